#include "app/plots/attention_lines_labels.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include <QFontMetricsF>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr std::size_t ends_told = 5;

/// Everything that the labels of one side need.
struct Column {
    const AttentionLinesData& data;
    const LinesChoice& choice;
    const LinesLayout& layout;
    const Theme& theme;
    LinesSide side;
    const std::vector<FanEnd>& ends; ///< strongest first
    int cursor = -1;

    bool chosen(int index) const
    {
        return data.holdsKeys(side) ? choice.query < 0 && index == choice.key : index == choice.query;
    }
    /// The marked end of a query's fan.
    bool marked(int index) const { return data.holdsKeys(side) && choice.query >= 0 && index == choice.key; }
    bool hasEnds() const { return choice.isFan() && data.holdsKeys(side) == (choice.query >= 0); }
    const FanEnd* end(int index) const
    {
        if (!hasEnds())
            return nullptr;
        const auto found = std::find_if(ends.begin(), ends.end(), [&](const FanEnd& e) { return e.index == index; });
        return found == ends.end() ? nullptr : &*found;
    }
    bool left() const { return side == LinesSide::left; }
    /// `distance` away from the lines.
    double at(double distance) const { return left() ? layout.lineLeft - distance : layout.lineRight + distance; }
    Qt::Alignment alignment() const { return left() ? Qt::AlignRight : Qt::AlignLeft; }

    /// What has to be told, the most important first.
    std::vector<int> wanted() const
    {
        const int picked = data.holdsKeys(side) ? choice.key : choice.query;
        std::vector<int> result;
        for (const int index : {picked, cursor}) {
            if (index >= 0)
                result.push_back(index);
        }
        for (const FanEnd& end : ends) {
            if (hasEnds())
                result.push_back(end.index);
        }
        return result;
    }
};

void drawFrame(QPainter& painter, const Column& column, double y, double width, bool filled)
{
    const double line = QFontMetricsF(column.theme.font).height();
    const double height = std::clamp(column.layout.rowHeight, line, line * 1.35);
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
    drawHeadSwatch(painter, QRectF(dot, y - side / 2, side, side), column.theme,
                   column.data.heads[std::size_t(end.head)].head);
    painter.setFont(column.theme.font);
    painter.setPen(column.theme.text);
    drawLine(painter, {column.at(start + side + line * 0.25), y}, lineValueText(end.value, column.theme.locale),
             column.alignment());
}

void drawToken(QPainter& painter, const Column& column, int index)
{
    const Theme& theme = column.theme;
    const LinesLayout& layout = column.layout;
    const bool chosen = column.chosen(index), marked = column.marked(index), underCursor = index == column.cursor;
    const FanEnd* end = column.end(index);
    const double y = layout.middle(index);
    const QFont font = chosen || marked || end ? theme.bold() : theme.font;
    const QFontMetricsF metrics(font);
    const double room = layout.labelRoom(column.side) - (end ? layout.valueWidth : 0);
    const QString label = elidedLabel(column.data.label(column.side, std::size_t(index)), metrics, room);
    const double width = metrics.horizontalAdvance(label);
    if (chosen || marked || underCursor)
        drawFrame(painter, column, y, width, chosen);
    painter.setFont(font);
    const bool quiet = column.choice.isFan() && !end && !underCursor;
    painter.setPen(chosen || marked ? theme.accent : quiet ? theme.muted : theme.text);
    drawLine(painter, {column.at(layout.gap), y}, label, column.alignment());
    if (end)
        drawEndValue(painter, column, *end, y, width);
}

} // namespace

QString lineValueText(float value, const QLocale& locale)
{
    return value >= 1000 || (value != 0 && value < 0.001F) ? locale.toString(double(value), 'g', 2)
                                                           : locale.toString(double(value), 'f', 3);
}

std::vector<int> placedLabels(const LinesLayout& layout, int count, std::span<const int> wanted)
{
    if (layout.labelStep == 1) {
        std::vector<int> all(std::size_t(std::max(count, 0)));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    std::set<int> placed;
    const auto place = [&](int index) {
        if (index < 0 || index >= count)
            return;
        const auto next = placed.lower_bound(index);
        const auto clear = [&](int other) { return std::abs(other - index) >= layout.labelStep; };
        if ((next == placed.end() || clear(*next)) && (next == placed.begin() || clear(*std::prev(next))))
            placed.insert(index);
    };
    for (const int index : wanted)
        place(index);
    place(0);
    place(count - 1);
    for (int index = 0; index < count; index += layout.labelStep)
        place(index);
    return {placed.begin(), placed.end()};
}

void drawLinesLabels(QPainter& painter, const AttentionLinesData& data, const LinesChoice& choice,
                     const LinesLayout& layout, const Theme& theme, double top, double bottom,
                     const LinesCursor& cursor)
{
    const std::vector<FanEnd> ends = strongestEnds(data, choice, ends_told);
    const double reach = std::max(layout.rowHeight, QFontMetricsF(theme.font).height() * 1.35) / 2 + 1;
    for (const LinesSide side : {LinesSide::left, LinesSide::right}) {
        const Column column{data, choice, layout, theme, side, ends, cursor.side == side ? cursor.index : -1};
        for (const int index : placedLabels(layout, int(data.count(side)), column.wanted())) {
            if (const double y = layout.middle(index); y > top - reach && y < bottom + reach)
                drawToken(painter, column, index);
        }
    }
}

} // namespace regard::app
