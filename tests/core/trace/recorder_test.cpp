#include <gtest/gtest.h>

#include "core/error.h"
#include "core/trace/recorder.h"

using namespace regard;

namespace {

TEST(Recorder, JoinsGrowingRowsOfSeveralHeadsAndFillsWithZeros)
{
    Recorder recorder;
    const std::vector<float> first{1, 2};             // head 0: 1, head 1: 2
    const std::vector<float> second{3, 4, 5, 6};      // head 0: 3 4, head 1: 5 6
    recorder.take({"x.weights", 2, 1, 1, first.data(), 1, 1, 0});
    recorder.take({"x.weights", 2, 1, 2, second.data(), 2, 2, 1});
    const auto tensors = recorder.finish();
    ASSERT_EQ(tensors.size(), 1U);
    const Tensor& weights = tensors.at("x.weights");
    EXPECT_EQ(weights.shape, (std::vector<std::size_t>{2, 2, 2}));
    EXPECT_EQ(weights.axes, (std::vector<std::string>{"head", "query", "key"}));
    EXPECT_EQ(weights.values, (std::vector<float>{1, 0, 3, 4, 2, 0, 5, 6}));
}

TEST(Recorder, FollowsStridesOfHeadsInsideRows)
{
    // Two rows of two heads of width 2, as a matrix [2, 4] in a wider one [2, 6].
    const std::vector<float> rows{1, 2, 3, 4, 0, 0, 5, 6, 7, 8, 0, 0};
    Recorder recorder;
    recorder.take({"x.query", 2, 2, 2, rows.data(), 2, 6, 0});
    const auto tensors = recorder.finish();
    EXPECT_EQ(tensors.at("x.query").values, (std::vector<float>{1, 2, 5, 6, 3, 4, 7, 8}));
}

TEST(Recorder, RefusesAGapAndKeepsOnlyWhatIsWanted)
{
    const float number = 1;
    Recorder recorder([](std::string_view path) { return path == "a"; });
    EXPECT_TRUE(recorder.wants("a"));
    EXPECT_FALSE(recorder.wants("b"));
    recorder.take({"a", 0, 1, 1, &number, 0, 1, 0});
    EXPECT_THROW(recorder.take({"a", 0, 1, 1, &number, 0, 1, 2}), Error);
}

} // namespace
