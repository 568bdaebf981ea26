#include "app/plots/formula.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "app/plots/formula_parser.h"

namespace regard::app {

Formula::Formula(const QString& source) : source_(source)
{
    node_ = parseFormula(source, &error_).value_or(FormulaNode{FormulaNode::Kind::upright, source});
}

QString Formula::spoken() const
{
    return spokenFormula(node_).simplified();
}

QSizeF Formula::size(const QFont& around) const
{
    const FormulaBox box = layOutFormula(node_, formulaFont(around));
    return {std::ceil(box.width) + 1, std::ceil(box.height()) + 1};
}

void Formula::paint(QPainter& painter, const QPointF& topLeft, const QFont& around) const
{
    const FormulaBox box = layOutFormula(node_, formulaFont(around));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeft.x(), topLeft.y() + box.ascent);
    for (const FormulaText& text : box.texts) {
        painter.save();
        painter.translate(text.origin);
        painter.scale(1, text.stretch);
        painter.setFont(text.font);
        painter.drawText(QPointF(0, 0), text.text);
        painter.restore();
    }
    const QColor ink = painter.pen().color();
    for (const QRectF& bar : box.bars)
        painter.fillRect(bar, ink);
    const double width = std::max(1.0, QFontMetricsF(formulaFont(around)).height() * 0.045);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const QPolygonF& stroke : box.strokes)
        painter.drawPolyline(stroke);
    painter.restore();
}

} // namespace regard::app
