#include "app/plots/head_sheet_source.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/plots/attention_map.h"
#include "app/plots/read_map.h"
#include "app/plots/word_labels.h"
#include "app/session/odd_weights.h"
#include "app/session/token_labels.h"
#include "core/error.h"

namespace regard::app {

namespace {

/// Whether the numbers are the trace's own, colours in proportion to them.
bool isPlain(const Reading& reading)
{
    return reading.measure == AttentionMeasure::weight && reading.options == ReadingOptions{} &&
           reading.scale == ValueScale::linear;
}

float largest(std::span<const float> values)
{
    float most = 0;
    for (const float value : values)
        most = value > most ? value : most;
    return most;
}

HeadTile plainTile(const std::shared_ptr<const Trace>& trace, AttentionKind kind, HeadPlace place,
                   const Reading& reading, HeadMaxima& known)
{
    const Tensor& weights = trace->at(attention_path(kind, place.layer, "weights"));
    HeatMapData range;
    float reach = 1;
    if (reading.range == ValueRange::all_heads)
        reach = known.largest(*trace, kind, {}, reading.measure, reading.options);
    else if (reading.range == ValueRange::layer)
        reach = known.largest(*trace, kind, place.layer, reading.measure, reading.options);
    else if (reading.range == ValueRange::map)
        reach = largest(weights.head(place.head));
    for (std::size_t row = 0; reading.range == ValueRange::row && row < weights.shape[1]; ++row)
        range.rowMaxima.push_back(largest(weights.row(place.head, row)));
    range.maximum = reach > 0 && std::isfinite(reach) ? double(reach) : 1;
    range.notes = oddWeights(*trace);
    return HeadTile(trace, kind, place.layer, place.head, std::move(range));
}

QString shareName(const Reading& reading)
{
    if (reading.range == ValueRange::layer)
        return QCoreApplication::translate("regard", "share of the layer's largest value");
    if (reading.range == ValueRange::row)
        return QCoreApplication::translate("regard", "share of the row's largest value");
    return QCoreApplication::translate("regard", "share of the map's largest value");
}

} // namespace

Reading readingOfSheet(Reading reading)
{
    reading.combination = HeadCombination::one;
    reading.scope = HeadScope::layer;
    reading.chosen.clear();
    return reading;
}

bool sharesRange(const Reading& reading)
{
    return reading.range == ValueRange::all_heads ||
           (reading.range == ValueRange::unit && reading.measure != AttentionMeasure::weighted_value);
}

HeadTile makeTile(const std::shared_ptr<const Trace>& trace, AttentionKind kind, HeadPlace place,
                  const Reading& reading, HeadMaxima& known)
{
    try {
        const Tensor& weights = trace->at(attention_path(kind, place.layer, "weights"));
        if (weights.shape.size() != 3 || place.head >= weights.shape[0])
            return {};
        if (isPlain(reading))
            return plainTile(trace, kind, place, reading, known);
        HeatMapData data = readMap(*trace, {kind, int(place.layer), int(place.head)}, reading, &known);
        // What is said of one head stands under all of them.
        if (data.notes.removeAll(emptyRowsNote(data.emptyRows, data.rows)) > 0)
            data.notes << QCoreApplication::translate("regard", "rows without any weight left stay empty");
        return HeadTile(data);
    } catch (const Error&) {
        return {};
    }
}

HeatMapData frameOfSheet(const Trace& trace, AttentionKind kind, const Reading& reading)
{
    const Tensor* weights = trace.find(attention_path(kind, 0, "weights"));
    HeatMapData frame;
    if (!weights || weights->shape.size() != 3)
        return frame;
    AttentionReading places;
    places.rows = reading_rows(trace, kind, reading.options);
    places.columns = reading_columns(trace, kind, reading.options);
    const AxisLabels labels = wordLabels(trace, kind, places, reading.options.words);
    frame.rowLabels = labels.rows;
    frame.columnLabels = labels.columns;
    frame.rowTitle = labels.rowTitle;
    frame.columnTitle = labels.columnTitle;
    frame.rows = weights->shape[1];
    frame.columns = weights->shape[2];
    if (reading.options.words || reading.options.special != SpecialTokens::shown) {
        frame.rows = places.rows.size();
        frame.columns = places.columns.size();
        frame.rowTokens = std::move(places.rows);
        frame.columnTokens = std::move(places.columns);
    }
    frame.title = attentionKindTitle(kind);
    frame.scale = reading.scale;
    frame.valueName = sharesRange(reading) ? measureName(trace, reading.measure) : shareName(reading);
    return frame;
}

HeadMetrics metricsOfHead(const Trace& trace, AttentionKind kind, HeadPlace place)
{
    try {
        return head_metrics(trace, kind, place.layer, place.head);
    } catch (const Error&) {
        const double none = std::nan("");
        return {none, none, none, none, none, none, none, none, none, none};
    }
}

std::vector<HeadMetrics> metricsOfSheet(const Trace& trace, AttentionKind kind, int layers, int heads)
{
    std::vector<HeadMetrics> all;
    for (std::size_t layer = 0; layer < std::size_t(layers); ++layer)
        for (std::size_t head = 0; head < std::size_t(heads); ++head)
            all.push_back(metricsOfHead(trace, kind, {layer, head}));
    return all;
}

} // namespace regard::app
