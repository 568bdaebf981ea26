#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/analysis/residual.h"
#include "core/analysis/standardise.h"
#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/trace.h"

namespace regard {

/// What a layer norm has learned, of the model's own numbers.
struct NormParameters {
    std::vector<float> gain; ///< γ, [d]
    std::vector<float> bias; ///< β, [d]
    float epsilon = 0;
};

/// Of the norm that closes a block ("encoder.layers.0.self_attention"); nothing where the model has no such block.
REGARD_API std::optional<NormParameters> norm_parameters(const EncoderDecoder& network, const std::string& block);

/// The blocks of a stack of which the trace has what enters and what leaves their layer norm, in the order of the run:
/// "encoder.layers.0.self_attention", "encoder.layers.0.feed_forward", …
REGARD_API std::vector<std::string> normalised_blocks(const Trace& trace, Stack stack);

/// The tensor of the residual stream that enters a block: "encoder.input" for the first block of the encoder, else the
/// norm of the block before. Empty for what is no block.
REGARD_API std::string stream_before(const std::string& block);

/// The layer norm that closes a block, for every token: y = γ ⊙ (x − mean) / √(variance + ε) + β of
/// x = stream + branch (Vaswani et al. 2017, section 3.1; Ba et al. 2016, equation 4).
struct LayerNormalisation {
    std::string block;
    std::string stream;                       ///< path of what entered the block
    std::string branch;                       ///< path of what the block gave
    Tensor input;                             ///< x, [token, feature]
    std::vector<float> mean;                  ///< [token]
    std::vector<float> variance;              ///< [token], of all d features
    Tensor output;                            ///< what the run recorded, [token, feature]
    std::optional<NormParameters> parameters; ///< nothing without the model
    Tensor normalised;                        ///< (x − mean) / √(variance + ε); empty without the model
    Tensor recomputed;                        ///< γ ⊙ normalised + β; empty without the model
};

/// Throws Error: missing where the trace lacks one of its tensors, invalid where their shapes disagree with each other
/// or with the model's. `network` may be nullptr.
REGARD_API LayerNormalisation layer_normalisation(const Trace& trace, const std::string& block,
                                                  const EncoderDecoder* network);

} // namespace regard
