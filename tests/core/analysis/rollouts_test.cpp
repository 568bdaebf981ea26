#include <gtest/gtest.h>

#include "core/analysis/rollout.h"
#include "core/error.h"
#include "tests/support/sample_trace.h"

namespace regard {
namespace {

std::vector<float> cells(const Matrix& matrix)
{
    return {matrix.data(), matrix.data() + matrix.size()};
}

TEST(Rollouts, are_those_of_each_layer_and_kept_with_the_ones_below)
{
    const auto trace = test::sampleTrace({"a", "b", "c"}, {"x", "y"}, 4, 2);
    Rollouts rollouts;
    EXPECT_FALSE(rollouts.known(AttentionKind::encoder, 0));
    EXPECT_EQ(cells(*rollouts.of(*trace, AttentionKind::encoder, 2)), rollout(*trace, AttentionKind::encoder, 2));
    for (std::size_t layer = 0; layer < 3; ++layer) {
        EXPECT_TRUE(rollouts.known(AttentionKind::encoder, layer));
        EXPECT_EQ(cells(*rollouts.of(*trace, AttentionKind::encoder, layer)),
                  rollout(*trace, AttentionKind::encoder, layer));
    }
    EXPECT_FALSE(rollouts.known(AttentionKind::encoder, 3));
    EXPECT_EQ(cells(*rollouts.of(*trace, AttentionKind::encoder, 3)), rollout(*trace, AttentionKind::encoder, 3))
        << "goes on from what is known";
    EXPECT_EQ(rollouts.of(*trace, AttentionKind::encoder, 3), rollouts.of(*trace, AttentionKind::encoder, 3));
    EXPECT_EQ(cells(*rollouts.of(*trace, AttentionKind::cross, 1)), rollout(*trace, AttentionKind::cross, 1));
    EXPECT_FALSE(rollouts.known(AttentionKind::decoder, 0));
}

TEST(Rollouts, stop_when_they_are_asked_to)
{
    const auto trace = test::sampleTrace({"a", "b", "c"}, {"x", "y"}, 4, 2);
    std::stop_source stop;
    stop.request_stop();
    Rollouts rollouts;
    try {
        rollouts.of(*trace, AttentionKind::cross, 0, stop.get_token());
        ADD_FAILURE() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::cancelled);
    }
    EXPECT_FALSE(rollouts.known(AttentionKind::cross, 0));
}

} // namespace
} // namespace regard
