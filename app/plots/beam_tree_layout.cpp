#include "app/plots/beam_tree_layout.h"

#include <algorithm>

#include <QFontMetricsF>

namespace regard::app {

namespace {

constexpr double widest = 11; // of a cell, in heights of a line

/// Advances of everything in a column.
double widthOf(const std::vector<BeamCell>& cells, const QFontMetricsF& label, const QFontMetricsF& score)
{
    double width = 0;
    for (const BeamCell& cell : cells)
        width = std::max({width, label.horizontalAdvance(cell.label), score.horizontalAdvance(cell.score)});
    return width;
}

} // namespace

QFont beamScoreFont(const Theme& theme)
{
    QFont font = theme.font;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(6, font.pixelSize() * 4 / 5));
    else
        font.setPointSizeF(font.pointSizeF() * 0.82);
    return font;
}

QRectF BeamTreeLayout::rect(int step, int entry) const
{
    if (step < 0)
        return root;
    return {lefts[std::size_t(step)], top + entry * row, widths[std::size_t(step)], cell};
}

BeamPlace BeamTreeLayout::at(const BeamTreeData& data, const QPointF& place) const
{
    if (root.contains(place))
        return {-1, 0};
    for (int step = 0; step < int(data.steps.size()); ++step) {
        const int entry = int((place.y() - top) / row);
        if (entry >= 0 && entry < int(data.steps[std::size_t(step)].size()) && rect(step, entry).contains(place))
            return {step, entry};
    }
    return {};
}

BeamTreeLayout arrangeBeam(const BeamTreeData& data, const Theme& theme)
{
    const QFontMetricsF label(theme.font), score(beamScoreFont(theme));
    const double line = label.height(), padding = line * 0.45, gap = line * 1.7;
    BeamTreeLayout layout;
    layout.header = score.height() + line * 0.6;
    layout.top = layout.header + line * 0.3;
    layout.cell = line + score.height() + line * 0.7;
    layout.row = layout.cell + line * 0.55;
    double x = line * 0.6;
    layout.root = {x, layout.top, label.horizontalAdvance(data.root) + 2 * padding, layout.cell};
    x = layout.root.right() + gap;
    std::size_t rows = 1;
    for (const auto& cells : data.steps) {
        const double width = std::min(widthOf(cells, label, score), widest * line) + 2 * padding;
        layout.lefts.push_back(x);
        layout.widths.push_back(std::max(width, 2.4 * line));
        x += layout.widths.back() + gap;
        rows = std::max(rows, cells.size());
    }
    layout.size = {x - gap + line * 0.6, layout.top + double(rows) * layout.row};
    return layout;
}

} // namespace regard::app
