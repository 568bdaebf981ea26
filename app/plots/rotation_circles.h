#pragma once

#include <vector>

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "app/plots/theme.h"

namespace regard::app {

/// One pair of dimensions as points of the plane: x is the cosine, y the sine.
struct RotationCircle {
    QString name; ///< "pair 3"
    QPointF from;
    QPointF turned;
    QPointF to;
    double angle = 0; ///< by which it was turned, in radians
    QString text{};   ///< all of it in words, for tool tips and screen readers
};

struct RotationCircles {
    std::vector<RotationCircle> circles;
    double radius = 1; ///< of the largest point
    QString fromName;  ///< "p(3)"
    QString turnedName;
    QString toName;
};

/// Circles in lines as wide as there is room, and a legend above them.
struct RotationLayout {
    std::vector<QRectF> cells;
    double legendHeight = 0;
    QSizeF size{0, 0};

    int at(const QPointF& position) const; ///< -1 for none
};

RotationLayout arrangeCircles(const RotationCircles& data, double width, const Theme& theme);
/// `pointed` is the circle that stands out, -1 for none.
void drawCircles(QPainter& painter, const RotationCircles& data, const RotationLayout& layout, const Theme& theme,
                 int pointed = -1);

} // namespace regard::app
