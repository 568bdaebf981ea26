#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/attention_kind.h"
#include "core/trace/tensor.h"

namespace regard {

/// A parameter by its name.
struct ParameterEntry {
    std::string path;               ///< "encoder.layers.0.self_attention.query.weight"
    std::vector<std::size_t> shape; ///< as the formulas have it: x · W, so weights are [in, out]; vectors [1, d]
    std::size_t count = 0;          ///< numbers
};

/// All parameters of a model, in the order of its layers.
REGARD_API std::vector<ParameterEntry> parameter_list(const EncoderDecoder& model);
/// Numbers of all parameters whose path is `prefix` or begins with it and a point; of all for an empty one.
REGARD_API std::size_t parameter_count(const EncoderDecoder& model, std::string_view prefix);

/// A parameter's numbers where they lie, [in, out]. Throws Error (missing).
REGARD_API ConstMatrixView parameter_view(const EncoderDecoder& model, std::string_view path);
/// A copy of it, [in, out] with axes "in" and "out", or [V, d] for the embedding with "token" and "feature". Throws
/// Error (missing).
REGARD_API Tensor parameter_tensor(const EncoderDecoder& model, std::string_view path);

/// The four projections of an attention block.
enum class Projection { query, key, value, output };

/// "query", "key", "value", "output".
REGARD_API const char* projection_name(Projection projection);

/// One head's part of a projection (Vaswani et al. 2017, section 3.2.2): W_Q, W_K, W_V of a head are [d, dk], its rows
/// of W_O [dk, d]. Throws Error (invalid) where the model has no such head.
REGARD_API ConstMatrixView head_projection_view(const EncoderDecoder& model, AttentionKind kind, std::size_t layer,
                                                std::size_t head, Projection projection);
/// A copy of it.
REGARD_API Tensor head_projection(const EncoderDecoder& model, AttentionKind kind, std::size_t layer, std::size_t head,
                                  Projection projection);

/// How numbers are spread.
struct Histogram {
    std::size_t count = 0;      ///< of finite numbers
    std::size_t not_finite = 0; ///< NaN and infinities, left out of all below
    float minimum = 0;
    float maximum = 0;
    double mean = 0;
    double deviation = 0;          ///< √(mean square distance from the mean)
    std::vector<std::size_t> bins; ///< equal steps from the minimum to the maximum, which belongs to the last
    double bin_width() const { return bins.empty() ? 0 : (double(maximum) - double(minimum)) / double(bins.size()); }
};

/// All in the first bin where the numbers are all the same.
REGARD_API Histogram histogram(const ConstMatrixView& values, std::size_t bins = 64);
REGARD_API Histogram histogram(std::span<const float> values, std::size_t bins = 64);

} // namespace regard
