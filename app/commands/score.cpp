#include <algorithm>
#include <chrono>

#include "app/commands/asked_directions.h"
#include "app/commands/beam_options.h"
#include "app/commands/files.h"
#include "app/commands/interrupt.h"
#include "app/commands/score_heads.h"
#include "app/commands/score_lengths.h"
#include "app/commands/subcommands.h"
#include "app/commands/text_run.h"
#include "core/analysis/scores.h"
#include "core/error.h"
#include "core/models/source_ids.h"
#include "core/system.h"
#include "core/training/corpus.h"
#include "core/training/validate.h"

namespace regard::app {

namespace {

std::vector<SentencePair> readPairs(const CommandLine& line, const Direction& direction)
{
    const auto language = [&](const char* option, const std::string& known) {
        return known.empty() ? line.value(option) : QString::fromStdString(known);
    };
    const std::size_t column =
        sourceColumn(language("from", direction.source_language), language("to", direction.target_language));
    auto pairs = read_pairs(toPath(line.texts().front()), column, 1 - column);
    if (line.has("pairs"))
        pairs.resize(std::min(pairs.size(), std::size_t(line.integer("pairs", 1, 1'000'000'000))));
    if (pairs.empty())
        throw Error({Error::Kind::invalid, "no sentence pairs in it", line.texts().front().toStdString(), {}, {}});
    return pairs;
}

void printScores(const Direction& direction, const std::vector<std::string>& hypotheses,
                 const std::vector<std::string>& references)
{
    const BleuTokens tokens = bleu_tokens_for(direction.target_language);
    print(QStringLiteral("%1\nBLEU %2%3\nchrF2 %4\n")
              .arg(QString::fromStdString(direction.name()))
              .arg(bleu(hypotheses, references, tokens), 0, 'f', 2)
              .arg(tokens == BleuTokens::zh ? CommandText::tr(" (tokens: zh, each Chinese character one)") : QString())
              .arg(chrf(hypotheses, references), 0, 'f', 2));
}

} // namespace

int scoreCommand(const QStringList& arguments)
{
    std::vector<OptionSpec> options = modelOptions();
    options.push_back({{"pairs"}, "N", CommandText::tr("Only the first N pairs."), {}});
    options.push_back({{"lengths"},
                       {},
                       CommandText::tr("BLEU of longer and longer texts too, made of neighbouring pairs joined."),
                       {}});
    options.push_back({{"threads"}, "N", CommandText::tr("Threads."), QString::number(usable_cores())});
    for (OptionSpec& option : beamOptions())
        options.push_back(std::move(option));
    for (OptionSpec& option : headOptions())
        options.push_back(std::move(option));
    CommandLine line(
        QStringLiteral("regard score PAIRS.tsv [--from fr --to en] [--beam 4]"),
        CommandText::tr("Translates one side of a file of pairs (English, tab, the other language) and compares "
                        "with the other: corpus BLEU and chrF2 as sacreBLEU defines them."),
        options);
    if (!line.parse(arguments))
        return 0;
    if (const auto status = scoreHeads(line))
        return *status;
    if (line.texts().size() != 1)
        throw WrongUsage{CommandText::tr("One file of sentence pairs is needed.")};
    const auto threads = std::size_t(line.integer("threads", 1, 1024));
    const std::size_t beam_size = beamSize(line);
    const float length_penalty = lengthPenalty(line);
    const auto model = openModel(line);
    const Direction& direction = model->directions[AskedDirections(line, *model).first()];
    const auto pairs = readPairs(line, direction);
    std::vector<std::vector<int>> sources;
    std::vector<std::string> references;
    for (const SentencePair& pair : pairs) {
        sources.push_back(source_ids(*model, direction, pair.source));
        references.push_back(pair.target);
    }
    const Interrupt interrupt;
    const Translate translate = [&](std::span<const std::vector<int>> texts) {
        return translate_all(*model->network, *model->tokenizer, texts, threads, interrupt.token(), beam_size,
                             length_penalty);
    };
    const auto start = std::chrono::steady_clock::now();
    const auto hypotheses = translate(sources);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    printScores(direction, hypotheses, references);
    print(CommandText::tr("%1 sentences, %2 a second\n")
              .arg(pairs.size())
              .arg(double(pairs.size()) / seconds, 0, 'f', 1));
    if (line.has("lengths"))
        scoreLengths(*model, direction, pairs, translate);
    return 0;
}

} // namespace regard::app
