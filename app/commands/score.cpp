#include <algorithm>
#include <chrono>

#include "app/commands/files.h"
#include "app/commands/interrupt.h"
#include "app/commands/score_heads.h"
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

std::vector<SentencePair> readPairs(const CommandLine& line, const TranslationModel& model)
{
    const auto language = [&](const char* option, const std::string& trained) {
        return line.has(option) ? line.value(option) : QString::fromStdString(trained);
    };
    const std::size_t column = sourceColumn(language("from", model.directions.front().source_language),
                                            language("to", model.directions.front().target_language));
    auto pairs = read_pairs(toPath(line.texts().front()), column, 1 - column);
    if (line.has("pairs"))
        pairs.resize(std::min(pairs.size(), std::size_t(line.integer("pairs", 1, 1'000'000'000))));
    if (pairs.empty())
        throw Error({Error::Kind::invalid, "no sentence pairs in it", line.texts().front().toStdString(), {}, {}});
    return pairs;
}

} // namespace

int scoreCommand(const QStringList& arguments)
{
    std::vector<OptionSpec> options = modelOptions();
    options.push_back({{"pairs"}, "N", CommandText::tr("Only the first N pairs."), {}});
    options.push_back({{"threads"}, "N", CommandText::tr("Threads."), QString::number(usable_cores())});
    for (OptionSpec& option : headOptions())
        options.push_back(std::move(option));
    CommandLine line(
        QStringLiteral("regard score PAIRS.tsv [--from fr --to en]"),
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
    const auto model = openModel(line);
    const auto pairs = readPairs(line, *model);
    std::vector<std::vector<int>> sources;
    std::vector<std::string> references;
    for (const SentencePair& pair : pairs) {
        sources.push_back(source_ids(*model, model->directions.front(), pair.source));
        references.push_back(pair.target);
    }
    const Interrupt interrupt;
    const auto start = std::chrono::steady_clock::now();
    const auto hypotheses = translate_all(*model->network, *model->tokenizer, sources, threads, interrupt.token());
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    print(QStringLiteral("BLEU %1\nchrF2 %2\n")
              .arg(bleu(hypotheses, references), 0, 'f', 2)
              .arg(chrf(hypotheses, references), 0, 'f', 2));
    print(CommandText::tr("%1 sentences, %2 a second\n")
              .arg(pairs.size())
              .arg(double(pairs.size()) / seconds, 0, 'f', 1));
    return 0;
}

} // namespace regard::app
