#include "app/plots/token_axis.h"

#include <cmath>
#include <numbers>

#include <QFontMetricsF>
#include <gtest/gtest.h>

namespace regard::app {
namespace {

QStringList words(const QStringList& of, int count)
{
    QStringList result;
    for (int i = 0; i < count; ++i)
        result << of[i % of.size()];
    return result;
}

Theme twelve()
{
    Theme theme = Theme::print();
    theme.font.setPixelSize(12);
    return theme;
}

double boldHeight(const AxisPlan& plan)
{
    QFont font = plan.font;
    font.setBold(true);
    return QFontMetricsF(font).height();
}

/// Distance between neighbouring lines of column labels, across their direction.
double columnDistance(const AxisPlan& plan)
{
    return plan.cell * plan.step * std::sin(plan.angle * std::numbers::pi / 180);
}

const QStringList mixed = {"Le", "chat", "anticonstitutionnellement", "北京", "القطة", "."};

TEST(TokenAxis, parts_of_an_axis_never_overlap_nor_outgrow_the_wholes_room)
{
    const Theme theme = twelve();
    const double line = QFontMetricsF(theme.font).height();
    for (const int tokens : {12, 60, 300, 2048}) {
        const MeasuredLabels labels(words(mixed, tokens), std::size_t(tokens));
        const double cell = std::min(40.0, 600.0 / tokens);
        const AxisPlan columns = planColumns(labels, cell, line * 9, theme);
        const AxisPlan rows = planRows(labels, cell, line * 9, theme);
        for (double larger = cell; larger < 60; larger *= 1.3) {
            SCOPED_TRACE(std::to_string(tokens) + " tokens, cells of " + std::to_string(larger));
            const AxisPart part{tokens * 0.4, 600 / larger, larger};
            const AxisPlan across = partOfColumns(labels, part, columns, theme);
            const AxisPlan down = partOfRows(labels, part, rows, theme);
            EXPECT_GE(larger * down.step, boldHeight(down) * 0.84 - 0.1);
            EXPECT_GE(columnDistance(across), boldHeight(across) * 0.83 - 0.1);
            QFont bold = across.font;
            bold.setBold(true);
            const QFontMetricsF metrics(bold);
            for (std::size_t i = 0; i < across.labels.size(); ++i) {
                const AxisPlan::Label& label = across.labels[i];
                if ((across.first + int(i)) % across.step != 0)
                    continue;
                const double angle = across.angle * std::numbers::pi / 180;
                const double rise = label.stacked ? boldHeight(across) * double(label.text.size())
                                                  : metrics.horizontalAdvance(label.text) * std::sin(angle) +
                                                        boldHeight(across) * std::cos(angle);
                EXPECT_LE(rise, columns.extent + 1.5) << label.text.toStdString();
            }
            for (const AxisPlan::Label& label : down.labels)
                EXPECT_LE(label.width, rows.extent + 0.5);
        }
    }
}

TEST(TokenAxis, a_part_names_the_cells_that_are_seen_in_their_places)
{
    const Theme theme = twelve();
    QStringList names;
    for (int i = 0; i < 400; ++i)
        names << QStringLiteral("w%1").arg(i);
    const MeasuredLabels labels(names, 400);
    const AxisPlan whole = planRows(labels, 1.5, 200, theme);
    const AxisPlan part = partOfRows(labels, {100.25, 20, 30}, whole, theme);
    EXPECT_EQ(part.first, 100);
    EXPECT_EQ(part.labels.size(), 20u);
    EXPECT_EQ(part.labels[0].text, "w100");
    EXPECT_DOUBLE_EQ(part.start, -0.25 * 30);
    EXPECT_EQ(part.step, 1);
    const AxisPlan later = partOfRows(labels, {100.75, 20, 30}, whole, theme);
    EXPECT_EQ(later.first, 101) << "of the first cell less than half is seen";
}

TEST(TokenAxis, chinese_stands_upright_as_soon_as_there_is_room)
{
    const Theme theme = twelve();
    const QStringList words100 = words({"北京", "到", "上海", "international"}, 100);
    const MeasuredLabels labels(words100, 100);
    const AxisPlan whole = planColumns(labels, 4, 150, theme);
    const AxisPlan part = partOfColumns(labels, {0, 20, 24}, whole, theme);
    ASSERT_NE(part.angle, 0);
    EXPECT_TRUE(part.labels[0].stacked);
    EXPECT_EQ(part.labels[0].text, "北京");
    EXPECT_FALSE(part.labels[3].stacked);
}

TEST(TokenAxis, labels_are_cut_between_graphemes)
{
    const Theme theme = twelve();
    const QString family = QString::fromUtf8("👨‍👩‍👧‍👦");
    const MeasuredLabels labels(words({family.repeated(12)}, 40), 40);
    const AxisPlan whole = planRows(labels, 20, 100, theme);
    QString text = whole.labels[0].text;
    ASSERT_TRUE(text.endsWith(u'…'));
    text.chop(1);
    EXPECT_EQ(text.size() % family.size(), 0) << "no family is torn apart";
    const AxisPlan part = partOfRows(labels, {3, 10, 40}, whole, theme);
    EXPECT_EQ(part.labels[0].text, whole.labels[0].text);
}

TEST(TokenAxis, a_part_costs_the_same_for_any_length)
{
    const Theme theme = twelve();
    const MeasuredLabels labels(words(mixed, 20000), 20000);
    const AxisPlan whole = planColumns(labels, 0.05, 150, theme);
    EXPECT_EQ(partOfColumns(labels, {15000, 20, 40}, whole, theme).labels.size(), 20u);
}

} // namespace
} // namespace regard::app
