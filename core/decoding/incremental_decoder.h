#pragma once

#include <span>
#include <vector>

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/models/encoder_decoder_network.h"

namespace regard {

/// Decodes one target token of each of several hypotheses at a time, one row a hypothesis; keys and values of earlier
/// tokens and of the encoder's output are kept. Hypotheses of one source share the keys and values of its encoder
/// output.
class REGARD_API IncrementalDecoder {
public:
    /// One source [n, d] and at first one hypothesis. The observer, which may be nullptr, sees the hypothesis. The
    /// model must outlive the decoder. Throws Error (invalid) for a switch of a head that the model does not have and
    /// for a variant out of range.
    IncrementalDecoder(const EncoderDecoder& model, const Matrix& encoder_output, Observer* observer,
                       const AttentionSwitches& switches = {}, const RunVariant& variant = {});
    /// Several sources with at first one hypothesis each; an observer only with one. `valid`: how many rows of each
    /// source may be attended to, padding being behind them; all where empty.
    IncrementalDecoder(const EncoderDecoder& model, std::span<const Matrix> encoder_outputs,
                       Observer* observer = nullptr, const AttentionSwitches& switches = {},
                       const RunVariant& variant = {}, std::span<const Index> valid = {});

    /// Reads the next target token of each hypothesis; returns logits [hypotheses, V], valid until the next call.
    /// Throws Error (invalid) for another number of tokens, ids outside the vocabulary, beyond the model's longest
    /// target.
    const Matrix& step(std::span<const int> tokens);
    const Matrix& step(int token) { return step({&token, 1}); }

    /// From now on hypothesis i goes on from what was hypothesis parents[i]: the same one may be kept several times or
    /// not at all. Not with an observer. Throws Error (invalid) where there was no such hypothesis.
    void keep(std::span<const std::size_t> parents);

    std::size_t hypotheses() const { return source_of_.size(); }
    Index length() const { return length_; } ///< tokens that each hypothesis has read so far

private:
    struct LayerCache {
        Matrix self_key;     ///< hypotheses one below the other, [hypotheses · capacity, d]
        Matrix self_value;   ///< likewise
        Matrix cross_joined; ///< key | value of the encoder outputs, [Σ n, 2d]
    };
    void check(std::span<const int> tokens) const;
    void self_attention(std::size_t layer, const Matrix& x);
    void cross_attention(std::size_t layer, const Matrix& x);
    void arrange(std::span<const std::size_t> parents, Index capacity);
    void pair_with_sources();

    const EncoderDecoder& model_;
    Observer* observer_;
    Index length_ = 0;
    Index window_ = -1;  ///< of self-attention
    Index capacity_ = 0; ///< tokens for which each hypothesis has room
    std::vector<Sequence> sources_;
    std::vector<std::size_t> source_of_; ///< of each hypothesis
    std::vector<AttendedPair> self_pairs_;
    std::vector<AttendedPair> cross_pairs_;
    std::vector<LayerCache> cache_;
    DecoderState state_;
};

} // namespace regard
