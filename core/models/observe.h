#pragma once

#include <span>

#include "core/api.h"
#include "core/models/encoder_decoder_network.h"
#include "core/trace/observer.h"

namespace regard {

/// Shows an observer the tensors of a finished pass over one sequence. Nothing is computed here but the probabilities,
/// so a run without an observer gives the same bits. Shapes and names: "Names in a trace" in README.md.

void observe_encoder(const EncoderDecoderNetwork& network, const float* parameters, const EncoderState& state,
                     Observer& observer);
void observe_decoder(const EncoderDecoderNetwork& network, const float* parameters, const DecoderState& state,
                     Observer& observer);

/// One block after it ran, its rows being rows `first_row…` of the whole. `key` and `value` are those that the block
/// itself made (for cross-attention of later steps there are none: pass empty views).
void observe_attention(const AttentionBlock& block, const AttentionBlockState& state, const ConstMatrixView& key,
                       const ConstMatrixView& value, Index first_row, Observer& observer);
void observe_feed_forward(const FeedForwardBlock& block, const FeedForwardBlockState& state, Index first_row,
                          Observer& observer);
/// "encoder" or "decoder": embedding, positions, token types and input, as far as there are any.
void observe_input(const char* stack, const StackInput& input, const float* parameters, const StackInputState& state,
                   Index first_row, Observer& observer);
/// Logits and probabilities of a stack.
void observe_logits(const Matrix& logits, const Matrix& probabilities, Index first_row, Observer& observer,
                    const char* stack = "decoder");

/// A matrix without head axis.
void observe_rows(std::string_view path, const ConstMatrixView& rows, Index first_row, Observer& observer);

/// Soft-max of each row of logits.
Matrix probabilities_of(const Matrix& logits);

} // namespace regard
