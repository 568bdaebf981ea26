#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "core/api.h"
#include "core/layers/head_switch.h"
#include "core/layers/sequences.h"
#include "core/math/matrix.h"

namespace regard {

/// Rows of queries that attend to rows of keys: one sequence, or one sentence pair.
struct AttendedPair {
    Index query_begin = 0;
    Index query_count = 0;
    Index key_begin = 0;
    Index key_count = 0;
    Index keys_valid = 0;     ///< padding mask: keys from here on get no weight
    Index first_position = 0; ///< position of the first query among the keys, for the causal mask
    bool causal = false;      ///< a query sees keys up to its own position only
    Index window = -1;        ///< a query sees keys at a distance of at most this; none where negative

    /// The first of the keys that query `i` of this pair may see.
    Index first_allowed(Index i) const { return window < 0 ? 0 : std::max<Index>(0, first_position + i - window); }
    /// How many of them it may see: they have no gap.
    Index allowed(Index i) const
    {
        Index end = causal && first_position + i + 1 < keys_valid ? first_position + i + 1 : keys_valid;
        if (window >= 0)
            end = std::min(end, first_position + i + window + 1);
        return std::max<Index>(0, end - first_allowed(i));
    }
    std::size_t weights_per_head() const { return static_cast<std::size_t>(query_count * key_count); }
};

/// Each sequence attends to itself.
REGARD_API std::vector<AttendedPair> self_pairs(std::span<const Sequence> sequences, bool causal, Index window = -1);
/// Sequence i of the targets attends to sequence i of the sources.
REGARD_API std::vector<AttendedPair> cross_pairs(std::span<const Sequence> targets, std::span<const Sequence> sources);

/// How the columns of queries, keys and values divide into heads.
struct AttentionHeads {
    AttentionHeads(Index heads) : count(heads), key_value(heads) {}
    AttentionHeads(Index heads, Index key_value_heads, std::optional<float> score_factor)
        : count(heads), key_value(key_value_heads), scale(score_factor)
    {
    }

    Index count;                ///< h
    Index key_value;            ///< neighbouring heads share keys and values where there are fewer of these
                                ///< (Ainslie et al. 2023, "grouped-query attention"); divides h
    std::optional<float> scale; ///< of q · k; 1 / √dk where nobody says another

    Index key_value_of(Index head) const { return head * key_value / count; }
    float scale_of(Index head_width) const { return scale ? *scale : 1.0F / std::sqrt(static_cast<float>(head_width)); }
};

/// Adds to the scaled scores [queries, keys] of one head.
using ScoreBias = std::function<void(const AttendedPair& pair, Index head, MatrixView scores)>;

/// Multi-head scaled dot-product attention (Vaswani et al. 2017, equation 1): soft-max(q kᵀ / √dk) v for each head.
/// query [rows, h·dk], key and value [rows, key_value·dk]; context [query rows, h·dk]; weights: for each pair in turn
/// [h, queries, keys]. `switches`: one for each head, or none where all are on; the weights of those that are off are
/// what replaces them. `bias`, which may be empty, comes before the mask.
REGARD_API void attend(const ConstMatrixView& query, const ConstMatrixView& key, const ConstMatrixView& value,
                       const AttentionHeads& heads, std::span<const AttendedPair> pairs, AlignedFloats& weights,
                       Matrix& context, std::span<const HeadSwitch> switches = {}, const ScoreBias& bias = {});

/// Where the queries of one head ought to look: adds weight · −log(attention weight) of these keys to the loss
/// (Chen et al. 2016, section 3, "guided alignment"; Garg et al. 2019, equation 3).
struct AttentionGuide {
    Index head = 0;
    std::span<const int> keys; ///< for each query row, counted from its pair's first key; -1: anywhere
    float weight = 0;
};

/// Gradients of the same with all heads on; d_query, d_key and d_value are added to. `guide` may be nullptr.
REGARD_API void attend_backward(const ConstMatrixView& query, const ConstMatrixView& key, const ConstMatrixView& value,
                                Index heads, std::span<const AttendedPair> pairs, const AlignedFloats& weights,
                                const ConstMatrixView& d_context, MatrixView d_query, MatrixView d_key,
                                MatrixView d_value, const AttentionGuide* guide = nullptr);

} // namespace regard
