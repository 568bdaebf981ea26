#include "app/views/formula_label.h"

#include <algorithm>

#include <QPainter>

namespace regard::app {

namespace {

constexpr int margin = 2;
constexpr double mostShrunk = 0.55;

} // namespace

FormulaLabel::FormulaLabel(const QString& source, QWidget* parent) : QWidget(parent), formula_(source)
{
    setAccessibleName(formula_.spoken());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FormulaLabel::setFormula(const QString& source)
{
    const QSize before = sizeHint();
    formula_ = Formula(source);
    setAccessibleName(formula_.spoken());
    if (sizeHint() != before)
        updateGeometry();
    update();
}

QSize FormulaLabel::sizeHint() const
{
    const QSizeF size = formula_.size(font());
    return {int(size.width()) + 2 * margin, int(size.height()) + 2 * margin};
}

QSize FormulaLabel::minimumSizeHint() const
{
    return {int(sizeHint().width() * mostShrunk), sizeHint().height()};
}

void FormulaLabel::paintEvent(QPaintEvent*)
{
    const QSizeF size = formula_.size(font());
    const double room = (width() - 2 * margin) / size.width();
    const double scale = std::clamp(room, mostShrunk, 1.0);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.translate(margin, (height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
    formula_.paint(painter, {0, 0}, font());
}

} // namespace regard::app
