#include "app/export/figure_layout.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/plots/label_block.h"
#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr double shortest_limit = 9;     // in line heights: the most that labels take beside a small map …
constexpr double longest_limit = 16;     // … and beside a large one; longer ones are set smaller, in several lines
constexpr double limit_share = 0.6;      // of the map
constexpr qsizetype most_lying = 12;     // characters of Chinese that are not turned
constexpr double smallest_upright = 0.7; // of the font's size: Chinese that lies in pairs of characters
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

double labelLimit(double map, double line)
{
    return std::clamp(map * limit_share, line * shortest_limit, line * longest_limit);
}

/// Characters that are never turned, as many side by side as there is room for; a mark or letter lies too.
LabelBlock lyingBlock(const QString& label, const QFont& font, double room)
{
    const QFontMetricsF metrics(font);
    const qsizetype length = graphemes(label).size();
    const double widest = metrics.horizontalAdvance(label) / double(std::max<qsizetype>(length, 1));
    const double pair = length > 1 ? room / (2 * widest + 0.5) : 1;
    LabelBlock block;
    block.scale = pair < 1 && pair >= smallest_upright ? pair : 1;
    const auto side = std::max<qsizetype>(1, qsizetype(room / (widest * block.scale)));
    const QStringList characters = graphemes(label);
    for (qsizetype at = 0; at < length; at += side)
        block.lines << characters.mid(at, side).join(QString());
    block.width = widest * block.scale * double(std::min(side, length));
    block.height = metrics.height() * block.scale * (1 + 0.9 * double(block.lines.size() - 1));
    return block;
}

/// Labels that lean stand upright instead, nothing of them cut; returns how much higher they are now.
double setUpright(AxisPlan& plan, const HeatMapData& data, double cell, double limit)
{
    const QFontMetricsF metrics(bolder(plan.font));
    const double before = plan.extent;
    plan.angle = 90;
    plan.step = std::max(1, int(std::ceil(metrics.height() * 0.85 / cell - 0.02)));
    plan.extent = metrics.height();
    const double room = cell * plan.step;
    for (std::size_t column = 0; column < plan.labels.size(); ++column) {
        AxisPlan::Label& label = plan.labels[column];
        label.text = data.columnLabel(column);
        label.width = metrics.horizontalAdvance(label.text);
        label.whole = true;
        label.stacked = label.turned = false;
        if (int(column) % plan.step != 0)
            continue;
        const QString bare = withoutIdleIsolates(label.text);
        if ((isUprightScript(bare) && bare.size() <= 2 * most_lying) || graphemes(bare.left(16)).size() == 1) {
            label.block = lyingBlock(bare, plan.font, room * 0.96);
            plan.extent = std::max(plan.extent, label.block.height);
        } else if (label.width > limit) {
            label.turned = true;
            label.block = fittedBlock(label.text, plan.font, {limit, room * 0.96});
            plan.extent = std::max(plan.extent, label.block.width);
        } else {
            plan.extent = std::max(plan.extent, label.width + metrics.descent());
        }
    }
    return plan.extent - before;
}

/// Nothing of the rows' labels is cut either.
void setWhole(AxisPlan& plan, const HeatMapData& data, double cell, double limit)
{
    const QFontMetricsF metrics(bolder(plan.font));
    for (std::size_t row = 0; row < plan.labels.size(); ++row) {
        AxisPlan::Label& label = plan.labels[row];
        label.text = data.rowLabel(row);
        label.width = metrics.horizontalAdvance(label.text);
        if (label.width <= limit || int(row) % plan.step != 0)
            continue;
        label.block = fittedBlock(label.text, plan.font, {limit, cell * plan.step * 0.96});
        label.width = label.block.width;
    }
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
    const double rowLimit = labelLimit(cell.width() * double(data.columns), line);
    const double columnLimit = labelLimit(cell.height() * double(data.rows), line);
    HeatMapFit fit;
    fit.longestLabel = rowLimit / line;
    HeatMapLayout layout = arrangeCells(data, cell, theme, fit);
    setWhole(layout.rows, data, cell.height(), rowLimit);
    if (layout.columns.angle != 0) {
        moveDown(layout, std::round(setUpright(layout.columns, data, cell.width(), columnLimit)));
        // Upright labels have all their height, but a drawn one still asks for a little room at its right.
        layout.right = std::max(
            {layout.bar.right(), layout.map.right() + line * 0.5, layout.map.right() + layout.columns.extent * 0.06});
    }
    const QFontMetricsF bold(theme.bold());
    layout.right = std::max({layout.right, layout.title.x() + bold.horizontalAdvance(data.title) + 1,
                             layout.columnTitle.x() + bold.horizontalAdvance(data.columnTitle) + 1});
    layout.size.setWidth(layout.right + line * 0.6);
    return layout;
}

} // namespace regard::app
