#pragma once

#include <cmath>
#include <optional>
#include <string>

#include "core/api.h"
#include "core/layers/layer_norm.h"
#include "core/layers/positional_encoding.h"
#include "core/layers/relative_position_bias.h"
#include "core/layers/residual_norm.h"
#include "core/layers/rotary_positions.h"
#include "core/math/activations.h"
#include "core/math/matrix.h"
#include "core/trace/trace.h"

namespace regard {

/// How a model tells where a token stands.
enum class PositionKind {
    sinusoidal, ///< computed and added to the embeddings (Vaswani et al. 2017, section 3.5)
    learned,    ///< a table added to the embeddings, one a stack
    relative,   ///< a learned bias of the scores by distance (Raffel et al. 2020, section 2.1)
    rotary      ///< queries and keys turned (Su et al. 2021)
};

/// Pictures as a sequence (Dosovitskiy et al. 2020, section 3.1): square patches, each a token, behind a class token.
struct PatchConfig {
    Index image = 224; ///< pixels of a side
    Index patch = 16;  ///< divides `image`
    Index channels = 3;

    bool operator==(const PatchConfig&) const = default;
    Index numbers() const { return channels * patch * patch; }        ///< of a patch
    Index count() const { return (image / patch) * (image / patch); } ///< of a picture
};

/// What turns the last stack's output into scores.
struct OutputConfig {
    enum class Kind {
        none,
        language,        ///< logits over the vocabulary for every token
        masked_language, ///< the same after a dense layer, an activation and a layer norm (BERT's head)
        classes          ///< logits over classes for the first token
    };
    Kind kind = Kind::language;
    bool tied = true;                        ///< projects with the embedding (Press and Wolf 2017)
    bool bias = false;                       ///< of the logits
    float scale = 1;                         ///< of what is projected
    Index classes = 0;                       ///< of `classes`
    Activation transform = Activation::gelu; ///< of `masked_language`

    bool operator==(const OutputConfig&) const = default;
};

/// A Transformer described by its pieces. As it stands: the encoder-decoder of "Attention Is All You Need", post-norm,
/// ReLU, one embedding tied to the output. Without encoder layers it is a decoder-only model, without decoder layers an
/// encoder-only one.
struct EncoderDecoderConfig {
    Index width = 256;         ///< d
    Index heads = 8;           ///< h
    Index feed_forward = 1024; ///< f
    Index encoder_layers = 3;
    Index decoder_layers = 3;
    Index vocabulary = 0;                                   ///< V
    Index max_length = 512;                                 ///< most tokens of a source or a target
    PositionLayout positions = PositionLayout::interleaved; ///< of sinusoidal positions
    float layer_norm_epsilon = 1e-5F;
    int pad_id = 0;
    int unknown_id = 1;
    int start_id = 2; ///< what the decoder reads first
    int end_id = 3;

    static constexpr int no_id = -1; ///< of a token that a model has not

    // Where models depart from the paper.
    Index key_value_heads = 0;      ///< shared by neighbouring heads; 0: as many as heads
    Index own_head_width = 0;       ///< dk where it is not d / h; 0: d / h
    Index decoder_feed_forward = 0; ///< f of the decoder; 0: as the encoder's
    NormPlace norm_place = NormPlace::after;
    NormKind norm_kind = NormKind::layer;
    bool embedding_norm = false; ///< the input of a stack is normalised
    bool final_norm = false;     ///< the output of a stack is normalised
    Activation activation = Activation::relu;
    bool gated = false; ///< feed-forward layers have a gate
    PositionKind position_kind = PositionKind::sinusoidal;
    bool wide_timescale = false; ///< sinusoids as Tensor2Tensor has them: exponent 2j / (d − 2)
    Index position_offset = 0;   ///< number of the first position: a row of the learned table, or of the sinusoids
    bool padding_has_no_position = false; ///< pads are not counted and stand at `pad_id` (RoBERTa)
    DistanceBuckets distance_buckets{};   ///< of relative positions; each stack looks in its own directions
    float rotary_base = 10000;
    std::optional<float> embedding_scale; ///< √d where nobody says another
    std::optional<float> attention_scale; ///< 1 / √dk where nobody says another
    bool scale_by_layer = false;          ///< scores are divided by the layer's number from 1 too
    bool input_biases = true;             ///< of query, key and value
    bool output_biases = true;            ///< of the attention's output
    bool feed_forward_biases = true;
    bool shared_embedding = true;       ///< encoder and decoder read with one table
    Index source_vocabulary = 0;        ///< of the encoder's own table; 0: V
    Index token_types = 0;              ///< rows of the table of token types
    std::optional<PatchConfig> patches; ///< the encoder reads pictures
    bool any_token_may_come = false;    ///< decoding may choose padding and the start token too
    OutputConfig output;

    bool operator==(const EncoderDecoderConfig&) const = default;

    Index head_width() const { return own_head_width ? own_head_width : width / heads; }
    Index shared_heads() const { return key_value_heads ? key_value_heads : heads; }
    Index hidden_of_decoder() const { return decoder_feed_forward ? decoder_feed_forward : feed_forward; }
    Index encoder_vocabulary() const { return !shared_embedding && source_vocabulary ? source_vocabulary : vocabulary; }
    float scale_of_embedding() const
    {
        return embedding_scale ? *embedding_scale : std::sqrt(static_cast<float>(width));
    }
    /// Whether decoding may choose a token.
    bool may_choose(int id) const { return any_token_may_come || id == end_id || (id != pad_id && id != start_id); }
    bool has_encoder() const { return encoder_layers > 0; }
    bool has_decoder() const { return decoder_layers > 0; }
    /// Whether a table is added to the embeddings.
    bool adds_positions() const
    {
        return position_kind == PositionKind::sinusoidal || position_kind == PositionKind::learned;
    }
    REGARD_API ModelShape shape() const;
    /// What sets it apart from the paper's network, in a few English words; empty where nothing does.
    REGARD_API std::string departures() const;
    /// Throws Error (invalid) naming the first setting that is out of range or does not fit the others.
    REGARD_API void check() const;

private:
    void check_positions() const;
    void check_patches() const;
};

} // namespace regard
