#include "app/views/chips_of_trace.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/session/language_names.h"
#include "app/session/token_labels.h"
#include "core/analysis/word_changes.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

Chip plainChip(const Token& token, std::size_t position, const std::string& text)
{
    const QString unknown = unknownWord(token, text);
    Chip chip;
    chip.label = tokenLabel(token, text);
    chip.word = token.word;
    chip.special = token.special;
    // Ids are names, not amounts: without separators, as in the vocabulary's file.
    const QString word = unknown.isEmpty() ? chip.label : unknown;
    const QString place = QLocale().toString(qulonglong(position));
    chip.tip = token.id < 0 ? Text::tr("“%1” · position %2").arg(word, place) // a run from elsewhere may not tell
                            : Text::tr("“%1” · position %2 · id %3").arg(word, place, QString::number(token.id));
    if (!unknown.isEmpty())
        chip.tip += u'\n' + Text::tr("unknown to the vocabulary; the model reads %1").arg(pieceLabel(token.piece));
    return chip;
}

QString candidateLines(const DecodingStep& step, bool forced)
{
    QStringList lines;
    lines << (forced ? Text::tr("given; probability %1") : Text::tr("chosen with probability %1"))
                 .arg(QLocale().toString(step.probability, 'f', 3));
    for (const Candidate& candidate : step.top) {
        lines << QStringLiteral("%1   %2").arg(QLocale().toString(candidate.probability, 'f', 3),
                                               pieceLabel(candidate.piece));
    }
    return lines.join(u'\n');
}

/// A run from elsewhere may not tell what was chosen: its chips are the tokens read.
bool readsOnly(const Trace& trace)
{
    return trace.target_output.empty();
}

std::vector<float> weightsOf(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment)
{
    const std::string path = attention_path(focus.kind, std::size_t(focus.layer), "weights");
    const Tensor* weights = trace.find(path);
    if (moment && focus.query >= 0 && std::size_t(focus.query) >= rows_known(trace, *moment, path))
        return {};
    if (!weights || focus.query < 0 || weights->shape.size() != 3 || std::size_t(focus.head) >= weights->shape[0] ||
        std::size_t(focus.query) >= weights->shape[1])
        return {};
    const auto row = weights->row(std::size_t(focus.head), std::size_t(focus.query));
    return {row.begin(), row.end()};
}

} // namespace

std::vector<Chip> sourceChips(const Trace& trace)
{
    std::vector<Chip> chips;
    for (std::size_t i = 0; i < trace.source.size(); ++i)
        chips.push_back(plainChip(trace.source[i], i, trace.source_text));
    const Direction direction{trace.source_language, trace.target_language};
    if (!chips.empty() && trace.source.front().special && trace.source.front().piece == direction.piece())
        chips.front().tip +=
            u'\n' + Text::tr("tells the model to translate from %1 to %2")
                        .arg(languageName(direction.source_language), languageName(direction.target_language));
    return chips;
}

std::vector<Chip> outputChips(const Trace& trace)
{
    std::vector<Chip> chips;
    const auto& tokens = readsOnly(trace) ? trace.target_input : trace.target_output;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        Chip chip = plainChip(tokens[i], i, trace.target_text);
        if (i < trace.steps.size()) {
            chip.probability = trace.steps[i].probability;
            chip.tip += u'\n' + candidateLines(trace.steps[i], trace.forced);
        }
        chips.push_back(std::move(chip));
    }
    return chips;
}

void markChanges(std::vector<Chip>& chips, const Trace& full, const Trace& trace)
{
    for (const WordChange& change : compare_words(full, trace)) {
        if (!change.after)
            continue;
        const QString word =
            change.before ? wordLabel(full.target_output, *change.before, full.target_text) : QString();
        for (std::size_t i = 0; i < change.after->count && change.after->first + i < chips.size(); ++i) {
            Chip& chip = chips[change.after->first + i];
            chip.changed = !change.same;
            if (!change.before)
                chip.tip += u'\n' + Text::tr("the full model has no word here");
            else if (!change.same)
                chip.tip += u'\n' + Text::tr("the full model says “%1”").arg(word);
            else
                chip.tip +=
                    u'\n' + Text::tr("the full model lends it probability %1")
                                .arg(QLocale().toString(full.steps[change.before->first + i].probability, 'f', 3));
        }
    }
}

Marks sourceMarks(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment)
{
    switch (focus.kind) {
    case AttentionKind::encoder:
        return {focus.query, focus.key, weightsOf(trace, focus, moment)};
    case AttentionKind::cross:
        return {focus.key, -1, weightsOf(trace, focus, moment)};
    case AttentionKind::decoder:
        break;
    }
    return {};
}

Marks outputMarks(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment)
{
    if (focus.kind == AttentionKind::encoder)
        return {};
    Marks marks{focus.query, -1, {}};
    if (focus.kind == AttentionKind::decoder) {
        // Key j is the token read at j, which row j - 1 chose; the start token has no chip.
        const int before = readsOnly(trace) ? 0 : 1;
        marks.quiet = focus.key - before;
        marks.tints = weightsOf(trace, focus, moment);
        if (before == 1 && !marks.tints.empty())
            marks.tints.erase(marks.tints.begin());
    }
    return marks;
}

Focus pointAtSource(const Focus& focus, int index)
{
    Focus pointed = focus;
    if (focus.kind == AttentionKind::encoder) {
        pointed.query = index;
        if (index < 0)
            pointed.key = -1;
    } else if (focus.kind == AttentionKind::cross)
        pointed.key = index;
    return pointed;
}

Focus pointAtOutput(const Focus& focus, int index)
{
    Focus pointed = focus;
    if (focus.kind != AttentionKind::encoder) {
        pointed.query = index;
        if (index < 0)
            pointed.key = -1;
    }
    return pointed;
}

} // namespace regard::app
