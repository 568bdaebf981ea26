// The model that ships must translate as well as its card says it does, give or take the smaller sample.

#include <gtest/gtest.h>

#include "core/analysis/scores.h"
#include "core/formats/model_folder.h"
#include "core/training/corpus.h"
#include "core/training/validate.h"
#include "tests/support/compare.h"

using namespace regard;

namespace {

TEST(BuiltInModel, ScoresOnTheFirstValidationPairs)
{
    REGARD_NEEDS_REFERENCE();
    constexpr std::size_t count = 200;
    auto pairs = read_pairs(test::reference_folder() / "corpora/eng-fra/dev.tsv", 1, 0);
    ASSERT_GE(pairs.size(), count);
    pairs.resize(count);
    const auto model = load_model_folder(std::filesystem::path(REGARD_SOURCE) / "resources/models/fr-en");
    std::vector<std::vector<int>> sources;
    std::vector<std::string> references;
    for (const SentencePair& pair : pairs) {
        std::vector<int>& ids = sources.emplace_back();
        for (const Token& token : model->tokenizer->encode(pair.source).tokens)
            ids.push_back(token.id);
        ids.push_back(model->network->config().end_id);
        references.push_back(pair.target);
    }
    const double score = bleu(translate_all(*model->network, *model->tokenizer, sources, 2), references);
    EXPECT_GE(score, 40.0);
    EXPECT_LE(score, 80.0) << "too good to be true: is the translation compared with itself?";
}

} // namespace
