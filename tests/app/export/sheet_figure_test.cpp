#include "app/export/sheet_figure.h"

#include <QImage>
#include <gtest/gtest.h>

#include "app/export/encode.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

std::shared_ptr<const Trace> words(std::size_t tokens, std::size_t layers, std::size_t heads)
{
    const std::vector<std::string> all(tokens, "w");
    return test::sampleTrace(all, all, layers, heads);
}

TEST(SheetFigure, follows_order_and_reading_and_says_so)
{
    SheetChoice choice{.measured = true, .order = HeadOrder::entropy, .ascending = false};
    choice.reading.options.special = SpecialTokens::hidden;
    const auto trace = test::sampleTrace({"a", "b", "</s>"}, {"x", "y"}, 2, 3);
    const SheetFigure figure(trace, AttentionKind::cross, Palette(), choice);
    EXPECT_TRUE(figure.caption().contains("Sorted by entropy, largest first")) << figure.caption().toStdString();
    EXPECT_TRUE(figure.caption().contains("pecial tokens hidden"));
    const QByteArray svg = encodeSvg(figure);
    EXPECT_TRUE(svg.contains("L1 H2"));
    EXPECT_TRUE(svg.contains(" bit"));
    EXPECT_FALSE(svg.contains("<image"));
    ASSERT_EQ(figure.numbers().size(), 1U);
    EXPECT_EQ(figure.numbers().front().values.size(), 6U * 4) << "two rows, two columns without the end token";
    const SheetFigure plain(trace, AttentionKind::cross, Palette());
    EXPECT_FALSE(plain.caption().contains("orted by"));
}

TEST(SheetFigure, above_40000_cells_maps_are_images_and_the_caption_says_so)
{
    const SheetFigure few(words(40, 4, 6), AttentionKind::encoder, Palette()); // 38,400
    EXPECT_FALSE(encodeSvg(few).contains("<image"));
    EXPECT_FALSE(few.caption().contains("image"));
    const SheetFigure many(words(48, 4, 6), AttentionKind::encoder, Palette()); // 55,296
    EXPECT_EQ(encodeSvg(many).count("<image"), 24);
    EXPECT_TRUE(many.caption().contains("image")) << many.caption().toStdString();
}

TEST(SheetFigure, rollout_is_one_map_a_layer)
{
    SheetChoice choice{.measured = true};
    choice.reading.measure = AttentionMeasure::rollout;
    const SheetFigure figure(test::sampleTrace({"a", "b"}, {"x", "y"}, 3, 4), AttentionKind::encoder, Palette(),
                             choice);
    ASSERT_EQ(figure.numbers().size(), 1U);
    EXPECT_EQ(figure.numbers().front().values.size(), 3U * 4);
    EXPECT_TRUE(figure.caption().contains("rollout"));
}

TEST(SheetFigure, a_range_of_each_map_is_told)
{
    SheetChoice choice;
    choice.reading.range = ValueRange::map;
    const SheetFigure figure(words(4, 2, 2), AttentionKind::encoder, Palette(), choice);
    EXPECT_TRUE(figure.caption().contains("share of the map's largest value")) << figure.caption().toStdString();
    choice.reading.range = ValueRange::all_heads;
    const SheetFigure shared(words(4, 2, 2), AttentionKind::encoder, Palette(), choice);
    EXPECT_TRUE(shared.caption().contains("largest value of all heads")) << shared.caption().toStdString();
}

} // namespace
} // namespace regard::app
