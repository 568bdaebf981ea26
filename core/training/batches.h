#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/api.h"
#include "core/layers/sequences.h"
#include "core/models/encoder_decoder_config.h"

namespace regard {

/// A sentence pair as ids: the source with its end token, the target without start and end.
struct TrainingPair {
    std::vector<int> source;
    std::vector<int> target;
    std::vector<int> guide; ///< for each label the index of the source token it stands for, or -1; may be empty
    std::size_t tokens() const { return source.size() + target.size() + 1; }
};

/// What one pass reads. Rows are the sentences' own tokens, one sentence after the other: no padding to pay for.
struct REGARD_API TrainingBatch {
    SequenceBatch source;
    SequenceBatch target;    ///< what the decoder reads: start token, then the target
    std::vector<int> labels; ///< what it should choose: the target, then the end token
    std::vector<int> guide;  ///< for each label the source token it stands for, counted within its sentence, or -1

    void add(const TrainingPair& pair, const EncoderDecoderConfig& config);
};

/// One epoch: indices of pairs in batches of about `tokens` target tokens (end tokens counted). Pairs of similar length
/// share a batch; which ones and in what order is drawn anew for each seed. Every pair is in exactly one batch.
REGARD_API std::vector<std::vector<std::size_t>> draw_epoch(std::span<const TrainingPair> pairs, std::size_t tokens,
                                                            std::uint64_t seed);

/// Shares the pairs of one batch among workers so that each has about as many tokens.
REGARD_API std::vector<TrainingBatch> share_batch(std::span<const TrainingPair> pairs,
                                                  std::span<const std::size_t> indices, std::size_t workers,
                                                  const EncoderDecoderConfig& config);

} // namespace regard
