#include "app/plots/token_axis.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

#include <QFontMetricsF>

#include "app/plots/labels.h"
#include "app/plots/ticks.h"

namespace regard::app {

namespace {

constexpr double line_share = 0.85;      // of the line height: the closest that two lines of labels may stand
constexpr double smallest_share = 0.72;  // of the theme's font size
constexpr std::size_t most_read = 1'000; // rows with a line each: a vocabulary so large is the first guess of a fit
constexpr double rounding = 0.5;         // of widths that went through sines and back

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// The theme's font, made smaller if that lets every label be drawn `distance` apart.
QFont fitted(const Theme& theme, double distance)
{
    QFont font = theme.font;
    const double share = distance / (QFontMetricsF(theme.bold()).height() * line_share);
    if (share >= 1 || share < smallest_share)
        return font;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, int(font.pixelSize() * share)));
    else
        font.setPointSizeF(font.pointSizeF() * share);
    return font;
}

QFont bolder(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

void setSteps(AxisPlan& plan, double cell, double line)
{
    plan.angle = 60;
    plan.step = std::max(1, int(std::ceil(line / (cell * std::sin(radians(plan.angle))))));
}

void setAngle(AxisPlan& plan, double cell, double line)
{
    for (const double angle : {45.0, 60.0, 90.0}) {
        plan.angle = angle;
        if (cell * std::sin(radians(angle)) >= line)
            return;
    }
    setSteps(plan, cell, line);
}

/// Room above the map that a label of that width needs, and its inverse.
double riseOf(double width, double angle, double line)
{
    return angle == 0 ? line : width * std::sin(radians(angle)) + line * std::cos(radians(angle));
}

double widthWithin(double rise, double angle, double line)
{
    return (rise - line * std::cos(radians(angle))) / std::sin(radians(angle));
}

/// Above its column, turned to stand or lying.
void drawColumnBlock(QPainter& painter, const AxisPlan::Label& label, const QPointF& foot)
{
    const QFont font = painter.font();
    painter.save();
    painter.translate(foot);
    if (label.turned) {
        painter.rotate(-90);
        drawBlock(painter, label.block, font, {0, 0}, Qt::AlignLeft);
    } else {
        drawBlock(painter, label.block, font, {0, -label.block.height / 2}, Qt::AlignHCenter);
    }
    painter.restore();
}

void drawStacked(QPainter& painter, const QPointF& foot, const QString& text, double line)
{
    const QStringList characters = graphemes(text);
    double y = foot.y() - line * (double(characters.size()) - 0.5);
    for (const QString& character : characters) {
        drawLine(painter, {foot.x(), y}, character, Qt::AlignHCenter);
        y += line;
    }
}

void drawRising(QPainter& painter, const QPointF& foot, const QString& text, double angle)
{
    painter.save();
    painter.translate(foot);
    painter.rotate(-angle);
    const QFontMetricsF metrics(painter.font());
    // The label's foot, not its baseline, stands over the cell's middle.
    const double drop = angle >= 89 ? (metrics.ascent() - metrics.descent()) / 2 : metrics.descent() * 0.4;
    painter.drawText(QPointF(0, drop), withoutIdleIsolates(text));
    painter.restore();
}

bool isShown(const AxisPlan& plan, int index, int highlighted)
{
    if (plan.step == 1 || index == highlighted)
        return true;
    // The marked label is always there; those too close to it give way.
    return index % plan.step == 0 && (highlighted < 0 || std::abs(index - highlighted) >= plan.step);
}

void setPen(QPainter& painter, const AxisPlan& plan, bool highlighted, const Theme& theme)
{
    painter.setFont(highlighted ? bolder(plan.font) : plan.font);
    painter.setPen(highlighted ? theme.accent : theme.text);
}

/// Angle and step of column labels that stand `cell` apart.
void setColumns(AxisPlan& plan, const MeasuredLabels& labels, double cell, const MeasuredLabels::Widths& widths)
{
    const double line = QFontMetricsF(widths.font).height();
    plan.cell = cell;
    if (labels.areNumbers())
        plan.step = niceStep((widths.widest + line * 0.6) / cell);
    else if (widths.widest > cell - line * 0.2)
        setAngle(plan, cell, line * line_share * 0.98);
}

void setRows(AxisPlan& plan, const MeasuredLabels& labels, double cell)
{
    const double line = QFontMetricsF(bolder(plan.font)).height() * line_share;
    plan.cell = cell;
    plan.step = labels.areNumbers() ? niceStep(line / cell) : std::max(1, int(std::ceil(line / cell - 0.02)));
}

/// Text of the label `index` of a column, cut so that it rises no higher than a label of width `longest`.
AxisPlan::Label columnLabel(const AxisPlan& plan, const MeasuredLabels& labels, std::size_t index, double longest,
                            double line, const MeasuredLabels::Widths& widths)
{
    AxisPlan::Label label{labels.text(index), false, false, false, widths.each[index]};
    if (plan.angle == 0)
        return label;
    label.stacked = labels.stackedLength(index) > 0 && plan.cell * plan.step >= line * 0.8;
    label.whole = labels.isShort(index);
    if (label.stacked || label.whole || label.width <= longest)
        return label;
    label.width = longest;
    // Those between two steps are never drawn unless they are marked.
    if (int(index) % plan.step == 0) {
        const QFontMetricsF metrics(widths.font);
        label.text = elidedLabel(label.text, metrics, longest);
        label.width = metrics.horizontalAdvance(label.text);
    }
    return label;
}

/// Slanted labels that would lean on a neighbour that stands straight, stand straight too.
void turnBeside(AxisPlan& plan, double line)
{
    if (plan.angle == 0 || plan.angle == 90)
        return;
    double straight = INFINITY; // place of the nearest one to the right
    for (std::size_t i = plan.labels.size(); i-- > 0;) {
        AxisPlan::Label& label = plan.labels[i];
        if ((plan.first + int(i)) % plan.step != 0)
            continue;
        const double place = double(i) * plan.cell;
        const double reach = label.width * std::cos(radians(plan.angle));
        label.turned = !label.stacked && place + reach > straight - line * 0.5;
        if (label.stacked || label.turned)
            straight = place;
    }
}

double riseOf(const AxisPlan& plan, const AxisPlan::Label& label, int stacked, double line)
{
    return label.stacked ? line * stacked : riseOf(label.width, label.turned ? 90 : plan.angle, line);
}

/// The first cell whose middle is seen, and the one after the last.
std::pair<std::size_t, std::size_t> seenCells(const AxisPart& part, std::size_t count)
{
    const auto index = [count](double place) {
        return std::size_t(std::clamp(std::ceil(place - 0.5 - 1e-9), 0.0, double(count)));
    };
    const std::size_t first = index(part.start);
    return {first, std::max(first, index(part.start + part.size))};
}

/// Zooming changes the size of no letter if the whole axis was already written smaller.
QFont partFont(const AxisPlan& whole, const MeasuredLabels& labels, double distance, const Theme& theme)
{
    return labels.areNumbers() || whole.font != theme.font ? whole.font : fitted(theme, distance);
}

} // namespace

AxisPlan planColumns(const MeasuredLabels& labels, double cell, double limit, const Theme& theme)
{
    AxisPlan plan;
    plan.font = labels.areNumbers() ? theme.font : fitted(theme, cell * std::sin(radians(60)));
    const MeasuredLabels::Widths& widths = labels.widths(bolder(plan.font));
    const double line = QFontMetricsF(widths.font).height();
    setColumns(plan, labels, cell, widths);
    plan.extent = line;
    plan.labels.reserve(labels.count());
    const double longest = plan.angle == 0 ? limit : widthWithin(limit, plan.angle, line);
    for (std::size_t i = 0; i < labels.count(); ++i)
        plan.labels.push_back(columnLabel(plan, labels, i, longest, line, widths));
    turnBeside(plan, line);
    for (std::size_t i = 0; i < labels.count() && plan.angle != 0; ++i)
        plan.extent = std::max(plan.extent, riseOf(plan, plan.labels[i], labels.stackedLength(i), line));
    return plan;
}

AxisPlan planRows(const MeasuredLabels& labels, double cell, double limit, const Theme& theme)
{
    AxisPlan plan;
    plan.font = labels.areNumbers() ? theme.font : fitted(theme, cell);
    setRows(plan, labels, cell);
    const MeasuredLabels::Widths& widths = labels.widths(bolder(plan.font));
    const QFontMetricsF metrics(widths.font);
    plan.labels.reserve(labels.count());
    const bool guess = labels.count() > most_read && plan.step == 1;
    for (std::size_t i = 0; i < labels.count(); ++i) {
        AxisPlan::Label label{labels.text(i), false, false, labels.isShort(i), widths.each[i]};
        if (!label.whole && label.width > limit) {
            label.width = limit;
            if (int(i) % plan.step == 0 && !guess) {
                label.text = elidedLabel(label.text, metrics, limit);
                label.width = metrics.horizontalAdvance(label.text);
            }
        }
        plan.extent = std::max(plan.extent, label.width);
        plan.labels.push_back(std::move(label));
    }
    return plan;
}

AxisPlan planColumns(const QStringList& labels, std::size_t count, double cell, double limit, const Theme& theme)
{
    return planColumns(MeasuredLabels(labels, count), cell, limit, theme);
}

AxisPlan planRows(const QStringList& labels, std::size_t count, double cell, double limit, const Theme& theme)
{
    return planRows(MeasuredLabels(labels, count), cell, limit, theme);
}

AxisPlan partOfColumns(const MeasuredLabels& labels, const AxisPart& part, const AxisPlan& whole, const Theme& theme)
{
    AxisPlan plan;
    plan.font = partFont(whole, labels, part.cell * std::sin(radians(60)), theme);
    plan.extent = whole.extent;
    const MeasuredLabels::Widths& widths = labels.widths(bolder(plan.font));
    const double line = QFontMetricsF(widths.font).height();
    setColumns(plan, labels, part.cell, widths);
    if (plan.angle > 60 && riseOf(widths.widestShort, plan.angle, line) > plan.extent)
        setSteps(plan, part.cell, line * line_share * 0.98); // upright, the short ones would not fit
    const double longest = plan.angle == 0 ? 0 : widthWithin(plan.extent, plan.angle, line) + rounding;
    const auto [first, end] = seenCells(part, labels.count());
    plan.first = int(first);
    plan.start = (double(first) - part.start) * part.cell;
    for (std::size_t i = first; i < end; ++i) {
        AxisPlan::Label label = columnLabel(plan, labels, i, longest, line, widths);
        if (label.stacked && line * labels.stackedLength(i) > plan.extent + rounding)
            label.stacked = false;
        plan.labels.push_back(std::move(label));
    }
    turnBeside(plan, line);
    return plan;
}

AxisPlan partOfRows(const MeasuredLabels& labels, const AxisPart& part, const AxisPlan& whole, const Theme& theme)
{
    AxisPlan plan;
    plan.font = partFont(whole, labels, part.cell, theme);
    plan.extent = whole.extent;
    setRows(plan, labels, part.cell);
    const MeasuredLabels::Widths& widths = labels.widths(bolder(plan.font));
    // A label at the very top would run into the axis' title.
    const double head = part.start > 0 ? QFontMetricsF(widths.font).height() * 0.4 / part.cell : 0;
    const auto [first, end] = seenCells({part.start + head, part.size - head, part.cell}, labels.count());
    plan.first = int(first);
    plan.start = (double(first) - part.start) * part.cell;
    for (std::size_t i = first; i < end; ++i) {
        AxisPlan::Label label{labels.text(i), false, false, labels.isShort(i), std::min(widths.each[i], plan.extent)};
        if (!label.whole && widths.each[i] > plan.extent && int(i) % plan.step == 0)
            label.text = elidedLabel(label.text, QFontMetricsF(widths.font), plan.extent);
        plan.labels.push_back(std::move(label));
    }
    return plan;
}

double columnOverhang(const AxisPlan& plan, double cell)
{
    double overhang = 0;
    for (std::size_t i = 0; i < plan.labels.size(); ++i) {
        const AxisPlan::Label& label = plan.labels[i];
        if (!label.whole || label.stacked || label.turned || !label.block.isEmpty())
            continue;
        const double before_end = (double(plan.labels.size() - i) - 0.5) * cell;
        overhang = std::max(overhang, label.width * std::cos(radians(plan.angle)) - before_end);
    }
    return overhang;
}

void drawColumnLabels(QPainter& painter, const AxisPlan& plan, const QRectF& map, double right, int highlighted,
                      const Theme& theme)
{
    const QFontMetricsF bold(bolder(plan.font));
    const double line = bold.height();
    const double longest = plan.angle == 0 ? plan.extent : widthWithin(plan.extent, plan.angle, line) + rounding;
    for (std::size_t i = 0; i < plan.labels.size(); ++i) {
        const int column = plan.first + int(i);
        if (!isShown(plan, column, highlighted))
            continue;
        setPen(painter, plan, column == highlighted, theme);
        const AxisPlan::Label& label = plan.labels[i];
        const QPointF foot(map.left() + plan.start + (double(i) + 0.5) * plan.cell, map.top() - line * 0.25);
        if (!label.block.isEmpty()) {
            drawColumnBlock(painter, label, foot);
        } else if (label.stacked) {
            drawStacked(painter, foot, label.text, line);
        } else if (plan.angle == 0) {
            drawLine(painter, {foot.x(), foot.y() - line * 0.4}, label.text, Qt::AlignHCenter);
        } else if (label.turned) {
            drawRising(painter, foot, elidedLabel(label.text, QFontMetricsF(painter.font()), plan.extent + rounding),
                       90);
        } else {
            const double beside = (right - foot.x()) / std::max(std::cos(radians(plan.angle)), 0.05);
            const double room = label.whole ? beside + rounding : std::min(beside, longest);
            drawRising(painter, foot, elidedLabel(label.text, QFontMetricsF(painter.font()), room), plan.angle);
        }
    }
}

void drawRowLabels(QPainter& painter, const AxisPlan& plan, const QRectF& map, int highlighted, const Theme& theme)
{
    const double gap = QFontMetricsF(theme.font).height() * 0.5;
    for (std::size_t i = 0; i < plan.labels.size(); ++i) {
        const int row = plan.first + int(i);
        if (!isShown(plan, row, highlighted))
            continue;
        setPen(painter, plan, row == highlighted, theme);
        const AxisPlan::Label& label = plan.labels[i];
        const QPointF anchor(map.left() - gap, map.top() + plan.start + (double(i) + 0.5) * plan.cell);
        if (!label.block.isEmpty()) {
            drawBlock(painter, label.block, painter.font(), anchor, Qt::AlignRight);
            continue;
        }
        const QString text = label.whole || row != highlighted
                                 ? label.text
                                 : elidedLabel(label.text, QFontMetricsF(painter.font()), plan.extent);
        drawLine(painter, anchor, text, Qt::AlignRight);
    }
}

} // namespace regard::app
