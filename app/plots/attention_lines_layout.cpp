#include "app/plots/attention_lines_layout.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

namespace regard::app {

namespace {

constexpr double least_row = 1.15; // in line heights
constexpr double largest_row = 2.2;
constexpr double label_height = 1.1;    // with its frame
constexpr double beside_value = 1.15;   // swatch and gaps
constexpr double widest_column = 0.34;  // of the room
constexpr double longest_label = 6'000; // points: two longer ones do not fit a PDF's largest page

double columnWidth(const AttentionLinesData& data, LinesSide side, const Theme& theme)
{
    const QFontMetricsF bold(theme.bold());
    double width = QFontMetricsF(theme.font).horizontalAdvance(data.columnTitle(side));
    for (std::size_t i = 0; i < data.count(side); ++i)
        width = std::max(width, bold.horizontalAdvance(data.label(side, i)));
    return width;
}

LinesLayout arrangeColumns(double width, double left, double right, const Theme& theme)
{
    LinesLayout layout;
    const double line = QFontMetricsF(theme.font).height();
    const double margin = std::round(line * 0.8);
    layout.width = width;
    layout.header = std::round(line * 3);
    layout.gap = std::round(line * 0.5);
    layout.leftEdge = margin;
    layout.lineLeft = margin + left + layout.gap;
    layout.rightEdge = width - margin;
    layout.lineRight = std::max(layout.rightEdge - right - layout.gap, layout.lineLeft + line);
    layout.rightEdge = std::max(layout.rightEdge, layout.lineRight + layout.gap);
    return layout;
}

void arrangeRows(LinesLayout& layout, const AttentionLinesData& data, double room, const Theme& theme, bool fit)
{
    const double line = QFontMetricsF(theme.font).height();
    const double margin = layout.leftEdge;
    const auto tokens = double(std::max({data.count(LinesSide::left), data.count(LinesSide::right), std::size_t(1)}));
    const double height = std::max(room - layout.header - margin, line);
    const double least = fit ? 0.25 : std::ceil(line * least_row);
    const double label = line * label_height;
    layout.rowHeight = std::clamp(height / tokens, least, std::max(line * largest_row, least));
    if (layout.rowHeight < label) { // half a label above the first row's middle, and a row less half a one below it
        layout.rowHeight = std::clamp((height - label / 2) / (tokens - 0.5), least, label);
        layout.top = (label - layout.rowHeight) / 2;
    }
    layout.contentHeight = layout.top + layout.rowHeight * tokens + margin;
    layout.labelStep = std::max(1, int(std::ceil(line * 0.98 / layout.rowHeight - 1e-6)));
}

} // namespace

int LinesLayout::tokenAt(double y, std::size_t count) const
{
    const double index = std::floor((y - top) / rowHeight);
    return index >= 0 && index < double(count) ? int(index) : -1;
}

double LinesLayout::headOffset(int rank, int heads) const
{
    if (heads < 2)
        return 0;
    const double spread = std::min(rowHeight * 0.6, 2.0 * (heads - 1));
    return (double(rank) / (heads - 1) - 0.5) * spread;
}

LinesLayout arrangeLines(const AttentionLinesData& data, QSizeF room, const Theme& theme, bool fit)
{
    const double line = QFontMetricsF(theme.font).height();
    const double width = QFontMetricsF(theme.bold()).horizontalAdvance(QStringLiteral("8.8e-08")) + line * beside_value;
    const double widest = std::max(room.width() * widest_column, line * 2);
    const auto column = [&](LinesSide side) {
        return std::round(std::min(columnWidth(data, side, theme) + width, widest));
    };
    LinesLayout layout = arrangeColumns(room.width(), column(LinesSide::left), column(LinesSide::right), theme);
    layout.valueWidth = width;
    arrangeRows(layout, data, room.height(), theme, fit);
    return layout;
}

LinesLayout arrangeWholeLines(const AttentionLinesData& data, double narrowest, double middle, const Theme& theme)
{
    const double line = QFontMetricsF(theme.font).height();
    const double width = QFontMetricsF(theme.bold()).horizontalAdvance(QStringLiteral("8.8e-08")) + line * beside_value;
    const auto column = [&](LinesSide side) {
        return std::ceil(std::min(columnWidth(data, side, theme), longest_label) + width);
    };
    const double left = column(LinesSide::left), right = column(LinesSide::right);
    const double beside = left + right + 2 * (std::round(line * 0.8) + std::round(line * 0.5));
    LinesLayout layout = arrangeColumns(std::max(narrowest, std::ceil(beside + middle)), left, right, theme);
    layout.valueWidth = width;
    arrangeRows(layout, data, 1, theme, false);
    return layout;
}

HeadRanks::HeadRanks(const AttentionLinesData& data, const LinesChoice& choice)
{
    for (std::size_t head = 0; head < data.heads.size(); ++head)
        rank.push_back(choice.isOn(head) ? count++ : -1);
}

LineEnds lineEnds(const AttentionLinesData& data, const AttentionLine& line, const LinesLayout& layout,
                  const HeadRanks& ranks)
{
    const double beside = layout.headOffset(ranks.rank[std::size_t(line.head)], ranks.count);
    const double query = layout.middle(line.query) + beside;
    const double key = layout.middle(line.key) + beside;
    return {{layout.lineLeft, data.keysLeft ? key : query}, {layout.lineRight, data.keysLeft ? query : key}};
}

} // namespace regard::app
