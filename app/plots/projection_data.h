#pragma once

#include <cmath>
#include <vector>

#include <QRectF>
#include <QString>
#include <QStringList>

#include "app/plots/palette.h"
#include "app/plots/theme.h"
#include "core/formats/labelled_array.h"

namespace regard::app {

/// Every token at every depth as a point of a plane.
struct ProjectionData {
    std::vector<QPointF> points; ///< [depth · tokens + token]; NaN where not yet computed
    QRectF extent{};             ///< what the axes hold; null: all points
    std::size_t tokens = 0;
    QStringList tokenLabels;
    QStringList depthLabels;
    QString title;
    QString xTitle;
    QString yTitle;
    int marked = -1;      ///< a token
    bool allPaths = true; ///< else that of the marked token alone

    std::size_t depths() const { return tokens ? points.size() / tokens : 0; }
    QPointF at(std::size_t depth, std::size_t token) const { return points[depth * tokens + token]; }
    bool has(std::size_t depth, std::size_t token) const { return !std::isnan(at(depth, token).x()); }
    /// The last one that the token has reached; -1 for none.
    int lastDepth(std::size_t token) const;
};

/// The least rectangle that holds them all.
QRectF extentOf(const std::vector<QPointF>& points);

QString tabSeparated(const ProjectionData& data);
/// [depth, token, component].
LabelledArray arrayOf(const ProjectionData& data);

/// Where everything stands in a picture of that size.
struct ProjectionLayout {
    struct Label {
        std::size_t token = 0;
        QString text;
        QRectF place;
    };
    QSizeF size;
    QRectF plane;                                    ///< within the axes
    double legend = 0;                               ///< height above it
    double left = 0, right = 1, bottom = 0, top = 1; ///< the plane's ends in data
    std::vector<Label> labels; ///< no two overlap, none covers a point of the last depth that has a label

    QPointF place(const QPointF& point) const;
};
ProjectionLayout layProjection(const ProjectionData& data, QSizeF size, const Theme& theme);

/// The colour of a depth: told apart from the background.
QColor depthColor(const Palette& palette, const Theme& theme, std::size_t depth, std::size_t depths);
void drawProjection(QPainter& painter, const ProjectionData& data, const ProjectionLayout& layout,
                    const Palette& palette, const Theme& theme);

} // namespace regard::app
