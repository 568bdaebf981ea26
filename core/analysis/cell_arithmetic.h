#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/trace.h"

namespace regard {

/// How one number of a run came about, whatever tensor it stands in.
struct CellArithmetic {
    enum class Operation {
        product,       ///< Σ left · right + bias: projections, feed-forward, context, scores, logits
        sum,           ///< left[0] + right[0]: residual, embedding + position
        scaled,        ///< left[0] · right[0]: an embedding times √d
        position,      ///< sine or cosine of an angle
        normalisation, ///< gain · (residual − mean) / √(variance + ε) + bias
        soft_max,      ///< exp(score − maximum) / Σ
        copy,          ///< the same number as another tensor's
        length,        ///< √sum of a vector's squares
        share,         ///< left_length / right_length
        cosine,        ///< sum / (left_length · right_length)
        coordinate,    ///< Σ left · right: a vector less the mean of all, times a direction
        parameter      ///< learned: it is what it is
    };
    Operation operation = Operation::copy;
    std::string path; ///< of the cell
    std::size_t head = 0, row = 0, column = 0;

    /// Factors or summands and where they stand: a row (or a cell) of `left_path`; a column of `right_path`, or a row
    /// of it (keys, the embedding of logits). `left_index` and `right_index` count whole rows or columns, heads side by
    /// side.
    std::string left_path, right_path;
    std::size_t left_index = 0, right_index = 0;
    bool right_is_row = false;
    std::vector<float> left, right;
    float bias = 0;
    bool has_bias = false;
    float scale = 1;        ///< of scores: the sum is divided by it; of a lens the temperature
    bool rectified = false; ///< max(0, sum) follows: hidden units

    // of normalisation
    float mean = 0, variance = 0, epsilon = 0, normalised = 0, gain = 1;

    // of soft_max: left holds the scores of the row, right their exponentials, 0 where masked
    float maximum = 0, denominator = 1;
    bool masked = false;                    ///< the cell's key is hidden from its query
    HeadSwitch head_state = HeadSwitch::on; ///< where the head was off, the recorded weight is what replaced it

    float left_length = 0, right_length = 0; ///< of share and cosine

    // of position
    double position = 0, angle = 0; ///< angle = position · frequency
    double frequency = 0;           ///< 1 / 10000^(2j/d)
    std::size_t pair = 0;           ///< j
    bool sine = true;
    bool added = true; ///< positions were not switched off

    float sum = 0;      ///< before division and max(0, …)
    float value = 0;    ///< the result of this arithmetic
    float recorded = 0; ///< what the run left; the same as value for what no trace records (scores, residual)
};

/// Paths of all tensors of a trace, and of the derived "….scores", "….residual" and "….normalised" of a block. `head`
/// is 0 for tensors without heads. Throws Error: missing (a tensor that the arithmetic needs), invalid (an index out of
/// range, a model of another shape, a path that no run has).
REGARD_API CellArithmetic cell_arithmetic(const EncoderDecoder& model, const Trace& trace, std::string_view path,
                                          std::size_t head, std::size_t row, std::size_t column);

} // namespace regard
