#include "core/analysis/run_comparison.h"

#include <limits>

#include <gtest/gtest.h>

#include "core/decoding/run.h"
#include "core/error.h"
#include "tests/support/attention_trace.h"
#include "tests/support/tiny_model.h"

namespace regard {
namespace {

constexpr std::nullopt_t none = std::nullopt;

std::vector<Token> pieces(const std::vector<std::string>& texts)
{
    std::vector<Token> tokens;
    for (const std::string& text : texts)
        tokens.push_back({.id = int(tokens.size()), .piece = text, .word = int(tokens.size())});
    return tokens;
}

const std::vector<Token> from_beijing = pieces({"▁北京", "到", "上海", "的", "机票", "</s>"});
const std::vector<Token> to_beijing = pieces({"▁上海", "到", "北京", "的", "机票", "</s>"});

void add_rows(Trace& trace, const std::string& path, std::size_t width, std::vector<float> values)
{
    trace.tensors[path] = {path, {"token", "feature"}, {values.size() / width, width}, std::move(values)};
}

TEST(MatchTokens, of_the_same_text_are_one_by_one)
{
    for (const auto matching : {Matching::in_order, Matching::anywhere})
        EXPECT_EQ(match_tokens(pieces({"a", "b", "a"}), pieces({"a", "b", "a"}), matching), (Partners{0, 1, 2}));
}

TEST(MatchTokens, in_order_never_cross)
{
    EXPECT_EQ(match_tokens(from_beijing, to_beijing, Matching::in_order), (Partners{2, none, none, 3, 4, 5}));
    EXPECT_EQ(
        match_tokens(pieces({"a", "b", "c", "d", "e"}), pieces({"x", "b", "d", "c", "d", "y"}), Matching::in_order),
        (Partners{none, 1, 3, 4, none}));
    EXPECT_EQ(match_tokens(pieces({"a", "a", "b"}), pieces({"a", "b"}), Matching::in_order), (Partners{0, none, 1}));
    EXPECT_EQ(match_tokens(pieces({"a", "b"}), pieces({"a", "c", "a", "b"}), Matching::in_order), (Partners{0, 3}));
}

TEST(MatchTokens, anywhere_the_first_goes_with_the_first)
{
    EXPECT_EQ(match_tokens(from_beijing, to_beijing, Matching::anywhere), (Partners{2, 1, 0, 3, 4, 5}));
    EXPECT_EQ(match_tokens(pieces({"a", "b", "a", "a"}), pieces({"c", "a", "b", "a"}), Matching::anywhere),
              (Partners{1, 2, 3, none}));
}

TEST(MatchTokens, the_mark_of_a_space_counts_where_there_are_spaces)
{
    for (const auto matching : {Matching::in_order, Matching::anywhere}) {
        EXPECT_EQ(match_tokens(pieces({"▁le"}), pieces({"▁tab", "le"}), matching), (Partners{none}));
        EXPECT_EQ(match_tokens(pieces({"▁"}), pieces({"▁", "a"}), matching), (Partners{0}));
    }
}

TEST(MatchTokens, of_nothing_are_nothing)
{
    for (const auto matching : {Matching::in_order, Matching::anywhere}) {
        EXPECT_TRUE(match_tokens({}, pieces({"a"}), matching).empty());
        EXPECT_EQ(match_tokens(pieces({"a"}), {}, matching), (Partners{none}));
    }
}

/// Longest common subsequence by trying every subset of A.
std::size_t longest_by_trying(const std::string& a, const std::string& b)
{
    std::size_t longest = 0;
    for (std::size_t subset = 0; subset < std::size_t(1) << a.size(); ++subset) {
        std::size_t length = 0, at = 0;
        for (std::size_t i = 0; i < a.size() && at != std::string::npos; ++i) {
            if ((subset >> i & 1) == 0)
                continue;
            at = b.find(a[i], at);
            if (at != std::string::npos)
                ++at, ++length;
        }
        if (at != std::string::npos)
            longest = std::max(longest, length);
    }
    return longest;
}

TEST(MatchTokens, in_order_finds_the_most)
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        std::string a, b;
        for (std::size_t i = random() % 9; i > 0; --i)
            a += char('a' + random() % 3);
        for (std::size_t i = random() % 9; i > 0; --i)
            b += char('a' + random() % 3);
        std::vector<std::string> of_a, of_b;
        for (const char c : a)
            of_a.emplace_back(1, c);
        for (const char c : b)
            of_b.emplace_back(1, c);
        const Partners partners = match_tokens(pieces(of_a), pieces(of_b), Matching::in_order);
        std::size_t count = 0, next = 0;
        for (std::size_t i = 0; i < partners.size(); ++i)
            if (partners[i]) {
                ++count;
                EXPECT_GE(*partners[i], next) << a << " " << b;
                next = *partners[i] + 1;
                EXPECT_EQ(a[i], b.at(*partners[i]));
            }
        EXPECT_EQ(count, longest_by_trying(a, b)) << a << " " << b;
    }
}

TEST(MatchRanges, words_match_whole)
{
    const std::vector<TokenRange> a{{0, 1}, {1, 2}, {3, 2}}, b{{0, 2}, {2, 1}, {3, 2}};
    EXPECT_EQ(match_ranges(a, b, {2, 0, 1, 3, none}), (Partners{1, 0, none}));
    EXPECT_EQ(match_ranges(a, b, {0, none, 1, 3, 4}), (Partners{none, none, 2}));
    EXPECT_THROW(match_ranges(a, b, {0, 1}), Error);
}

TEST(ReadDifference, is_b_less_a_between_partners)
{
    Trace a, b;
    a.source = pieces({"▁北京", "到", "上海"});
    b.source = pieces({"▁上海", "北京"});
    test::add_weights(a, AttentionKind::encoder, 0, {1, 3, 3},
                      {0.5F, 0.25F, 0.25F, 0.125F, 0.75F, 0.125F, 0.25F, 0.25F, 0.5F});
    test::add_weights(b, AttentionKind::encoder, 0, {1, 2, 2}, {0.75F, 0.25F, 0.625F, 0.375F});
    const Partners rows = match_rows(a, b, AttentionKind::encoder, Matching::anywhere);
    const Partners columns = match_columns(a, b, AttentionKind::encoder, Matching::anywhere);
    EXPECT_EQ(rows, (Partners{1, none, 0}));
    const ReadingDifference difference = read_difference(read_attention(a, {}), read_attention(b, {}), rows, columns);
    EXPECT_EQ(difference.values,
              (std::vector<float>{0.375F - 0.5F, 0, 0.625F - 0.25F, 0, 0, 0, 0.25F - 0.25F, 0, 0.75F - 0.5F}));
    EXPECT_EQ(difference.absent, (std::vector<bool>{false, true, false, true, true, true, false, true, false}));
    EXPECT_EQ(difference.row_partners, rows);
    EXPECT_EQ(difference.columns, (std::vector<TokenRange>{{0, 1}, {1, 1}, {2, 1}}));
    EXPECT_TRUE(difference.masked.empty());
    EXPECT_TRUE(difference.left_out.empty());
}

TEST(ReadDifference, takes_merged_words_and_hidden_tokens)
{
    Trace a, b;
    a.source = test::worded_tokens({"<x>", "p q", "r"});
    b.source = test::worded_tokens({"r", "p q"});
    test::add_weights(a, AttentionKind::encoder, 0, {1, 4, 4},
                      {0, 0, 0, 1, 0, 0.25F, 0.25F, 0.5F, 0, 0.5F, 0.25F, 0.25F, 0, 0, 1, 0});
    test::add_weights(b, AttentionKind::encoder, 0, {1, 3, 3}, {1, 0, 0, 0.75F, 0.25F, 0, 0.25F, 0.75F, 0});
    const ReadingOptions options{.words = true, .special = SpecialTokens::hidden, .threshold = 0.45F};
    const Partners partners = match_tokens(a.source, b.source, Matching::anywhere);
    const ReadingDifference difference =
        read_difference(read_attention(a, {}, options), read_attention(b, {}, options), partners, partners);
    EXPECT_EQ(difference.rows, (std::vector<TokenRange>{{1, 2}, {3, 1}}));
    EXPECT_EQ(difference.row_partners, (Partners{1, 0}));
    EXPECT_EQ(difference.values, (std::vector<float>{0.5F - 0.625F, 0.5F - 0.375F, 0 - 1, 1 - 0}));
    EXPECT_EQ(difference.absent, std::vector<bool>(4, false));
    EXPECT_EQ(difference.left_out, std::vector<bool>(4, false));
    const ReadingOptions high{.words = true, .special = SpecialTokens::hidden, .threshold = 0.55F};
    EXPECT_EQ(read_difference(read_attention(a, {}, high), read_attention(b, {}, high), partners, partners).left_out,
              (std::vector<bool>{false, true, false, false}));
}

TEST(ReadDifference, what_one_run_masks_is_absent_and_what_both_mask_is_masked)
{
    Trace a;
    a.target_input = pieces({"<s>", "x"});
    a.target_output = pieces({"x", "y"});
    Trace b = a;
    b.target_output = pieces({"y", "x"});
    test::add_weights(a, AttentionKind::decoder, 0, {1, 2, 2}, {1, 0, 0.25F, 0.75F});
    test::add_weights(b, AttentionKind::decoder, 0, {1, 2, 2}, {1, 0, 0.5F, 0.5F});
    const AttentionSource source{.kind = AttentionKind::decoder};
    const AttentionReading of_a = read_attention(a, source), of_b = read_attention(b, source);
    const ReadingDifference crossed = read_difference(of_a, of_b, {1, 0}, {0, 1});
    EXPECT_EQ(crossed.absent, (std::vector<bool>{false, true, false, true}));
    EXPECT_EQ(crossed.values, (std::vector<float>{-0.5F, 0, 0.75F, 0}));
    const ReadingDifference straight = read_difference(of_a, of_b, {0, 1}, {0, 1});
    EXPECT_EQ(straight.masked, (std::vector<bool>{false, true, false, false}));
    EXPECT_EQ(straight.values, (std::vector<float>{0, 0, 0.25F, -0.25F}));
}

TEST(ReadDifference, refuses_what_does_not_fit)
{
    const AttentionReading one{.rows = {{0, 1}}, .columns = {{0, 1}}, .values = {1}, .masked = {}, .left_out = {}};
    AttentionReading torn = one;
    torn.values.clear();
    EXPECT_THROW(read_difference(one, torn, {0}, {0}), Error);
    EXPECT_THROW(read_difference(one, one, {}, {0}), Error);
    EXPECT_TRUE(read_difference(one, one, {7}, {0}).absent.at(0));
}

TEST(TokenSimilarity, is_the_cosine_between_partners)
{
    Trace a, b;
    a.shape.encoder_layers = b.shape.encoder_layers = 1;
    add_rows(a, "encoder.layers.0.output", 2, {1, 0, 3, 4, 0, 0});
    add_rows(b, "encoder.layers.0.output", 2, {4, 3, 0, 2});
    add_rows(a, "encoder.output", 2, {1, 0, -3, -4, 1, 1});
    add_rows(b, "encoder.output", 2, {3, 4, 1, 0});
    add_rows(a, "encoder.input", 2, {1, 0, 3, 4, 0, 0}); // not in b
    const TokenSimilarity similarity = token_similarity(a, b, Stack::encoder, {1, 0, none});
    EXPECT_EQ(similarity.paths, (std::vector<std::string>{"encoder.layers.0.output", "encoder.output"}));
    EXPECT_NEAR(similarity.at(0, 0).value(), 0, 1e-12);
    EXPECT_NEAR(similarity.at(0, 1).value(), 24 / 25.0, 1e-12);
    EXPECT_FALSE(similarity.at(0, 2));
    EXPECT_NEAR(similarity.at(1, 0).value(), 1, 1e-12);
    EXPECT_NEAR(similarity.at(1, 1).value(), -1, 1e-12);
    EXPECT_FALSE(token_similarity(a, b, Stack::encoder, {none, none, 0}).at(0, 2)); // a vector of zeros
    a.tensors["encoder.output"].values[0] = std::numeric_limits<float>::quiet_NaN();
    EXPECT_TRUE(std::isnan(token_similarity(a, b, Stack::encoder, {1, 0, none}).at(1, 0).value()));
}

TEST(TokenSimilarity, refuses_what_cannot_be_compared)
{
    Trace a, b;
    add_rows(a, "encoder.output", 2, {1, 0});
    add_rows(b, "encoder.output", 1, {1, 0});
    EXPECT_THROW(token_similarity(a, b, Stack::encoder, {0}), Error);
    add_rows(b, "encoder.output", 2, {1, 0});
    EXPECT_THROW(token_similarity(a, b, Stack::encoder, {0, 0}), Error);
    EXPECT_THROW(token_similarity(a, b, Stack::encoder, {1}), Error);
    EXPECT_THROW(token_similarity(a, b, Stack::decoder, {0}), Error);
}

TEST(TokenSimilarity, of_two_runs_begins_with_the_same_word)
{
    RunRequest request;
    request.source_text = "le chat dort .";
    const auto model = test::tiny_model();
    const auto a = run(*model, request);
    const TokenSimilarity same =
        token_similarity(*a, *a, Stack::encoder, match_tokens(a->source, a->source, Matching::in_order));
    EXPECT_EQ(same.paths, (std::vector<std::string>{"encoder.input", "encoder.layers.0.output",
                                                    "encoder.layers.1.output", "encoder.output"}));
    for (const auto& cosine : same.cosines)
        EXPECT_NEAR(cosine.value(), 1, 1e-12);
    request.source_text = "le chien dort .";
    const auto b = run(*model, request);
    const TokenSimilarity other =
        token_similarity(*a, *b, Stack::encoder, match_tokens(a->source, b->source, Matching::in_order));
    EXPECT_NEAR(other.at(0, 0).value(), 1, 1e-12); // nothing has been mixed yet
    EXPECT_LT(other.at(3, 0).value(), 1 - 1e-6);
    EXPECT_GT(other.at(3, 0).value(), 0);
    const TokenSimilarity target =
        token_similarity(*a, *b, Stack::decoder, match_tokens(a->target_input, b->target_input, Matching::in_order));
    EXPECT_NEAR(target.at(0, 0).value(), 1, 1e-12);
}

} // namespace
} // namespace regard
