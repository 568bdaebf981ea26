#include <algorithm>
#include <chrono>
#include <cmath>

#include <QLocale>

#include "app/commands/command_line.h"
#include "app/commands/files.h"
#include "app/commands/interrupt.h"
#include "app/commands/subcommands.h"
#include "core/formats/whole_file.h"
#include "core/system.h"
#include "core/training/train.h"

namespace regard::app {

namespace {

std::vector<OptionSpec> trainingOptions()
{
    return {
        {{"output", "o"}, "DIR", CommandText::tr("Model folder to write; a checkpoint in it is resumed."), {}},
        {{"from"}, "LANGUAGE", CommandText::tr("Language to translate from."), "fr"},
        {{"to"}, "LANGUAGE", CommandText::tr("Language to translate to."), "en"},
        {{"name"}, "NAME", CommandText::tr("Name of the model."), {}},
        {{"card"}, "FILE", CommandText::tr("Markdown text for the model's card."), {}},
        {{"validation"}, "FILE", CommandText::tr("Pairs to measure on along the way."), {}},
        {{"validation-pairs"}, "N", CommandText::tr("How many of them."), "500"},
        {{"tokenizer"}, "FILE", CommandText::tr("SentencePiece vocabulary; one is trained without."), {}},
        {{"initial"}, "DIR", CommandText::tr("Model folder to start from."), {}},
        {{"vocabulary"}, "N", CommandText::tr("Size of the vocabulary to train."), "8000"},
        {{"width"}, "N", CommandText::tr("Model width d."), "256"},
        {{"heads"}, "N", CommandText::tr("Attention heads h."), "8"},
        {{"feed-forward"}, "N", CommandText::tr("Feed-forward width f."), "1024"},
        {{"encoder-layers"}, "N", CommandText::tr("Layers of the encoder."), "3"},
        {{"decoder-layers"}, "N", CommandText::tr("Layers of the decoder."), "3"},
        {{"max-length"}, "N", CommandText::tr("Most tokens the model will read."), "512"},
        {{"longest"}, "N", CommandText::tr("Leave out pairs with more tokens."), "100"},
        {{"batch-tokens"}, "N", CommandText::tr("Target tokens a step."), "2048"},
        {{"warm-up"}, "N", CommandText::tr("Steps of rising learning rate."), "2000"},
        {{"rate"}, "FACTOR", CommandText::tr("Factor of the learning rate."), "1"},
        {{"label-smoothing"}, "P", CommandText::tr("Label smoothing."), "0.1"},
        {{"dropout"}, "P", CommandText::tr("Dropout."), "0.1"},
        {{"average"}, "DECAY", CommandText::tr("Decay of the weights' moving average."), "0.999"},
        {{"seed"}, "N", CommandText::tr("Seed of everything random."), "1"},
        {{"threads"}, "N", CommandText::tr("Workers."), QString::number(usable_cores())},
        {{"steps"}, "N", CommandText::tr("Stop after so many steps; 0: no limit."), "0"},
        {{"minutes"}, "N", CommandText::tr("Stop after so many minutes; 0: no limit."), "0"},
        {{"checkpoint-minutes"}, "N", CommandText::tr("Minutes between checkpoints."), "5"},
    };
}

void readModel(const CommandLine& line, EncoderDecoderConfig& model)
{
    model.vocabulary = line.integer("vocabulary", 8, 4'000'000);
    model.width = line.integer("width", 2, 65536);
    model.heads = line.integer("heads", 1, 512);
    model.feed_forward = line.integer("feed-forward", 1, 262'144);
    model.encoder_layers = line.integer("encoder-layers", 1, 512);
    model.decoder_layers = line.integer("decoder-layers", 1, 512);
    model.max_length = line.integer("max-length", 2, 1'000'000);
}

void readSchedule(const CommandLine& line, TrainingOptions& options)
{
    options.longest = std::size_t(line.integer("longest", 2, 1'000'000));
    options.batch_tokens = std::size_t(line.integer("batch-tokens", 1, 10'000'000));
    options.warm_up_steps = std::size_t(line.integer("warm-up", 1, 100'000'000));
    options.rate_factor = float(line.number("rate", 1e-9, 1e9));
    options.label_smoothing = float(line.number("label-smoothing", 0, 0.999));
    options.dropout = float(line.number("dropout", 0, 0.999));
    options.average_decay = float(line.number("average", 0, 0.999999));
    options.seed = std::uint64_t(line.integer("seed", 0, std::numeric_limits<int>::max()));
    options.threads = std::size_t(line.integer("threads", 1, 1024));
    options.max_steps = std::size_t(line.integer("steps", 0, 1'000'000'000'000));
    options.max_minutes = line.number("minutes", 0, 1e9);
    options.checkpoint_minutes = line.number("checkpoint-minutes", 0.01, 1e9);
    options.validation_pairs = std::size_t(line.integer("validation-pairs", 1, 1'000'000'000));
}

TrainingOptions readOptions(const CommandLine& line)
{
    if (line.texts().size() != 1)
        throw WrongUsage{CommandText::tr("One file of sentence pairs is needed.")};
    TrainingOptions options;
    options.pairs = toPath(line.texts().front());
    options.output =
        toPath(line.required("output", CommandText::tr("Where to? Name the model folder to write with -o DIR.")));
    options.validation = toPath(line.value("validation"));
    options.tokenizer = toPath(line.value("tokenizer"));
    options.initial = toPath(line.value("initial"));
    options.source_language = line.value("from").toStdString();
    options.target_language = line.value("to").toStdString();
    options.source_column = sourceColumn(line.value("from"), line.value("to"));
    options.target_column = 1 - options.source_column;
    options.name =
        line.has("name") ? line.value("name").toStdString() : options.source_language + "-" + options.target_language;
    if (line.has("card"))
        options.card = read_whole_file(toPath(line.value("card")), 1 << 20);
    readModel(line, options.model);
    readSchedule(line, options);
    return options;
}

QString duration(double seconds)
{
    const auto whole = std::llround(seconds);
    return QStringLiteral("%1:%2:%3")
        .arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

/// One line a second on a terminal, one in half a minute in a log file, and every measurement.
class ProgressLines {
public:
    void plan(const TrainingPlan& plan) const
    {
        const QLocale c = QLocale::c();
        say(CommandText::tr("%1 pairs (%2 left out as too long or empty), %3 target tokens; %4 parameters, %5 MB.")
                .arg(c.toString(qulonglong(plan.pairs)), c.toString(qulonglong(plan.pairs_left_out)),
                     c.toString(qulonglong(plan.target_tokens)), c.toString(qulonglong(plan.parameters)),
                     c.toString(qulonglong(plan.memory_bytes / 1'000'000))));
        if (plan.resumed_step > 0)
            say(CommandText::tr("Resumed at step %1.").arg(plan.resumed_step));
    }

    void progress(const TrainingProgress& progress)
    {
        const auto now = std::chrono::steady_clock::now();
        const bool measured = progress.validation_loss.has_value();
        if (!measured && now - last_ < std::chrono::seconds(30))
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
        if (measured)
            text += CommandText::tr(", validation loss %1").arg(*progress.validation_loss, 0, 'f', 4);
        if (measured && progress.validation_bleu)
            text += CommandText::tr(", BLEU %1").arg(*progress.validation_bleu, 0, 'f', 2);
        say(text);
    }

private:
    std::chrono::steady_clock::time_point last_;
};

} // namespace

int trainCommand(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("regard train PAIRS.tsv -o DIR [--from fr --to en] …"),
        CommandText::tr("Trains a translation model. Each line of the file is one pair: English, tab, the other "
                        "language. Ctrl-C saves a checkpoint; the same command goes on from it."),
        trainingOptions());
    if (!line.parse(arguments))
        return 0;
    const TrainingOptions options = readOptions(line);
    const Interrupt interrupt;
    ProgressLines lines;
    const TrainingProgress last = train(options,
                                        {[&](const TrainingPlan& plan) { lines.plan(plan); },
                                         [&](const TrainingProgress& progress) { lines.progress(progress); }},
                                        interrupt.token());
    if (interrupt.requested())
        say(CommandText::tr("Stopped; the same command goes on from here."));
    print(CommandText::tr("%1: step %2, loss %3").arg(line.value("output")).arg(last.step).arg(last.loss, 0, 'f', 4) +
          u'\n');
    return 0;
}

} // namespace regard::app
