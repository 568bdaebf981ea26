#include "core/text/word_vocabulary.h"

#include <gtest/gtest.h>

#include "core/error.h"

namespace regard {
namespace {

TEST(WordVocabulary, cuts_at_spaces_and_joins_again)
{
    const WordVocabulary words({"je", "suis", "étudiant"});
    EXPECT_EQ(words.size(), 7U);
    const Encoding encoding = words.encode("  je  suis\nétudiant ");
    EXPECT_EQ(encoding.text, "je suis étudiant");
    EXPECT_EQ(encoding.characters, 16U);
    EXPECT_EQ(encoding.kept, 16U);
    ASSERT_EQ(encoding.tokens.size(), 3U);
    EXPECT_EQ(encoding.tokens[2], (Token{6, "étudiant", 8, 17, 2, false}));
    EXPECT_EQ(words.decode(std::vector<int>{4, 5, 6, WordVocabulary::end_id}), "je suis étudiant");
    EXPECT_TRUE(words.encode("").tokens.empty());
}

TEST(WordVocabulary, knows_what_it_does_not_know)
{
    const WordVocabulary words({"je"});
    const Encoding encoding = words.encode("je dors <eos>");
    EXPECT_EQ(encoding.tokens[1].id, WordVocabulary::unknown_id);
    EXPECT_TRUE(encoding.tokens[1].special);
    EXPECT_EQ(encoding.tokens[2].id, WordVocabulary::unknown_id) << "a typed special piece is no end token";
    EXPECT_EQ(words.decode(std::vector<int>{4, 1}), "je ⁇");
    EXPECT_THROW(words.token(5), Error);
    EXPECT_THROW(words.token(-1), Error);
}

TEST(WordVocabulary, refuses_words_that_could_not_be_told_apart)
{
    EXPECT_THROW(WordVocabulary({"je", "je"}), Error);
    EXPECT_THROW(WordVocabulary({"je suis"}), Error);
    EXPECT_THROW(WordVocabulary({""}), Error);
    EXPECT_THROW(WordVocabulary({"<eos>"}), Error);
}

} // namespace
} // namespace regard
