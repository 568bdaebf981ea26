#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/residual.h"
#include "core/api.h"
#include "core/trace/trace.h"

namespace regard {

/// What a moment of a run brings about, in the order of a layer.
enum class Stage {
    tokens,               ///< the source is cut into tokens
    embedding,            ///< E[id] · √d of the source, or of the one token that a decoding step reads
    positions,            ///< + positional encoding: what enters layer 0
    self_attention,       ///< query, key, value, weights, context, output of a block
    self_attention_norm,  ///< residual and layer norm behind it
    cross_attention,      ///< query, weights, context, output
    cross_attention_norm, //
    feed_forward,         ///< hidden, output
    feed_forward_norm,    ///< the layer's output as well
    encoder_output,       ///< what every decoder layer is handed
    memory,               ///< a decoder layer makes its keys and values of the encoder's output: once, before step 0
    logits,               ///< linear
    probabilities,        ///< soft-max
    chosen                ///< the step's word
};

/// One moment of a run.
struct Moment {
    Stage stage = Stage::tokens;
    Stack stack = Stack::encoder;
    std::string path;      ///< of the block or tensor: "decoder.layers.0.self_attention", "….self_attention.norm",
                           ///< "encoder.positions", "decoder.logits"; empty for tokens and chosen
    std::size_t layer = 0; ///< of the stages of a layer, and of memory
    std::size_t step = 0;  ///< of decoding; 0 in the encoder

    bool operator==(const Moment&) const = default;
};

/// A run as the sequence of its moments, as the decoder with a key/value cache went through them: tokens, embedding,
/// positions, the blocks of each encoder layer, the encoder's output, each decoder layer's keys and values of it; then
/// for every decoding step embedding, positions, the blocks of each decoder layer, logits, probabilities, the chosen
/// token. A moment of which the trace holds nothing is left out.
REGARD_API std::vector<Moment> timeline(const Trace& trace);

/// How many rows of a tensor (its next to last axis: tokens or queries) exist when the moment is over. For a path that
/// the trace does not hold (scores, a block's path), as many as it would have; for one that no run has, all of them.
REGARD_API std::size_t rows_known(const Trace& trace, const Moment& moment, std::string_view path);

/// How many tokens the decoder has read: with the start token, the one that the step reads.
REGARD_API std::size_t tokens_read(const Moment& moment);
/// How many tokens of target_output are known.
REGARD_API std::size_t tokens_chosen(const Moment& moment);

/// The place in a timeline where a row of a tensor, or of a block, comes about; nothing where no moment brings it.
REGARD_API std::optional<std::size_t> moment_of(std::span<const Moment> moments, std::string_view path,
                                                std::size_t row = 0);
/// The first moment of a decoding step; nothing where there is no such step.
REGARD_API std::optional<std::size_t> first_moment_of_step(std::span<const Moment> moments, std::size_t step);

} // namespace regard
