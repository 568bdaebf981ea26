#include "app/commands/score_lengths.h"

#include "app/commands/command_line.h"
#include "core/analysis/scores.h"
#include "core/models/source_ids.h"
#include "core/training/augment.h"

namespace regard::app {

namespace {

constexpr std::size_t lengths[] = {10, 20, 40, 60, 80, 100};

/// Texts made of neighbouring pairs, each with at most so many source tokens unless one pair alone has more.
struct JoinedTexts {
    std::vector<std::vector<int>> sources;
    std::vector<std::string> references;
    std::size_t tokens = 0;

    void add(const TranslationModel& model, const Direction& direction, const SentencePair& text)
    {
        sources.push_back(source_ids(model, direction, text.source));
        references.push_back(text.target);
        tokens += sources.back().size();
    }
};

JoinedTexts joinPairs(const TranslationModel& model, const Direction& direction, std::span<const SentencePair> pairs,
                      std::size_t length)
{
    JoinedTexts joined;
    SentencePair text;
    for (const SentencePair& pair : pairs) {
        SentencePair longer = text.source.empty() ? pair : text;
        if (!text.source.empty())
            append_pair(longer, pair, direction);
        const bool fits = source_ids(model, direction, longer.source).size() <= length;
        if (!fits && !text.source.empty())
            joined.add(model, direction, text);
        text = fits || text.source.empty() ? longer : pair;
    }
    if (!text.source.empty())
        joined.add(model, direction, text);
    return joined;
}

} // namespace

void scoreLengths(const TranslationModel& model, const Direction& direction, std::span<const SentencePair> pairs,
                  const Translate& translate)
{
    print(CommandText::tr("up to tokens\ttexts\ttokens each\tBLEU\n"));
    for (const std::size_t length : lengths) {
        const JoinedTexts joined = joinPairs(model, direction, pairs, length);
        const double score =
            bleu(translate(joined.sources), joined.references, bleu_tokens_for(direction.target_language));
        print(QStringLiteral("%1\t%2\t%3\t%4\n")
                  .arg(length)
                  .arg(joined.sources.size())
                  .arg(double(joined.tokens) / double(joined.sources.size()), 0, 'f', 1)
                  .arg(score, 0, 'f', 2));
        finishPrinting();
    }
}

} // namespace regard::app
