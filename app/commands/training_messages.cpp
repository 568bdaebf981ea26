#include "app/commands/training_messages.h"

#include <cmath>

#include <QLocale>

#include <sys/resource.h>

#include "app/commands/command_line.h"
#include "app/session/messages.h"

namespace regard::app {

namespace {

constexpr std::size_t stepsToKnowThePace = 20;
constexpr int curveRows = 12;
constexpr int widestCurve = 120;

QString grouped(double number)
{
    return QLocale::c().toString(qulonglong(std::llround(number)));
}

QString megabytes(double bytes)
{
    return bytes < 1e7 ? QString::number(bytes / 1e6, 'f', 1) : grouped(bytes / 1e6);
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
    return CommandText::tr("%1 of %2 lines left out: %3")
        .arg(grouped(count), grouped(double(corpus.lines)), parts.join(QStringLiteral(", ")));
}

namespace {

QString statusText(const TrainingProgress& progress)
{
    QString text = CommandText::tr("step %1, epoch %2, loss %3, accuracy %4 %, rate %5, %6 tokens/s")
                       .arg(progress.step)
                       .arg(progress.epoch)
                       .arg(progress.loss, 0, 'f', 4)
                       .arg(progress.accuracy * 100, 0, 'f', 1)
                       .arg(progress.learning_rate, 0, 'e', 2)
                       .arg(progress.tokens_per_second, 0, 'f', 0);
    if (progress.seconds_left > 0)
        text += CommandText::tr(", %1 left").arg(duration(progress.seconds_left));
    return text;
}

QString measuredText(const TrainingProgress& progress)
{
    QStringList parts;
    for (const ValidationScore& score : progress.validation)
        parts << CommandText::tr("%1: validation loss %2, BLEU %3")
                     .arg(QString::fromStdString(score.direction))
                     .arg(score.loss, 0, 'f', 4)
                     .arg(score.bleu, 0, 'f', 2);
    return parts.join(QStringLiteral("; "));
}

/// The most memory that this process has had so far.
double peakBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef Q_OS_MACOS
    return double(usage.ru_maxrss);
#else
    return double(usage.ru_maxrss) * 1024;
#endif
}

} // namespace

void TrainingMessages::plan(const TrainingPlan& plan)
{
    for (const CorpusSummary& corpus : plan.corpora) {
        QString text = CommandText::tr("%1: %2 pairs of %3")
                           .arg(QString::fromStdString(corpus.direction), grouped(double(corpus.pairs)),
                                QString::fromStdString(corpus.file.string()));
        if (corpus.weight != 1)
            text += CommandText::tr(", %1 times an epoch").arg(corpus.weight);
        const QString defects = defectsText(corpus);
        tell(defects.isEmpty() ? text + u'.' : text + QStringLiteral("; ") + defects + u'.');
    }
    tell(CommandText::tr("%1 examples an epoch, %2 target tokens; vocabulary of %3.")
             .arg(grouped(plan.examples), grouped(plan.target_tokens), grouped(double(plan.vocabulary))));
    tell(CommandText::tr("%1 parameters, %2 MB with gradients and optimiser.")
             .arg(grouped(double(plan.parameters)), megabytes(double(plan.memory_bytes))));
    if (plan.resumed_step > 0)
        tell(CommandText::tr("Resumed at step %1.").arg(plan.resumed_step));
    for (const ChangedSetting& setting : plan.changed)
        tell(CommandText::tr("Changed since then: %1, before %2, now %3.")
                 .arg(QString::fromStdString(setting.key),
                      setting.before.empty() ? CommandText::tr("not set") : QString::fromStdString(setting.before),
                      setting.now.empty() ? CommandText::tr("not set") : QString::fromStdString(setting.now)));
    for (const HistoryRow& known : plan.history)
        curve_.add(known);
}

void TrainingMessages::progress(const TrainingProgress& progress)
{
    const auto now = Clock::now();
    const bool measured = !progress.validation.empty();
    if (!measured && ++steps_ >= stepsToKnowThePace && !paceTold_)
        tellPace(progress);
    if (measured)
        measured_ = measuredText(progress);
    if (!measured && now - last_ < (live_ ? std::chrono::milliseconds(1000) : std::chrono::milliseconds(30'000)))
        return;
    last_ = now;
    status_ = statusText(progress);
    if (live_)
        draw();
    else
        say(measured ? status_ + QStringLiteral("; ") + measured_ : status_);
}

void TrainingMessages::tellPace(const TrainingProgress& progress)
{
    paceTold_ = true;
    QString text =
        CommandText::tr("%1 target tokens a second: an epoch takes %2. %3 MB of memory in use.")
            .arg(grouped(progress.tokens_per_second), duration(progress.epoch_seconds), megabytes(peakBytes()));
    if (progress.seconds_left > 0)
        text += u' ' + CommandText::tr("Finished in %1, at step %2.")
                           .arg(duration(progress.seconds_left), grouped(double(progress.steps)));
    tell(text);
}

void TrainingMessages::notSaved(const Error& error)
{
    tell(CommandText::tr("Not saved: %1 Training goes on and tries again later.").arg(sentence(error)));
}

void TrainingMessages::finish()
{
    if (live_ && !status_.isEmpty())
        draw();
    block_.leave();
}

void TrainingMessages::tell(const QString& line)
{
    block_.clear();
    say(line);
}

void TrainingMessages::draw()
{
    const int columns = LiveBlock::columns() - 1;
    QStringList lines = curve_.lines(std::min(columns, widestCurve), curveRows, LiveBlock::colours());
    lines << status_.left(columns);
    if (!measured_.isEmpty())
        lines << measured_.left(columns);
    block_.show(lines);
}

} // namespace regard::app
