#include "app/plots/compared_maps.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/plots/read_map.h"
#include "app/session/messages.h"
#include "app/session/token_labels.h"
#include "core/error.h"

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

std::vector<TokenRange> rangesOf(const std::vector<TokenRange>& ranges, std::size_t count)
{
    if (!ranges.empty())
        return ranges;
    std::vector<TokenRange> single;
    for (std::size_t i = 0; i < count; ++i)
        single.push_back({i, 1});
    return single;
}

AttentionReading readingOf(const HeatMapData& data)
{
    return {rangesOf(data.rowTokens, data.rows), rangesOf(data.columnTokens, data.columns), data.values, data.masked,
            data.leftOut};
}

/// Largest difference that is shown: the palette's neutral colour is 0.
double reach(const HeatMapData& difference)
{
    double most = 0;
    for (std::size_t i = 0; i < difference.values.size(); ++i)
        if (!difference.leftOut[i] && (difference.masked.empty() || !difference.masked[i]) &&
            std::isfinite(difference.values[i]))
            most = std::max(most, std::abs(double(difference.values[i])));
    return most > 0 ? most : 1;
}

void fillDifference(const LookedAt& a, const LookedAt& b, Matching matching, ComparedMaps& maps)
{
    ReadingDifference found =
        read_difference(readingOf(maps.a), readingOf(maps.b), match_rows(a.trace, b.trace, a.focus.kind, matching),
                        match_columns(a.trace, b.trace, a.focus.kind, matching));
    HeatMapData& difference = maps.difference;
    difference = maps.a; // rows and columns are A's
    difference.values = std::move(found.values);
    difference.masked = std::move(found.masked);
    difference.leftOut = std::move(found.absent);
    for (std::size_t i = 0; i < found.left_out.size(); ++i)
        difference.leftOut[i] = difference.leftOut[i] || found.left_out[i];
    difference.rowMaxima.clear();
    difference.notes.clear();
    difference.scale = ValueScale::linear;
    difference.title = Text::tr("B − A");
    difference.valueName = Text::tr("difference");
    difference.maximum = reach(difference);
    difference.minimum = -difference.maximum;
    maps.rows = std::move(found.row_partners);
    maps.columns = std::move(found.column_partners);
}

QString depthLabel(const std::string& path)
{
    const QStringList parts = QString::fromStdString(path).split(u'.');
    return parts.value(1) == QStringLiteral("layers") ? u'L' + parts.value(2) : parts.value(1);
}

QString stackTitle(Stack stack)
{
    return stack == Stack::encoder ? Text::tr("Encoder, cosine of A and B") : Text::tr("Decoder, cosine of A and B");
}

bool anyMatch(const Partners& partners)
{
    return std::any_of(partners.begin(), partners.end(), [](const auto& partner) { return partner.has_value(); });
}

} // namespace

ComparedMaps compareMaps(const LookedAt& a, const LookedAt& b, const Reading& reading, Matching matching)
{
    ComparedMaps maps;
    maps.a = readMap(a.trace, a.focus, reading, a.known);
    maps.b = readMap(b.trace, b.focus, reading, b.known);
    shareRange(maps.a, maps.b);
    if (a.focus.kind != b.focus.kind)
        maps.difference.notes << Text::tr("A and B show different kinds of attention, which have no cells in common.");
    else if (maps.a.rows == 0 || maps.b.rows == 0)
        maps.difference.notes << Text::tr("There is no difference to show: one of the two has no such attention.");
    else
        fillDifference(a, b, matching, maps);
    if (maps.difference.rows > 0 && (!anyMatch(maps.rows) || !anyMatch(maps.columns))) {
        maps.difference = {};
        maps.difference.notes << (anyMatch(maps.rows) || anyMatch(maps.columns)
                                      ? Text::tr("There is no difference to show: on one of the two axes A and B have "
                                                 "no token in common.")
                                      : Text::tr("There is no difference to show: A and B have no token in common."));
    }
    return maps;
}

HeatMapData similarityMap(const Trace& a, const Trace& b, Stack stack, Matching matching)
{
    HeatMapData data;
    const AttentionKind kind = stack == Stack::encoder ? AttentionKind::encoder : AttentionKind::decoder;
    TokenSimilarity found;
    try {
        found = token_similarity(a, b, stack, match_columns(a, b, kind, matching));
    } catch (const Error& error) {
        data.notes << (error.kind() == Error::Kind::missing
                           ? Text::tr("The two runs hold no vectors of tokens that could be compared layer by layer.")
                           : sentence(error));
        return data;
    }
    data.rows = found.paths.size();
    data.columns = found.partners.size();
    for (const auto& cosine : found.cosines) {
        data.values.push_back(cosine ? float(*cosine) : 0);
        data.leftOut.push_back(!cosine);
    }
    for (const std::string& path : found.paths)
        data.rowLabels << depthLabel(path);
    data.columnLabels = axisLabels(a, kind).columns;
    data.rowTitle = Text::tr("depth");
    data.columnTitle = Text::tr("token");
    data.title = stackTitle(stack);
    data.valueName = Text::tr("cosine");
    const bool negative = std::any_of(data.values.begin(), data.values.end(), [](float value) { return value < 0; });
    data.minimum = negative ? -1 : 0;
    return checked(std::move(data));
}

int partnerInB(const Partners& partners, int index)
{
    const bool there = index >= 0 && std::size_t(index) < partners.size() && partners[std::size_t(index)];
    return there ? int(*partners[std::size_t(index)]) : -1;
}

int partnerInA(const Partners& partners, int index)
{
    const auto found = std::find_if(partners.begin(), partners.end(), [index](const auto& partner) {
        return partner && index >= 0 && *partner == std::size_t(index);
    });
    return found == partners.end() ? -1 : int(found - partners.begin());
}

} // namespace regard::app
