#include "app/plots/attention_lines_data.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include <QCoreApplication>

#include "app/plots/attention_map.h"
#include "app/plots/read_map.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

QString layerTitle(const Focus& focus)
{
    return QStringLiteral("%1 L%2").arg(attentionKindTitle(focus.kind)).arg(focus.layer);
}

/// 0 … 255, as an 8-bit screen has it; 255 for what is no number.
int level(float share)
{
    return std::isnan(share) ? 255 : int(std::lround(share * 255));
}

void collect(const AttentionLinesData::Head& head, int index, const LinesChoice& choice,
             std::vector<AttentionLine>& lines)
{
    const HeatMapData& map = head.map;
    for (std::size_t row = 0; row < map.rows; ++row) {
        if (choice.query >= 0 && std::size_t(choice.query) != row)
            continue;
        for (std::size_t column = 0; column < map.columns; ++column) {
            if (!choice.shows(int(row), int(column)) || map.isMasked(row, column) || map.isLeftOut(row, column))
                continue;
            const float share = std::isnan(map.at(row, column)) ? NAN : float(map.cellFraction(row, column));
            if (std::isnan(share) || share >= faintest_line)
                lines.push_back({index, int(row), int(column), std::min(share, 1.0F)});
        }
    }
}

/// By opacity in 256 steps, heads and cells in their order within one.
std::vector<AttentionLine> sortedByLevel(const std::vector<AttentionLine>& lines)
{
    std::array<std::size_t, 257> first{};
    for (const AttentionLine& line : lines)
        ++first[std::size_t(level(line.share)) + 1];
    for (std::size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    std::vector<AttentionLine> sorted(lines.size());
    for (const AttentionLine& line : lines)
        sorted[first[std::size_t(level(line.share))]++] = line;
    return sorted;
}

bool precedes(const FanEnd& a, const FanEnd& b)
{
    return a.value != b.value ? a.value > b.value : a.index < b.index;
}

} // namespace

std::size_t AttentionLinesData::count(LinesSide side) const
{
    if (empty())
        return 0;
    return holdsKeys(side) ? heads.front().map.columns : heads.front().map.rows;
}

QString AttentionLinesData::label(LinesSide side, std::size_t index) const
{
    const HeatMapData& map = heads.front().map;
    return holdsKeys(side) ? map.columnLabel(index) : map.rowLabel(index);
}

QString AttentionLinesData::columnTitle(LinesSide side) const
{
    if (empty())
        return {};
    const QString query = QCoreApplication::translate("regard", "query");
    const QString rows = heads.front().map.rowTitle;
    if (holdsKeys(side))
        return heads.front().map.columnTitle;
    return rows == query || rows.isEmpty() ? query : QStringLiteral("%1 (%2)").arg(query, rows);
}

AttentionLinesData attentionLinesData(const Trace& trace, const Focus& focus, const Reading& reading, HeadMaxima* known)
{
    AttentionLinesData data;
    data.keysLeft = focus.kind == AttentionKind::cross;
    data.title = layerTitle(focus);
    const bool single = reading.combination != HeadCombination::one || reading.measure == AttentionMeasure::rollout;
    const int heads = single ? 1 : attentionHeads(trace, focus.kind);
    for (int head = 0; head < heads; ++head) {
        Focus at = focus;
        if (!single)
            at.head = head;
        HeatMapData map = checked(readMap(trace, at, reading, known));
        if (map.values.empty()) {
            data.problem = map.notes.join('\n');
            continue; // a trace may have been saved without this head
        }
        if (single)
            data.title = map.title;
        data.heads.push_back({single ? map.title : QStringLiteral("H%1").arg(head), single ? -1 : head, {}});
        data.heads.back().map = std::move(map);
    }
    return data;
}

std::vector<AttentionLine> visibleLines(const AttentionLinesData& data, const LinesChoice& choice)
{
    std::vector<AttentionLine> lines;
    for (std::size_t head = 0; head < data.heads.size(); ++head) {
        if (choice.isOn(head))
            collect(data.heads[head], int(head), choice, lines);
    }
    return sortedByLevel(lines);
}

std::vector<FanEnd> strongestEnds(const AttentionLinesData& data, const LinesChoice& choice, std::size_t most)
{
    if (data.empty() || !choice.isFan())
        return {};
    const bool ofQuery = choice.query >= 0;
    const HeatMapData& shape = data.heads.front().map;
    std::vector<FanEnd> ends;
    for (std::size_t index = 0; index < (ofQuery ? shape.columns : shape.rows); ++index) {
        FanEnd end{int(index), -1, 0};
        for (std::size_t head = 0; head < data.heads.size(); ++head) {
            const HeatMapData& map = data.heads[head].map;
            const std::size_t row = ofQuery ? std::size_t(choice.query) : index;
            const std::size_t column = ofQuery ? index : std::size_t(choice.key);
            if (!choice.isOn(head) || row >= map.rows || column >= map.columns || map.isMasked(row, column) ||
                map.isLeftOut(row, column) || std::isnan(map.at(row, column)))
                continue;
            if (end.head < 0 || map.at(row, column) > end.value)
                end = {int(index), int(head), map.at(row, column)};
        }
        if (end.head >= 0)
            ends.push_back(end);
    }
    std::sort(ends.begin(), ends.end(), precedes);
    const auto own =
        std::find_if(ends.begin(), ends.end(), [&](const FanEnd& end) { return ofQuery && end.index == choice.key; });
    if (own != ends.end() && std::size_t(own - ends.begin()) >= most && most > 0)
        std::iter_swap(own, ends.begin() + std::ptrdiff_t(most) - 1);
    ends.resize(std::min(ends.size(), most));
    return ends;
}

QString tabSeparated(const AttentionLinesData& data, const LinesChoice& choice)
{
    QString text = QStringLiteral("head\tquery\tquery token\tkey\tkey token\tvalue\n");
    const auto plain = [](QString label) {
        return label.remove(QChar(0x2068)).remove(QChar(0x2069)).replace('\t', ' ').replace('\n', ' ');
    };
    std::vector<AttentionLine> lines = visibleLines(data, choice);
    std::sort(lines.begin(), lines.end(), [](const AttentionLine& a, const AttentionLine& b) {
        return std::tie(a.head, a.query, a.key) < std::tie(b.head, b.query, b.key);
    });
    for (const AttentionLine& line : lines) {
        const auto& head = data.heads[std::size_t(line.head)];
        const auto row = std::size_t(line.query), column = std::size_t(line.key);
        text +=
            QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\n")
                .arg(head.name)
                .arg(line.query)
                .arg(plain(head.map.rowLabel(row)))
                .arg(line.key)
                .arg(plain(head.map.columnLabel(column)), QString::number(double(head.map.at(row, column)), 'g', 9));
    }
    return text;
}

} // namespace regard::app
