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

constexpr double line_share = 0.85;     // of the line height: the closest that two lines of labels may stand
constexpr double smallest_share = 0.72; // of the theme's font size
constexpr qsizetype stacked_limit = 5;
constexpr qsizetype short_label = 5; // graphemes: cut, nothing of it would be left

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// Numbers are taken for the labels that are not there.
QStringList complete(const QStringList& labels, std::size_t count)
{
    QStringList result = labels.mid(0, qsizetype(count));
    for (auto i = std::size_t(result.size()); i < count; ++i)
        result << QString::number(i);
    return result;
}

double widest(const QStringList& labels, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const QString& label : labels)
        width = std::max(width, metrics.horizontalAdvance(label));
    return width;
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

void setAngle(AxisPlan& plan, double cell, double line)
{
    for (const double angle : {45.0, 60.0, 90.0}) {
        plan.angle = angle;
        if (cell * std::sin(radians(angle)) >= line)
            return;
    }
    plan.angle = 60;
    plan.step = int(std::ceil(line / (cell * std::sin(radians(plan.angle)))));
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

bool isShort(const QString& label)
{
    return label.size() <= 8 * short_label && graphemes(withoutIdleIsolates(label)).size() <= short_label;
}

bool stacks(const QString& label)
{
    return label.size() <= 2 * stacked_limit && isUprightScript(label) && graphemes(label).size() <= stacked_limit;
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

} // namespace

AxisPlan planColumns(const QStringList& labels, std::size_t count, double cell, double limit, const Theme& theme)
{
    const QStringList all = complete(labels, count);
    AxisPlan plan;
    plan.font = labels.isEmpty() ? theme.font : fitted(theme, cell * std::sin(radians(60)));
    plan.labels.resize(count);
    const QFontMetricsF metrics(bolder(plan.font));
    const double line = metrics.height();
    const double width = widest(all, metrics);
    if (labels.isEmpty()) {
        plan.step = niceStep((width + line * 0.6) / cell);
    } else if (width > cell - line * 0.2) {
        setAngle(plan, cell, line * line_share * 0.98);
    }
    plan.extent = line;
    for (std::size_t i = 0; i < count; ++i) {
        const QString& label = all[qsizetype(i)];
        AxisPlan::Label& planned = plan.labels[i];
        planned.text = label;
        if (plan.angle == 0)
            continue;
        const double own = metrics.horizontalAdvance(label);
        planned.stacked = stacks(label) && cell * plan.step >= line * 0.8;
        planned.whole = isShort(label);
        if (!planned.stacked && !planned.whole)
            planned.text = elidedLabel(label, metrics, widthWithin(limit, plan.angle, line));
        const double drawn = std::min(own, metrics.horizontalAdvance(planned.text));
        planned.width = drawn;
        const double rise = planned.stacked ? line * double(graphemes(label).size()) : riseOf(drawn, plan.angle, line);
        plan.extent = std::max(plan.extent, rise);
    }
    return plan;
}

AxisPlan planRows(const QStringList& labels, std::size_t count, double cell, double limit, const Theme& theme)
{
    const QStringList all = complete(labels, count);
    AxisPlan plan;
    plan.font = labels.isEmpty() ? theme.font : fitted(theme, cell);
    plan.labels.resize(count);
    const QFontMetricsF metrics(bolder(plan.font));
    const double line = metrics.height() * line_share;
    plan.step = labels.isEmpty() ? niceStep(line / cell) : std::max(1, int(std::ceil(line / cell - 0.02)));
    for (std::size_t i = 0; i < count; ++i) {
        const QString& label = all[qsizetype(i)];
        plan.labels[i].text = isShort(label) ? label : elidedLabel(label, metrics, limit);
        plan.extent = std::max(plan.extent, metrics.horizontalAdvance(plan.labels[i].text));
    }
    return plan;
}

double columnOverhang(const AxisPlan& plan, double cell)
{
    double overhang = 0;
    for (std::size_t i = 0; i < plan.labels.size(); ++i) {
        const AxisPlan::Label& label = plan.labels[i];
        if (!label.whole || label.stacked)
            continue;
        const double before_end = (double(plan.labels.size() - i) - 0.5) * cell;
        overhang = std::max(overhang, label.width * std::cos(radians(plan.angle)) - before_end);
    }
    return overhang;
}

void drawColumnLabels(QPainter& painter, const AxisPlan& plan, const QRectF& map, double right, int highlighted,
                      const Theme& theme)
{
    const double cell = map.width() / double(std::max<std::size_t>(plan.labels.size(), 1));
    const double line = QFontMetricsF(bolder(plan.font)).height();
    for (int i = 0; i < int(plan.labels.size()); ++i) {
        if (!isShown(plan, i, highlighted))
            continue;
        setPen(painter, plan, i == highlighted, theme);
        const AxisPlan::Label& label = plan.labels[std::size_t(i)];
        const QPointF foot(map.left() + (i + 0.5) * cell, map.top() - line * 0.25);
        if (label.stacked) {
            drawStacked(painter, foot, label.text, line);
        } else if (plan.angle == 0) {
            drawLine(painter, {foot.x(), foot.y() - line * 0.4}, label.text, Qt::AlignHCenter);
        } else {
            const double room = (right - foot.x()) / std::max(std::cos(radians(plan.angle)), 0.05);
            const QString text =
                label.whole ? label.text : elidedLabel(label.text, QFontMetricsF(painter.font()), room);
            drawRising(painter, foot, text, plan.angle);
        }
    }
}

void drawRowLabels(QPainter& painter, const AxisPlan& plan, const QRectF& map, int highlighted, const Theme& theme)
{
    const double cell = map.height() / double(std::max<std::size_t>(plan.labels.size(), 1));
    const double gap = QFontMetricsF(theme.font).height() * 0.5;
    for (int i = 0; i < int(plan.labels.size()); ++i) {
        if (!isShown(plan, i, highlighted))
            continue;
        setPen(painter, plan, i == highlighted, theme);
        const QPointF anchor(map.left() - gap, map.top() + (i + 0.5) * cell);
        drawLine(painter, anchor, plan.labels[std::size_t(i)].text, Qt::AlignRight);
    }
}

} // namespace regard::app
