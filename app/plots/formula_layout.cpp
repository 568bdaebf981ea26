#include "app/plots/formula_layout.h"

#include <algorithm>

#include <QFontMetricsF>

namespace regard::app {

namespace {

using Kind = FormulaNode::Kind;

constexpr double scriptSize = 0.72;
constexpr double smallest = 7; // points: a script of a script stays readable

// Shares of the font's size.
constexpr double aroundBinary = 0.2;
constexpr double aroundRelation = 0.28;
constexpr double afterComma = 0.18;
constexpr double aroundFraction = 0.12;
constexpr double gap = 0.14;

double em(const QFont& font)
{
    return QFontMetricsF(font).height() * 0.8;
}

double barWidth(const QFont& font)
{
    return std::max(1.0, em(font) * 0.055);
}

double axis(const QFont& font) // fractions and signs are centred on it
{
    return QFontMetricsF(font).xHeight() * 0.55;
}

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(std::min(smallest, font.pointSizeF()), font.pointSizeF() * scriptSize));
    else
        font.setPixelSize(std::max(6, int(font.pixelSize() * scriptSize)));
    return font;
}

// Puts `part` into `box` with its base line's left end there.
void place(FormulaBox& box, const FormulaBox& part, double x, double y)
{
    for (FormulaText text : part.texts) {
        text.origin += QPointF(x, y);
        box.texts.push_back(text);
    }
    for (const QRectF& bar : part.bars)
        box.bars.push_back(bar.translated(x, y));
    for (const QPolygonF& stroke : part.strokes)
        box.strokes.push_back(stroke.translated(x, y));
    box.width = std::max(box.width, x + part.width);
    box.ascent = std::max(box.ascent, part.ascent - y);
    box.descent = std::max(box.descent, part.descent + y);
}

FormulaBox glyphs(const QString& text, QFont font, bool slanted)
{
    font.setItalic(slanted);
    const QFontMetricsF metrics(font);
    const QRectF ink = metrics.boundingRect(text);
    FormulaBox box;
    // A slanted letter leans out of its advance on both sides.
    const double before = slanted ? std::max(0.0, -ink.left()) : 0;
    const double advance = metrics.horizontalAdvance(text);
    box.width = before + (slanted ? std::max(advance, ink.right()) : advance);
    box.ascent = std::max(metrics.xHeight(), -ink.top());
    box.descent = std::max(0.0, ink.bottom());
    box.texts.push_back({{before, 0}, text, font, 1});
    return box;
}

FormulaBox padded(const FormulaBox& inside, double before, double after)
{
    FormulaBox box;
    place(box, inside, before, 0);
    box.width += after;
    return box;
}

FormulaBox row(const FormulaNode& node, const QFont& font)
{
    FormulaBox box;
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
        const FormulaNode& part = node.parts[i];
        // A sign with nothing before it is a sign of what follows: −1.
        const bool leads =
            i == 0 || node.parts[i - 1].kind == Kind::relation || node.parts[i - 1].kind == Kind::opening;
        if (part.kind == Kind::binary && leads)
            place(box, glyphs(part.text, font, false), box.width, 0);
        else
            place(box, layOutFormula(part, font), box.width, 0);
    }
    return box;
}

FormulaBox scripts(const FormulaNode& node, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const QFont small = smaller(font);
    FormulaBox box = layOutFormula(node.parts[0], font);
    const double x = box.width + em(font) * 0.03;
    const FormulaBox below = layOutFormula(node.parts[1], small);
    const FormulaBox above = layOutFormula(node.parts[2], small);
    const double drop = std::max(metrics.xHeight() * 0.35, box.descent + QFontMetricsF(small).xHeight() * 0.2);
    double rise = std::max(metrics.xHeight() * 0.85, box.ascent - QFontMetricsF(small).xHeight() * 0.7);
    if (!node.parts[1].empty() && !node.parts[2].empty())
        rise = std::max(rise, above.descent + below.ascent - drop + em(font) * gap);
    if (!node.parts[1].empty())
        place(box, below, x, drop);
    if (!node.parts[2].empty())
        place(box, above, x, -rise);
    return box;
}

FormulaBox limits(const FormulaNode& node, const QFont& font)
{
    QFont large = font;
    if (font.pointSizeF() > 0)
        large.setPointSizeF(font.pointSizeF() * 1.35);
    else
        large.setPixelSize(int(font.pixelSize() * 1.35));
    const QFont small = smaller(font);
    FormulaBox base = glyphs(node.parts[0].text, large, false);
    const FormulaBox below = layOutFormula(node.parts[1], small);
    const FormulaBox above = layOutFormula(node.parts[2], small);
    const double width = std::max({base.width, below.width, above.width});
    // The sign stands around the axis.
    const double shift = (base.ascent - base.descent) / 2 - axis(font);
    FormulaBox box;
    place(box, base, (width - base.width) / 2, shift);
    const double under = box.descent;
    const double over = box.ascent;
    if (!node.parts[1].empty())
        place(box, below, (width - below.width) / 2, under + em(font) * gap + below.ascent);
    if (!node.parts[2].empty())
        place(box, above, (width - above.width) / 2, -over - em(font) * gap - above.descent);
    return padded(box, 0, em(font) * afterComma);
}

FormulaBox fraction(const FormulaNode& node, const QFont& font)
{
    const FormulaBox over = layOutFormula(node.parts[0], font);
    const FormulaBox under = layOutFormula(node.parts[1], font);
    const double side = em(font) * aroundFraction;
    const double width = std::max(over.width, under.width) + 2 * side;
    const double middle = -axis(font);
    const double bar = barWidth(font);
    FormulaBox box;
    place(box, over, (width - over.width) / 2, middle - bar / 2 - em(font) * gap - over.descent);
    place(box, under, (width - under.width) / 2, middle + bar / 2 + em(font) * gap + under.ascent);
    box.bars.push_back({0, middle - bar / 2, width, bar});
    box.width = width;
    return padded(box, side, side);
}

FormulaBox root(const FormulaNode& node, const QFont& font)
{
    const FormulaBox inside = layOutFormula(node.parts[0], font);
    const double bar = barWidth(font);
    const double hook = em(font) * 0.5;
    const double top = -(inside.ascent + em(font) * gap);
    const double bottom = inside.descent + em(font) * 0.04;
    FormulaBox box;
    place(box, inside, hook + em(font) * 0.06, 0);
    box.width += em(font) * 0.06;
    box.bars.push_back({hook, top - bar, box.width - hook, bar});
    const double waist = bottom - (bottom - top) * 0.45;
    box.strokes.push_back(QPolygonF(
        {{0, waist + bar}, {hook * 0.28, waist - bar}, {hook * 0.55, bottom - bar}, {hook + bar / 2, top - bar / 2}}));
    box.ascent = std::max(box.ascent, -top + 2 * bar);
    box.descent = std::max(box.descent, bottom);
    return box;
}

FormulaBox fence(const FormulaNode& node, const QFont& font)
{
    const FormulaBox inside = layOutFormula(node.parts[1], font);
    const double half = std::max(inside.ascent - axis(font), inside.descent + axis(font)) + em(font) * 0.05;
    const auto bracket = [&](const QString& sign) {
        FormulaBox box = glyphs(sign, font, false);
        const double stretch = std::max(1.0, 2 * half / box.height());
        // Stretched around its own middle, which is then put on the axis.
        const double middle = (box.descent - box.ascent) / 2 * stretch;
        const double height = box.height() * stretch;
        box.texts.front().stretch = stretch;
        box.texts.front().origin = {0, -axis(font) - middle};
        box.ascent = height / 2 + axis(font);
        box.descent = height / 2 - axis(font);
        return box;
    };
    FormulaBox box = bracket(node.parts[0].text);
    place(box, inside, box.width, 0);
    place(box, bracket(node.parts[2].text), box.width, 0);
    return box;
}

} // namespace

QFont formulaFont(const QFont& around)
{
    QFont font = around;
    font.setFamilies({"STIX Two Text", "Latin Modern Roman", "Times New Roman", "Liberation Serif", "DejaVu Serif",
                      "Noto Serif", "serif"});
    font.setStyleHint(QFont::Serif);
    font.setItalic(false);
    font.setBold(false);
    return font;
}

FormulaBox layOutFormula(const FormulaNode& node, const QFont& font)
{
    switch (node.kind) {
    case Kind::row:
        return row(node, font);
    case Kind::variable:
        return glyphs(node.text, font, true);
    case Kind::binary:
        return padded(glyphs(node.text, font, false), em(font) * aroundBinary, em(font) * aroundBinary);
    case Kind::relation:
        return padded(glyphs(node.text, font, false), em(font) * aroundRelation, em(font) * aroundRelation);
    case Kind::comma:
        return padded(glyphs(node.text, font, false), 0, em(font) * afterComma);
    case Kind::space: {
        FormulaBox box;
        box.width = em(font);
        return box;
    }
    case Kind::script:
        return scripts(node, font);
    case Kind::limits:
        return limits(node, font);
    case Kind::fraction:
        return fraction(node, font);
    case Kind::root:
        return root(node, font);
    case Kind::fence:
        return fence(node, font);
    default:
        return glyphs(node.text, font, false);
    }
}

} // namespace regard::app
