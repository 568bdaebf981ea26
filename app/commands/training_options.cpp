#include "app/commands/training_options.h"

#include <limits>

#include "app/commands/files.h"
#include "app/commands/training_corpora.h"
#include "core/formats/whole_file.h"
#include "core/system.h"
#include "core/training/save_snapshot.h"

namespace regard::app {

namespace {

void addDataOptions(std::vector<OptionSpec>& specs)
{
    const std::vector<OptionSpec> data{
        {{"config"},
         "FILE",
         CommandText::tr("JSON file with any of these options, without their hyphens; those on the command line win."),
         {}},
        {{"output", "o"}, "DIR", CommandText::tr("Model folder to write; a checkpoint in it is resumed."), {}},
        {{"from"}, "LANGUAGE", CommandText::tr("Language to translate from."), "fr"},
        {{"to"}, "LANGUAGE", CommandText::tr("Language to translate to."), "en"},
        {{"corpus"},
         "DIRECTION=FILE",
         CommandText::tr("Pairs of one direction of several, as in fr-en=FILE; zh-en:3=FILE is seen three times an "
                         "epoch. May stand several times."),
         {},
         true},
        {{"validation"},
         "[DIRECTION=]FILE",
         CommandText::tr("Pairs to measure on along the way. May stand several times."),
         {},
         true},
        {{"validation-pairs"}, "N", CommandText::tr("How many of them, a direction."), "500"},
        {{"columns"},
         "LANGUAGES",
         CommandText::tr("Languages of a file's columns, as in de,fr; without, English and the other language, or from "
                         "and to. May stand several times."),
         {},
         true},
        {{"name"}, "NAME", CommandText::tr("Name of the model."), {}},
        {{"card"}, "FILE", CommandText::tr("Markdown text for the model's card."), {}},
        {{"tokenizer"}, "FILE", CommandText::tr("SentencePiece vocabulary; one is trained without."), {}},
        {{"init"}, "DIR", CommandText::tr("Model folder to start from: its weights and vocabulary."), {}},
        {{"vocabulary"}, "N", CommandText::tr("Size of the vocabulary to train."), "8000"},
        {{"coverage"},
         "SHARE",
         CommandText::tr("Characters with a piece of their own; 0: all, or 0.9999 of more than 1000 different ones."),
         "0"},
        {{"longest"}, "N", CommandText::tr("Leave out pairs with more tokens."), "100"},
    };
    specs.insert(specs.end(), data.begin(), data.end());
}

void addAugmentationOptions(std::vector<OptionSpec>& specs)
{
    const std::vector<OptionSpec> augmentation{
        {{"joined"}, "SHARE", CommandText::tr("Examples that are several pairs behind each other."), "0.15"},
        {{"most-joined"}, "N", CommandText::tr("How many at most."), "8"},
        {{"sampled"}, "SHARE", CommandText::tr("Sources whose pieces are drawn by chance."), "0.3"},
        {{"sampling-alpha"}, "A", CommandText::tr("The smaller, the further from the best pieces."), "0.2"},
        {{"sample-targets"}, {}, CommandText::tr("Draw the pieces of targets too."), {}},
        {{"without-mark"}, "SHARE", CommandText::tr("Pairs without the mark at their end."), "0.1"},
        {{"lower-case"}, "SHARE", CommandText::tr("Sources that begin with a small letter."), "0.05"},
    };
    specs.insert(specs.end(), augmentation.begin(), augmentation.end());
}

void addModelOptions(std::vector<OptionSpec>& specs)
{
    const std::vector<OptionSpec> model{
        {{"width"}, "N", CommandText::tr("Model width d."), "256"},
        {{"heads"}, "N", CommandText::tr("Attention heads h."), "8"},
        {{"feed-forward"}, "N", CommandText::tr("Feed-forward width f."), "1024"},
        {{"encoder-layers"}, "N", CommandText::tr("Layers of the encoder."), "3"},
        {{"decoder-layers"}, "N", CommandText::tr("Layers of the decoder."), "3"},
        {{"max-length"}, "N", CommandText::tr("Most tokens the model will read."), "512"},
    };
    specs.insert(specs.end(), model.begin(), model.end());
}

void addScheduleOptions(std::vector<OptionSpec>& specs)
{
    const std::vector<OptionSpec> schedule{
        {{"batch-tokens"}, "N", CommandText::tr("Target tokens a step."), "2048"},
        {{"warm-up"}, "N", CommandText::tr("Steps of rising learning rate; with --init 500."), "2000"},
        {{"rate"}, "FACTOR", CommandText::tr("Factor of the learning rate."), "1"},
        {{"from-step"}, "N", CommandText::tr("The rate falls as after so many steps more; with --init 10000."), "0"},
        {{"cool-down"}, "N", CommandText::tr("Over so many last of --steps the rate falls to zero."), "0"},
        {{"label-smoothing"}, "P", CommandText::tr("Label smoothing."), "0.1"},
        {{"dropout"}, "P", CommandText::tr("Dropout."), "0.1"},
        {{"guide"},
         "W",
         CommandText::tr("Weight of the loss that draws one head of the cross-attention to aligned words."),
         "0"},
        {{"average"}, "DECAY", CommandText::tr("Decay of the weights' moving average."), "0.999"},
        {{"seed"}, "N", CommandText::tr("Seed of everything random."), "1"},
        {{"threads"}, "N", CommandText::tr("Workers."), QString::number(usable_cores())},
        {{"steps"}, "N", CommandText::tr("Stop after so many steps; 0: no limit."), "0"},
        {{"epochs"}, "N", CommandText::tr("Stop after so many epochs; 0: no limit."), "0"},
        {{"minutes"}, "N", CommandText::tr("Stop after so many minutes; 0: no limit."), "0"},
        {{"checkpoint-minutes"}, "N", CommandText::tr("Minutes between checkpoints."), "5"},
        {{"snapshots"},
         "N",
         CommandText::tr("Keep the weights of so many moments up to --steps, to look at the training later."),
         {}},
        {{"snapshot-steps"}, "STEPS", CommandText::tr("Keep them after these steps, as in 0,10,100,1000."), {}},
    };
    specs.insert(specs.end(), schedule.begin(), schedule.end());
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

void readAugmentation(const CommandLine& line, Augmentation& augmentation)
{
    augmentation.joined = line.number("joined", 0, 1);
    augmentation.most_joined = std::size_t(line.integer("most-joined", 2, 1000));
    augmentation.sampled = line.number("sampled", 0, 1);
    augmentation.sampling_alpha = line.number("sampling-alpha", 0, 100);
    augmentation.sample_targets = line.has("sample-targets");
    augmentation.without_mark = line.number("without-mark", 0, 1);
    augmentation.lower_case = line.number("lower-case", 0, 1);
}

/// A model that is trained further begins near where it stopped, not with the large steps of a new one.
void readRates(const CommandLine& line, Schedule& schedule)
{
    const bool further = line.has("init");
    schedule.warm_up_steps =
        further && !line.has("warm-up") ? 500 : std::size_t(line.integer("warm-up", 1, 100'000'000));
    schedule.from_step =
        further && !line.has("from-step") ? 10'000 : std::size_t(line.integer("from-step", 0, 1'000'000'000));
    schedule.factor = float(line.number("rate", 1e-9, 1e9));
    schedule.cool_down_steps = std::size_t(line.integer("cool-down", 0, 1'000'000'000));
}

void readSchedule(const CommandLine& line, TrainingOptions& options)
{
    readRates(line, options.schedule);
    options.batch_tokens = std::size_t(line.integer("batch-tokens", 1, 10'000'000));
    options.label_smoothing = float(line.number("label-smoothing", 0, 0.999));
    options.dropout = float(line.number("dropout", 0, 0.999));
    options.guide_weight = float(line.number("guide", 0, 100));
    options.average_decay = float(line.number("average", 0, 0.999999));
    options.seed = std::uint64_t(line.integer("seed", 0, std::numeric_limits<int>::max()));
    options.threads = std::size_t(line.integer("threads", 1, 1024));
    options.max_steps = std::size_t(line.integer("steps", 0, 1'000'000'000'000));
    options.max_epochs = std::size_t(line.integer("epochs", 0, 1'000'000'000'000));
    options.max_minutes = line.number("minutes", 0, 1e9);
    options.checkpoint_minutes = line.number("checkpoint-minutes", 0.01, 1e9);
    if (options.schedule.cool_down_steps > 0 && options.max_steps == 0)
        throw WrongUsage{CommandText::tr("--cool-down counts back from the last step: say which with --steps.")};
}

std::vector<std::size_t> readSnapshots(const CommandLine& line, std::size_t lastStep)
{
    std::vector<std::size_t> steps;
    for (const QString& part : line.value("snapshot-steps").split(u',', Qt::SkipEmptyParts)) {
        bool valid = false;
        steps.push_back(std::size_t(part.trimmed().toULongLong(&valid)));
        if (!valid)
            throw WrongUsage{
                CommandText::tr("--snapshot-steps takes steps with commas between them, as in 0,10,100; “%1” is none.")
                    .arg(part)};
    }
    if (!line.has("snapshots") || line.has("snapshot-steps"))
        return steps;
    if (lastStep == 0)
        throw WrongUsage{CommandText::tr("--snapshots counts up to the last step: say which with --steps.")};
    return spread_snapshots(std::size_t(line.integer("snapshots", 2, 10'000)), lastStep);
}

/// Whether a value begins like "fr-en=" or "fr-en:2="; a file's name may hold such signs too.
bool namesDirection(const QString& value)
{
    const QString name = value.section(u'=', 0, 0).section(u':', 0, 0);
    return value.contains(u'=') && parse_direction(name.toStdString()).has_value();
}

void readCorpora(const CommandLine& line, TrainingOptions& options)
{
    const QStringList columns = line.values("columns");
    const bool several = line.has("corpus");
    if (several ? !line.texts().isEmpty() : line.texts().size() != 1)
        throw WrongUsage{CommandText::tr("Name one file of sentence pairs, or several with --corpus fr-en=FILE.")};
    if (several && (line.has("from") || line.has("to")))
        throw WrongUsage{CommandText::tr("--from and --to are for one file; --corpus names its direction itself.")};
    if (!several)
        options.corpora.push_back(makeCorpus(line.texts().front(), line.value("from"), line.value("to"), columns));
    for (const QString& value : line.values("corpus"))
        options.corpora.push_back(readCorpusOption("corpus", value, columns));
    for (const QString& value : line.values("validation"))
        options.validation.push_back(several || namesDirection(value)
                                         ? readCorpusOption("validation", value, columns)
                                         : makeCorpus(value, line.value("from"), line.value("to"), columns));
    options.validation_pairs = std::size_t(line.integer("validation-pairs", 1, 1'000'000'000));
    options.longest = std::size_t(line.integer("longest", 2, 1'000'000));
    options.character_coverage = line.number("coverage", 0, 1);
}

std::string nameOf(const TrainingOptions& options)
{
    std::string name;
    for (const TrainingCorpus& corpus : options.corpora)
        if (name.find(corpus.direction.name()) == std::string::npos)
            name += (name.empty() ? "" : "+") + corpus.direction.name();
    return name;
}

} // namespace

std::vector<OptionSpec> trainingOptionSpecs()
{
    std::vector<OptionSpec> specs;
    addDataOptions(specs);
    addAugmentationOptions(specs);
    addModelOptions(specs);
    addScheduleOptions(specs);
    return specs;
}

TrainingOptions readTrainingOptions(const CommandLine& line)
{
    TrainingOptions options;
    readCorpora(line, options);
    options.output =
        toPath(line.required("output", CommandText::tr("Where to? Name the model folder to write with -o DIR.")));
    options.tokenizer = toPath(line.value("tokenizer"));
    options.init = toPath(line.value("init"));
    options.name = line.has("name") ? line.value("name").toStdString() : nameOf(options);
    if (line.has("card"))
        options.card = read_whole_file(toPath(line.value("card")), 1 << 20);
    readModel(line, options.model);
    readAugmentation(line, options.augmentation);
    readSchedule(line, options);
    options.snapshot_steps = readSnapshots(line, options.max_steps);
    return options;
}

} // namespace regard::app
