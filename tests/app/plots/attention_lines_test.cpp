#include <cmath>
#include <set>

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/attention_lines.h"
#include "app/plots/attention_lines_painter.h"
#include "app/plots/attention_lines_raster.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

constexpr QRgb white = 0xffffffff;

QImage black(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::black);
    return image;
}

/// Brightness of a column in whole white pixels.
double ink(const QImage& image, int x)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        sum += qRed(image.pixel(x, y)) / 255.0;
    return sum;
}

double centre(const QImage& image, int x)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        sum += (y + 0.5) * qRed(image.pixel(x, y)) / 255.0;
    return sum / ink(image, x);
}

AttentionLinesData dataOf(std::vector<HeatMapData> maps)
{
    AttentionLinesData data;
    for (std::size_t i = 0; i < maps.size(); ++i)
        data.heads.push_back({QStringLiteral("H%1").arg(i), int(i), std::move(maps[i])});
    return data;
}

AttentionLinesData sample(std::size_t tokens, AttentionKind kind = AttentionKind::cross, std::size_t heads = 8)
{
    const std::vector<std::string> words(tokens, "word");
    return attentionLinesData(*test::sampleTrace(words, words, 2, heads), {.kind = kind, .layer = 1}, {});
}

TEST(LineRaster, opacity_is_what_was_asked_for)
{
    for (const float opacity : {1.0F, 0.5F, 0.25F, 0.1F, 2 / 255.0F}) {
        QImage image = black(40, 9);
        LineRaster(image, 0, 40).draw(4.5, 4.5, white, opacity, 1);
        for (int x = 0; x < 40; ++x) {
            EXPECT_NEAR(qRed(image.pixel(x, 4)), opacity * 255, 1.01) << x;
            EXPECT_EQ(qRed(image.pixel(x, 3)), 0);
            EXPECT_EQ(qRed(image.pixel(x, 5)), 0);
        }
    }
}

TEST(LineRaster, begins_and_ends_where_it_should)
{
    QImage image = black(200, 120);
    LineRaster(image, 0, 200).draw(10.5, 100.5, white, 1, 2);
    EXPECT_NEAR(centre(image, 0), 10.5, 0.1);
    EXPECT_NEAR(centre(image, 100), 55.5, 1);
    EXPECT_NEAR(centre(image, 199), 100.5, 0.1);
    for (int x = 1; x < 200; ++x)
        EXPECT_GE(centre(image, x), centre(image, x - 1) - 1e-9) << "falls all the way";
}

TEST(LineRaster, draws_what_a_painter_draws)
{
    QImage own = black(300, 200), reference = black(300, 200);
    LineRaster raster(own, 0, 300);
    QPainter painter(&reference);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [from, to] : {std::pair{20.0, 180.0}, {150.0, 60.0}, {90.0, 90.0}}) {
        raster.draw(from, to, white, 0.6F, 2);
        QColor color(Qt::white);
        color.setAlphaF(0.6F);
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(linePath({0, from}, {300, to}));
    }
    painter.end();
    double ownInk = 0, referenceInk = 0, difference = 0;
    for (int x = 0; x < 300; ++x) {
        ownInk += ink(own, x);
        referenceInk += ink(reference, x);
        for (int y = 0; y < 200; ++y)
            difference += std::abs(qRed(own.pixel(x, y)) - qRed(reference.pixel(x, y))) / 255.0;
    }
    EXPECT_NEAR(ownInk / referenceInk, 1, 0.02);
    EXPECT_LT(difference / referenceInk, 0.12);
}

TEST(LineRaster, leaves_other_rows_alone)
{
    QImage image = black(100, 100);
    LineRaster raster(image, 0, 100);
    raster.confine(40, 60);
    raster.draw(-50, 150, white, 1, 3);
    raster.draw(50, 50, white, 1, 3);
    raster.draw(-1e6, 1e6, white, 1, 3);
    double outside = 0, inside = 0;
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 100; ++x)
            (y >= 40 && y < 60 ? inside : outside) += qRed(image.pixel(x, y));
    }
    EXPECT_EQ(outside, 0);
    EXPECT_GT(inside, 255 * 100);
}

TEST(VisibleLines, have_the_share_of_the_range_and_no_line_is_drawn_for_what_cannot_be_seen)
{
    HeatMapData map{.rows = 2, .columns = 3, .values = {0.5F, 0.003F, 0.1F, 0.25F, 0.9F, NAN}};
    map.masked = {false, false, false, true, false, false};
    const auto lines = visibleLines(dataOf({map}), {});
    ASSERT_EQ(lines.size(), 4U) << "not the one below 1/255, not the masked one";
    EXPECT_FLOAT_EQ(lines[0].share, 0.1F);
    EXPECT_FLOAT_EQ(lines[1].share, 0.5F);
    EXPECT_FLOAT_EQ(lines[2].share, 0.9F);
    EXPECT_TRUE(std::isnan(lines[3].share)) << "what is no number is on top";
    EXPECT_EQ(lines[1].query, 0);
    EXPECT_EQ(lines[1].key, 0);
    map.leftOut = {true, false, false, false, false, false};
    map.scale = ValueScale::square_root;
    const auto scaled = visibleLines(dataOf({map}), {});
    ASSERT_EQ(scaled.size(), 4U) << "0.003 is seen on this scale, what is left out is not";
    EXPECT_NEAR(scaled[0].share, std::sqrt(0.003), 1e-6);
}

TEST(VisibleLines, are_those_of_heads_that_are_on_and_of_the_chosen_token)
{
    const HeatMapData one{.rows = 2, .columns = 2, .values = {1, 0, 0.5F, 0.5F}};
    const HeatMapData two{.rows = 2, .columns = 2, .values = {0.25F, 0.75F, 0, 1}};
    const AttentionLinesData data = dataOf({one, two});
    EXPECT_EQ(visibleLines(data, {}).size(), 6U);
    EXPECT_EQ(visibleLines(data, {{true, false}, -1, -1}).size(), 3U);
    EXPECT_EQ(visibleLines(data, {{false, false}, -1, -1}).size(), 0U);
    EXPECT_EQ(visibleLines(data, {{}, 0, -1}).size(), 3U);
    EXPECT_EQ(visibleLines(data, {{}, -1, 1}).size(), 3U);
    EXPECT_EQ(visibleLines(data, {{}, 1, 0}).size(), 3U) << "the fan of the query";
}

TEST(StrongestEnds, come_from_the_head_with_the_largest_value)
{
    const HeatMapData one{.rows = 1, .columns = 4, .values = {0.1F, 0.6F, 0.2F, 0.1F}};
    const HeatMapData two{.rows = 1, .columns = 4, .values = {0.7F, 0.0F, 0.2F, 0.1F}};
    const AttentionLinesData data = dataOf({one, two});
    const auto ends = strongestEnds(data, {{}, 0, -1}, 3);
    ASSERT_EQ(ends.size(), 3U);
    EXPECT_EQ(ends[0].index, 0);
    EXPECT_EQ(ends[0].head, 1);
    EXPECT_FLOAT_EQ(ends[0].value, 0.7F);
    EXPECT_EQ(ends[1].index, 1);
    EXPECT_EQ(ends[2].index, 2);
    EXPECT_EQ(strongestEnds(data, {{}, 0, 3}, 2)[1].index, 3) << "the marked end is told of, weak or not";
    EXPECT_EQ(strongestEnds(data, {{true, false}, 0, -1}, 1)[0].index, 1);
    EXPECT_TRUE(strongestEnds(data, {}, 3).empty());
}

TEST(HeadColours, stand_out_from_both_backgrounds_and_no_two_are_alike)
{
    Theme dark = Theme::print();
    std::swap(dark.background, dark.text);
    for (const Theme& theme : {Theme::print(), dark}) {
        std::set<QRgb> colours;
        for (int head = 0; head < 24; ++head)
            colours.insert(headColor(theme, head).rgb());
        EXPECT_EQ(colours.size(), 24U);
        for (int head = 0; head < 16; ++head)
            EXPECT_GE(contrast(headColor(theme, head), theme.background), 3) << head;
    }
}

TEST(LinesLayout, source_is_left_and_target_right_in_cross_attention)
{
    const AttentionLinesData cross = sample(5);
    EXPECT_TRUE(cross.holdsKeys(LinesSide::left));
    EXPECT_EQ(cross.columnTitle(LinesSide::left), "key");
    EXPECT_EQ(cross.columnTitle(LinesSide::right), QString::fromUtf8("query (reads → chooses)"));
    const AttentionLinesData encoder = sample(5, AttentionKind::encoder);
    EXPECT_EQ(encoder.columnTitle(LinesSide::left), "query");
    EXPECT_EQ(encoder.columnTitle(LinesSide::right), "key");
    const LinesLayout layout = arrangeLines(cross, {600, 400}, Theme::print(), false);
    const LineEnds ends = lineEnds(cross, {0, 3, 1, 1}, layout, HeadRanks(cross, {{true}, -1, -1}));
    EXPECT_LT(ends.from.y(), ends.to.y()) << "key 1 left, query 3 right";
}

TEST(LinesLayout, rows_stay_readable_and_scroll_unless_all_shall_fit)
{
    const AttentionLinesData data = sample(100, AttentionKind::encoder, 1);
    const Theme theme = Theme::print();
    const double line = QFontMetricsF(theme.font).height();
    const LinesLayout readable = arrangeLines(data, {600, 400}, theme, false);
    EXPECT_GE(readable.rowHeight, line);
    EXPECT_EQ(readable.labelStep, 1);
    EXPECT_GT(readable.contentHeight, 400);
    const LinesLayout fitted = arrangeLines(data, {600, 400}, theme, true);
    EXPECT_LE(fitted.contentHeight + fitted.header, 401);
    EXPECT_GT(fitted.labelStep, 1);
    EXPECT_LT(arrangeLines(sample(3), {600, 400}, theme, false).rowHeight, line * 3) << "few tokens do not fly apart";
}

TEST(LinesCanvas, scrolled_pixels_are_those_of_a_new_picture)
{
    const AttentionLinesData data = sample(80, AttentionKind::encoder);
    const Theme theme = Theme::print();
    const LinesLayout layout = arrangeLines(data, {500, 300}, theme, false);
    const auto lines = visibleLines(data, {});
    LinesCanvas scrolled;
    const QSize size(int(layout.lineRight - layout.lineLeft), 250);
    for (const int offset : {0, 7, 90, 89, 300, 40}) {
        LinesCanvas fresh;
        const QImage& one = scrolled.draw(data, lines, {}, layout, Palette(), theme, size, 1, offset);
        const QImage& two = fresh.draw(data, lines, {}, layout, Palette(), theme, size, 1, offset);
        ASSERT_EQ(one.size(), two.size());
        int most = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                const QColor a = one.pixelColor(x, y), b = two.pixelColor(x, y);
                most = std::max({most, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                 std::abs(a.blue() - b.blue())});
            }
        }
        EXPECT_LE(most, 3) << offset << ": more than rounding";
    }
}

class Lines : public testing::Test {
protected:
    void SetUp() override
    {
        plot.resize(600, 400);
        plot.setData(sample(60));
        plot.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&plot));
    }
    void hover(LinesSide side, int index)
    {
        QTest::mouseMove(plot.viewport(), plot.tokenRect(side, index).center().toPoint());
    }

    AttentionLines plot;
};

TEST_F(Lines, pointing_at_a_token_says_whether_it_is_a_query_or_a_key)
{
    QSignalSpy hovered(&plot, &AttentionLines::tokenHovered);
    hover(LinesSide::left, 3);
    hover(LinesSide::right, 2);
    QTest::mouseMove(plot.viewport(), QPoint(300, 200));
    ASSERT_EQ(hovered.size(), 3);
    EXPECT_EQ(hovered[0], (QVariantList{-1, 3}));
    EXPECT_EQ(hovered[1], (QVariantList{2, -1}));
    EXPECT_EQ(hovered[2], (QVariantList{-1, -1}));
}

TEST_F(Lines, the_fan_of_a_token_is_drawn_alone)
{
    const std::size_t all = plot.lineCount();
    const QImage before = plot.grab().toImage();
    plot.setFan(4, -1);
    EXPECT_LT(plot.lineCount(), all / 10);
    EXPECT_GT(plot.lineCount(), 0U);
    EXPECT_NE(plot.grab().toImage(), before);
    EXPECT_TRUE(plot.accessibleDescription().contains("word")) << plot.accessibleDescription().toStdString();
    plot.setFan(-1, -1);
    EXPECT_EQ(plot.grab().toImage(), before);
}

TEST_F(Lines, heads_that_are_off_draw_nothing)
{
    plot.setHeads(std::vector<bool>(8, false));
    EXPECT_EQ(plot.lineCount(), 0U);
    const QImage image = plot.grab().toImage();
    const QColor ground = Theme::of(plot.palette(), plot.font()).background;
    const LinesLayout& layout = plot.arrangement();
    for (int x = int(layout.lineLeft) + 1; x < int(layout.lineRight) - 1; ++x)
        ASSERT_EQ(image.pixelColor(x, 200), ground) << x;
}

TEST_F(Lines, a_line_is_as_opaque_as_its_weight)
{
    HeatMapData map{.rows = 1, .columns = 1, .values = {0.5F}};
    plot.setData(dataOf({map}));
    const Theme theme = Theme::of(plot.palette(), plot.font());
    const LinesLayout& layout = plot.arrangement();
    const QImage image = plot.grab().toImage();
    const int x = int(layout.lineLeft) + 5;
    const double range = theme.background.redF() - headColor(theme, 0).redF();
    double sum = 0;
    for (int y = int(layout.header) + 1; y < image.height(); ++y)
        sum += (theme.background.redF() - image.pixelColor(x, y).redF()) / range;
    EXPECT_NEAR(sum, 0.5 * lineWidth(0.5F), 0.02);
}

TEST_F(Lines, keys_move_through_both_columns_and_scroll)
{
    QSignalSpy hovered(&plot, &AttentionLines::tokenHovered);
    QSignalSpy clicked(&plot, &AttentionLines::tokenClicked);
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Down);
    EXPECT_EQ(hovered.last(), (QVariantList{-1, 1}));
    QTest::keyClick(&plot, Qt::Key_Right);
    EXPECT_EQ(hovered.last(), (QVariantList{1, -1}));
    EXPECT_EQ(plot.verticalScrollBar()->value(), 0);
    QTest::keyClick(&plot, Qt::Key_End);
    EXPECT_EQ(hovered.last(), (QVariantList{59, -1}));
    EXPECT_GT(plot.verticalScrollBar()->value(), 0);
    EXPECT_TRUE(plot.viewport()->rect().contains(plot.tokenRect(LinesSide::right, 59).center().toPoint()));
    QTest::keyClick(&plot, Qt::Key_Space);
    EXPECT_EQ(clicked.last(), (QVariantList{59, -1}));
}

TEST_F(Lines, nothing_to_show_says_why)
{
    AttentionLinesData data;
    data.problem = "no such layer";
    plot.setData(data);
    plot.grab();
    EXPECT_EQ(plot.accessibleDescription(), "no such layer");
    QTest::keyClick(&plot, Qt::Key_Down);
    QTest::mouseMove(plot.viewport(), QPoint(5, 100));
}

} // namespace
} // namespace regard::app
