#include "app/views/output_data.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/session/token_labels.h"
#include "app/views/output_known.h"
#include "core/analysis/residual.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

const Tensor* logitsOf(const Trace& trace, int step)
{
    const Tensor* logits = trace.find("decoder.logits");
    const bool has = logits && logits->shape.size() == 2 && step >= 0 && std::size_t(step) < logits->shape[0] &&
                     logits->shape[1] > 0;
    return has ? logits : nullptr;
}

/// Padding and the start token are never chosen; a run without its model tells of the latter alone.
std::vector<int> neverChosen(const OutputSource& source)
{
    const auto& model = source.model;
    if (model && model->network && model->network->config().shape() == source.trace->shape)
        return {model->network->config().pad_id, model->network->config().start_id};
    return source.trace->target_input.empty() ? std::vector<int>() : std::vector<int>{source.trace->target_input[0].id};
}

int chosenAt(const Trace& trace, int step)
{
    return step >= 0 && std::size_t(step) < trace.target_output.size() ? trace.target_output[std::size_t(step)].id : -1;
}

QString chosenName(const Trace& trace)
{
    return trace.forced ? Text::tr("given", "token of a target that was not decoded") : Text::tr("chosen", "token");
}

QString tagOf(const Trace& trace, const OutputFacts& facts, int id, bool run)
{
    if (!run)
        return id == facts.chosen ? Text::tr("the run's") : QString();
    if (id == facts.greedy && id == facts.chosen)
        return trace.forced ? Text::tr("greedy, given") : Text::tr("greedy choice");
    return id == facts.chosen ? chosenName(trace) : id == facts.greedy ? Text::tr("greedy choice") : QString();
}

TokenBar barOf(const OutputSource& source, const RankedToken& token, float plain)
{
    return {source.names.of(token.id), token.id, token.rank, token.probability, plain, token.logit};
}

/// What the steps alone tell.
TokenBarsData candidateBars(const OutputSource& source, int step)
{
    TokenBarsData data;
    data.withLogits = false;
    if (step < 0 || std::size_t(step) >= source.trace->steps.size())
        return data;
    const DecodingStep& told = source.trace->steps[std::size_t(step)];
    const bool chosen = knownOutput(source, step).choice;
    for (std::size_t rank = 0; rank < told.top.size(); ++rank) {
        const Candidate& candidate = told.top[rank];
        data.bars.push_back({source.names.of(candidate.id), candidate.id, rank, candidate.probability,
                             candidate.probability, 0,
                             chosen && candidate.id == told.chosen ? chosenName(*source.trace) : QString()});
    }
    return data;
}

QString cellTip(const OutputSource& source, std::size_t depth, int step)
{
    const QLocale locale;
    const LensCell& cell = source.lens->at(depth, std::size_t(step));
    QStringList lines = {Text::tr("step %1, %2").arg(locale.toString(step), depthName(*source.lens, depth)),
                         Text::tr("most probable: “%1”, probability %2")
                             .arg(source.names.of(cell.top), locale.toString(double(cell.top_probability), 'f', 4))};
    if (const int chosen = chosenAt(*source.trace, step); chosen >= 0 && knownOutput(source, step).choice)
        lines << Text::tr("the run's “%1”: probability %2, rank %3")
                     .arg(source.names.of(chosen), locale.toString(double(cell.chosen_probability), 'g', 4),
                          locale.toString(qulonglong(cell.chosen_rank + 1)));
    lines << Text::tr("entropy %1 bits").arg(locale.toString(double(cell.entropy), 'f', 2));
    return lines.join(u'\n');
}

LensGridCell cellOf(const OutputSource& source, std::size_t depth, int step)
{
    const LensCell& cell = source.lens->at(depth, std::size_t(step));
    if (!knownOutput(source, step).choice)
        return {.token = source.names.of(cell.top),
                .probability = cell.top_probability,
                .tip = cellTip(source, depth, step)};
    return {source.names.of(cell.top), cell.top_probability,  cell.top == chosenAt(*source.trace, step),
            cell.chosen_probability,   int(cell.chosen_rank), cellTip(source, depth, step)};
}

/// The same cell of the last row, from what the steps tell.
LensGridCell runCell(const OutputSource& source, int step)
{
    const auto& steps = source.trace->steps;
    if (std::size_t(step) >= steps.size() || steps[std::size_t(step)].top.empty())
        return {};
    const Candidate& best = steps[std::size_t(step)].top.front();
    const QString name = source.names.of(best.id);
    const int chosen = chosenAt(*source.trace, step);
    const QString tip =
        stepSentence(source, step) + u'\n' +
        Text::tr("most probable: “%1”, probability %2").arg(name, QLocale().toString(double(best.probability), 'f', 4));
    if (!knownOutput(source, step).choice)
        return {.token = name, .probability = best.probability, .tip = tip};
    return {name, best.probability, best.id == chosen, steps[std::size_t(step)].probability, best.id == chosen ? 0 : -1,
            tip};
}

QStringList rowsOf(const OutputSource& source)
{
    QStringList rows;
    if (source.lens) {
        for (std::size_t depth = 0; depth < source.lens->paths.size(); ++depth)
            rows << depthName(*source.lens, depth);
        return rows;
    }
    return {Text::tr("output")};
}

} // namespace

QString depthName(const LogitLens& lens, std::size_t depth)
{
    const QStringList parts = QString::fromStdString(lens.paths[depth]).split(u'.');
    const QString name = parts.size() > 2 ? u'L' + parts[2] : Text::tr("input");
    return depth + 1 == lens.paths.size() ? Text::tr("%1 = output", "the last layer").arg(name) : name;
}

bool isRun(const OutputSource& source, const OutputChoice& choice)
{
    return !source.lens || choice.depth < 0 || std::size_t(choice.depth) + 1 >= source.lens->paths.size();
}

bool hasLogits(const OutputSource& source, int step)
{
    return logitsOf(*source.trace, step) != nullptr;
}

OutputFacts outputFacts(const OutputSource& source, int step)
{
    OutputFacts facts;
    facts.chosen = knownOutput(source, step).choice ? chosenAt(*source.trace, step) : -1;
    const Tensor* tensor = logitsOf(*source.trace, step);
    if (!tensor || !knownOutput(source, step).logits)
        return facts;
    const auto logits = tensor->row(std::size_t(step));
    facts.hasLogits = true;
    facts.greedy = greedy_choice(logits, neverChosen(source));
    if (facts.greedy >= 0)
        facts.greedyToken = ranked_token(logits, facts.greedy);
    if (facts.chosen >= 0 && std::size_t(facts.chosen) < logits.size())
        facts.chosenToken = ranked_token(logits, facts.chosen);
    std::vector<int> never = neverChosen(source);
    never.push_back(facts.greedy);
    if (const int next = greedy_choice(logits, never); next >= 0)
        facts.nextBest = ranked_token(logits, next);
    return facts;
}

TokenBarsData outputBars(const OutputSource& source, const OutputChoice& choice)
{
    const Tensor* tensor = logitsOf(*source.trace, choice.step);
    const KnownOutput known = knownOutput(source, choice.step);
    if (!tensor)
        return known.probabilities ? candidateBars(source, choice.step) : TokenBarsData{};
    const bool run = isRun(source, choice);
    if (run ? !known.logits : !isLensKnown(source, std::size_t(choice.depth), choice.step))
        return {};
    std::vector<float> lens;
    if (!run)
        lens = lens_logits(*source.trace, *source.model->network, source.lens->paths[std::size_t(choice.depth)],
                           std::size_t(choice.step));
    const auto logits = run ? tensor->row(std::size_t(choice.step)) : std::span<const float>(lens);
    const OutputFacts facts = outputFacts(source, choice.step);
    const auto count = std::size_t(std::max(choice.count, 1));
    const StepOutput plain = step_output(logits, count), shown = step_output(logits, count, choice.temperature);
    TokenBarsData data;
    data.tempered = choice.temperature != 1;
    data.withProbabilities = !run || known.probabilities;
    for (std::size_t i = 0; i < shown.top.size(); ++i)
        data.bars.push_back(barOf(source, shown.top[i], plain.top[i].probability));
    if (!known.choice)
        return data;
    for (const int id : {facts.greedy, facts.chosen}) {
        const bool there =
            std::any_of(data.bars.begin(), data.bars.end(), [id](const auto& bar) { return bar.id == id; });
        if (id >= 0 && std::size_t(id) < logits.size() && !there)
            data.bars.push_back(
                barOf(source, ranked_token(logits, id, choice.temperature), ranked_token(logits, id).probability));
    }
    for (TokenBar& bar : data.bars)
        bar.tag = tagOf(*source.trace, facts, bar.id, run);
    return data;
}

LensGridData lensGridData(const OutputSource& source)
{
    const Trace& trace = *source.trace;
    LensGridData data;
    data.rows = rowsOf(source);
    const int steps = int(source.lens ? source.lens->steps : trace.steps.size());
    for (int step = 0; step < steps; ++step) {
        const QString name = source.names.of(chosenAt(trace, step));
        data.columns << (knownOutput(source, step).choice ? name : QStringLiteral("…"));
        data.room << name;
        data.columnTips << stepSentence(source, step);
    }
    for (std::size_t row = 0; row < std::size_t(data.rows.size()); ++row)
        for (int step = 0; step < steps; ++step) {
            LensGridCell cell = source.lens ? cellOf(source, row, step) : runCell(source, step);
            data.room << cell.token;
            const bool known = isLensKnown(source, row, step);
            data.cells.push_back(known ? std::move(cell) : LensGridCell{.tip = stepSentence(source, step)});
        }
    if (source.entropies.size() != std::size_t(steps))
        return data;
    data.entropies = source.entropies;
    if (source.moment)
        data.entropies.resize(
            std::min(data.entropies.size(), rows_known(trace, *source.moment, "decoder.probabilities")));
    for (int step = 0; step < int(data.entropies.size()); ++step)
        data.columnTips[step] +=
            u'\n' +
            Text::tr("entropy %1 bits").arg(QLocale().toString(double(data.entropies[std::size_t(step)]), 'f', 3));
    data.withEntropies = true;
    for (const float entropy : source.entropies) // the scale is the whole run's, and stands still
        if (std::isfinite(entropy))
            data.entropyReach = std::max(data.entropyReach, std::ceil(double(entropy)));
    return data;
}

QString stepSentence(const OutputSource& source, int step)
{
    const Trace& trace = *source.trace;
    const QString number = QLocale().toString(step);
    const auto index = std::size_t(step);
    const KnownOutput known = knownOutput(source, step);
    if (!known.read)
        return Text::tr("Step %1 is still to come.").arg(number);
    const QString read =
        index < trace.target_input.size() ? tokenLabel(trace.target_input[index], trace.target_text) : QString();
    if (index >= trace.target_output.size() || !known.choice)
        return Text::tr("Step %1 reads “%2”.").arg(number, isolatedLabel(read));
    const QString chosen = isolatedLabel(tokenLabel(trace.target_output[index], trace.target_text));
    return (trace.forced ? Text::tr("Step %1 reads “%2” and is given “%3”.")
                         : Text::tr("Step %1 reads “%2” and chooses “%3”."))
        .arg(number, isolatedLabel(read), chosen);
}

QString outputCaption(const OutputSource& source, const OutputChoice& choice, const QLocale& locale)
{
    QStringList texts;
    if (!isRun(source, choice))
        texts << Text::tr("Shown: what the output layer would say after %1, not the run's output.")
                     .arg(depthName(*source.lens, std::size_t(choice.depth)));
    if (choice.temperature != 1)
        texts << Text::tr("Probabilities at temperature %1; the upright marks are those at 1, which the run used.")
                     .arg(locale.toString(double(choice.temperature), 'f', 2));
    return texts.join(u' ');
}

QString reasonSentence(const OutputSource& source, int step, const QLocale& locale)
{
    if (const QString unfinished = unfinishedSentence(source, step, locale); !unfinished.isEmpty())
        return unfinished;
    const OutputFacts facts = outputFacts(source, step);
    if (!facts.hasLogits || facts.chosen < 0 || facts.greedy < 0)
        return Text::tr("This run holds no logits: only the probabilities that it wrote down are shown.");
    const auto number = [&](float value, int decimals) { return locale.toString(double(value), 'f', decimals); };
    const auto name = [&](int id) { return isolatedLabel(source.names.of(id)); };
    const RankedToken& chosen = facts.chosenToken;
    const Trace& trace = *source.trace;
    const QString rival = Text::tr("The greedy choice would be “%1” with probability %2.")
                              .arg(name(facts.greedy), number(facts.greedyToken.probability, 4));
    const QString rank = locale.toString(qulonglong(chosen.rank + 1));
    if (facts.chosen == facts.greedy && !trace.forced)
        return Text::tr("Of %1 tokens it is the most probable: probability %2, logit %3; next comes “%4” with %5 and "
                        "logit %6.")
            .arg(locale.toString(qulonglong(trace.shape.vocabulary)), number(chosen.probability, 4),
                 number(chosen.logit, 2), name(facts.nextBest.id), number(facts.nextBest.probability, 4),
                 number(facts.nextBest.logit, 2));
    if (trace.forced && facts.chosen == facts.greedy)
        return Text::tr("The target is given. The model itself finds this token the most probable: %1, logit %2.")
            .arg(number(chosen.probability, 4), number(chosen.logit, 2));
    if (trace.forced)
        return Text::tr("The target is given. The model gives this token probability %1 (rank %2, logit %3).")
                   .arg(number(chosen.probability, 4), rank, number(chosen.logit, 2)) +
               u' ' + rival;
    const bool searched = trace.beam.beam_size > 1 || trace.beam.hypotheses.size() > 1;
    return (searched
                ? Text::tr("Its probability is %1 (rank %2, logit %3): the beam search prefers the whole hypothesis.")
                : Text::tr("Its probability is %1 (rank %2, logit %3): it was not chosen greedily."))
               .arg(number(chosen.probability, 4), rank, number(chosen.logit, 2)) +
           u' ' + rival;
}

} // namespace regard::app
