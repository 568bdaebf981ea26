#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/attention_switches.h"
#include "core/trace/trace.h"

namespace regard {

/// What happens to one sentence pair when every head in turn, and no other, is switched off (ablation; Michel et al.
/// 2019, section 3.2, who measure the loss of BLEU over a test set: here it is one sentence).
struct HeadImportance {
    struct Head {
        double rise = 0; ///< mean cross-entropy of the target without this head less that with all heads, nats a token
        std::size_t changed = 0; ///< target positions at which another token becomes the most probable
    };

    HeadSwitch state = HeadSwitch::zero; ///< how heads were switched off
    ModelShape shape;
    std::size_t tokens = 0;   ///< target positions, the end token included
    double cross_entropy = 0; ///< of the target with all heads, nats a token
    std::vector<Head> heads;  ///< kind by kind in the order of attention_kinds, [layers, heads] each

    /// Throws Error (invalid) for a head that is not there.
    REGARD_API const Head& at(AttentionKind kind, std::size_t layer, std::size_t head) const;
};

/// Reads `target_input` (start token first) with all heads and once more without each; `target_output` is what each
/// position should choose, both in the same variant of the model throughout. Most probable is what greedy decoding
/// would take: never padding or the start token. Throws Error: invalid (ids, another number of outputs than inputs),
/// cancelled. `progress` is called with the heads done and those there are.
REGARD_API HeadImportance head_importance(const EncoderDecoder& model, std::span<const int> source,
                                          std::span<const int> target_input, std::span<const int> target_output,
                                          HeadSwitch state, const std::stop_token& stop = {},
                                          const std::function<void(std::size_t done, std::size_t all)>& progress = {},
                                          const RunVariant& variant = {});

} // namespace regard
