#include "app/commands/beam_json.h"

#include <QJsonArray>
#include <QString>

namespace regard::app {

namespace {

QJsonObject entryJson(const BeamEntry& entry)
{
    return {{"parent", qint64(entry.parent)},
            {"id", entry.id},
            {"piece", QString::fromStdString(entry.piece)},
            {"log_probability", entry.log_probability},
            {"total", entry.total},
            {"score", entry.score},
            {"finished", entry.finished}};
}

QJsonObject hypothesisJson(const Hypothesis& hypothesis)
{
    QJsonArray ids;
    for (const int id : hypothesis.ids)
        ids.append(id);
    return {{"target", QString::fromStdString(hypothesis.text)},
            {"ids", ids},
            {"log_probability", hypothesis.log_probability},
            {"score", hypothesis.score},
            {"finished", hypothesis.finished},
            {"entry", qint64(hypothesis.entry)}};
}

} // namespace

QJsonObject beamJson(const BeamSearch& beam)
{
    QJsonArray steps, hypotheses;
    for (const auto& entries : beam.steps) {
        QJsonArray step;
        for (const BeamEntry& entry : entries)
            step.append(entryJson(entry));
        steps.append(step);
    }
    for (const Hypothesis& hypothesis : beam.hypotheses)
        hypotheses.append(hypothesisJson(hypothesis));
    return {{"beam_size", qint64(beam.beam_size)},
            {"length_penalty", double(beam.length_penalty)},
            {"hypotheses", hypotheses},
            {"steps", steps}};
}

} // namespace regard::app
