#include "app/plots/compared_maps.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/plots/read_map.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

void shareRange(HeatMapData& a, HeatMapData& b)
{
    if (a.rows == 0 || b.rows == 0)
        return;
    a.maximum = b.maximum = std::max(a.maximum, b.maximum);
    a.minimum = b.minimum = std::min(a.minimum, b.minimum);
}

/// The cell of a that a cell of b is compared with; nothing without a partner.
const std::size_t* partnerCell(const ComparedMaps& maps, std::size_t row, std::size_t column, std::size_t& place)
{
    if (maps.rows[row] < 0 || maps.columns[column] < 0)
        return nullptr;
    place = std::size_t(maps.rows[row]) * maps.a.columns + std::size_t(maps.columns[column]);
    return &place;
}

bool at(const std::vector<bool>& flags, std::size_t place)
{
    return !flags.empty() && flags[place];
}

void markCells(ComparedMaps& maps)
{
    HeatMapData& difference = maps.difference;
    difference.masked.assign(difference.values.size(), false);
    difference.leftOut.assign(difference.values.size(), false);
    for (std::size_t row = 0; row < difference.rows; ++row)
        for (std::size_t column = 0; column < difference.columns; ++column) {
            std::size_t place = 0;
            const std::size_t own = row * difference.columns + column;
            const std::size_t* partner = partnerCell(maps, row, column, place);
            const bool masked = partner && at(maps.b.masked, own) && at(maps.a.masked, *partner);
            difference.masked[own] = masked;
            difference.leftOut[own] =
                !partner || (!masked && (at(maps.b.leftOut, own) || at(maps.a.leftOut, *partner)));
        }
}

/// Largest difference that is shown: the palette's neutral colour is 0.
double reach(const HeatMapData& difference)
{
    double most = 0;
    for (std::size_t i = 0; i < difference.values.size(); ++i)
        if (!difference.leftOut[i] && !difference.masked[i] && std::isfinite(difference.values[i]))
            most = std::max(most, std::abs(double(difference.values[i])));
    return most > 0 ? most : 1;
}

void fillDifference(ComparedMaps& maps)
{
    const HeatMapData& b = maps.b;
    HeatMapData& difference = maps.difference;
    difference.rows = b.rows;
    difference.columns = b.columns;
    difference.values = signed_difference(maps.a.values, maps.a.columns, b.values, maps.rows, maps.columns);
    markCells(maps);
    difference.rowLabels = b.rowLabels;
    difference.columnLabels = b.columnLabels;
    difference.rowTitle = b.rowTitle;
    difference.columnTitle = b.columnTitle;
    difference.rowTokens = b.rowTokens;
    difference.columnTokens = b.columnTokens;
    difference.title = Text::tr("B − A");
    difference.valueName = Text::tr("difference");
    difference.maximum = reach(difference);
    difference.minimum = -difference.maximum;
}

QString depthLabel(const std::string& path)
{
    const QStringList parts = QString::fromStdString(path).split(u'.');
    return parts.value(1) == QStringLiteral("layers") ? u'L' + parts.value(2) : parts.value(1);
}

QString stackTitle(Stack stack)
{
    return stack == Stack::encoder ? Text::tr("What the encoder makes of each token: cosine of A's vector and B's")
                                   : Text::tr("What the decoder makes of each token: cosine of A's vector and B's");
}

} // namespace

ComparedMaps compareMaps(const LookedAt& a, const LookedAt& b, const Reading& reading, TokenMatching matching)
{
    ComparedMaps maps;
    maps.a = readMap(a.trace, a.focus, reading);
    maps.b = readMap(b.trace, b.focus, reading);
    shareRange(maps.a, maps.b);
    const auto match = [&](auto names, const std::vector<TokenRange>& ofA, const std::vector<TokenRange>& ofB) {
        return match_tokens(names(a.trace, a.focus.kind, ofA), names(b.trace, b.focus.kind, ofB), matching);
    };
    maps.rows = match(row_names, maps.a.rowTokens, maps.b.rowTokens);
    maps.columns = match(column_names, maps.a.columnTokens, maps.b.columnTokens);
    if (maps.a.rows > 0 && maps.rows.size() == maps.b.rows && maps.columns.size() == maps.b.columns)
        fillDifference(maps);
    return maps;
}

HeatMapData similarityMap(const Trace& a, const Trace& b, Stack stack, TokenMatching matching)
{
    HeatMapData data;
    const AttentionKind kind = stack == Stack::encoder ? AttentionKind::encoder : AttentionKind::decoder;
    const auto partners = match_tokens(column_names(a, kind), column_names(b, kind), matching);
    const auto depths = shared_depths(a, b, stack);
    Tensor cosines = stream_cosines(a, b, stack, partners);
    if (cosines.values.empty()) {
        data.notes << Text::tr(
            "The two runs share no vectors to compare: one of them holds none, or they differ in width.");
        return data;
    }
    data.rows = cosines.shape[0];
    data.columns = cosines.shape[1];
    data.values = std::move(cosines.values);
    for (std::size_t i = 0; i < data.values.size(); ++i)
        data.leftOut.push_back(partners[i % data.columns] < 0);
    for (const std::string& path : depths)
        data.rowLabels << depthLabel(path);
    data.columnLabels = axisLabels(b, kind).columns;
    data.rowTitle = Text::tr("depth");
    data.columnTitle = Text::tr("token");
    data.title = stackTitle(stack);
    data.valueName = Text::tr("cosine");
    const bool negative = std::any_of(data.values.begin(), data.values.end(), [](float value) { return value < 0; });
    data.minimum = negative ? -1 : 0;
    return data;
}

int partnerOf(const std::vector<int>& partners, int a)
{
    const auto found = a < 0 ? partners.end() : std::find(partners.begin(), partners.end(), a);
    return found == partners.end() ? -1 : int(found - partners.begin());
}

} // namespace regard::app
