#pragma once

#include <vector>

#include <QFont>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "app/plots/formula_node.h"

namespace regard::app {

/// Text of a formula, set with its origin on the base line.
struct FormulaText {
    QPointF origin;
    QString text;
    QFont font;
    double stretch = 1; ///< upwards and downwards, of a bracket that grows
};

/// A formula that is ready to be painted; the base line's left end is at (0, 0), y grows downwards.
struct FormulaBox {
    double width = 0;
    double ascent = 0;
    double descent = 0;
    std::vector<FormulaText> texts{};
    std::vector<QRectF> bars{};       ///< of fractions and roots
    std::vector<QPolygonF> strokes{}; ///< hooks of roots

    double height() const { return ascent + descent; }
};

/// Sets a formula in sizes that follow the font's.
FormulaBox layOutFormula(const FormulaNode& formula, const QFont& font);

/// The font of formulas: one with serifs, as large as that one.
QFont formulaFont(const QFont& around);

} // namespace regard::app
