#include "app/commands/training_messages.h"

#include <cmath>

#include <QLocale>

#include "app/commands/command_line.h"

namespace regard::app {

namespace {

QString grouped(double number)
{
    return QLocale::c().toString(qulonglong(std::llround(number)));
}

QString duration(double seconds)
{
    const auto whole = std::llround(seconds);
    return QStringLiteral("%1:%2:%3")
        .arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString defectText(const CorpusDefect& defect)
{
    switch (defect.kind) {
    case CorpusDefect::Kind::empty_line:
        return CommandText::tr("%1 empty (first: line %2)");
    case CorpusDefect::Kind::too_few_columns:
        return CommandText::tr("%1 with too few columns (first: line %2)");
    case CorpusDefect::Kind::empty_cell:
        return CommandText::tr("%1 with an empty side (first: line %2)");
    case CorpusDefect::Kind::not_utf8:
        return CommandText::tr("%1 with bytes that are no UTF-8 (first: line %2)");
    case CorpusDefect::Kind::null_character:
        return CommandText::tr("%1 with a NUL character (first: line %2)");
    case CorpusDefect::Kind::too_long:
        return CommandText::tr("%1 with a side that is too long (first: line %2)");
    case CorpusDefect::Kind::too_many_tokens:
        return CommandText::tr("%1 with more tokens than --longest (first: line %2)");
    }
    return {};
}

} // namespace

QString defectsText(const CorpusSummary& corpus)
{
    QStringList parts;
    double count = 0;
    for (const CorpusDefect& defect : corpus.left_out) {
        parts << defectText(defect).arg(grouped(double(defect.count)), grouped(double(defect.first_line)));
        count += double(defect.count);
    }
    if (parts.isEmpty())
        return {};
    return CommandText::tr("%1 of %2 lines are left out: %3")
        .arg(grouped(count), grouped(double(corpus.lines)), parts.join(QStringLiteral(", ")));
}

void TrainingMessages::plan(const TrainingPlan& plan) const
{
    for (const CorpusSummary& corpus : plan.corpora) {
        QString text = CommandText::tr("%1: %2 pairs of %3")
                           .arg(QString::fromStdString(corpus.direction), grouped(double(corpus.pairs)),
                                QString::fromStdString(corpus.file.string()));
        if (corpus.weight != 1)
            text += CommandText::tr(", %1 times an epoch").arg(corpus.weight);
        const QString defects = defectsText(corpus);
        say(defects.isEmpty() ? text + u'.' : text + QStringLiteral("; ") + defects + u'.');
    }
    say(CommandText::tr("%1 examples an epoch, %2 target tokens; vocabulary of %3, %4 parameters, %5 MB.")
            .arg(grouped(plan.examples), grouped(plan.target_tokens), grouped(double(plan.vocabulary)),
                 grouped(double(plan.parameters)), grouped(double(plan.memory_bytes) / 1e6)));
    if (plan.resumed_step > 0)
        say(CommandText::tr("Resumed at step %1.").arg(plan.resumed_step));
}

void TrainingMessages::progress(const TrainingProgress& progress)
{
    const auto now = std::chrono::steady_clock::now();
    if (progress.validation.empty() && now - last_ < std::chrono::seconds(30))
        return;
    last_ = now;
    QString text = CommandText::tr("step %1, epoch %2, loss %3, accuracy %4 %, rate %5, %6 tokens/s")
                       .arg(progress.step)
                       .arg(progress.epoch)
                       .arg(progress.loss, 0, 'f', 4)
                       .arg(progress.accuracy * 100, 0, 'f', 1)
                       .arg(progress.learning_rate, 0, 'e', 2)
                       .arg(progress.tokens_per_second, 0, 'f', 0);
    if (progress.seconds_left > 0)
        text += CommandText::tr(", %1 left").arg(duration(progress.seconds_left));
    for (const ValidationScore& score : progress.validation)
        text += CommandText::tr("; %1: validation loss %2, BLEU %3")
                    .arg(QString::fromStdString(score.direction))
                    .arg(score.loss, 0, 'f', 4)
                    .arg(score.bleu, 0, 'f', 2);
    say(text);
}

} // namespace regard::app
