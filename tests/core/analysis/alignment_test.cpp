#include "core/analysis/alignment.h"

#include <limits>

#include <gtest/gtest.h>

#include "core/error.h"

namespace regard {

namespace {

using Words = std::vector<std::vector<std::size_t>>;

Token piece(std::string text, std::size_t begin, std::size_t end, int word)
{
    return {.piece = std::move(text), .begin = begin, .end = end, .word = word};
}

Token special(std::string text)
{
    return {.piece = std::move(text), .special = true};
}

const std::vector<TextRange> source_words = {{0, 2}, {3, 10}, {11, 13}, {13, 16}}; // la voiture d' eau
const std::vector<TextRange> target_words = {{0, 3}, {4, 8}, {9, 14}};             // the cars water

/// "la voiture d'eau" – "the cars water": one word in two pieces on either side, one piece over two words, two heads.
Trace small_trace()
{
    Trace trace;
    trace.shape.decoder_layers = 1;
    trace.shape.heads = 2;
    trace.source = {special("<fr-en>"),     piece("▁la", 0, 2, 0),      piece("▁voit", 3, 7, 1),
                    piece("ure", 7, 10, 1), piece("▁d'eau", 11, 16, 2), special("</s>")};
    trace.target_output = {piece("▁the", 0, 3, 0), piece("▁car", 4, 7, 1), piece("s", 7, 8, 1),
                           piece("▁water", 9, 14, 2), special("</s>")};
    const std::string path = attention_path(AttentionKind::cross, 0, "weights");
    trace.tensors[path] = {.path = path,
                           .axes = {"head", "query", "key"},
                           .shape = {2, 5, 6},
                           .values = {0.1F, 0.6F, 0.1F, 0.1F, 0.05F, 0.05F, // the: la
                                      0.0F, 0.3F, 0.2F, 0.2F, 0.2F, 0.1F,   // car: voiture, by the sum of its pieces
                                      0.0F, 0.6F, 0.1F, 0.1F, 0.1F, 0.1F, // s: la, and so cars on the mean: 0.45 to 0.3
                                      0.0F, 0.1F, 0.1F, 0.1F, 0.6F, 0.1F, // water: d'eau
                                      0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 1.0F, //
                                      // The second head.
                                      0.4F, 0.3F, 0.1F, 0.1F, 0.1F, 0.0F, // the: the direction
                                      0.0F, 0.3F, 0.2F, 0.2F, 0.2F, 0.1F, // car: voiture
                                      0.0F, 0.2F, 0.3F, 0.3F, 0.1F, 0.1F, // s: voiture
                                      0.0F, 0.1F, 0.1F, 0.1F, 0.3F, 0.4F, // water: the end
                                      0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 1.0F}};
    return trace;
}

Words strongest(const Trace& trace, std::size_t head)
{
    return strongest_words(trace, AttentionKind::cross, 0, head, target_words, source_words);
}

} // namespace

TEST(WordAttention, TokensBelongToTheWordsTheyTouch)
{
    const Trace trace = small_trace();
    EXPECT_EQ(tokens_of_words(trace.source, source_words), (Words{{1}, {2, 3}, {4}, {4}}));
    EXPECT_EQ(tokens_of_words(trace.target_output, target_words), (Words{{0}, {1, 2}, {3}}));
    const std::vector<Token> spaced = {piece("▁", 11, 11, 2), piece("d'", 11, 13, 2), special("</s>")};
    EXPECT_EQ(tokens_of_words(spaced, source_words), (Words{{}, {}, {0, 1}, {}}));
}

TEST(WordAttention, SumsKeysAndAveragesQueries)
{
    const Trace trace = small_trace();
    EXPECT_EQ(strongest(trace, 0), (Words{{0}, {0}, {2, 3}}));
    EXPECT_EQ(strongest(trace, 1), (Words{{}, {1}, {}}));
    // Alone, the first piece of "cars" looks at "voiture".
    const std::vector<TextRange> first_piece = {{4, 7}};
    EXPECT_EQ(strongest_words(trace, AttentionKind::cross, 0, 0, first_piece, source_words), (Words{{1}}));
}

TEST(WordAttention, EncoderRowsAreTheTokensTheyRead)
{
    Trace trace;
    trace.source = {piece("a", 0, 1, 0), piece("b", 1, 2, 1), special("</s>")};
    const std::string path = attention_path(AttentionKind::encoder, 0, "weights");
    trace.tensors[path] = {.path = path,
                           .axes = {"head", "query", "key"},
                           .shape = {1, 3, 3},
                           .values = {0.1F, 0.8F, 0.1F, 0.2F, 0.5F, 0.3F, 0.9F, 0.1F, 0.0F}};
    const std::vector<TextRange> words = {{0, 1}, {1, 2}};
    EXPECT_EQ(strongest_words(trace, AttentionKind::encoder, 0, 0, words, words), (Words{{1}, {1}}));
}

TEST(WordAttention, WeightsThatAreNoNumbersFindNothing)
{
    Trace trace = small_trace();
    for (float& value : trace.tensors.begin()->second.values)
        value = std::numeric_limits<float>::quiet_NaN();
    EXPECT_EQ(strongest(trace, 0), (Words{{}, {}, {}}));
}

TEST(WordAttention, RefusesWhatDoesNotFit)
{
    Trace trace = small_trace();
    EXPECT_THROW(strongest(trace, 2), Error);
    EXPECT_THROW(strongest_words(trace, AttentionKind::cross, 1, 0, target_words, source_words), Error);
    trace.source.pop_back();
    EXPECT_THROW(strongest(trace, 0), Error);
}

TEST(Alignment, CountsWordsWhoseArgMaxIsRight)
{
    const std::vector<WordLink> links = {{0, 0}, {1, 1}, {3, 2}};
    const HeadCounts counts = count_right_heads(small_trace(), AttentionKind::cross, target_words, source_words, links);
    EXPECT_EQ(counts.total, 3U);
    EXPECT_EQ(counts.right, (std::vector<std::size_t>{2, 1}));
    EXPECT_EQ(counts.best(), (HeadCounts::Head{0, 0}));
    EXPECT_DOUBLE_EQ(counts.share({0, 1}), 1.0 / 3);
}

TEST(Alignment, WordsWithoutLinkDoNotCountAndSeveralLinksAreAllRight)
{
    const std::vector<WordLink> links = {{0, 1}, {1, 1}};
    const HeadCounts counts = count_right_heads(small_trace(), AttentionKind::cross, target_words, source_words, links);
    EXPECT_EQ(counts.total, 1U);
    EXPECT_EQ(counts.right, (std::vector<std::size_t>{1, 1}));
}

TEST(Alignment, RefusesLinksToNoWord)
{
    for (const WordLink link : {WordLink{4, 0}, WordLink{0, 3}})
        EXPECT_THROW(count_right_heads(small_trace(), AttentionKind::cross, target_words, source_words, {&link, 1}),
                     Error);
}

TEST(HeadCounts, AddUpAndRank)
{
    HeadCounts sum;
    EXPECT_THROW(sum.best(), Error);
    EXPECT_FALSE(sum.any());
    sum += HeadCounts{2, 2, 10, {1, 4, 5, 5}};
    sum += HeadCounts{2, 2, 2, {0, 2, 0, 1}};
    EXPECT_EQ(sum.total, 12U);
    EXPECT_EQ(sum.right, (std::vector<std::size_t>{1, 6, 5, 6}));
    EXPECT_EQ(sum.best(), (HeadCounts::Head{0, 1}));
    EXPECT_EQ(sum.best_of_layer(1), (HeadCounts::Head{1, 1}));
    EXPECT_DOUBLE_EQ(sum.share({0, 1}), 0.5);
    EXPECT_TRUE(sum.any());
    EXPECT_THROW(sum.best_of_layer(2), Error);
    EXPECT_THROW(sum += (HeadCounts{1, 2, 1, {0, 1}}), Error);
}

} // namespace regard
