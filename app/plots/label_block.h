#pragma once

#include <QFont>
#include <QPainter>
#include <QString>
#include <QStringList>

namespace regard::app {

/// A label in several lines, and smaller where that is needed, so that nothing of it is cut.
struct LabelBlock {
    QStringList lines;
    double scale = 1; ///< of the font
    double width = 0; ///< of the whole as it is drawn
    double height = 0;

    bool isEmpty() const { return lines.isEmpty(); }
};

/// The label in the largest letters with which it fits into `room`; `smallest` is the last scale that is tried.
LabelBlock fittedBlock(const QString& label, const QFont& font, QSizeF room, double smallest = 0.04);

/// The block's lines begin, end or are centred at `anchor`, its middle is as high as that.
void drawBlock(QPainter& painter, const LabelBlock& block, const QFont& font, const QPointF& anchor,
               Qt::Alignment horizontal);

} // namespace regard::app
