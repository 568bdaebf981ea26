#include "core/analysis/head_importance.h"

#include <cmath>
#include <string>

#include "core/decoding/greedy.h"
#include "core/error.h"

namespace regard {

namespace {

/// How the model takes one target.
struct Reading {
    double cross_entropy = 0;
    std::vector<Index> best; ///< most probable token of each position
};

double log_sum_exp(const Matrix& logits, Index row)
{
    const double maximum = double(logits.row(row).maxCoeff());
    double sum = 0;
    for (Index id = 0; id < logits.cols(); ++id)
        sum += std::exp(double(logits(row, id)) - maximum);
    return maximum + std::log(sum);
}

Index most_probable(const EncoderDecoderConfig& config, const Matrix& logits, Index row)
{
    Index best = -1;
    for (Index id = 0; id < logits.cols(); ++id)
        if (config.may_choose(static_cast<int>(id)) && (best < 0 || logits(row, id) > logits(row, best)))
            best = id;
    return best;
}

Reading read(const EncoderDecoderConfig& config, const Matrix& logits, std::span<const int> target_output)
{
    Reading reading;
    for (Index row = 0; row < logits.rows(); ++row) {
        const int wanted = target_output[static_cast<std::size_t>(row)];
        reading.cross_entropy += log_sum_exp(logits, row) - double(logits(row, wanted));
        reading.best.push_back(most_probable(config, logits, row));
    }
    reading.cross_entropy /= double(logits.rows());
    return reading;
}

HeadImportance::Head compare(const Reading& without, const Reading& full)
{
    HeadImportance::Head head{without.cross_entropy - full.cross_entropy, 0};
    for (std::size_t i = 0; i < full.best.size(); ++i)
        head.changed += without.best[i] != full.best[i];
    return head;
}

std::size_t first_of(const ModelShape& shape, AttentionKind kind)
{
    std::size_t first = 0;
    for (const AttentionKind before : attention_kinds) {
        if (before == kind)
            break;
        first += attention_layers(shape, before) * shape.heads;
    }
    return first;
}

} // namespace

const HeadImportance::Head& HeadImportance::at(AttentionKind kind, std::size_t layer, std::size_t head) const
{
    if (layer >= attention_layers(shape, kind) || head >= shape.heads)
        throw Error({Error::Kind::invalid, "there is no such head", attention_kind_name(kind),
                     "a layer and a head of the model", "L" + std::to_string(layer) + " H" + std::to_string(head)});
    return heads[first_of(shape, kind) + layer * shape.heads + head];
}

HeadImportance head_importance(const EncoderDecoder& model, std::span<const int> source,
                               std::span<const int> target_input, std::span<const int> target_output, HeadSwitch state,
                               const std::stop_token& stop,
                               const std::function<void(std::size_t done, std::size_t all)>& progress,
                               const RunVariant& variant)
{
    const EncoderDecoderConfig& config = model.config();
    check_ids(config, target_output, "target");
    if (target_input.size() != target_output.size())
        throw Error({Error::Kind::invalid, "each target token read needs the one to choose", "target",
                     std::to_string(target_input.size()), std::to_string(target_output.size())});
    HeadImportance result{state, config.shape(), target_output.size(), 0, {}};
    check_stop(stop);
    const Matrix memory = model.encode(source, nullptr, {}, variant);
    const Reading full = read(config, model.decode(memory, target_input, nullptr, {}, variant), target_output);
    result.cross_entropy = full.cross_entropy;

    const ModelShape& shape = result.shape;
    const std::size_t all = (shape.encoder_layers + 2 * shape.decoder_layers) * shape.heads;
    for (const AttentionKind kind : attention_kinds)
        for (std::size_t layer = 0; layer < attention_layers(shape, kind); ++layer)
            for (std::size_t head = 0; head < shape.heads; ++head) {
                check_stop(stop);
                AttentionSwitches switches;
                switches.set(kind, layer, head, state);
                const bool encoder = kind == AttentionKind::encoder;
                const Matrix logits = encoder ? model.decode(model.encode(source, nullptr, switches, variant),
                                                             target_input, nullptr, {}, variant)
                                              : model.decode(memory, target_input, nullptr, switches, variant);
                result.heads.push_back(compare(read(config, logits, target_output), full));
                if (progress)
                    progress(result.heads.size(), all);
            }
    return result;
}

} // namespace regard
