#include "app/plots/formula.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include "app/plots/formula_parser.h"

namespace regard::app {
namespace {

const char* const attention = "\\text{Attention}(Q, K, V) = \\softmax\\left(\\frac{Q K^\\top}{\\sqrt{d_k}}\\right) V";

QFont font()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(12);
    return font;
}

const FormulaText* find(const FormulaBox& box, const QString& text)
{
    for (const FormulaText& part : box.texts) {
        if (part.text == text)
            return &part;
    }
    return nullptr;
}

TEST(Formula, is_said_in_one_line)
{
    const auto spoken = [](const char* source) { return Formula(source).spoken().toStdString(); };
    EXPECT_EQ(spoken(attention), "Attention(Q, K, V) = softmax((QK^⊤) / √d_k)V");
    EXPECT_EQ(spoken("x_i^2 + 1"), "x_i^2 + 1");
    EXPECT_EQ(spoken("\\sum_{j=1}^{n} a_j"), "∑_(j = 1)^n a_j");
}

TEST(Formula, tells_what_it_cannot_read)
{
    for (const char* source : {"\\frac{1}", "{a", "a}", "\\left( a", "\\nothing", "_", "a^", "\\text a"}) {
        QString error;
        EXPECT_FALSE(parseFormula(source, &error)) << source;
        EXPECT_TRUE(error.contains(source)) << error.toStdString();
        EXPECT_EQ(Formula(source).spoken(), QString(source).simplified());
    }
    EXPECT_EQ(Formula(attention).error(), QString());
}

TEST(Formula, scripts_are_smaller_below_and_above)
{
    const FormulaBox box = layOutFormula(*parseFormula("x_i^2"), font());
    const FormulaText* base = find(box, "x");
    const FormulaText* below = find(box, "i");
    const FormulaText* above = find(box, "2");
    ASSERT_TRUE(base && below && above);
    EXPECT_TRUE(base->font.italic());
    EXPECT_FALSE(above->font.italic());
    EXPECT_LT(below->font.pointSizeF(), base->font.pointSizeF());
    EXPECT_GT(below->origin.y(), base->origin.y());
    EXPECT_LT(above->origin.y(), base->origin.y());
    EXPECT_GT(below->origin.x(), base->origin.x());
}

TEST(Formula, a_fraction_has_its_bar_between)
{
    const FormulaBox box = layOutFormula(*parseFormula("\\frac{a}{b+c}"), font());
    ASSERT_EQ(box.bars.size(), 1u);
    const FormulaText* over = find(box, "a");
    const FormulaText* under = find(box, "b");
    ASSERT_TRUE(over && under);
    EXPECT_LE(over->origin.y(), box.bars[0].top());
    EXPECT_GT(under->origin.y() - QFontMetricsF(under->font).xHeight(), box.bars[0].bottom());
    EXPECT_GE(box.bars[0].left(), 0);
    EXPECT_LE(box.bars[0].right(), box.width);
}

TEST(Formula, brackets_grow_with_what_is_inside)
{
    const FormulaBox box = layOutFormula(*parseFormula("\\left(\\frac{a}{b}\\right)"), font());
    ASSERT_TRUE(find(box, "("));
    EXPECT_GT(find(box, "(")->stretch, 1.3);
    EXPECT_EQ(find(box, "(")->stretch, find(box, ")")->stretch);
}

TEST(Formula, a_sign_before_a_number_stands_close)
{
    const auto width = [](const char* source) { return layOutFormula(*parseFormula(source), font()).width; };
    EXPECT_LT(width("-1"), width("a-1") - width("a"));
}

TEST(Formula, all_ink_is_within_its_size)
{
    for (const char* source : {attention, "\\sum_{j=1}^{n} \\exp(s_j)", "\\sqrt{\\frac{f}{g_j}}", "f"}) {
        const Formula formula(source);
        const QSizeF size = formula.size(font());
        QImage picture(int(size.width()) + 40, int(size.height()) + 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setPen(Qt::black);
        formula.paint(painter, {20, 20}, font());
        painter.end();
        int inside = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (qGray(picture.pixel(x, y)) > 128)
                    continue;
                ++inside;
                EXPECT_TRUE(QRectF(QPointF(19, 19), size + QSizeF(2, 2)).contains(x, y)) << source << x << "," << y;
            }
        }
        EXPECT_GT(inside, 20) << source;
        EXPECT_LT(inside, picture.width() * picture.height() / 3) << source;
        if (const QByteArray folder = qgetenv("REGARD_PICTURES"); !folder.isEmpty())
            picture.save(folder + "/formula_" + QByteArray::number(qHash(QString(source)) % 1000) + ".png");
    }
}

} // namespace
} // namespace regard::app
