#include "app/plots/steps_of_trace.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QCoreApplication>

#include "app/plots/as_of_moment.h"
#include "app/session/token_labels.h"
#include "core/analysis/attention_steps.h"
#include "core/analysis/residual.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

std::vector<float> rowOf(const Tensor& tensor, std::size_t row)
{
    const auto values = tensor.row(row);
    return {values.begin(), values.end()};
}

HeatMapData mapOf(Tensor tensor, const QStringList& rows, const QStringList& columns)
{
    HeatMapData data;
    data.rows = tensor.shape[0];
    data.columns = tensor.shape[1];
    data.rowLabels = rows;
    data.columnLabels = columns;
    data.maximum = std::max(1e-6, double(largest_magnitude(tensor.values)));
    data.minimum = -data.maximum;
    data.values = std::move(tensor.values);
    return data;
}

HeatMapData transposed(const Tensor& tensor, const QStringList& columns)
{
    Tensor turned{{}, {}, {tensor.shape[1], tensor.shape[0]}, {}};
    turned.values.resize(tensor.values.size());
    for (std::size_t row = 0; row < tensor.shape[0]; ++row) {
        for (std::size_t column = 0; column < tensor.shape[1]; ++column)
            turned.values[column * tensor.shape[0] + row] = tensor.at(row, column);
    }
    return mapOf(std::move(turned), {}, columns);
}

// −∞ is no colour: those cells are masked, and keep the score that they would have had.
HeatMapData maskedMap(const Tensor& masked, Tensor scores, const QStringList& rows, const QStringList& columns)
{
    HeatMapData data = mapOf(std::move(scores), rows, columns);
    data.masked.resize(masked.values.size());
    std::transform(masked.values.begin(), masked.values.end(), data.masked.begin(),
                   [](float value) { return std::isinf(value); });
    return data;
}

/// Matrices of one head, by the part of the block's path.
struct Maker {
    const Focus& focus;

    EquationTerm operator()(const QString& name, const char* part, HeatMapData data, bool queries = true) const
    {
        return {.name = name,
                .matrix = std::move(data),
                .queries = queries,
                .path = attention_path(focus.kind, std::size_t(focus.layer), part),
                .head = focus.head};
    }
};

/// A row, or a column of a turned matrix, is there when its tensor has it.
void hideCellsToCome(EquationTerm& term, const Trace& trace, const std::optional<Moment>& moment)
{
    if (!moment || !term.sign.isEmpty())
        return;
    HeatMapData& map = term.matrix;
    const std::size_t known = rows_known(trace, *moment, term.path);
    std::vector<bool> pending(map.values.size());
    for (std::size_t i = 0; i < pending.size(); ++i)
        pending[i] = (term.turned ? i % map.columns : i / map.columns) >= known;
    map.setPending(std::move(pending));
}

EquationTerm sign(const QString& text)
{
    return {.sign = text};
}

} // namespace

AxisLabels axisLabelsAsOf(const Trace& trace, AttentionKind kind, const std::optional<Moment>& moment)
{
    AxisLabels labels = axisLabels(trace, kind);
    if (!moment)
        return labels;
    HeatMapData named;
    named.rowLabels = labels.rows;
    named.columnLabels = labels.columns;
    hideLabelsToCome(named, kind, *moment);
    labels.rows = named.rowLabels;
    labels.columns = named.columnLabels;
    return labels;
}

bool isQueryKnown(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment)
{
    return std::size_t(std::max(0, focus.query)) <
           rowsAsOf(trace, moment, attention_path(focus.kind, std::size_t(focus.layer), "weights"));
}

StepTableData stepTableData(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment)
{
    const AxisLabels labels = axisLabelsAsOf(trace, focus.kind, moment);
    const auto query = std::size_t(std::max(0, focus.query));
    const auto layer = std::size_t(focus.layer);
    const AttentionSteps steps = attention_steps(trace, focus.kind, layer, std::size_t(focus.head), query);
    StepTableData data;
    data.head = focus.head;
    data.queryTitle = Text::tr("q, the query of “%1”").arg(labels.rows.value(qsizetype(query), QString::number(query)));
    data.query = steps.query;
    const std::size_t keys =
        std::min(steps.weights.size(), rowsAsOf(trace, moment, attention_path(focus.kind, layer, "key")));
    for (std::size_t key = 0; key < keys; ++key) {
        StepTableData::Key row;
        row.label = labels.columns.value(qsizetype(key), QString::number(key));
        row.key = rowOf(steps.keys, key);
        row.value = rowOf(steps.values, key);
        row.weighted = rowOf(steps.weighted_values, key);
        row.dot = steps.dots[key];
        row.score = steps.scores[key];
        row.masked = std::isinf(steps.masked[key]);
        row.exponential = steps.exponentials[key];
        row.weight = steps.weights[key];
        data.keys.push_back(std::move(row));
    }
    data.maximum = steps.maximum;
    data.denominator = steps.denominator;
    data.weightSum = std::accumulate(steps.weights.begin(), steps.weights.end(), 0.0F);
    data.context = steps.context;
    data.concatenated = rowOf(concatenated_heads(trace, focus.kind, layer), query);
    if (const Tensor* output = trace.find(attention_path(focus.kind, layer, "output")))
        data.output = rowOf(*output, query);
    if (steps.state != HeadSwitch::on)
        data.off = steps.state == HeadSwitch::zero ? Text::tr("off: zero") : Text::tr("off: uniform");
    return data;
}

EquationData attentionEquations(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment)
{
    const AxisLabels labels = axisLabelsAsOf(trace, focus.kind, moment);
    const auto layer = std::size_t(focus.layer);
    AttentionMatrices all = attention_matrices(trace, focus.kind, layer, std::size_t(focus.head));
    const QStringList& queries = labels.rows;
    const QStringList& keys = labels.columns;
    EquationData data;
    data.title = attentionTitle(focus.kind, focus.layer, focus.head);
    const QString scale = QStringLiteral("÷ √%1 =").arg(all.query.shape[1]);
    const Maker matrix{focus};
    const auto width = int(all.query.shape[1]);
    EquationTerm turned = matrix(QStringLiteral("Kᵀ"), "key", transposed(all.key, keys), false);
    turned.turned = true;
    data.lines.push_back({matrix(QStringLiteral("Q"), "query", mapOf(all.query, queries, {})),
                          sign(QStringLiteral("×")), turned, sign(QStringLiteral("=")),
                          matrix(QStringLiteral("Q Kᵀ"), "scores", mapOf(all.dots, queries, keys))});
    EquationTerm weights = matrix(QStringLiteral("A"), "weights", mapOf(all.weights, queries, keys));
    weights.isSigned = false;
    weights.matrix.minimum = 0;
    weights.matrix.maximum = 1;
    weights.matrix.masked = maskedMap(all.masked, all.scores, queries, keys).masked;
    data.lines.push_back({sign(scale), matrix(Text::tr("scores"), "scores", mapOf(all.scores, queries, keys)),
                          sign(Text::tr("mask →")),
                          matrix(Text::tr("masked scores"), "scores", maskedMap(all.masked, all.scores, queries, keys)),
                          sign(Text::tr("soft-max →")), weights});
    data.lines.push_back(
        {weights, sign(QStringLiteral("×")), matrix(QStringLiteral("V"), "value", mapOf(all.value, keys, {}), false),
         sign(QStringLiteral("=")),
         matrix(Text::tr("context, H%1").arg(focus.head), "context", mapOf(all.context, queries, {}))});
    EquationTerm together = matrix(Text::tr("all heads side by side"), "context",
                                   mapOf(concatenated_heads(trace, focus.kind, layer), queries, {}));
    together.headWidth = width;
    data.lines.push_back({together});
    if (const Tensor* output = trace.find(attention_path(focus.kind, layer, "output"))) {
        EquationTerm whole = matrix(Text::tr("output"), "output", mapOf(*output, queries, {}));
        whole.head = 0;
        data.lines.back().push_back(sign(QStringLiteral("× W_O + b =")));
        data.lines.back().push_back(std::move(whole));
    }
    for (auto& line : data.lines)
        for (EquationTerm& term : line)
            hideCellsToCome(term, trace, moment);
    return data;
}

} // namespace regard::app
