#include "core/training/train.h"
#include "app/commands/command_line.h"
#include "app/commands/interrupt.h"
#include "app/commands/subcommands.h"
#include "app/commands/training_messages.h"
#include "app/commands/training_options.h"

namespace regard::app {

int trainCommand(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("regard train PAIRS.tsv -o DIR [--from fr --to en] …\n"
                       "       regard train --corpus fr-en=PAIRS.tsv --corpus en-fr=PAIRS.tsv -o DIR …"),
        CommandText::tr("Trains a translation model. Each line of a file is one pair: English, tab, the other "
                        "language. Ctrl-C saves a checkpoint; the same command goes on from it."),
        trainingOptionSpecs());
    if (!line.parse(arguments))
        return 0;
    if (line.has("config"))
        line.readFile(line.value("config"));
    const TrainingOptions options = readTrainingOptions(line);
    const Interrupt interrupt;
    TrainingMessages messages;
    const TrainingObserver observer{[&](const TrainingPlan& plan) { messages.plan(plan); },
                                    [&](const TrainingProgress& progress) { messages.progress(progress); },
                                    [&](const HistoryRow& row) { messages.row(row); },
                                    [&](const Error& error) { messages.notSaved(error); }};
    const TrainingProgress last = train(options, observer, interrupt.token());
    messages.finish();
    if (interrupt.requested())
        say(CommandText::tr("Stopped; the same command goes on from here."));
    // No step was left to be made, and an older version kept no history.
    const QString loss = last.loss > 0 ? CommandText::tr(", loss %1").arg(last.loss, 0, 'f', 4) : QString();
    print(CommandText::tr("%1: step %2").arg(line.value("output")).arg(last.step) + loss + u'\n');
    return 0;
}

} // namespace regard::app
