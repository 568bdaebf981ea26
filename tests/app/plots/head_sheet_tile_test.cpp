#include "app/plots/head_sheet_tile.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "app/plots/attention_map.h"
#include "app/plots/head_sheet_source.h"
#include "app/plots/read_map.h"
#include "core/analysis/arithmetic.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

std::shared_ptr<const Trace> longTrace(std::size_t tokens, std::size_t heads = 1)
{
    return test::sampleTrace(std::vector<std::string>(tokens, "w"), {"x", "y", "z"}, 1, heads);
}

/// One column of 1 among zeros.
std::shared_ptr<const Trace> oneColumn(std::size_t tokens, std::size_t column)
{
    auto trace = std::make_shared<Trace>(*longTrace(tokens));
    Tensor& tensor = trace->tensors.at(attention_path(AttentionKind::encoder, 0, "weights"));
    std::fill(tensor.values.begin(), tensor.values.end(), 0.F);
    for (std::size_t row = 0; row < tokens; ++row)
        tensor.values[row * tokens + column] = 1;
    return trace;
}

HeadTile tileOf(const std::shared_ptr<const Trace>& trace, AttentionKind kind, const Reading& reading = {})
{
    HeadMaxima maxima;
    return makeTile(trace, kind, {0, 0}, reading, maxima);
}

const CodeColors colors = codeColors(Palette(), Qt::gray);

TEST(HeadTile, every_pixel_of_a_cell_has_the_colour_of_its_weight)
{
    const auto trace = test::sampleTrace({"a", "b", "c"}, {"x", "y"}, 1, 1);
    const HeatMapData map = attentionWeights(*trace, AttentionKind::cross, 0, 0);
    const QImage image = tileOf(trace, AttentionKind::cross).image({0, 0, 3, 2}, {30, 20}, colors);
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 30; ++x)
            ASSERT_EQ(image.pixel(x, y), Palette().color(double(map.at(std::size_t(y / 10), std::size_t(x / 10)))))
                << x << " " << y;
}

TEST(HeadTile, a_window_shows_its_cells_alone)
{
    const auto trace = longTrace(100);
    const HeatMapData map = attentionWeights(*trace, AttentionKind::encoder, 0, 0);
    const QImage image = tileOf(trace, AttentionKind::encoder).image({40, 60, 8, 8}, {64, 64}, colors);
    for (std::size_t row = 0; row < 8; ++row)
        for (std::size_t column = 0; column < 8; ++column)
            EXPECT_EQ(image.pixel(int(column * 8 + 4), int(row * 8 + 4)),
                      Palette().color(double(map.at(60 + row, 40 + column))));
}

TEST(HeadTile, one_bright_column_is_one_bright_pixel_wide_at_every_size)
{
    for (const std::size_t tokens : {301U, 512U, 777U}) {
        for (const std::size_t column : {std::size_t(0), tokens / 3, tokens - 1}) {
            const HeadTile tile = tileOf(oneColumn(tokens, column), AttentionKind::encoder);
            for (const int side : {20, 33, 64, 100, 150, 299}) {
                const QImage image = tile.image(QRectF(0, 0, double(tokens), double(tokens)), {side, side}, colors);
                for (const int y : {0, side / 2, side - 1}) {
                    int bright = 0;
                    for (int x = 0; x < side; ++x)
                        bright += image.pixel(x, y) == Palette().color(1);
                    EXPECT_EQ(bright, 1) << tokens << " tokens, column " << column << ", " << side << " pixels";
                }
            }
        }
    }
}

TEST(HeadTile, a_bright_column_stays_at_every_window_that_holds_it)
{
    const HeadTile tile = tileOf(oneColumn(512, 300), AttentionKind::encoder);
    for (double width = 500; width > 5; width *= 0.83) {
        const QRectF window(300.5 - width * 0.37, 10, width, width);
        const QImage image = tile.image(window, {90, 90}, colors);
        int bright = 0;
        for (int x = 0; x < 90; ++x)
            bright += image.pixel(x, 45) == Palette().color(1);
        EXPECT_GE(bright, 1) << width;
        EXPECT_LE(bright, std::max(1.0, std::ceil(90 / window.intersected({0, 0, 512, 512}).width()) + 1)) << width;
    }
}

TEST(HeadTile, masked_cells_are_open_and_left_out_ones_have_a_colour_of_their_own)
{
    HeatMapData map{.rows = 1, .columns = 4, .values = {0.5F, 0, 0.25F, std::numeric_limits<float>::quiet_NaN()}};
    map.masked = {false, true, false, false};
    map.leftOut = {false, false, true, false};
    const HeadTile tile(map);
    const QImage image = tile.image({0, 0, 4, 1}, {4, 1}, colors);
    EXPECT_EQ(image.pixel(0, 0), Palette().color(0.5));
    EXPECT_EQ(image.pixel(1, 0), 0U);
    EXPECT_EQ(image.pixel(2, 0), QColor(Qt::gray).rgb());
    EXPECT_EQ(image.pixel(3, 0), Palette().color(std::nan("")));
    EXPECT_TRUE(tile.hasMasked());
    // What is not a number is never hidden by its neighbours, a mask never hides a number.
    EXPECT_EQ(tile.image({0, 0, 4, 1}, {1, 1}, colors).pixel(0, 0), Palette().color(std::nan("")));
    EXPECT_EQ(tile.image({0, 0, 2, 1}, {1, 1}, colors).pixel(0, 0), Palette().color(0.5));
}

TEST(HeadTile, the_decoders_mask_is_open_without_being_stored)
{
    const auto trace = test::sampleTrace({"a"}, {"x", "y", "z"}, 1, 1);
    const QImage image = tileOf(trace, AttentionKind::decoder).image({0, 0, 3, 3}, {3, 3}, colors);
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            EXPECT_EQ(image.pixel(column, row) == 0,
                      is_masked(AttentionKind::decoder, std::size_t(row), std::size_t(column)))
                << row << " " << column;
}

TEST(HeadTile, read_from_the_trace_or_kept_it_looks_the_same)
{
    const auto trace = longTrace(90);
    for (const ValueRange range : {ValueRange::unit, ValueRange::map, ValueRange::row, ValueRange::all_heads}) {
        Reading reading;
        reading.range = range;
        HeadMaxima maxima;
        const HeadTile kept(requireMap(*trace, {AttentionKind::encoder, 0, 0}, reading, &maxima));
        const HeadTile read = tileOf(trace, AttentionKind::encoder, reading);
        EXPECT_LT(read.bytes(), kept.bytes());
        for (const int side : {25, 90, 200})
            EXPECT_EQ(read.image({0, 0, 90, 90}, {side, side}, colors),
                      kept.image({0, 0, 90, 90}, {side, side}, colors))
                << int(range) << " " << side;
    }
}

TEST(HeadTile, scale_and_words_of_the_reading_are_followed)
{
    const auto trace = test::sampleTrace({"a", "b", "</s>"}, {"x", "y"}, 1, 1);
    Reading reading;
    reading.scale = ValueScale::square_root;
    reading.options.special = SpecialTokens::hidden;
    const HeatMapData map = requireMap(*trace, {AttentionKind::cross, 0, 0}, reading);
    const HeadTile tile = tileOf(trace, AttentionKind::cross, reading);
    ASSERT_EQ(tile.columns(), 2U);
    EXPECT_EQ(tile.image({0, 0, 2, 2}, {2, 2}, colors).pixel(1, 0), Palette().color(std::sqrt(double(map.at(0, 1)))));
}

TEST(HeadTile, memory_of_48_heads_of_512_tokens_is_small)
{
    EXPECT_LT(tileOf(longTrace(512), AttentionKind::encoder).bytes() * 48, 12U << 20);
    Reading reading;
    reading.scale = ValueScale::square_root;
    EXPECT_LT(tileOf(longTrace(512), AttentionKind::encoder, reading).bytes() * 48, 40U << 20);
}

} // namespace
} // namespace regard::app
