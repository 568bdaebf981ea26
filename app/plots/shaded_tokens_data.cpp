#include "app/plots/shaded_tokens_data.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/session/joined.h"
#include "app/session/token_labels.h"
#include "core/text/unicode.h"

namespace regard::app {

namespace {

constexpr std::size_t names_told = 6;

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

TokenRange rangeOf(const std::vector<TokenRange>& ranges, std::size_t index)
{
    return index < ranges.size() ? ranges[index] : TokenRange{index, 1};
}

std::vector<ShadedItem> itemsOf(const std::vector<Token>& tokens, const std::string& text,
                                const std::vector<TokenRange>& ranges, std::size_t count)
{
    std::vector<ShadedItem> items;
    for (std::size_t i = 0; i < count; ++i) {
        const TokenRange range = rangeOf(ranges, i);
        if (range.first >= tokens.size()) { // a trace without tokens is labelled with numbers
            items.push_back({.label = QString::number(range.first)});
            continue;
        }
        const Token& token = tokens[range.first];
        ShadedItem item{.label = wordLabel(tokens, range, text), .special = token.special};
        const bool neighbours =
            i > 0 && range.first > 0 && rangeOf(ranges, i - 1).first + rangeOf(ranges, i - 1).count == range.first;
        item.joined = neighbours && token.word >= 0 && tokens[range.first - 1].word == token.word && !token.special &&
                      !tokens[range.first - 1].special;
        items.push_back(std::move(item));
    }
    return items;
}

QString nameOf(const std::vector<ShadedItem>& items, std::span<const int> chosen)
{
    QStringList names;
    for (const int index : chosen.first(std::min(chosen.size(), names_told)))
        names << Text::tr("“%1”").arg(isolatedLabel(items[std::size_t(index)].label));
    if (chosen.size() > names_told)
        names << Text::tr("and %1 more").arg(chosen.size() - names_told);
    return joinedItems(names);
}

QString headingOf(const std::vector<ShadedItem>& items, std::span<const int> chosen, TokenDirection direction)
{
    if (chosen.empty())
        return direction == TokenDirection::attends_to
                   ? Text::tr("Choose a token to see what it attends to; Ctrl adds further ones.")
                   : Text::tr("Choose a token to see what attends to it; Ctrl adds further ones.");
    const QString names = nameOf(items, chosen);
    const bool several = chosen.size() > 1;
    if (direction == TokenDirection::attends_to)
        return several ? Text::tr("%1 attend to (sum of %2)").arg(names).arg(chosen.size())
                       : Text::tr("%1 attends to").arg(names);
    return several ? Text::tr("%1 are attended by (sum of %2)").arg(names).arg(chosen.size())
                   : Text::tr("%1 is attended by").arg(names);
}

std::vector<ShadedParagraph> paragraphsOf(const Trace& trace, AttentionKind kind, const HeatMapData& map)
{
    const bool sourceTurns = is_right_to_left(trace.source_text), targetTurns = is_right_to_left(trace.target_text);
    const auto& keys = kind == AttentionKind::decoder ? trace.target_input : trace.source;
    const std::string& keyText = kind == AttentionKind::decoder ? trace.target_text : trace.source_text;
    const bool keysTurn = kind == AttentionKind::decoder ? targetTurns : sourceTurns;
    std::vector<ShadedItem> keyItems = itemsOf(keys, keyText, map.columnTokens, map.columns);
    if (kind == AttentionKind::encoder)
        return {{Text::tr("Source: each token is a query and a key"), TokenRole::both, keysTurn, std::move(keyItems)}};
    const QString title =
        kind == AttentionKind::cross ? Text::tr("Source: keys") : Text::tr("Target read so far: keys");
    ShadedParagraph read{title, TokenRole::key, keysTurn, std::move(keyItems)};
    ShadedParagraph chosen{Text::tr("Target: queries, each the step that chooses this token"), TokenRole::query,
                           targetTurns,
                           itemsOf(trace.target_output.empty() ? trace.target_input : trace.target_output,
                                   trace.target_text, map.rowTokens, map.rows)};
    return {std::move(read), std::move(chosen)};
}

bool takes(TokenRole role, bool query)
{
    return role == TokenRole::both || (role == TokenRole::query) == query;
}

} // namespace

bool rowsAreShares(const Reading& reading)
{
    const bool shares = reading.measure != AttentionMeasure::weighted_value;
    return shares && (reading.combination != HeadCombination::maximum || reading.measure == AttentionMeasure::rollout);
}

HeatMapData summedShades(const HeatMapData& map, std::span<const int> chosen, TokenDirection direction, bool bounded)
{
    HeatMapData result;
    if (chosen.empty() || map.values.empty())
        return result;
    const bool rows = direction == TokenDirection::attends_to;
    const std::size_t count = rows ? map.columns : map.rows;
    (rows ? result.columns : result.rows) = count;
    (rows ? result.rows : result.columns) = 1;
    result.values.assign(count, 0.0F);
    if (!map.masked.empty())
        result.masked.assign(count, true);
    if (!map.leftOut.empty())
        result.leftOut.assign(count, true);
    for (std::size_t i = 0; i < count; ++i) {
        double sum = 0;
        for (const int one : chosen) {
            const std::size_t row = rows ? std::size_t(one) : i, column = rows ? i : std::size_t(one);
            if (map.isMasked(row, column))
                continue;
            if (!result.masked.empty())
                result.masked[i] = false;
            if (map.isLeftOut(row, column))
                continue;
            if (!result.leftOut.empty())
                result.leftOut[i] = false;
            sum += double(map.at(row, column));
        }
        result.values[i] = float(sum);
    }
    const bool capped = !rows && bounded && map.rowMaxima.empty() && map.maximum == 1;
    const double times = capped ? 1 : double(chosen.size());
    result.minimum = map.minimum * times;
    result.maximum = map.maximum * times;
    result.scale = map.scale;
    result.notes = map.notes;
    result.valueName =
        chosen.size() > 1 ? Text::tr("%1, sum of %2").arg(map.valueName).arg(chosen.size()) : map.valueName;
    if (!map.rowMaxima.empty() && rows) {
        result.rowMaxima = {0};
        for (const int one : chosen)
            result.rowMaxima.front() += map.rowMaxima[std::size_t(one)];
    } else if (!map.rowMaxima.empty()) {
        for (const float most : map.rowMaxima)
            result.rowMaxima.push_back(most * float(times));
    }
    return result;
}

ShadedTokensData shadedTokens(const Trace& trace, AttentionKind kind, const HeatMapData& map,
                              std::span<const int> chosen, TokenDirection direction, bool bounded)
{
    ShadedTokensData data;
    data.title = map.title;
    if (map.values.empty()) {
        data.problem = map.notes.join('\n');
        return data;
    }
    data.paragraphs = paragraphsOf(trace, kind, map);
    const bool queries = direction == TokenDirection::attends_to;
    data.shades = summedShades(map, chosen, direction, bounded);
    for (ShadedParagraph& paragraph : data.paragraphs) {
        if (takes(paragraph.role, queries)) {
            for (const int one : chosen) {
                if (one >= 0 && std::size_t(one) < paragraph.items.size())
                    paragraph.items[std::size_t(one)].chosen = true;
            }
            data.heading = headingOf(paragraph.items, chosen, direction);
        }
        for (std::size_t i = 0; i < paragraph.items.size() && data.hasShades(); ++i) {
            if (takes(paragraph.role, !queries))
                paragraph.items[i].shade = int(i);
        }
    }
    return data;
}

void setKeyShades(ShadedTokensData& data, HeatMapData shades, const QString& heading)
{
    data.shades = std::move(shades);
    data.heading = heading;
    for (ShadedParagraph& paragraph : data.paragraphs) {
        for (std::size_t i = 0; i < paragraph.items.size(); ++i)
            paragraph.items[i].shade = takes(paragraph.role, false) && i < data.shades.values.size() ? int(i) : -1;
    }
}

QString tabSeparated(const ShadedTokensData& data)
{
    QString text = QStringLiteral("paragraph\tindex\ttoken\tchosen\tvalue\n");
    for (std::size_t p = 0; p < data.paragraphs.size(); ++p) {
        const auto& items = data.paragraphs[p].items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const bool valued = items[i].shade >= 0 && !data.isMasked(items[i]) && !data.isLeftOut(items[i]);
            QString label = items[i].label;
            label.remove(QChar(0x2068)).remove(QChar(0x2069)).replace('\t', ' ').replace('\n', ' ');
            text += QStringLiteral("%1\t%2\t").arg(p).arg(i) + label +
                    QStringLiteral("\t%1\t").arg(items[i].chosen ? 1 : 0) +
                    (valued ? QString::number(double(data.valueOf(items[i])), 'g', 9) : QString()) + '\n';
        }
    }
    return text;
}

} // namespace regard::app
