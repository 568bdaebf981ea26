#include "core/analysis/logit_lens.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/residual.h"
#include "core/analysis/step_output.h"
#include "core/decoding/greedy.h"
#include "core/error.h"
#include "core/models/encoder_decoder_network.h"

namespace regard {

namespace {

constexpr Index steps_at_once = 16;

void check_size(const Tensor& tensor, Index columns, const std::string& where)
{
    if (tensor.shape.size() != 2 || tensor.shape[1] != std::size_t(columns))
        throw Error({Error::Kind::invalid, "the run is not one of this model", where,
                     std::to_string(columns) + " numbers a token",
                     tensor.shape.size() == 2 ? std::to_string(tensor.shape[1]) : "another rank"});
}

ConstMatrixView rows_of(const Tensor& tensor, std::size_t first, std::size_t count)
{
    const auto width = Index(tensor.shape[1]);
    return {tensor.values.data() + first * tensor.shape[1], Index(count), width, Eigen::OuterStride<>(width)};
}

void project(const EncoderDecoder& network, const ConstMatrixView& rows, Matrix& logits)
{
    network.network().output().forward(network.parameters().data(), rows, logits);
}

std::span<const float> row_of(const Matrix& logits, Index row)
{
    return {logits.data() + row * logits.cols(), std::size_t(logits.cols())};
}

LensCell cell_of(std::span<const float> logits, int chosen)
{
    const StepOutput output = step_output(logits, 1);
    LensCell cell{output.top.front().id, output.top.front().probability, 0, 0, float(output.entropy)};
    if (chosen >= 0 && std::size_t(chosen) < logits.size()) {
        const RankedToken token = ranked_token(logits, chosen);
        cell.chosen_probability = token.probability;
        cell.chosen_rank = token.rank;
    }
    return cell;
}

int chosen_at(const Trace& trace, std::size_t step)
{
    return step < trace.target_output.size() ? trace.target_output[step].id : -1;
}

void compare(const Matrix& logits, const Tensor& recorded, std::size_t first, LogitLens& lens)
{
    for (Index row = 0; row < logits.rows(); ++row) {
        const auto own = recorded.row(first + std::size_t(row));
        for (Index id = 0; id < logits.cols(); ++id) {
            const float difference = std::fabs(logits(row, id) - own[std::size_t(id)]);
            // Written so that a NaN on one side alone is no agreement.
            if (!(difference <= lens.difference) && !(std::isnan(logits(row, id)) && std::isnan(own[std::size_t(id)])))
                lens.difference = difference;
        }
        lens.largest_logit = std::max(lens.largest_logit, largest_magnitude(own));
    }
}

} // namespace

bool LogitLens::fits() const
{
    return difference <= 1e-4F * std::max(1.0F, largest_logit);
}

LogitLens logit_lens(const Trace& trace, const EncoderDecoder& network, const std::stop_token& stop)
{
    const Tensor& recorded = trace.at("decoder.logits");
    check_size(recorded, network.config().vocabulary, "decoder.logits");
    LogitLens lens;
    lens.paths = residual_paths(trace, Stack::decoder);
    lens.steps = recorded.shape[0];
    if (lens.paths.empty())
        throw Error({Error::Kind::missing, "this run holds no activations of the decoder", "decoder.input", {}, {}});
    Matrix logits;
    for (const std::string& path : lens.paths) {
        const Tensor& stream = trace.at(path);
        check_size(stream, network.config().width, path);
        if (stream.shape[0] != lens.steps)
            throw Error({Error::Kind::invalid, "the run has another number of steps here", path,
                         std::to_string(lens.steps), std::to_string(stream.shape[0])});
        for (std::size_t first = 0; first < lens.steps; first += std::size_t(steps_at_once)) {
            check_stop(stop);
            const std::size_t count = std::min(std::size_t(steps_at_once), lens.steps - first);
            project(network, rows_of(stream, first, count), logits);
            for (std::size_t i = 0; i < count; ++i)
                lens.cells.push_back(cell_of(row_of(logits, Index(i)), chosen_at(trace, first + i)));
            if (&path == &lens.paths.back())
                compare(logits, recorded, first, lens);
        }
    }
    return lens;
}

std::vector<float> lens_logits(const Trace& trace, const EncoderDecoder& network, std::string_view path,
                               std::size_t step)
{
    const Tensor& stream = trace.at(path);
    check_size(stream, network.config().width, std::string(path));
    if (step >= stream.shape[0])
        throw Error({Error::Kind::invalid, "the run has no such step", std::string(path),
                     "below " + std::to_string(stream.shape[0]), std::to_string(step)});
    Matrix logits;
    project(network, rows_of(stream, step, 1), logits);
    return {logits.data(), logits.data() + logits.size()};
}

} // namespace regard
