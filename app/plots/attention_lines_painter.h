#pragma once

#include <span>

#include <QImage>
#include <QPainter>

#include "app/plots/attention_lines_layout.h"
#include "app/plots/palette.h"

namespace regard::app {

/// Titles of the two columns and the scale between them, at the painter's origin.
void drawLinesHeader(QPainter& painter, const AttentionLinesData& data, const LinesLayout& layout, const Theme& theme);

/// Room between the columns in which nothing of the scale is cut.
double linesScaleWidth(const AttentionLinesData& data, const Theme& theme);

/// Lines as curves of the painter: for files.
void drawLines(QPainter& painter, const AttentionLinesData& data, std::span<const AttentionLine> lines,
               const LinesChoice& choice, const LinesLayout& layout, const Palette& palette, const Theme& theme);

/// Lines as pixels: the rows [top, bottom) of the image, whose first row is `offset` pixels below the content's top.
/// The image begins at the lines' left end and is `scale` pixels a unit.
void rasteriseLines(QImage& image, const AttentionLinesData& data, std::span<const AttentionLine> lines,
                    const LinesChoice& choice, const LinesLayout& layout, const Palette& palette, const Theme& theme,
                    double scale, int offset, int top, int bottom);

} // namespace regard::app
