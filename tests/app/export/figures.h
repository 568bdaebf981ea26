#pragma once

#include <functional>

#include "app/export/figure.h"
#include "app/plots/heat_map_data.h"
#include "core/error.h"

namespace regard::test {

/// A figure of any size, to see what the exporter makes of it.
class PlainFigure : public app::Figure {
public:
    explicit PlainFigure(QSizeF size) : size_(size) {}
    QSizeF size() const override { return size_; }
    void paint(QPainter& painter) const override { painter.fillRect(QRectF({0, 0}, size_), Qt::red); }
    QString caption() const override { return QStringLiteral("plain"); }

private:
    QSizeF size_;
};

/// rows × columns of rising values with labels.
app::HeatMapData risingMap(std::size_t rows, std::size_t columns);

/// The text elements of an SVG, each followed by '|'.
QString textsOf(const QByteArray& svg);

/// Pixels that a figure paints outside its page.
int inkOutside(const app::Figure& figure);

/// What the action throws; a failed test and no parts if it throws nothing.
Error::Parts thrownBy(const std::function<void()>& action);

} // namespace regard::test
