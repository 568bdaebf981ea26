#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/models/translation_model.h"
#include "core/trace/recorder.h"
#include "core/trace/trace.h"

namespace regard {

/// Sentences to run as one batch, the shorter ones filled up with padding.
struct PaddedBatchRequest {
    static constexpr std::size_t most_texts = 8;

    std::vector<std::string> texts; ///< 1 to most_texts
    std::size_t direction = 0;      ///< index into the model's directions
    bool masked = true;             ///< no query sees padding, as it should be; else see what goes wrong
    std::size_t max_source_tokens = 64;
    std::size_t max_target_tokens = 64;
    std::size_t candidates = 5; ///< how many of the most probable tokens each step keeps
    AttentionSwitches switches{};
    RunVariant variant{};
    Recorder::Filter filter{}; ///< which tensors to record; all when empty
};

/// What such a batch leaves behind.
struct PaddedBatch {
    bool masked = true;
    std::size_t source_length = 0; ///< n of all sentences, padding included
    std::size_t target_length = 0; ///< m of all sentences, padding included
    /// One for each text, its tensors with n and m rows and its tokens with the padding, which trace.padding counts.
    std::vector<std::shared_ptr<const Trace>> sentences;
};

/// Encodes all texts in one pass, decodes them greedily in step with each other, a finished one reading padding until
/// the last has ended, and then reads all targets in one pass, which records. Throws Error: invalid (number of texts,
/// direction, switches, variant), cancelled.
REGARD_API PaddedBatch run_padded_batch(const TranslationModel& model, const PaddedBatchRequest& request,
                                        const std::stop_token& stop = {});

} // namespace regard
