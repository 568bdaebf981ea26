#pragma once

#include <string>
#include <string_view>

#include "core/analysis/cell_arithmetic.h"
#include "core/analysis/residual.h"
#include "core/api.h"
#include "core/layers/positional_encoding.h"

namespace regard {

/// One token's vector: a row of a tensor [token, feature].
struct VectorPlace {
    std::string path;
    std::size_t row = 0;
};

/// How what is said of whole vectors came about. The cell's path and row are those of the (left) vector; `recorded` is
/// what the analysis of the same name gives. All throw Error: missing (no such tensor), invalid (no such row or column,
/// no matrix, rows of different widths).

/// ‖x‖, as vector_length().
REGARD_API CellArithmetic length_arithmetic(const Trace& trace, const VectorPlace& place);
/// x · y.
REGARD_API CellArithmetic product_arithmetic(const Trace& trace, const VectorPlace& left, const VectorPlace& right);
/// x · y / (‖x‖ ‖y‖), as cosine_similarity(); NaN where one of them is 0.
REGARD_API CellArithmetic cosine_arithmetic(const Trace& trace, const VectorPlace& left, const VectorPlace& right);
/// ‖x‖ / ‖y‖: what a block adds as a share of what entered it; NaN where ‖y‖ is 0.
REGARD_API CellArithmetic share_arithmetic(const Trace& trace, const VectorPlace& left, const VectorPlace& right);
/// (x − mean) · direction: where a depth of the residual stream lies along a principal component of all of its stack's.
REGARD_API CellArithmetic coordinate_arithmetic(const Trace& trace, const VectorPlace& place, std::size_t component);

/// Sine or cosine of position · 1 / 10000^(2j/d) at one dimension (Vaswani et al. 2017, section 3.5). Throws Error
/// (invalid) for a dimension beyond the width.
REGARD_API CellArithmetic encoding_arithmetic(PositionLayout layout, std::size_t width, double position,
                                              std::size_t dimension);
/// p(i) · p(j) of two positions of such a table. Throws Error (invalid) for an odd or empty width.
REGARD_API CellArithmetic encoding_product_arithmetic(PositionLayout layout, std::size_t width, std::size_t position,
                                                      std::size_t other);

/// What the output layer says of a depth of the decoder's residual stream (logit lens); at the last depth the run's own
/// logit is what it recorded. `place.path` names the depth, `place.row` the step.
REGARD_API CellArithmetic lens_logit_arithmetic(const EncoderDecoder& model, const Trace& trace,
                                                const VectorPlace& place, std::size_t id);
/// exp(logit / temperature − maximum) / Σ of the same; left holds the logits divided by the temperature, which is the
/// cell's scale. Throws Error (invalid) too for a temperature that is not above 0.
REGARD_API CellArithmetic lens_probability_arithmetic(const EncoderDecoder& model, const Trace& trace,
                                                      const VectorPlace& place, std::size_t id, float temperature = 1);

/// A parameter, which was learned and not worked out, [in, out].
REGARD_API CellArithmetic parameter_arithmetic(const EncoderDecoder& model, std::string_view path, std::size_t row,
                                               std::size_t column);

} // namespace regard
