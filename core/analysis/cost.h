#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/analysis/residual.h"
#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/trace.h"

namespace regard {

/// The layers that the paper compares.
enum class LayerType {
    self_attention,
    recurrent,
    convolutional,         ///< a kernel of k positions, contiguous
    dilated_convolutional, ///< the same with growing gaps
    restricted_attention   ///< self-attention to r neighbours
};
inline constexpr LayerType layer_types[] = {LayerType::self_attention, LayerType::recurrent, LayerType::convolutional,
                                            LayerType::dilated_convolutional, LayerType::restricted_attention};

/// Sizes in the formulas of table 1; all at least 1.
struct CostSizes {
    double length = 20; ///< n
    double width = 256; ///< d
    double kernel = 3;  ///< k
    double window = 8;  ///< r

    /// Throws Error (invalid) naming what is below 1 or no number.
    REGARD_API void check() const;
};

/// A row of table 1 (Vaswani et al. 2017, section 4), without the constants that its O(·) leaves out.
struct LayerCost {
    double operations = 0; ///< a layer: n²·d; n·d²; k·n·d² for both convolutions; r·n·d
    double sequential = 0; ///< operations that cannot be done at once: n for the recurrent layer, else 1
    double path = 0;       ///< longest path between two positions: 1; n; n/k; log_k n; n/r. At least 1.
};

/// Throws Error (invalid). A dilated convolution with k = 1 sees nothing but its own position: its path is infinite.
REGARD_API LayerCost layer_cost(LayerType type, const CostSizes& sizes);

/// The same over several lengths n, of which `sizes.length` is left aside. Throws Error (invalid).
REGARD_API std::vector<LayerCost> layer_costs(LayerType type, const CostSizes& sizes, std::span<const double> lengths);

/// The length at which self-attention and a recurrent layer cost the same: n = d. Beyond, self-attention costs more.
inline double break_even_length(const CostSizes& sizes)
{
    return sizes.width;
}

/// Multiplications of the matrix products in the blocks of a stack, counted for a text and a model: what is left out
/// (norms, soft-max, biases, additions) grows only with n·d, n·f and h·n².
struct BlockCost {
    std::string path;            ///< of the block, or "decoder.logits"
    std::size_t projections = 0; ///< x · W
    std::size_t scores = 0;      ///< q·k of the pairs that are not masked
    std::size_t values = 0;      ///< weights · v of the same
    std::size_t total() const { return projections + scores + values; }
};

/// Of all blocks that a run of the model goes through: encoder, decoder and logits. `source` and `target` are n and m;
/// the decoder with its cache does nothing twice. Masked pairs (causal, windows) count as not computed; the program
/// itself computes the products behind a window's edge as well, and leaves them out of the soft-max. Throws Error
/// (invalid) for a text of no token.
REGARD_API std::vector<BlockCost> run_cost(const EncoderDecoderConfig& config, std::size_t source, std::size_t target,
                                           const RunVariant& variant = {});

/// Pairs of query and key that attention looks at: n², n (n + 1) / 2 causal, and with a window of r those at a distance
/// of at most r.
REGARD_API std::size_t attended_pairs(std::size_t queries, bool causal, std::optional<std::size_t> window = {});

} // namespace regard
