#include "app/plots/read_map.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/plots/as_of_moment.h"
#include "app/plots/attention_map.h"
#include "app/plots/word_labels.h"
#include "app/session/joined.h"
#include "app/session/language_names.h"
#include "app/session/messages.h"
#include "app/session/odd_weights.h"
#include "core/error.h"

namespace regard::app {

namespace {

/// Of the words around the numbers, whatever the desktop's: the same picture in the same language has the same text.
QLocale noteLocale()
{
    return QLocale(interfaceLanguage());
}

constexpr std::size_t most_names = 12;

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

float largest(const float* values, std::size_t count)
{
    float most = 0;
    for (std::size_t i = 0; i < count; ++i)
        most = values[i] > most ? values[i] : most;
    return most;
}

void checkPlace(const Focus& focus)
{
    if (focus.layer < 0 || focus.head < 0)
        throw Error({.kind = Error::Kind::invalid,
                     .what = focus.layer < 0 ? "no such layer" : "no such head",
                     .where = focus.layer < 0 ? "layer" : "head",
                     .expected = "0 or more",
                     .found = std::to_string(focus.layer < 0 ? focus.layer : focus.head)});
}

void setRange(HeatMapData& data, const Trace& trace, const Focus& focus, const Reading& reading, HeadMaxima& known)
{
    float reach = 1;
    const bool bounded = reading.measure != AttentionMeasure::weighted_value; // weights and shares are 1 at most
    if (reading.range == ValueRange::all_heads)
        reach = known.largest(trace, focus.kind, {}, reading.measure, reading.options);
    else if (reading.range == ValueRange::layer)
        reach = known.largest(trace, focus.kind, std::size_t(focus.layer), reading.measure, reading.options);
    else if (reading.range == ValueRange::map || !bounded)
        reach = largest(data.values.data(), data.values.size());
    if (reading.range == ValueRange::row) {
        for (std::size_t row = 0; row < data.rows; ++row)
            data.rowMaxima.push_back(largest(data.values.data() + row * data.columns, data.columns));
        reach = 1;
    }
    data.maximum = reach > 0 && std::isfinite(reach) ? double(reach) : 1;
    if (reading.range == ValueRange::unit && !bounded)
        data.notes << Text::tr("the colours reach to this map's largest value, as such values have no bound");
}

/// Ranges that say nothing new are left away.
void setTokens(HeatMapData& data, AttentionReading& reading, const ReadingOptions& options)
{
    if (!options.words && options.special == SpecialTokens::shown)
        return;
    data.rowTokens = std::move(reading.rows);
    data.columnTokens = std::move(reading.columns);
}

QString names(const std::vector<HeadPlace>& heads)
{
    QStringList list;
    for (std::size_t i = 0; i < std::min(heads.size(), most_names); ++i)
        list << QStringLiteral("L%1 H%2").arg(heads[i].layer).arg(heads[i].head);
    if (heads.size() > most_names)
        list << Text::tr("and %1 more").arg(heads.size() - most_names);
    return joinedItems(list);
}

std::size_t combinedHeads(const Trace& trace, const AttentionSource& source)
{
    if (!source.heads.empty())
        return source.heads.size();
    const Tensor* weights = trace.find(attention_path(source.kind, source.layer, "weights"));
    return weights && !weights->shape.empty() ? weights->shape.front() : 0;
}

QStringList notesOf(const Reading& reading, const AttentionSource& source)
{
    QStringList notes;
    const bool rollout = reading.measure == AttentionMeasure::rollout;
    if (rollout)
        notes << Text::tr("attention rollout: the heads of each layer averaged, the residual added, layers multiplied "
                          "(Abnar and Zuidema 2020)");
    if (reading.measure == AttentionMeasure::weighted_value)
        notes << Text::tr("each weight times the length of the key's value vector (Kobayashi et al. 2020)");
    if (!rollout && reading.combination != HeadCombination::one && reading.scope == HeadScope::chosen)
        notes << Text::tr("heads: %1").arg(names(source.heads));
    if (reading.options.words)
        notes << Text::tr("sub-words merged to words: summed over keys, averaged over queries");
    if (reading.options.special == SpecialTokens::hidden)
        notes << Text::tr("special tokens hidden: rows do not show all of their attention");
    if (reading.options.special == SpecialTokens::renormalised)
        notes << Text::tr("special tokens hidden, rows renormalised");
    if (reading.options.threshold > 0)
        notes << Text::tr("values below %1 left out")
                     .arg(noteLocale().toString(double(reading.options.threshold), 'g', 6));
    if (reading.options.top > 0)
        notes << Text::tr("only the top %1 of each row").arg(reading.options.top);
    return notes;
}

/// Why a run has no such head; empty where it has.
QString absence(const Trace& trace, const Focus& focus, const Reading& reading)
{
    const int layers = attentionLayers(trace, focus.kind), heads = attentionHeads(trace, focus.kind);
    if (layers == 0)
        return Text::tr("This run has no %1.").arg(attentionKindTitle(focus.kind));
    const bool one = reading.combination == HeadCombination::one && reading.measure != AttentionMeasure::rollout;
    return !one || (focus.layer < layers && focus.head < heads)
               ? QString()
               : Text::tr("This run has no %1: its layers go to L%2, its heads to H%3.")
                     .arg(attentionTitle(focus.kind, focus.layer, focus.head))
                     .arg(layers - 1)
                     .arg(heads - 1);
}

} // namespace

QString measureName(AttentionMeasure measure)
{
    switch (measure) {
    case AttentionMeasure::weight:
        return Text::tr("weight");
    case AttentionMeasure::weighted_value:
        return Text::tr("weight × ‖value‖");
    case AttentionMeasure::rollout:
        return Text::tr("rollout");
    }
    return {};
}

QString measureName(const Trace& trace, AttentionMeasure measure)
{
    return measure == AttentionMeasure::weight && !oddWeights(trace).isEmpty() ? Text::tr("value in the file")
                                                                               : measureName(measure);
}

QString emptyRowsNote(std::size_t empty, std::size_t rows)
{
    if (empty == 0)
        return {};
    return Text::tr("no weight is left in %1 of %2 rows, which stay empty")
        .arg(noteLocale().toString(qulonglong(empty)), noteLocale().toString(qulonglong(rows)));
}

QString readingTitle(const Trace& trace, const Focus& focus, const Reading& reading)
{
    if (reading.measure == AttentionMeasure::rollout)
        return Text::tr("%1, rollout up to L%2").arg(attentionKindTitle(focus.kind)).arg(focus.layer);
    if (reading.combination == HeadCombination::one)
        return attentionTitle(focus.kind, focus.layer, focus.head);
    const AttentionSource source = sourceOf(reading, focus, trace);
    const std::size_t heads = combinedHeads(trace, source);
    const QString where = source.heads.empty()
                              ? QStringLiteral("%1 L%2").arg(attentionKindTitle(focus.kind)).arg(focus.layer)
                              : attentionKindTitle(focus.kind);
    const bool mean = reading.combination == HeadCombination::mean;
    if (reading.scope == HeadScope::all)
        return (mean ? Text::tr("%1, mean of all %2 heads") : Text::tr("%1, maximum of all %2 heads"))
            .arg(where)
            .arg(heads);
    if (reading.scope == HeadScope::chosen)
        return (mean ? Text::tr("%1, mean of chosen heads (%2)") : Text::tr("%1, maximum of chosen heads (%2)"))
            .arg(where)
            .arg(heads);
    return (mean ? Text::tr("%1, mean of %2 heads") : Text::tr("%1, maximum of %2 heads")).arg(where).arg(heads);
}

QString noteText(const QStringList& notes)
{
    const bool chinese = interfaceLanguage().startsWith(QStringLiteral("zh"));
    QString text = joinedParts(notes);
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') || text.endsWith(QChar(0x3002)) ? text : text + (chinese ? QChar(0x3002) : QChar(u'.'));
}

namespace {

QString rangeSentence(const QString& scale, double maximum, ValueRange range)
{
    const QString most = noteLocale().toString(maximum, 'g', 3);
    switch (range) {
    case ValueRange::row:
        return Text::tr("%1, 0 to the largest value of each row").arg(scale);
    case ValueRange::all_heads:
        return Text::tr("%1, 0 to %2, the largest value of all heads").arg(scale, most);
    case ValueRange::layer:
        return Text::tr("%1, 0 to %2, the largest value of the layer's heads").arg(scale, most);
    case ValueRange::map:
        return Text::tr("%1, 0 to %2, the largest value of this map").arg(scale, most);
    case ValueRange::unit:
        break;
    }
    return Text::tr("%1, 0 to %2").arg(scale, most);
}

} // namespace

QString colourSentence(const HeatMapData& data, ValueRange range)
{
    const QString scale = data.scale == ValueScale::linear ? Text::tr("colours: linear")
                          : data.scale == ValueScale::square_root
                              ? Text::tr("colours: square root of the value")
                              : Text::tr("colours: logarithm of the value over four decades");
    return rangeSentence(scale, data.maximum, range);
}

QString colourNote(const HeatMapData& data, const Reading& reading)
{
    const bool plain = reading.scale == ValueScale::linear && reading.range == ValueRange::unit && data.maximum == 1;
    return plain ? QString() : noteText({colourSentence(data, reading.range)});
}

QString opacitySentence(const HeatMapData& data, ValueRange range, bool shared)
{
    const QString scale = data.scale == ValueScale::linear ? Text::tr("opacity: linear")
                          : data.scale == ValueScale::square_root
                              ? Text::tr("opacity: square root of the value")
                              : Text::tr("opacity: logarithm of the value over four decades");
    if (!shared && range != ValueRange::row)
        return Text::tr("%1, 0 to the largest value of each head").arg(scale);
    return rangeSentence(scale, data.maximum, range);
}

HeatMapData requireMap(const Trace& trace, const Focus& focus, const Reading& reading, HeadMaxima* known)
{
    checkPlace(focus);
    AttentionSource source = sourceOf(reading, focus, trace);
    source.rollouts = known ? &known->rollouts() : nullptr;
    AttentionReading read = read_attention(trace, source, reading.options);
    const AxisLabels labels = wordLabels(trace, focus.kind, read, reading.options.words);
    HeatMapData data;
    data.rows = read.rows.size();
    data.columns = read.columns.size();
    if (data.rows == 0 || data.columns == 0)
        throw Error({.kind = Error::Kind::invalid,
                     .what = "no token is left to show",
                     .where = "reading",
                     .expected = "a token that is not special, or special tokens shown",
                     .found = {}});
    data.values = std::move(read.values);
    data.masked = std::move(read.masked);
    data.leftOut = std::move(read.left_out);
    data.rowLabels = labels.rows;
    data.columnLabels = labels.columns;
    data.rowTitle = labels.rowTitle;
    data.columnTitle = labels.columnTitle;
    data.title = readingTitle(trace, focus, reading);
    data.valueName = measureName(trace, reading.measure);
    data.scale = reading.scale;
    data.notes = oddWeights(trace) + notesOf(reading, source);
    data.emptyRows = read.empty_rows.size();
    if (const QString empty = emptyRowsNote(data.emptyRows, data.rows); !empty.isEmpty())
        data.notes << empty;
    HeadMaxima own;
    setRange(data, trace, focus, reading, known ? *known : own);
    setTokens(data, read, reading.options);
    showAsOfMoment(data, trace, focus, reading);
    return data;
}

HeatMapData readMap(const Trace& trace, const Focus& focus, const Reading& reading, HeadMaxima* known)
{
    HeatMapData nothing;
    if (const QString absent = absence(trace, focus, reading); !absent.isEmpty()) {
        nothing.notes = {absent};
        return nothing;
    }
    try {
        return requireMap(trace, focus, reading, known);
    } catch (const Error& error) {
        nothing.notes = {sentence(error)};
    } catch (const std::exception& error) {
        nothing.notes = {sentence(error)};
    }
    return nothing;
}

HeatMapData readMap(ReadingState& state, const std::shared_ptr<const Trace>& trace, const Focus& focus,
                    const Reading& reading)
{
    if (const QString waiting = state.waiting(trace, focus, reading); !waiting.isEmpty()) {
        HeatMapData nothing;
        nothing.notes = {waiting};
        return nothing;
    }
    return readMap(*trace, focus, reading, &state.maximaOf(trace));
}

} // namespace regard::app
