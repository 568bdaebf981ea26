#include "app/plots/attention_lines_painter.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/attention_lines_raster.h"
#include "app/plots/colour_bar_ticks.h"
#include "app/plots/labels.h"
#include "app/plots/ticks.h"

namespace regard::app {

namespace {

constexpr int ramp_steps = 64;
constexpr double ramp_lines = 9; // its length in line heights
constexpr std::size_t lines_worth_a_thread = 500;
constexpr int most_threads = 4;

struct Scale {
    QString low, middle, high;
};

Scale scaleOf(const AttentionLinesData& data, const Theme& theme)
{
    const HeatMapData& map = data.heads.front().map;
    const double range = map.maximum - map.minimum;
    const auto text = [&](double value) { return tickText(value, range, theme.locale); };
    if (!map.rowMaxima.empty())
        return {text(0), {}, QCoreApplication::translate("regard", "each query's largest")};
    const bool shared = std::all_of(data.heads.begin(), data.heads.end(), [&](const AttentionLinesData::Head& head) {
        return head.map.minimum == map.minimum && head.map.maximum == map.maximum;
    });
    if (!shared)
        return {text(map.minimum), {}, QCoreApplication::translate("regard", "each head's largest")};
    Beyond beyond;
    for (const AttentionLinesData::Head& head : data.heads) {
        const Beyond ofHead = beyondRange(head.map);
        beyond = {beyond.below || ofHead.below, beyond.above || ofHead.above};
    }
    return {(beyond.below ? QStringLiteral("≤ %1") : QStringLiteral("%1")).arg(text(map.minimum)),
            text(map.valueAt(0.5)),
            (beyond.above ? QStringLiteral("≥ %1") : QStringLiteral("%1")).arg(text(map.maximum))};
}

void drawRamp(QPainter& painter, const QRectF& ramp, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    // Each step reaches to the end: no viewer shows gaps between two.
    for (int step = 0; step < ramp_steps; ++step) {
        const double left = ramp.left() + ramp.width() * step / ramp_steps;
        painter.setBrush(mixed(theme.text, theme.background, (step + 0.5) / ramp_steps));
        painter.drawRect(QRectF(left, ramp.top(), ramp.right() - left, ramp.height()));
    }
    painter.setBrush(Qt::NoBrush);
    painter.restore();
}

void drawScale(QPainter& painter, const AttentionLinesData& data, const LinesLayout& layout, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const double line = metrics.height();
    const Scale scale = scaleOf(data, theme);
    const double room = layout.lineRight - layout.lineLeft;
    const double width = std::min(line * ramp_lines, room * 0.5);
    const double centre = (layout.lineLeft + layout.lineRight) / 2;
    if (width < line * 2)
        return;
    const QRectF ramp(std::round(centre - width / 2), std::round(line * 1.5), std::round(width),
                      std::round(line * 0.4));
    drawRamp(painter, ramp, theme);
    painter.setPen(theme.muted);
    const double above = line * 0.85;
    const double beside = ramp.center().y();
    const double half = (room - width) / 2 - line;
    drawLine(painter, {centre, above}, elidedLabel(data.heads.front().map.valueName, metrics, room - line),
             Qt::AlignHCenter);
    drawLine(painter, {ramp.left() - line * 0.4, beside}, elidedLabel(scale.low, metrics, half), Qt::AlignRight);
    drawLine(painter, {ramp.right() + line * 0.4, beside}, elidedLabel(scale.high, metrics, half), Qt::AlignLeft);
    if (!scale.middle.isEmpty()) {
        drawLine(painter, {centre, ramp.bottom() + line * 0.45}, scale.middle, Qt::AlignHCenter);
    }
}

QColor colorOf(const AttentionLinesData& data, const AttentionLine& line, const Palette& palette, const Theme& theme)
{
    if (std::isnan(line.share))
        return QColor::fromRgb(palette.color(std::nan("")));
    return headColor(theme, data.heads[std::size_t(line.head)].head);
}

LineDash dashOf(const AttentionLinesData& data, const AttentionLine& line)
{
    return std::isnan(line.share) ? LineDash::solid : headDash(data.heads[std::size_t(line.head)].head);
}

/// What is no number is seen in full.
float opacityOf(const AttentionLine& line)
{
    return std::isnan(line.share) ? 1 : line.share;
}

} // namespace

double linesScaleWidth(const AttentionLinesData& data, const Theme& theme)
{
    if (data.empty())
        return 0;
    const QFontMetricsF metrics(theme.font);
    const double line = metrics.height();
    const Scale scale = scaleOf(data, theme);
    const double beside = std::max(metrics.horizontalAdvance(scale.low), metrics.horizontalAdvance(scale.high));
    return std::ceil(std::max(metrics.horizontalAdvance(data.heads.front().map.valueName) + line,
                              line * ramp_lines + 2 * (beside + line)) +
                     1);
}

void drawLinesHeader(QPainter& painter, const AttentionLinesData& data, const LinesLayout& layout, const Theme& theme)
{
    if (data.empty())
        return;
    const QFontMetricsF metrics(theme.font);
    const double y = metrics.height() * 0.85;
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    for (const LinesSide side : {LinesSide::left, LinesSide::right}) {
        const bool left = side == LinesSide::left;
        const QString title = elidedLabel(data.columnTitle(side), metrics, layout.labelRoom(side));
        drawLine(painter, {left ? layout.lineLeft - layout.gap : layout.lineRight + layout.gap, y}, title,
                 left ? Qt::AlignRight : Qt::AlignLeft);
    }
    drawScale(painter, data, layout, theme);
}

void drawLines(QPainter& painter, const AttentionLinesData& data, std::span<const AttentionLine> lines,
               const LinesChoice& choice, const LinesLayout& layout, const Palette& palette, const Theme& theme)
{
    const HeadRanks ranks(data, choice);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    for (const AttentionLine& line : lines) {
        QColor color = colorOf(data, line, palette, theme);
        color.setAlpha(std::clamp(int(std::lround(opacityOf(line) * 255)), 0, 255));
        QPen pen(color, lineWidth(line.share), Qt::SolidLine, Qt::FlatCap);
        const LineDash dash = dashOf(data, line);
        if (dash != LineDash::solid)
            pen.setDashPattern(dashPattern(dash, pen.widthF()));
        painter.setPen(pen);
        const LineEnds ends = lineEnds(data, line, layout, ranks);
        painter.drawPath(linePath(ends.from, ends.to));
    }
    painter.restore();
}

void rasteriseLines(QImage& image, const AttentionLinesData& data, std::span<const AttentionLine> lines,
                    const LinesChoice& choice, const LinesLayout& layout, const Palette& palette, const Theme& theme,
                    double scale, int offset, int top, int bottom)
{
    const HeadRanks ranks(data, choice);
    std::vector<QRgb> colors;
    for (const AttentionLinesData::Head& head : data.heads)
        colors.push_back(headColor(theme, head.head).rgb());
    const QRgb none = palette.color(std::nan(""));
    LineRaster whole(image, 0, (layout.lineRight - layout.lineLeft) * scale);
    whole.confine(top, bottom);
    whole.setScale(scale);
    const auto draw = [&](LineRaster raster) {
        for (const AttentionLine& line : lines) {
            const LineEnds ends = lineEnds(data, line, layout, ranks);
            raster.draw(ends.from.y() * scale - offset, ends.to.y() * scale - offset,
                        std::isnan(line.share) ? none : colors[std::size_t(line.head)], opacityOf(line),
                        float(lineWidth(line.share) * scale), dashOf(data, line));
        }
    };
    const int parts =
        lines.size() < lines_worth_a_thread ? 1 : std::clamp(int(std::thread::hardware_concurrency()), 1, most_threads);
    std::vector<std::jthread> others;
    for (int part = 0; part < parts; ++part) {
        LineRaster raster = whole;
        raster.takePart(part, parts);
        if (part + 1 < parts)
            others.emplace_back(draw, std::move(raster));
        else
            draw(std::move(raster));
    }
}

} // namespace regard::app
