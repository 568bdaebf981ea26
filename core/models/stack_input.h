#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/api.h"
#include "core/layers/dropout.h"
#include "core/layers/embedding.h"
#include "core/layers/layer_norm.h"
#include "core/layers/linear.h"
#include "core/layers/positional_encoding.h"
#include "core/models/encoder_decoder_config.h"

namespace regard {

/// What one stack's input was made of.
struct StackInputState {
    PositionChange change{}; ///< set before the pass
    Index shuffle_block = 0; ///< set before the pass: as in PositionChange::positions
    Matrix positions;        ///< what was added where it is not the table's first rows, [rows, d]; else empty
    Matrix embedding;        ///< of the tokens or patches, scaled, [rows, d]
    Matrix token_types;      ///< [rows, d]; empty where the model has none
    Matrix input;            ///< their sum, normalised where the model does, after dropout
    LayerNormState norm;
    Matrix mask; ///< dropout
};

/// Where a stack begins: embedding, positions, token types and a norm, as far as the model has them.
class REGARD_API StackInput {
public:
    /// `stack`: "encoder" or "decoder". `embedding` is that of the tokens; it must outlive this, and may be nullptr for
    /// a stack that reads patches.
    StackInput(ParameterLayout& layout, const std::string& stack, const EncoderDecoderConfig& config,
               const Embedding* embedding);

    /// Rows of tokens, the first of each sequence at `first_position`. `types`: of each row, or empty where all are 0.
    void enter(const float* parameters, const SequenceBatch& batch, std::span<const int> types, Index first_position,
               DropoutSource* dropout, StackInputState& state) const;
    /// The rows of one picture, [channels · height, width]: the class token, then the patches row by row.
    void enter_picture(const float* parameters, const Matrix& pixels, StackInputState& state) const;

    /// The rows added for positions 0, 1, …; nothing where the model adds none.
    std::optional<ConstMatrixView> position_table(const float* parameters) const;

private:
    void add_positions(const float* parameters, const SequenceBatch& batch, Index first_position,
                       StackInputState& state) const;
    void add_types(const float* parameters, std::span<const int> types, StackInputState& state) const;
    void normalise(const float* parameters, StackInputState& state) const;

    const Embedding* embedding_;
    int pad_id_;
    bool padding_has_no_position_;
    std::optional<PatchConfig> patches_;
    std::optional<PositionalEncoding> positions_;
    std::optional<Slot> types_;
    std::optional<Slot> class_token_;
    std::optional<Linear> patch_projection_;
    std::optional<LayerNorm> norm_;
};

} // namespace regard
