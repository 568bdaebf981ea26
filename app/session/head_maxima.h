#pragma once

#include <map>
#include <memory>
#include <optional>
#include <tuple>

#include "core/analysis/attention_reading.h"
#include "core/analysis/rollout.h"

namespace regard::app {

/// The largest values of the heads of one trace, each layer worked out once a way of reading, and its rollouts.
class HeadMaxima {
public:
    /// Of the maps of single heads in one layer, or in all of a kind; threshold and top have no say. NaN is passed
    /// over; 0 where there is nothing. Throws Error where a layer cannot be read.
    float largest(const Trace& trace, AttentionKind kind, std::optional<std::size_t> layer, AttentionMeasure measure,
                  const ReadingOptions& options);

    /// Copies share them.
    Rollouts& rollouts() { return *rollouts_; }
    const std::shared_ptr<Rollouts>& sharedRollouts() const { return rollouts_; }

private:
    using Key = std::tuple<AttentionKind, std::size_t, AttentionMeasure, bool, SpecialTokens>;

    float ofLayer(const Trace& trace, AttentionSource source, const ReadingOptions& options);

    std::map<Key, float> known_;
    std::shared_ptr<Rollouts> rollouts_ = std::make_shared<Rollouts>();
};

} // namespace regard::app
