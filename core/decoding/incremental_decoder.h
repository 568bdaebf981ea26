#pragma once

#include <vector>

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/models/encoder_decoder_network.h"

namespace regard {

/// Decodes one target token at a time; keys and values of earlier tokens and of the encoder's output are kept.
class REGARD_API IncrementalDecoder {
public:
    /// Makes keys and values of the encoder output [n, d] for every decoder layer. The model must outlive the decoder.
    IncrementalDecoder(const EncoderDecoder& model, const Matrix& encoder_output, Observer* observer);

    /// Reads the next target token; returns logits [1, V], valid until the next call. Throws Error (invalid) beyond the
    /// model's longest target.
    const Matrix& step(int token);

    Index length() const { return length_; } ///< tokens read so far

private:
    struct LayerCache {
        Matrix self_key;    ///< [capacity, d]
        Matrix self_value;  ///< [capacity, d]
        Matrix cross_joined; ///< key | value of the encoder's output, [n, 2d]
    };
    void self_attention(std::size_t layer, const Matrix& x);
    void cross_attention(std::size_t layer, const Matrix& x);
    void reserve(Index rows);

    const EncoderDecoder& model_;
    Observer* observer_;
    Index source_length_;
    Index length_ = 0;
    std::vector<LayerCache> cache_;
    DecoderState state_;
};

} // namespace regard
