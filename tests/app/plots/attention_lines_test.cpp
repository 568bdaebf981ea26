#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/attention_lines.h"
#include "app/plots/attention_lines_labels.h"
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

/// As readers without one sort of cones see a colour (Machado et al. 2009, severity 1), in OKLab (Ottosson 2020).
std::array<double, 3> seen(const QColor& color, const std::array<double, 9>& eye)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double in[3] = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    double rgb[3];
    for (std::size_t i = 0; i < 3; ++i)
        rgb[i] = std::clamp(eye[3 * i] * in[0] + eye[3 * i + 1] * in[1] + eye[3 * i + 2] * in[2], 0.0, 1.0);
    const double l = std::cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
    const double m = std::cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
    const double s = std::cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

double nearest(const Theme& theme, const std::array<double, 9>& eye)
{
    double least = 1;
    for (int a = 0; a < 8; ++a) {
        for (int b = 0; b < a; ++b) {
            const auto x = seen(headColor(theme, a), eye), y = seen(headColor(theme, b), eye);
            least = std::min(least, std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]));
        }
    }
    return least;
}

/// The window's own, light and dark.
std::vector<Theme> themes()
{
    Theme dark = Theme::print();
    dark.background = QColor(0x1b, 0x1f, 0x24);
    dark.text = QColor(0xe6, 0xea, 0xef);
    return {Theme::print(), dark};
}

TEST(HeadColours, every_two_of_eight_differ_for_colour_blind_readers_too)
{
    constexpr std::array<double, 9> all = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    constexpr std::array<double, 9> noRed = {0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                                             0.099216, -0.003882, -0.048116, 1.051998};
    constexpr std::array<double, 9> noGreen = {0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                                               0.047413, -0.011820, 0.042940,  0.968881};
    constexpr std::array<double, 9> noBlue = {1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                                              0.147602, 0.004733,  0.691367,  0.303900};
    for (const Theme& theme : themes()) {
        EXPECT_GT(nearest(theme, all), 0.14); // 0.02 is just noticeable side by side
        for (const auto& eye : {noRed, noGreen, noBlue})
            EXPECT_GT(nearest(theme, eye), 0.08);
        for (int head = 0; head < 8; ++head)
            EXPECT_GE(contrast(headColor(theme, head), theme.background), 3) << head;
    }
}

TEST(HeadColours, further_heads_have_other_dashes)
{
    const Theme theme = Theme::print();
    std::set<std::pair<QRgb, LineDash>> looks;
    for (int head = 0; head < 32; ++head)
        looks.insert({headColor(theme, head).rgb(), headDash(head)});
    EXPECT_EQ(looks.size(), 32U);
    EXPECT_EQ(headColor(theme, 11), headColor(theme, 3));
    EXPECT_EQ(headDash(3), LineDash::solid);
    EXPECT_EQ(headDash(11), LineDash::dashed);
    EXPECT_TRUE(hasInk(LineDash::dashed, 6.9));
    EXPECT_FALSE(hasInk(LineDash::dashed, 7.1));
    EXPECT_TRUE(hasInk(LineDash::dashed, 11.1)) << "again from the beginning";
    EXPECT_FALSE(hasInk(LineDash::dash_dotted, 13.5));
    EXPECT_EQ(dashPattern(LineDash::dashed, 2), (QVector<qreal>{3.5, 2})) << "of a pen as wide";
}

TEST(LineRaster, dashes_have_gaps)
{
    QImage image = black(44, 9);
    LineRaster raster(image, 0, 44);
    raster.setScale(2);
    raster.draw(4.5, 4.5, white, 1, 1, LineDash::dashed);
    for (int x = 0; x < 44; ++x)
        EXPECT_EQ(qRed(image.pixel(x, 4)), x % 22 < 14 ? 255 : 0) << x;
}

TEST(LinesLabels, those_that_matter_have_a_place_and_none_lies_over_another)
{
    LinesLayout layout;
    layout.labelStep = 5;
    const auto placed = placedLabels(layout, 100, std::vector<int>{42, 44, 50, -1, 300});
    for (const int index : {0, 42, 50, 99})
        EXPECT_TRUE(std::ranges::find(placed, index) != placed.end()) << index;
    EXPECT_TRUE(std::ranges::find(placed, 44) == placed.end()) << "no room beside 42, which matters more";
    EXPECT_GT(placed.size(), 15U);
    for (std::size_t i = 1; i < placed.size(); ++i)
        EXPECT_GE(placed[i] - placed[i - 1], 5);
    EXPECT_EQ(placedLabels(layout, 3, {}), std::vector<int>{0});
    EXPECT_EQ(placedLabels(layout, 100, std::vector<int>{2}).front(), 2) << "before the first token";
    layout.labelStep = 1;
    EXPECT_EQ(placedLabels(layout, 3, {}), (std::vector<int>{0, 1, 2}));
    EXPECT_TRUE(placedLabels(layout, 0, {}).empty());
}

TEST(LinesLabels, the_first_and_the_last_are_whole_where_all_shall_fit)
{
    const AttentionLinesData data = sample(150, AttentionKind::encoder, 1);
    const Theme theme = Theme::print();
    const double line = QFontMetricsF(theme.font).height();
    const LinesLayout layout = arrangeLines(data, {500, 200}, theme, true);
    EXPECT_GE(layout.middle(0), line / 2) << "not under the header";
    EXPECT_LE(layout.header + layout.middle(149) + line / 2, 200);
    EXPECT_EQ(layout.tokenAt(layout.middle(149), 150), 149);
    EXPECT_EQ(layout.tokenAt(layout.top - 1, 150), -1);
    EXPECT_GE(layout.middle(layout.labelStep) - layout.middle(0), line * 0.97);
}

TEST(LinesLabels, of_a_long_text_stay_clear_of_each_other_and_of_the_edges)
{
    AttentionLinesData data = sample(150, AttentionKind::cross);
    const Theme theme = Theme::print();
    const LinesLayout layout = arrangeLines(data, {420, 220}, theme, true);
    QImage image(QSize(420, 220), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(0, layout.header);
    drawLinesLabels(painter, data, {{}, 70, 71}, layout, theme, 0, 220);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (const int x : {0, 1, image.width() - 2, image.width() - 1})
            ASSERT_EQ(image.pixel(x, y), 0xffffffff) << x << ' ' << y;
    }
    for (int x = 0; x < image.width(); ++x)
        ASSERT_EQ(image.pixel(x, int(layout.header) - 1), 0xffffffff) << "the header is free at " << x;
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
