#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/models/translation_model.h"
#include "core/trace/recorder.h"
#include "core/trace/trace.h"

namespace regard {

/// What to run. Ids, where given, take the place of text (end token included for the source; for the target the ids
/// that the decoder reads, start token first). A decoder-only model goes on from the text, or reads the target ids.
struct RunRequest {
    std::string source_text;
    std::optional<std::string> target_text; ///< forces this target instead of decoding
    std::size_t direction = 0;              ///< index into the model's directions; given ids tell theirs themselves
    std::vector<int> source_ids;
    std::vector<int> target_ids;
    std::vector<int> token_type_ids;      ///< of each source id; all 0 where empty
    std::shared_ptr<const Matrix> pixels; ///< for a model of pictures, [channels · height, width]
    std::size_t max_source_tokens = 512;  ///< longer sources are cut, with a notice
    std::size_t max_target_tokens = 512;  ///< decoding also stops at twice the source tokens + 20, with a notice
    std::size_t candidates = 5;           ///< how many of the most probable tokens each step keeps
    std::size_t beam_size = 1;            ///< hypotheses kept at every step; 1 is greedy decoding
    std::size_t top_beams = 1;            ///< how many of the best to return, at most beam_size
    float length_penalty = 0.6F;          ///< alpha of Wu et al. 2016, equation 14; not negative
    std::size_t hypothesis = 0;           ///< which of the n best to show; fewer than top_beams may be found
    AttentionSwitches switches{};         ///< heads to run without; the trace says which
    RunVariant variant{};                 ///< positions changed, windows; the trace says which
    bool capture = true;                  ///< record tensors; without it a trace has tokens, steps and text alone
    Recorder::Filter filter;              ///< which tensors to record; all when empty
};

/// Tokenises, encodes, decodes with a key/value cache, greedily or by beam search (or forces the given target), and
/// records. Tensors, tokens and steps are those of one hypothesis, which is read once more after the search. An empty
/// text is a valid source: the end token alone, after the direction's token where there is one. An encoder-only model
/// gives encoder.logits where it has a head. Throws Error: invalid (ids, direction, beam, switches, variant, no such
/// hypothesis, nothing to read), unsupported (a beam without an encoder), cancelled.
REGARD_API std::shared_ptr<const Trace> run(const TranslationModel& model, const RunRequest& request,
                                            std::stop_token stop = {},
                                            const std::function<void(std::size_t step)>& progress = {});

} // namespace regard
