#include "core/models/encoder_decoder.h"

#include <cmath>
#include <random>
#include <string_view>

#include "core/error.h"
#include "core/math/flush_denormals.h"
#include "core/models/encoder_decoder_network.h"
#include "core/models/observe.h"

namespace regard {

EncoderDecoder::EncoderDecoder(const EncoderDecoderConfig& config)
    : network_(std::make_unique<EncoderDecoderNetwork>(config)), parameters_(network_->layout().size())
{
}

EncoderDecoder::~EncoderDecoder() = default;
EncoderDecoder::EncoderDecoder(EncoderDecoder&&) noexcept = default;
EncoderDecoder& EncoderDecoder::operator=(EncoderDecoder&&) noexcept = default;

const EncoderDecoderConfig& EncoderDecoder::config() const
{
    return network_->config();
}

const ParameterLayout& EncoderDecoder::layout() const
{
    return network_->layout();
}

void EncoderDecoder::initialise(unsigned seed)
{
    std::mt19937 random(seed);
    // Not std::uniform_real_distribution: its results differ between standard libraries.
    const auto uniform = [&] { return 2.0F * (float(random() >> 8) / 16777216.0F) - 1.0F; };
    for (const ParameterInfo& parameter : layout().all()) {
        auto values = parameter.slot.in(parameters_.data());
        const bool gain = parameter.path.ends_with(".norm.weight");
        if (parameter.order == FileOrder::vector) {
            values.setConstant(gain ? 1.0F : 0.0F);
            continue;
        }
        // A uniform on ±a has variance a²/3: embeddings get 1/d, weights the 2/(in + out) of Glorot and Bengio (2010).
        const float variance = parameter.order == FileOrder::matrix ? 1.0F / float(values.cols())
                                                                    : 2.0F / float(values.rows() + values.cols());
        const float bound = std::sqrt(3.0F * variance);
        for (Index i = 0; i < values.rows(); ++i)
            for (Index j = 0; j < values.cols(); ++j)
                values(i, j) = bound * uniform();
    }
}

void check_ids(const EncoderDecoderConfig& config, std::span<const int> ids, const char* what)
{
    const Index vocabulary = what == std::string_view("source") ? config.encoder_vocabulary() : config.vocabulary;
    const auto fail = [&](const std::string& expected, const std::string& found) {
        throw Error({Error::Kind::invalid, "token ids do not fit the model", what, expected, found});
    };
    if (ids.empty())
        fail("at least one id", "none");
    if (static_cast<Index>(ids.size()) > config.max_length)
        fail("at most " + std::to_string(config.max_length) + " ids", std::to_string(ids.size()));
    for (const int id : ids)
        if (id < 0 || id >= vocabulary)
            fail("ids from 0 to " + std::to_string(vocabulary - 1), std::to_string(id));
}

namespace {

std::string size_text(Index rows, Index columns)
{
    return std::to_string(rows) + " x " + std::to_string(columns);
}

void check_picture(const PatchConfig& patches, const Matrix* pixels)
{
    const Index rows = patches.channels * patches.image, columns = patches.image;
    if (!pixels || pixels->rows() != rows || pixels->cols() != columns)
        throw Error({Error::Kind::invalid, "the picture does not fit the model", "pixels", size_text(rows, columns),
                     pixels ? size_text(pixels->rows(), pixels->cols()) : "none"});
}

void check_types(const EncoderDecoderConfig& config, const EncoderInput& source)
{
    if (source.token_types.empty())
        return;
    if (source.token_types.size() != source.ids.size())
        throw Error({Error::Kind::invalid, "each token needs one type", "token types",
                     std::to_string(source.ids.size()), std::to_string(source.token_types.size())});
    for (const int type : source.token_types)
        if (type < 0 || type >= config.token_types)
            throw Error({Error::Kind::invalid, "token types do not fit the model", "token types",
                         config.token_types > 0 ? "0 to " + std::to_string(config.token_types - 1) : "none",
                         std::to_string(type)});
}

void check_stack(bool there, const char* stack)
{
    if (!there)
        throw Error({Error::Kind::unsupported, "the model has no such stack", stack, {}, {}});
}

} // namespace

Matrix EncoderDecoder::encode(const EncoderInput& source, Observer* observer, const AttentionSwitches& switches,
                              const RunVariant& variant) const
{
    check_stack(config().has_encoder(), "encoder");
    switches.check(config().shape());
    variant.check();
    const FlushDenormals flush;
    EncoderState state;
    state.switches = switches;
    state.variant = variant;
    if (config().patches) {
        check_picture(*config().patches, source.pixels);
        network_->encode_picture(parameters_.data(), *source.pixels, state);
    } else {
        check_ids(config(), source.ids, "source");
        check_types(config(), source);
        SequenceBatch batch;
        batch.add(source.ids);
        network_->encode(parameters_.data(), batch, nullptr, state, source.token_types);
    }
    if (observer)
        observe_encoder(*network_, parameters_.data(), state, *observer);
    return state.output();
}

Matrix EncoderDecoder::encoder_logits(const Matrix& encoder_output, Observer* observer) const
{
    if (config().has_decoder() || !network_->output().there())
        throw Error({Error::Kind::unsupported, "the model's encoder has no output layer", "output", {}, {}});
    const FlushDenormals flush;
    Matrix logits;
    network_->output().forward(parameters_.data(), view(encoder_output), logits);
    if (observer)
        observe_logits(logits, probabilities_of(logits), 0, *observer, "encoder");
    return logits;
}

Matrix EncoderDecoder::decode(const Matrix& encoder_output, std::span<const int> target_input, Observer* observer,
                              const AttentionSwitches& switches, const RunVariant& variant) const
{
    check_stack(config().has_decoder(), "decoder");
    check_ids(config(), target_input, "target");
    switches.check(config().shape());
    variant.check();
    const FlushDenormals flush;
    SequenceBatch source;
    source.sequences.push_back({0, encoder_output.rows(), encoder_output.rows()});
    SequenceBatch target;
    target.add(target_input);
    DecoderState state;
    state.switches = switches;
    state.variant = variant;
    network_->decode(parameters_.data(), source, encoder_output, target, nullptr, state);
    if (observer)
        observe_decoder(*network_, parameters_.data(), state, *observer);
    return std::move(state.logits);
}

} // namespace regard
