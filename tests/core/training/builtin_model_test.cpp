// The model that ships must do what its card says, give or take the smaller sample.

#include <algorithm>

#include <gtest/gtest.h>

#include "core/analysis/aligned_pairs.h"
#include "core/analysis/scores.h"
#include "core/decoding/run.h"
#include "core/formats/model_folder.h"
#include "core/models/source_ids.h"
#include "core/training/corpus.h"
#include "core/training/validate.h"
#include "tests/support/compare.h"

using namespace regard;

namespace {

std::shared_ptr<const TranslationModel> builtin_model()
{
    static const auto model = load_model_folder(std::filesystem::path(REGARD_SOURCE) / "resources/models/en-fr-zh");
    return model;
}

std::size_t direction_of(const TranslationModel& model, const std::string& name)
{
    const auto found = std::find_if(model.directions.begin(), model.directions.end(),
                                    [&](const Direction& direction) { return direction.name() == name; });
    return static_cast<std::size_t>(found - model.directions.begin());
}

/// BLEU of the first 200 validation pairs, beam 4.
double score_first_pairs(const std::string& file, const std::string& name)
{
    const auto model = builtin_model();
    const Direction& direction = model->directions.at(direction_of(*model, name));
    const std::size_t source_column = direction.source_language == "en" ? 0 : 1;
    auto pairs = read_pairs(test::reference_folder() / "corpora" / file, source_column, 1 - source_column);
    pairs.resize(std::min<std::size_t>(pairs.size(), 200));
    std::vector<std::vector<int>> sources;
    std::vector<std::string> references;
    for (const SentencePair& pair : pairs) {
        sources.push_back(source_ids(*model, direction, pair.source));
        references.push_back(pair.target);
    }
    const auto hypotheses = translate_all(*model->network, *model->tokenizer, sources, 2, {}, 4);
    const double score = bleu(hypotheses, references, bleu_tokens_for(direction.target_language));
    EXPECT_LE(score, 80.0) << "too good to be true: is the translation compared with itself?";
    return score;
}

TEST(BuiltInModel, TranslatesFrenchToEnglish)
{
    REGARD_NEEDS_REFERENCE();
    EXPECT_GE(score_first_pairs("eng-fra/dev.tsv", "fr-en"), 40.0);
}

TEST(BuiltInModel, TranslatesEnglishToFrench)
{
    REGARD_NEEDS_REFERENCE();
    EXPECT_GE(score_first_pairs("eng-fra/dev.tsv", "en-fr"), 33.0);
}

TEST(BuiltInModel, TranslatesChineseToEnglish)
{
    REGARD_NEEDS_REFERENCE();
    EXPECT_GE(score_first_pairs("eng-cmn/dev.tsv", "zh-en"), 10.0);
}

TEST(BuiltInModel, OneHeadFindsTheSourceWordsOfSentencesAlignedByHand)
{
    const auto model = builtin_model();
    const auto pairs = read_aligned_pairs(test::golden("alignment/pairs.tsv"));
    ASSERT_EQ(pairs.size(), 60U);
    HeadCounts counts;
    for (const AlignedPair& pair : pairs) {
        RunRequest request;
        request.source_text = pair.source.text;
        request.target_text = pair.target.text;
        request.direction = direction_of(*model, pair.direction);
        request.filter = [](std::string_view path) { return path.ends_with("cross_attention.weights"); };
        counts += count_right_heads(*run(*model, request), AttentionKind::cross, pair.target.words, pair.source.words,
                                    pair.links);
    }
    EXPECT_GE(counts.share(counts.best()), 0.75);
}

} // namespace
