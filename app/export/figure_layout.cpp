#include "app/export/figure_layout.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr double longest_label = 12'000; // points: longer ones do not fit a PDF's largest page
constexpr double widest_cell = 3.6;      // in line heights: where labels lie
constexpr double widest_map = 46;        // likewise
constexpr double widest_shape = 1.7;

QFont bolder(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

double widestLabel(const HeatMapData& data, const Theme& theme)
{
    const QFontMetricsF metrics(theme.bold());
    double widest = 0;
    for (std::size_t column = 0; column < data.columns; ++column)
        widest = std::max(widest, metrics.horizontalAdvance(data.columnLabel(column)));
    return widest;
}

/// Wider cells where every label can then lie above its column.
QSizeF cellFor(const HeatMapData& data, const Theme& theme)
{
    const QSizeF cell = figureCell(data, theme);
    const double line = QFontMetricsF(theme.font).height();
    if (data.columnLabels.isEmpty() || double(data.columns) * cell.width() > line * widest_map)
        return cell;
    const double width = std::max(cell.width(), std::ceil(widestLabel(data, theme) + line * 0.3));
    if (width > line * widest_cell || width * double(data.columns) > line * widest_map)
        return cell;
    return {width, std::max(cell.height(), std::floor(width / widest_shape))};
}

/// Labels that lean stand upright instead; returns how much higher they are now.
double setUpright(AxisPlan& plan, const HeatMapData& data, double cell)
{
    const QFontMetricsF metrics(bolder(plan.font));
    const double before = plan.extent;
    plan.angle = 90;
    plan.step = std::max(1, int(std::ceil(metrics.height() * 0.85 / cell - 0.02)));
    plan.extent = metrics.height();
    for (std::size_t column = 0; column < plan.labels.size(); ++column) {
        AxisPlan::Label& label = plan.labels[column];
        if (label.stacked) {
            plan.extent = std::max(plan.extent, metrics.height() * double(graphemes(label.text).size()));
            continue;
        }
        label.text = elidedLabel(data.columnLabel(column), metrics, longest_label);
        label.width = metrics.horizontalAdvance(label.text);
        label.whole = true;
        plan.extent = std::max(plan.extent, label.width + metrics.descent());
    }
    return plan.extent - before;
}

void moveDown(HeatMapLayout& layout, double distance)
{
    layout.map.translate(0, distance);
    layout.bar.translate(0, distance);
    layout.rowTitle.ry() += distance;
    layout.size.rheight() += distance;
}

} // namespace

HeatMapLayout figureLayout(const HeatMapData& data, const Theme& theme)
{
    const double line = QFontMetricsF(theme.font).height();
    const QSizeF cell = cellFor(data, theme);
    HeatMapFit fit;
    fit.longestLabel = longest_label / line;
    HeatMapLayout layout = arrangeCells(data, cell, theme, fit);
    if (layout.columns.angle != 0) {
        moveDown(layout, std::round(setUpright(layout.columns, data, cell.width())));
        // Upright labels have all their height, but a drawn one still asks for a little room at its right.
        layout.right = std::max({layout.bar.right(), layout.map.right() + line * 0.5,
                                 layout.map.right() + layout.columns.extent * 0.06});
    }
    const QFontMetricsF bold(theme.bold());
    layout.right = std::max({layout.right, layout.title.x() + bold.horizontalAdvance(data.title) + 1,
                             layout.columnTitle.x() + bold.horizontalAdvance(data.columnTitle) + 1});
    layout.size.setWidth(layout.right + line * 0.6);
    return layout;
}

} // namespace regard::app
