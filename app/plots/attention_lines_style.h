#pragma once

#include <QColor>
#include <QPainter>
#include <QString>

#include "app/plots/theme.h"

namespace regard::app {

/// How lines of the same colour are told apart.
enum class LineDash { solid, dashed, dotted, dash_dotted };

/// A colour for each head; from the ninth on the same eight again, with another dash.
QColor headColor(const Theme& theme, int head);
/// Heads 0 … 7 are solid, 8 … 15 dashed, 16 … 23 dotted, 24 … 31 dash-dotted; then all repeats.
LineDash headDash(int head);
/// "dashed"; empty for solid lines.
QString dashName(LineDash dash);

/// Whether a line of that dash has ink so far from its beginning (units of the painter).
bool hasInk(LineDash dash, double along);
/// The same for a pen of that width.
QVector<qreal> dashPattern(LineDash dash, double width);

/// A box in the head's colour, cut as its lines are; `filled` or its outline alone.
void drawHeadSwatch(QPainter& painter, const QRectF& box, const Theme& theme, int head, bool filled = true);

} // namespace regard::app
