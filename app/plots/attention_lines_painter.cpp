#include "app/plots/attention_lines_painter.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/attention_lines_raster.h"
#include "app/plots/labels.h"
#include "app/plots/ticks.h"

namespace regard::app {

namespace {

constexpr std::size_t ends_told = 5;
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
    return {text(map.minimum), text(map.valueAt(0.5)), text(map.maximum)};
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

/// Everything that the labels of one side need.
struct Column {
    const AttentionLinesData& data;
    const LinesChoice& choice;
    const LinesLayout& layout;
    const Theme& theme;
    LinesSide side;
    const std::vector<FanEnd>& ends;

    bool chosen(int index) const
    {
        return data.holdsKeys(side) ? choice.query < 0 && index == choice.key : index == choice.query;
    }
    /// The marked end of a query's fan.
    bool marked(int index) const { return data.holdsKeys(side) && choice.query >= 0 && index == choice.key; }
    const FanEnd* end(int index) const
    {
        if (!choice.isFan() || data.holdsKeys(side) != (choice.query >= 0))
            return nullptr;
        const auto found = std::find_if(ends.begin(), ends.end(), [&](const FanEnd& e) { return e.index == index; });
        return found == ends.end() ? nullptr : &*found;
    }
    bool left() const { return side == LinesSide::left; }
    /// `distance` away from the lines.
    double at(double distance) const { return left() ? layout.lineLeft - distance : layout.lineRight + distance; }
    Qt::Alignment alignment() const { return left() ? Qt::AlignRight : Qt::AlignLeft; }
};

void drawFrame(QPainter& painter, const Column& column, double y, double width, bool filled)
{
    const double line = QFontMetricsF(column.theme.font).height();
    const double height = std::min(column.layout.rowHeight, line * 1.35);
    const double inner = column.at(column.layout.gap * 0.3), outer = column.at(column.layout.gap * 1.6 + width);
    const QRectF box(std::min(inner, outer), y - height / 2, std::fabs(outer - inner), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(column.theme.accent, 1, Qt::DotLine));
    painter.setBrush(filled ? QBrush(mixed(column.theme.accent, column.theme.background, 0.16)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 3, 3);
    painter.restore();
}

void drawEndValue(QPainter& painter, const Column& column, const FanEnd& end, double y, double labelWidth)
{
    const double line = QFontMetricsF(column.theme.font).height();
    const double side = std::round(line * 0.42);
    const double start = column.layout.gap + labelWidth + line * 0.4;
    const double dot = column.at(start + (column.left() ? side : 0));
    painter.fillRect(QRectF(dot, y - side / 2, side, side),
                     headColor(column.theme, column.data.heads[std::size_t(end.head)].head));
    painter.setFont(column.theme.font);
    painter.setPen(column.theme.text);
    drawLine(painter, {column.at(start + side + line * 0.25), y}, lineValueText(end.value, column.theme.locale),
             column.alignment());
}

void drawToken(QPainter& painter, const Column& column, int index, bool underCursor)
{
    const Theme& theme = column.theme;
    const LinesLayout& layout = column.layout;
    const bool chosen = column.chosen(index), marked = column.marked(index);
    const FanEnd* end = column.end(index);
    const bool strong = chosen || marked || underCursor || end;
    if (!strong && index % layout.labelStep != 0)
        return;
    const double y = layout.middle(index);
    const QFont font = chosen || marked || end ? theme.bold() : theme.font;
    const QFontMetricsF metrics(font);
    const double room = layout.labelRoom(column.side) - (end ? layout.valueWidth : 0);
    const QString label = elidedLabel(column.data.label(column.side, std::size_t(index)), metrics, room);
    const double width = metrics.horizontalAdvance(label);
    if (layout.labelStep > 1 && strong) // over the neighbours' labels
        painter.fillRect(QRectF(column.left() ? layout.leftEdge : layout.lineRight + layout.gap,
                                y - metrics.height() / 2, layout.labelRoom(column.side), metrics.height()),
                         theme.background);
    if (chosen || marked || underCursor)
        drawFrame(painter, column, y, width, chosen);
    painter.setFont(font);
    painter.setPen(chosen || marked ? theme.accent : column.choice.isFan() && !strong ? theme.muted : theme.text);
    drawLine(painter, {column.at(layout.gap), y}, label, column.alignment());
    if (end)
        drawEndValue(painter, column, *end, y, width);
}

QColor colorOf(const AttentionLinesData& data, const AttentionLine& line, const Palette& palette, const Theme& theme)
{
    if (std::isnan(line.share))
        return QColor::fromRgb(palette.color(std::nan("")));
    return headColor(theme, data.heads[std::size_t(line.head)].head);
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

QString lineValueText(float value, const QLocale& locale)
{
    return value >= 1000 || (value != 0 && value < 0.001F) ? locale.toString(double(value), 'g', 2)
                                                           : locale.toString(double(value), 'f', 3);
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

void drawLinesLabels(QPainter& painter, const AttentionLinesData& data, const LinesChoice& choice,
                     const LinesLayout& layout, const Theme& theme, double top, double bottom,
                     const LinesCursor& cursor)
{
    const std::vector<FanEnd> ends = strongestEnds(data, choice, ends_told);
    for (const LinesSide side : {LinesSide::left, LinesSide::right}) {
        const Column column{data, choice, layout, theme, side, ends};
        const int count = int(data.count(side));
        const int first = std::clamp(int(std::floor(top / layout.rowHeight)) - 1, 0, count);
        const int last = std::clamp(int(std::ceil(bottom / layout.rowHeight)) + 1, first, count);
        const auto isStrong = [&](int index) {
            return column.chosen(index) || column.marked(index) || column.end(index) ||
                   (cursor.side == side && cursor.index == index);
        };
        // What stands out comes last: it may lie over its neighbours.
        for (const bool strong : {false, true}) {
            for (int index = first; index < last; ++index) {
                if (isStrong(index) == strong)
                    drawToken(painter, column, index, cursor.side == side && cursor.index == index);
            }
        }
    }
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
        painter.setPen(QPen(color, lineWidth(line.share), Qt::SolidLine, Qt::FlatCap));
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
    const auto draw = [&](LineRaster raster) {
        for (const AttentionLine& line : lines) {
            const LineEnds ends = lineEnds(data, line, layout, ranks);
            raster.draw(ends.from.y() * scale - offset, ends.to.y() * scale - offset,
                        std::isnan(line.share) ? none : colors[std::size_t(line.head)], opacityOf(line),
                        float(lineWidth(line.share) * scale));
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
