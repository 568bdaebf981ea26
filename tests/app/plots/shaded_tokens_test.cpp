#include <array>
#include <cmath>

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/read_map.h"
#include "app/plots/shaded_tokens.h"
#include "app/plots/shaded_tokens_layout.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

HeatMapData map(std::size_t rows, std::size_t columns, std::vector<float> values)
{
    HeatMapData data{.rows = rows, .columns = columns, .values = std::move(values)};
    data.valueName = "weight";
    return data;
}

ShadedTokensData sample(AttentionKind kind, const std::vector<int>& chosen,
                        TokenDirection direction = TokenDirection::attends_to, std::size_t length = 6)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < length; ++i)
        words.push_back("word" + std::to_string(i));
    const auto trace = test::sampleTrace(words, words, 1, 2);
    return shadedTokens(*trace, kind, readMap(*trace, {.kind = kind, .layer = 0, .head = 0}, {}), chosen, direction,
                        true);
}

TEST(SummedShades, chosen_queries_add_up_and_so_does_their_range)
{
    const HeatMapData weights = map(3, 2, {0.25F, 0.75F, 0.5F, 0.5F, 1, 0});
    const HeatMapData one = summedShades(weights, std::array{1}, TokenDirection::attends_to);
    EXPECT_EQ(one.values, (std::vector<float>{0.5F, 0.5F}));
    EXPECT_EQ(one.maximum, 1);
    EXPECT_EQ(one.valueName, "weight");
    const HeatMapData two = summedShades(weights, std::array{0, 2}, TokenDirection::attends_to);
    EXPECT_EQ(two.values, (std::vector<float>{1.25F, 0.75F}));
    EXPECT_EQ(two.maximum, 2) << "as many times as tokens are chosen";
    EXPECT_EQ(two.valueName, "weight, sum of 2");
    EXPECT_DOUBLE_EQ(two.cellFraction(0, 0), 0.625);
    EXPECT_TRUE(summedShades(weights, {}, TokenDirection::attends_to).values.empty());
}

TEST(SummedShades, chosen_keys_add_up_for_every_query)
{
    const HeatMapData weights = map(2, 3, {0.25F, 0.5F, 0.25F, 0, 0.125F, 0.875F});
    const HeatMapData two = summedShades(weights, std::array{0, 2}, TokenDirection::attended_by);
    EXPECT_EQ(two.rows, 2U);
    EXPECT_EQ(two.values, (std::vector<float>{0.5F, 0.875F}));
    EXPECT_EQ(two.maximum, 2);
    EXPECT_EQ(summedShades(weights, std::array{0, 2}, TokenDirection::attended_by, true).maximum, 1)
        << "no query gives more than its whole attention";
}

TEST(SummedShades, masked_and_left_out_cells_add_nothing)
{
    HeatMapData weights = map(2, 3, {0.5F, 0.25F, 0.25F, 1, 0, 0});
    weights.masked = {false, false, true, false, true, true};
    weights.leftOut = {false, true, false, false, false, false};
    const HeatMapData both = summedShades(weights, std::array{0, 1}, TokenDirection::attends_to);
    EXPECT_EQ(both.values, (std::vector<float>{1.5F, 0, 0}));
    EXPECT_EQ(both.masked, (std::vector<bool>{false, false, true})) << "masked for all that are chosen";
    EXPECT_EQ(both.leftOut, (std::vector<bool>{false, true, true}));
}

TEST(SummedShades, ranges_of_rows_and_scales_go_along)
{
    HeatMapData weights = map(2, 2, {0.25F, 0.5F, 0.125F, 0.0625F});
    weights.rowMaxima = {0.5F, 0.125F};
    weights.scale = ValueScale::square_root;
    const HeatMapData queries = summedShades(weights, std::array{0, 1}, TokenDirection::attends_to);
    EXPECT_EQ(queries.rowMaxima, (std::vector<float>{0.625F}));
    EXPECT_NEAR(queries.cellFraction(0, 0), std::sqrt(0.375 / 0.625), 1e-6);
    const HeatMapData key = summedShades(weights, std::array{0}, TokenDirection::attended_by);
    EXPECT_EQ(key.rowMaxima, weights.rowMaxima);
    EXPECT_NEAR(key.cellFraction(1, 0), 1, 1e-6);
}

TEST(ShadedTokensData, cross_attention_shades_the_other_sentence)
{
    const ShadedTokensData to = sample(AttentionKind::cross, {2});
    ASSERT_EQ(to.paragraphs.size(), 2U);
    EXPECT_EQ(to.paragraphs[0].role, TokenRole::key);
    EXPECT_EQ(to.paragraphs[0].items[3].shade, 3);
    EXPECT_EQ(to.paragraphs[1].items[3].shade, -1);
    EXPECT_TRUE(to.paragraphs[1].items[2].chosen);
    EXPECT_TRUE(to.heading.contains("attends to")) << to.heading.toStdString();
    const ShadedTokensData by = sample(AttentionKind::cross, {1, 2}, TokenDirection::attended_by);
    EXPECT_EQ(by.paragraphs[1].items[3].shade, 3);
    EXPECT_TRUE(by.paragraphs[0].items[2].chosen);
    EXPECT_TRUE(by.heading.contains("sum of 2"));
    const ShadedTokensData self = sample(AttentionKind::encoder, {0});
    ASSERT_EQ(self.paragraphs.size(), 1U);
    EXPECT_EQ(self.paragraphs[0].items[0].shade, 0);
    EXPECT_TRUE(self.paragraphs[0].items[0].chosen);
}

TEST(ShadedTokensData, an_unknown_word_is_shown_as_it_was_written_and_tokens_without_text_as_numbers)
{
    auto trace = *test::sampleTrace({"le", "<unk>", "</s>"}, {"x", "y"}, 1, 1);
    trace.source_text = "le Ω";
    trace.source[1].special = true;
    trace.source[1].begin = 3;
    trace.source[1].end = 5;
    const auto shaded = [&trace] {
        return shadedTokens(trace, AttentionKind::encoder, readMap(trace, {.kind = AttentionKind::encoder}, {}),
                            std::array{0}, TokenDirection::attends_to, true);
    };
    EXPECT_EQ(shaded().paragraphs[0].items[1].label, QString::fromUtf8("‹Ω›"));
    trace.source.clear();
    ASSERT_EQ(shaded().paragraphs[0].items.size(), 3U);
    EXPECT_EQ(shaded().paragraphs[0].items[2].label, "2");
}

/// Where the colour bar's mark is for a token with that value.
double markedHeight(ValueScale scale, double minimum, double maximum, float value)
{
    ShadedTokensData data = sample(AttentionKind::encoder, {0});
    data.shades.values.assign(data.shades.values.size(), value);
    data.shades.scale = scale;
    data.shades.minimum = minimum;
    data.shades.maximum = maximum;
    Theme theme = Theme::print();
    theme.accent = QColor(0xff, 0x00, 0xff); // in no palette
    for (ShadedItem& item : data.paragraphs[0].items)
        item.chosen = false;
    const ShadedTokensLayout layout = arrangeTokens(data, 600, theme, false);
    QImage image(QSize(600, int(layout.height)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawShadedTokens(painter, data, layout, Palette(), theme, 0, layout.height, {}, {0, 1});
    painter.end();
    double sum = 0, count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = int(layout.bar.left()) - 10; x < image.width(); ++x) {
            if (image.pixel(x, y) == theme.accent.rgb()) {
                sum += y;
                ++count;
            }
        }
    }
    EXPECT_GT(count, 0);
    return sum / count;
}

TEST(ShadedTokensBar, marks_where_the_value_stands_on_the_scale)
{
    const double half = markedHeight(ValueScale::linear, 0, 1, 0.5F);
    EXPECT_NEAR(markedHeight(ValueScale::square_root, 0, 1, 0.25F), half, 0.6);
    EXPECT_NEAR(markedHeight(ValueScale::logarithmic, 0, 1, 0.01F), half, 0.6);
    EXPECT_NEAR(markedHeight(ValueScale::linear, 0, 0.2, 0.1F), half, 0.6);
    EXPECT_GT(std::abs(markedHeight(ValueScale::linear, 0, 1, 0.25F) - half), 5);
}

TEST(ShadedTokensData, the_values_are_those_of_the_trace)
{
    const std::vector<std::string> words = {"a", "b", "c"};
    const auto trace = test::sampleTrace(words, words, 2, 2);
    const Focus focus{.kind = AttentionKind::cross, .layer = 1, .head = 1};
    const ShadedTokensData data =
        shadedTokens(*trace, focus.kind, readMap(*trace, focus, {}), std::array{2}, TokenDirection::attends_to, true);
    const auto row = trace->at("decoder.layers.1.cross_attention.weights").row(1, 2);
    EXPECT_TRUE(std::equal(row.begin(), row.end(), data.shades.values.begin(), data.shades.values.end()));
    const ShadedTokensData masked =
        shadedTokens(*trace, AttentionKind::decoder, readMap(*trace, {.kind = AttentionKind::decoder}, {}),
                     std::array{0}, TokenDirection::attends_to, true);
    EXPECT_TRUE(masked.isMasked(masked.paragraphs[0].items[1]));
}

TEST(ShadedTokens, ink_is_read_on_every_colour_of_every_palette)
{
    for (const PaletteName name : allPalettes()) {
        for (int step = 0; step <= 255; ++step) {
            const QColor ground = QColor::fromRgb(Palette(name).color(step / 255.0));
            EXPECT_GE(contrast(inkOn(ground), ground), 4.5) << paletteId(name).toStdString() << " " << step;
        }
    }
}

TEST(ShadedTokensLayout, wraps_and_runs_from_right_to_left_where_the_text_does)
{
    ShadedTokensData data = sample(AttentionKind::encoder, {0}, TokenDirection::attends_to, 60);
    const Theme theme = Theme::print();
    const ShadedTokensLayout plain = arrangeTokens(data, 300, theme, false);
    data.paragraphs[0].rightToLeft = true;
    const ShadedTokensLayout turned = arrangeTokens(data, 300, theme, false);
    const auto& left = plain.paragraphs[0].items;
    const auto& right = turned.paragraphs[0].items;
    EXPECT_GT(left.back().top(), left.front().bottom());
    EXPECT_LT(left[0].left(), left[1].left());
    EXPECT_GT(right[0].left(), right[1].left());
    for (std::size_t i = 0; i < left.size(); ++i) {
        EXPECT_GE(left[i].left(), 0);
        EXPECT_LE(left[i].right(), plain.bar.left()) << "nothing lies under the colour bar";
        EXPECT_EQ(left[i].top(), right[i].top());
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(left[i].intersects(left[j])) << i << " " << j;
    }
    EXPECT_EQ(plain.at(left[7].center()).item, 7);
}

class Shaded : public testing::Test {
protected:
    void SetUp() override
    {
        plot.resize(500, 300);
        plot.setData(sample(AttentionKind::cross, {1}));
        plot.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&plot));
    }
    ShadedTokens plot;
};

TEST_F(Shaded, a_token_has_the_colour_of_its_value)
{
    const QImage image = plot.grab().toImage();
    for (int item = 0; item < 6; ++item) {
        const float value = plot.data().valueOf(plot.data().paragraphs[0].items[std::size_t(item)]);
        const QPoint corner = plot.itemRect(0, item).topLeft().toPoint() + QPoint(2, 2);
        EXPECT_EQ(image.pixel(corner), Palette().color(double(value))) << item;
    }
}

TEST_F(Shaded, mouse_and_keys_hover_choose_and_add)
{
    QSignalSpy hovered(&plot, &ShadedTokens::itemHovered);
    QSignalSpy clicked(&plot, &ShadedTokens::itemClicked);
    const auto at = [this](int p, int i) { return plot.itemRect(p, i).center().toPoint(); };
    QTest::mouseMove(plot.viewport(), at(1, 2));
    EXPECT_EQ(hovered.last(), (QVariantList{1, 2}));
    QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, at(1, 2));
    EXPECT_EQ(clicked.last(), (QVariantList{1, 2, false}));
    QTest::mouseClick(plot.viewport(), Qt::LeftButton, Qt::ControlModifier, at(1, 3));
    EXPECT_EQ(clicked.last(), (QVariantList{1, 3, true}));
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Right);
    EXPECT_EQ(hovered.last(), (QVariantList{1, 4}));
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(clicked.last(), (QVariantList{1, 5, true}));
    QTest::keyClick(&plot, Qt::Key_Up);
    EXPECT_EQ(hovered.last()[0], 0) << "the paragraph above";
    QTest::keyClick(&plot, Qt::Key_Home);
    QTest::keyClick(&plot, Qt::Key_Space);
    EXPECT_EQ(clicked.last(), (QVariantList{0, 0, false}));
    EXPECT_TRUE(plot.accessibleDescription().contains("word0")) << plot.accessibleDescription().toStdString();
}

TEST_F(Shaded, long_texts_scroll_and_nothing_says_why)
{
    plot.setData(sample(AttentionKind::encoder, {1}, TokenDirection::attends_to, 300));
    EXPECT_GT(plot.verticalScrollBar()->maximum(), 0);
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_End);
    EXPECT_TRUE(plot.viewport()->rect().contains(plot.itemRect(0, 299).toAlignedRect()));
    ShadedTokensData nothing;
    nothing.problem = "no such head";
    plot.setData(nothing);
    plot.grab();
    QTest::keyClick(&plot, Qt::Key_Right);
    EXPECT_EQ(plot.accessibleDescription(), "no such head");
}

} // namespace
} // namespace regard::app
