#include "core/layers/attend.h"

#include <cmath>

#include "core/math/softmax.h"

namespace regard {

namespace {

using Weights = Eigen::Map<Matrix>;
using ConstWeights = Eigen::Map<const Matrix>;

std::size_t total_weights(std::span<const AttendedPair> pairs, Index heads)
{
    std::size_t total = 0;
    for (const AttendedPair& pair : pairs)
        total += pair.weights_per_head() * static_cast<std::size_t>(heads);
    return total;
}

// The gradient of −log of a soft-max output by its scores is the output itself, less 1 at the one that ought to be.
void add_guide(const AttentionGuide& guide, const AttendedPair& pair, const ConstWeights& weights, Matrix& d_scores)
{
    for (Index i = 0; i < pair.query_count; ++i) {
        const int key = guide.keys[static_cast<std::size_t>(pair.query_begin + i)];
        if (key < 0)
            continue;
        d_scores.row(i) += guide.weight * weights.row(i);
        d_scores(i, key) -= guide.weight;
    }
}

/// The weights of a head that is off.
void replace_weights(HeadSwitch state, const AttendedPair& pair, Weights& weights)
{
    weights.setZero();
    if (state == HeadSwitch::zero)
        return;
    for (Index i = 0; i < pair.query_count; ++i)
        if (const Index allowed = pair.allowed(i); allowed > 0)
            weights.row(i).segment(pair.first_allowed(i), allowed).setConstant(1.0F / static_cast<float>(allowed));
}

void softmax_allowed(const AttendedPair& pair, Index i, Weights& weights)
{
    const Index first = std::min(pair.first_allowed(i), pair.key_count);
    weights.row(i).head(first).setZero();
    softmax_prefix({weights.row(i).data() + first, static_cast<std::size_t>(pair.key_count - first)}, pair.allowed(i));
}

} // namespace

std::vector<AttendedPair> self_pairs(std::span<const Sequence> sequences, bool causal, Index window)
{
    std::vector<AttendedPair> pairs;
    for (const Sequence& s : sequences)
        pairs.push_back({s.begin, s.count, s.begin, s.count, s.valid, 0, causal, window});
    return pairs;
}

std::vector<AttendedPair> cross_pairs(std::span<const Sequence> targets, std::span<const Sequence> sources)
{
    std::vector<AttendedPair> pairs;
    for (std::size_t i = 0; i < targets.size(); ++i)
        pairs.push_back(
            {targets[i].begin, targets[i].count, sources[i].begin, sources[i].count, sources[i].valid, 0, false});
    return pairs;
}

void attend(const ConstMatrixView& query, const ConstMatrixView& key, const ConstMatrixView& value,
            const AttentionHeads& heads, std::span<const AttendedPair> pairs, AlignedFloats& weights, Matrix& context,
            std::span<const HeadSwitch> switches, const ScoreBias& bias)
{
    const Index width = query.cols() / heads.count;
    const float scale = heads.scale_of(width);
    weights.resize(total_weights(pairs, heads.count));
    context.resize(query.rows(), query.cols());
    float* next = weights.data();
    for (const AttendedPair& pair : pairs) {
        for (Index head = 0; head < heads.count; ++head, next += pair.weights_per_head()) {
            const Index shared = heads.key_value_of(head);
            const auto q = query.block(pair.query_begin, head * width, pair.query_count, width);
            const auto k = key.block(pair.key_begin, shared * width, pair.key_count, width);
            const auto v = value.block(pair.key_begin, shared * width, pair.key_count, width);
            auto c = context.block(pair.query_begin, head * width, pair.query_count, width);
            Weights w(next, pair.query_count, pair.key_count);
            const HeadSwitch state = switches.empty() ? HeadSwitch::on : switches[static_cast<std::size_t>(head)];
            if (state == HeadSwitch::on) {
                w.noalias() = q * k.transpose();
                w *= scale;
                if (bias)
                    bias(pair, head, {w.data(), w.rows(), w.cols(), Eigen::OuterStride<>(w.cols())});
                for (Index i = 0; i < pair.query_count; ++i)
                    softmax_allowed(pair, i, w);
            } else {
                replace_weights(state, pair, w);
            }
            if (state == HeadSwitch::zero)
                c.setZero(); // whatever the values are, be they no numbers
            else
                c.noalias() = w * v;
        }
    }
}

void attend_backward(const ConstMatrixView& query, const ConstMatrixView& key, const ConstMatrixView& value,
                     Index heads, std::span<const AttendedPair> pairs, const AlignedFloats& weights,
                     const ConstMatrixView& d_context, MatrixView d_query, MatrixView d_key, MatrixView d_value,
                     const AttentionGuide* guide)
{
    const Index width = query.cols() / heads;
    const float scale = 1.0F / std::sqrt(static_cast<float>(width));
    Matrix d_scores;
    const float* next = weights.data();
    for (const AttendedPair& pair : pairs) {
        for (Index head = 0; head < heads; ++head, next += pair.weights_per_head()) {
            const auto q = query.block(pair.query_begin, head * width, pair.query_count, width);
            const auto k = key.block(pair.key_begin, head * width, pair.key_count, width);
            const auto v = value.block(pair.key_begin, head * width, pair.key_count, width);
            const auto dc = d_context.block(pair.query_begin, head * width, pair.query_count, width);
            const ConstWeights w(next, pair.query_count, pair.key_count);
            d_scores.resize(pair.query_count, pair.key_count);
            d_scores.noalias() = dc * v.transpose();
            for (Index i = 0; i < pair.query_count; ++i)
                softmax_backward({w.row(i).data(), static_cast<std::size_t>(pair.key_count)},
                                 {d_scores.row(i).data(), static_cast<std::size_t>(pair.key_count)});
            if (guide && guide->head == head)
                add_guide(*guide, pair, w, d_scores);
            d_scores *= scale;
            d_value.block(pair.key_begin, head * width, pair.key_count, width).noalias() += w.transpose() * dc;
            d_query.block(pair.query_begin, head * width, pair.query_count, width).noalias() += d_scores * k;
            d_key.block(pair.key_begin, head * width, pair.key_count, width).noalias() += d_scores.transpose() * q;
        }
    }
}

} // namespace regard
