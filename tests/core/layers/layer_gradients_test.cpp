#include <cmath>

// Every layer's backward pass against central differences of its forward pass.

#include <gtest/gtest.h>

#include "core/layers/attention.h"
#include "core/layers/embedding.h"
#include "core/layers/feed_forward.h"
#include "core/layers/linear.h"
#include "core/layers/residual_norm.h"
#include "core/training/loss.h"
#include "tests/core/layers/gradient_check.h"

using namespace regard;
using namespace regard::test;

namespace {

struct Buffers {
    explicit Buffers(const ParameterLayout& layout) : parameters(layout.size()), gradients(layout.size())
    {
        fill_randomly(parameters, 7);
    }
    ParameterBuffer parameters;
    ParameterBuffer gradients;

    void expect_parameter_gradients(const ParameterLayout& layout, const std::function<double()>& loss)
    {
        for (const ParameterInfo& parameter : layout.all()) {
            // Rows of a side-by-side block are strided; check them one by one.
            for (Index row = 0; row < parameter.slot.rows; ++row) {
                const std::size_t at = parameter.slot.offset + static_cast<std::size_t>(row * parameter.slot.stride);
                expect_gradient(parameters.data() + at, static_cast<std::size_t>(parameter.slot.columns),
                                gradients.data() + at, loss, parameter.path.c_str());
                if (testing::Test::HasFatalFailure())
                    return;
            }
        }
    }
};

std::size_t count(const Matrix& m)
{
    return static_cast<std::size_t>(m.size());
}

TEST(Gradients, Linear)
{
    ParameterLayout layout;
    const Linear linear(layout, std::vector<std::string>{"a", "b"}, 5, std::vector<Index>{3, 3});
    Buffers buffers(layout);
    Matrix x = random_matrix(4, 5, 1);
    const Matrix c = random_matrix(4, 6, 2);
    const auto loss = [&] {
        Matrix y;
        linear.forward(buffers.parameters.data(), view(x), y);
        return weighted_sum(y, c);
    };
    Matrix dx;
    linear.backward(buffers.parameters.data(), view(x), view(c), dx, buffers.gradients.data());
    expect_gradient(x.data(), count(x), dx.data(), loss, "input");
    buffers.expect_parameter_gradients(layout, loss);
}

TEST(Gradients, LayerNorm)
{
    ParameterLayout layout;
    const LayerNorm norm(layout, "norm", 6, 1e-5F);
    Buffers buffers(layout);
    Matrix x = random_matrix(3, 6, 1);
    const Matrix c = random_matrix(3, 6, 2);
    LayerNormState state;
    Matrix y, dx;
    const auto loss = [&] {
        norm.forward(buffers.parameters.data(), view(x), state, y);
        return weighted_sum(y, c);
    };
    loss();
    norm.backward(buffers.parameters.data(), state, view(c), dx, buffers.gradients.data());
    expect_gradient(x.data(), count(x), dx.data(), loss, "input");
    buffers.expect_parameter_gradients(layout, loss);
}

TEST(Gradients, ResidualNormWithDropout)
{
    ParameterLayout layout;
    const ResidualNorm residual(layout, "norm", 6, 1e-5F, {});
    Buffers buffers(layout);
    Matrix x = random_matrix(3, 6, 1);
    Matrix branch = random_matrix(3, 6, 3);
    const Matrix c = random_matrix(3, 6, 2);
    ResidualNormState state;
    const auto loss = [&] {
        DropoutSource dropout(0.5F, 11); // the same mask each time
        residual.after(buffers.parameters.data(), view(x), view(branch), &dropout, state);
        return weighted_sum(state.output, c);
    };
    loss();
    ASSERT_GT((state.mask.array() == 0.0F).count(), 0);
    ASSERT_GT((state.mask.array() == 2.0F).count(), 0);
    Matrix dx;
    residual.backward(buffers.parameters.data(), state, view(c), dx, buffers.gradients.data());
    const Matrix d_branch = state.d_branch;
    expect_gradient(x.data(), count(x), dx.data(), loss, "residual");
    expect_gradient(branch.data(), count(branch), d_branch.data(), loss, "branch");
}

TEST(Gradients, Embedding)
{
    ParameterLayout layout;
    const Embedding embedding(layout, "embedding", 5, 4, 2.0F);
    Buffers buffers(layout);
    const std::vector<int> ids{3, 1, 3};
    const Matrix c = random_matrix(3, 4, 2);
    embedding.backward(ids, view(c), buffers.gradients.data());
    const auto d_row = layout.all().front().slot.in(buffers.gradients.data());
    EXPECT_TRUE(d_row.row(3).isApprox((c.row(0) + c.row(2)) * 2.0F)) << "the scale times both rows that read id 3";
    EXPECT_TRUE(d_row.row(0).isZero()) << "id 0 was not read";

    buffers.gradients.set_zero();
    Matrix x = random_matrix(3, 4, 1);
    const Matrix c_logits = random_matrix(3, 5, 4);
    const auto loss = [&] {
        Matrix logits;
        embedding.project(buffers.parameters.data(), view(x), logits);
        return weighted_sum(logits, c_logits);
    };
    Matrix dx;
    embedding.project_backward(buffers.parameters.data(), view(x), view(c_logits), dx, buffers.gradients.data());
    expect_gradient(x.data(), count(x), dx.data(), loss, "input");
    buffers.expect_parameter_gradients(layout, loss);
}

TEST(Gradients, FeedForward)
{
    ParameterLayout layout;
    const FeedForward feed_forward(layout, "feed_forward", {4, 7});
    Buffers buffers(layout);
    Matrix x = random_matrix(3, 4, 1);
    const Matrix c = random_matrix(3, 4, 2);
    FeedForwardState state;
    const auto loss = [&] {
        feed_forward.forward(buffers.parameters.data(), view(x), state);
        return weighted_sum(state.output, c);
    };
    loss();
    Matrix dx;
    feed_forward.backward(buffers.parameters.data(), view(x), state, view(c), dx, buffers.gradients.data());
    expect_gradient(x.data(), count(x), dx.data(), loss, "input");
}

TEST(Gradients, CausalSelfAttentionOverTwoSequencesOneOfThemPadded)
{
    ParameterLayout layout;
    const Attention attention(layout, "attention", Attention::Kind::self, AttentionConfig::of(6, 2));
    Buffers buffers(layout);
    Matrix x = random_matrix(7, 6, 1);
    const Matrix c = random_matrix(7, 6, 2);
    const std::vector<Sequence> sequences{{0, 3, 3}, {3, 4, 2}};
    const auto pairs = self_pairs(sequences, true);
    AttentionState state;
    const auto loss = [&] {
        attention.forward(buffers.parameters.data(), view(x), view(x), pairs, state);
        return weighted_sum(state.output, c);
    };
    loss();
    Matrix dx;
    attention.backward(buffers.parameters.data(), view(x), view(x), pairs, state, view(c), dx, nullptr,
                       buffers.gradients.data());
    expect_gradient(x.data(), count(x), dx.data(), loss, "input");
}

TEST(Gradients, CrossAttention)
{
    ParameterLayout layout;
    const Attention attention(layout, "attention", Attention::Kind::cross, AttentionConfig::of(6, 2));
    Buffers buffers(layout);
    Matrix x = random_matrix(3, 6, 1);
    Matrix memory = random_matrix(5, 6, 3);
    const Matrix c = random_matrix(3, 6, 2);
    const std::vector<AttendedPair> pairs{{0, 3, 0, 5, 4, 0, false}};
    AttentionState state;
    const auto loss = [&] {
        attention.forward(buffers.parameters.data(), view(x), view(memory), pairs, state);
        return weighted_sum(state.output, c);
    };
    loss();
    Matrix dx;
    Matrix d_memory = Matrix::Zero(5, 6);
    attention.backward(buffers.parameters.data(), view(x), view(memory), pairs, state, view(c), dx, &d_memory,
                       buffers.gradients.data());
    EXPECT_TRUE(d_memory.row(4).isZero()) << "the padded key gets no gradient";
    expect_gradient(x.data(), count(x), dx.data(), loss, "query input");
    expect_gradient(memory.data(), 4 * 6, d_memory.data(), loss, "memory");
}

TEST(Gradients, CrossAttentionWithAGuideForOneHead)
{
    ParameterLayout layout;
    const Attention attention(layout, "attention", Attention::Kind::cross, AttentionConfig::of(6, 2));
    Buffers buffers(layout);
    Matrix x = random_matrix(5, 6, 1);
    Matrix memory = random_matrix(7, 6, 3);
    const Matrix c = random_matrix(5, 6, 2);
    const std::vector<AttendedPair> pairs{{0, 3, 0, 4, 4, 0, false}, {3, 2, 4, 3, 3, 0, false}};
    const std::vector<int> keys{2, -1, 0, 1, 2};
    const AttentionGuide guide{1, keys, 0.7F};
    AttentionState state;
    const auto loss = [&] {
        attention.forward(buffers.parameters.data(), view(x), view(memory), pairs, state);
        // Weights of head 1: behind the first pair's head 0 (3 × 4), and behind all of it and the second's (2 × 3).
        const float* first = state.weights.data() + 12;
        const float* second = state.weights.data() + 24 + 6;
        const double guided = std::log(first[2]) + std::log(first[8]) + std::log(second[1]) + std::log(second[3 + 2]);
        return weighted_sum(state.output, c) - 0.7 * guided;
    };
    loss();
    Matrix dx;
    Matrix d_memory = Matrix::Zero(7, 6);
    attention.backward(buffers.parameters.data(), view(x), view(memory), pairs, state, view(c), dx, &d_memory,
                       buffers.gradients.data(), &guide);
    expect_gradient(x.data(), count(x), dx.data(), loss, "query input");
    expect_gradient(memory.data(), count(memory), d_memory.data(), loss, "memory");
}

TEST(Gradients, SmoothedCrossEntropy)
{
    Matrix logits = random_matrix(3, 5, 1);
    const std::vector<int> labels{2, 0, 4}; // 0 is padding
    Matrix gradient = logits;
    const LossResult result = smoothed_cross_entropy(gradient, labels, 0, 0.1F, 1.0F);
    EXPECT_EQ(result.tokens, 2U);
    EXPECT_TRUE(gradient.row(1).isZero());
    const auto loss = [&] {
        Matrix copy = logits;
        return smoothed_cross_entropy(copy, labels, 0, 0.1F, 1.0F).sum;
    };
    expect_gradient(logits.data(), count(logits), gradient.data(), loss, "logits");
}

} // namespace
