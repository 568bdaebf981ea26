#include "app/plots/as_of_moment.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/session/moment_names.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

constexpr QChar to_come(0x2026); // …

TokenRange rangeOf(const std::vector<TokenRange>& ranges, qsizetype index)
{
    return ranges.empty() ? TokenRange{std::size_t(index), 1} : ranges[std::size_t(index)];
}

std::size_t endOf(const TokenRange& range)
{
    return range.first + range.count;
}

/// "⁨because⁩ → …"; a run that tells no choices has labels of the words read.
QString readAlone(const QString& label)
{
    const qsizetype end = label.indexOf(QChar(0x2069));
    return end < 0 ? label : label.left(end + 1) + QStringLiteral(" → …");
}

} // namespace

std::size_t queriesKnown(const Trace& trace, const Focus& focus, const Reading& reading)
{
    if (!reading.moment)
        return all_rows;
    const AttentionSource source = sourceOf(reading, focus, trace);
    std::size_t layer = source.layer;
    if (!source.heads.empty())
        layer = std::ranges::max(source.heads).layer;
    return rows_known(trace, *reading.moment, attention_path(focus.kind, layer, "weights"));
}

std::size_t rowsAsOf(const Trace& trace, const std::optional<Moment>& moment, std::string_view path)
{
    return moment ? rows_known(trace, *moment, path) : all_rows;
}

std::size_t rowsKnown(const HeatMapData& data, std::size_t queries)
{
    std::size_t known = 0;
    while (known < data.rows && endOf(rangeOf(data.rowTokens, qsizetype(known))) <= queries)
        ++known;
    return known;
}

void hideLabelsToCome(HeatMapData& data, AttentionKind kind, const Moment& moment)
{
    if (kind == AttentionKind::encoder)
        return;
    data.rowRoom = data.rowLabels;
    for (qsizetype row = 0; row < data.rowLabels.size(); ++row) {
        const TokenRange range = rangeOf(data.rowTokens, row);
        if (endOf(range) > tokens_chosen(moment))
            data.rowLabels[row] = range.first < tokens_read(moment) ? readAlone(data.rowLabels[row]) : to_come;
    }
    if (kind != AttentionKind::decoder)
        return;
    data.columnRoom = data.columnLabels;
    for (qsizetype column = 0; column < data.columnLabels.size(); ++column)
        if (endOf(rangeOf(data.columnTokens, column)) > tokens_read(moment))
            data.columnLabels[column] = to_come;
}

void hideTokensToCome(QStringList& labels, QStringList& room, const std::string& path, const Moment& moment)
{
    if (!path.starts_with("decoder."))
        return;
    room = labels;
    for (qsizetype i = qsizetype(tokens_read(moment)); i < labels.size(); ++i)
        labels[i] = to_come;
}

void showTokensAsOf(HeatMapData& data, const Trace& trace, const std::string& path, const std::optional<Moment>& moment)
{
    if (!moment || data.rows == 0)
        return;
    const std::size_t known = std::min(data.rows, rows_known(trace, *moment, path));
    std::vector<bool> pending(data.values.size());
    std::fill(pending.begin() + std::ptrdiff_t(known * data.columns), pending.end(), true);
    data.setPending(std::move(pending));
    hideTokensToCome(data.rowLabels, data.rowRoom, path, *moment);
    if (data.hasPending())
        data.notes << momentNote(*moment);
}

void showDepthsAsOf(HeatMapData& data, const Trace& trace, const std::vector<std::string>& paths,
                    const std::optional<Moment>& moment)
{
    if (!moment || data.rows == 0 || paths.size() != data.rows)
        return;
    std::vector<bool> pending(data.values.size());
    for (std::size_t row = 0; row < data.rows; ++row)
        for (std::size_t column = rows_known(trace, *moment, paths[row]); column < data.columns; ++column)
            pending[row * data.columns + column] = true;
    data.setPending(std::move(pending));
    hideTokensToCome(data.columnLabels, data.columnRoom, paths.front(), *moment);
    if (data.hasPending())
        data.notes << momentNote(*moment);
}

QString momentNote(const Moment& moment)
{
    return QCoreApplication::translate("regard", "as of %1: dotted cells are not yet computed")
        .arg(momentPlace(moment));
}

QString momentPlaceNote(const Moment& moment)
{
    return QCoreApplication::translate("regard", "as of %1").arg(momentPlace(moment));
}

namespace {

void showQueries(HeatMapData& data, AttentionKind kind, std::size_t queries, const Moment& moment)
{
    const std::size_t known = rowsKnown(data, queries);
    std::vector<bool> pending(data.values.size());
    std::fill(pending.begin() + std::ptrdiff_t(known * data.columns), pending.end(), true);
    data.setPending(std::move(pending));
    hideLabelsToCome(data, kind, moment);
    if (data.hasPending())
        data.notes << momentNote(moment);
}

} // namespace

void showAsOfMoment(HeatMapData& data, const Trace& trace, const Focus& focus, const Reading& reading)
{
    if (reading.moment)
        showQueries(data, focus.kind, queriesKnown(trace, focus, reading), *reading.moment);
}

void showQueriesAsOf(HeatMapData& data, const Trace& trace, AttentionKind kind, std::size_t layer,
                     const std::optional<Moment>& moment)
{
    if (moment)
        showQueries(data, kind, rows_known(trace, *moment, attention_path(kind, layer, "weights")), *moment);
}

} // namespace regard::app
