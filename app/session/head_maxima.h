#pragma once

#include <map>
#include <optional>
#include <tuple>

#include "core/analysis/attention_reading.h"

namespace regard::app {

/// The largest values of the heads of one trace, each layer worked out once a way of reading.
class HeadMaxima {
public:
    /// Of the maps of single heads in one layer, or in all of a kind; threshold and top have no say. NaN is passed
    /// over; 0 where there is nothing. Throws Error where a layer cannot be read.
    float largest(const Trace& trace, AttentionKind kind, std::optional<std::size_t> layer, AttentionMeasure measure,
                  const ReadingOptions& options);

private:
    using Key = std::tuple<AttentionKind, std::size_t, AttentionMeasure, bool, SpecialTokens>;

    float ofLayer(const Trace& trace, AttentionSource source, const ReadingOptions& options);

    std::map<Key, float> known_;
};

} // namespace regard::app
