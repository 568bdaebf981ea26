#include "core/analysis/position_table.h"

#include <vector>

#include <gtest/gtest.h>

#include "core/trace/recorder.h"

namespace regard {
namespace {

EncoderDecoderConfig small()
{
    EncoderDecoderConfig config;
    config.width = 8;
    config.heads = 2;
    config.feed_forward = 16;
    config.encoder_layers = 1;
    config.decoder_layers = 1;
    config.vocabulary = 12;
    config.max_length = 20;
    return config;
}

TEST(PositionTable, is_what_a_run_adds)
{
    EncoderDecoder network(small());
    network.initialise(1);
    Recorder recorder;
    const std::vector<int> source = {5, 6, 7, 3};
    network.encode(source, &recorder);
    const auto recorded = recorder.finish();
    const Tensor table = position_table(network, 4);
    EXPECT_EQ(table.shape, recorded.at("encoder.positions").shape);
    EXPECT_EQ(table.values, recorded.at("encoder.positions").values);
}

TEST(PositionTable, ends_with_the_longest_text)
{
    const EncoderDecoder network(small());
    EXPECT_EQ(position_table(network, 128).shape, (std::vector<std::size_t>{20, 8}));
}

} // namespace
} // namespace regard
