#pragma once

#include <QPainter>
#include <QString>

#include "app/plots/theme.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Height that a caption needs under a picture of that width, its space above included; 0 for none.
double captionHeight(const QString& caption, double width, const Theme& theme);
/// Draws it below `top`, wrapped to `width`.
void drawCaption(QPainter& painter, const QString& caption, double top, double width, const Theme& theme);

/// What was run: model, languages, source and target; long texts are cut. A line each.
QString runCaption(const Trace& trace);

} // namespace regard::app
