#pragma once

#include <span>
#include <vector>

#include <QPainter>

#include "app/plots/attention_lines_layout.h"

namespace regard::app {

/// A token of the keyboard or pointer, marked beside the fan.
struct LinesCursor {
    LinesSide side = LinesSide::left;
    int index = -1;
};

/// The tokens of a column that have a label where not all have room, in order: those `wanted`, the most important
/// first, then the first and the last token, then every so many. None comes closer to another than a label is high.
std::vector<int> placedLabels(const LinesLayout& layout, int count, std::span<const int> wanted);

/// The tokens whose labels meet [top, bottom) of the content; the content's top is at the painter's origin. The chosen
/// token and the cursor's always have a label, ends of the fan where they find room.
void drawLinesLabels(QPainter& painter, const AttentionLinesData& data, const LinesChoice& choice,
                     const LinesLayout& layout, const Theme& theme, double top, double bottom,
                     const LinesCursor& cursor = {});

/// What a number looks like beside a label.
QString lineValueText(float value, const QLocale& locale);

} // namespace regard::app
