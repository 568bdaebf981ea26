#include "app/views/inspected_cell.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/session/token_labels.h"
#include "core/analysis/attention_reading.h"
#include "core/analysis/head_metrics.h"
#include "core/error.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QString labelAt(const std::vector<Token>& tokens, int index, const std::string& text)
{
    return index >= 0 && std::size_t(index) < tokens.size() ? tokenLabel(tokens[std::size_t(index)], text) : QString();
}

/// A run from elsewhere may hold weights alone.
WeightArithmetic arithmeticOf(const Trace& trace, AttentionKind kind, HeadPlace place, std::size_t query,
                              std::size_t key)
{
    const bool vectors =
        trace.find(attention_path(kind, place.layer, "query")) && trace.find(attention_path(kind, place.layer, "key"));
    if (vectors)
        return weight_arithmetic(trace, kind, place.layer, place.head, query, key);
    const Tensor& weights = trace.at(attention_path(kind, place.layer, "weights"));
    if (weights.shape.size() != 3 || place.head >= weights.shape[0] || query >= weights.shape[1] ||
        key >= weights.shape[2])
        throw Error({Error::Kind::invalid, "index out of range", weights.path, {}, {}});
    WeightArithmetic known;
    known.weight = weights.at(place.head, query, key);
    known.masked = is_masked(trace, kind, query, key);
    return known;
}

QString stepSentence(const Trace& trace, int step, bool isChosen)
{
    if (trace.target_output.empty() || trace.steps.empty() || !isChosen)
        return Text::tr("The decoder has read “%1”.").arg(labelAt(trace.target_input, step, trace.target_text));
    const QString read = labelAt(trace.target_input, step, trace.target_text),
                  chosen = labelAt(trace.target_output, step, trace.target_text);
    const QString probability = std::size_t(step) < trace.steps.size()
                                    ? QLocale().toString(trace.steps[std::size_t(step)].probability, 'f', 2)
                                    : QStringLiteral("?");
    return trace.forced ? Text::tr("Having read “%1”, the decoder is given “%2”, to which it lends probability %3.")
                              .arg(read, chosen, probability)
                        : Text::tr("Having read “%1”, the decoder chooses “%2” with probability %3.")
                              .arg(read, chosen, probability);
}

QString weightSentence(const InspectedCell& cell)
{
    if (cell.arithmetic.masked)
        return Text::tr("The mask hides “%1”: when this token was chosen, it had not been read yet.")
            .arg(cell.keyLabel);
    if (cell.arithmetic.state != HeadSwitch::on)
        return Text::tr("This head is switched off, so its weights are not its own.");
    const bool tiny = cell.arithmetic.weight > 0 && cell.arithmetic.weight < 0.005F;
    const QString weight = tiny ? Text::tr("next to nothing") : QLocale().toString(cell.arithmetic.weight, 'f', 2);
    switch (cell.focus.kind) {
    case AttentionKind::encoder:
        return Text::tr("In this head %1 of the attention of “%2” goes to “%3”.")
            .arg(weight, cell.queryLabel, cell.keyLabel);
    case AttentionKind::decoder:
        return Text::tr("In this head %1 of its attention goes back to “%2”, which it has read.")
            .arg(weight, cell.keyLabel);
    case AttentionKind::cross:
        return Text::tr("In this head %1 of its attention goes to the source token “%2”.").arg(weight, cell.keyLabel);
    }
    return {};
}

} // namespace

bool isToCome(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment)
{
    return moment && focus.query >= 0 &&
           std::size_t(focus.query) >=
               rows_known(trace, *moment, attention_path(focus.kind, std::size_t(focus.layer), "weights"));
}

std::optional<InspectedCell> inspectedCell(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment)
{
    if (focus.query < 0 || isToCome(trace, focus, moment))
        return {};
    InspectedCell cell;
    cell.focus = focus;
    const auto layer = std::size_t(focus.layer), head = std::size_t(focus.head), query = std::size_t(focus.query);
    try {
        if (focus.key < 0) {
            const auto top = strongest_keys(trace, focus.kind, layer, head, query, 1);
            if (top.empty())
                return {};
            cell.focus.key = int(top.front().key);
            cell.strongest = true;
        }
        cell.arithmetic = arithmeticOf(trace, focus.kind, {layer, head}, query, std::size_t(cell.focus.key));
    } catch (const Error&) {
        return {};
    }
    const AxisLabels labels = axisLabels(trace, focus.kind);
    cell.chosen = !moment || focus.kind == AttentionKind::encoder || query < tokens_chosen(*moment);
    cell.queryLabel =
        cell.chosen ? labels.rows.value(focus.query) : labelAt(trace.target_input, focus.query, trace.target_text);
    cell.keyLabel = labels.columns.value(cell.focus.key);
    return cell;
}

QString cellSentence(const Trace& trace, const InspectedCell& cell)
{
    if (cell.focus.kind == AttentionKind::encoder)
        return weightSentence(cell);
    return stepSentence(trace, cell.focus.query, cell.chosen) + u' ' + weightSentence(cell);
}

} // namespace regard::app
