#include "core/analysis/attention_reading.h"

#include <limits>
#include <numeric>

#include <gtest/gtest.h>

#include "core/decoding/run.h"
#include "core/error.h"
#include "tests/support/attention_trace.h"
#include "tests/support/tiny_model.h"

namespace regard {
namespace {

using Cells = std::vector<float>;
using Flags = std::vector<bool>;
using Ranges = std::vector<TokenRange>;
constexpr auto kinds = {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross};

/// Three tokens, the first two one word, the last the end token.
Trace small_trace()
{
    Trace trace;
    trace.source = test::worded_tokens({"le s", "</s>"});
    test::add_weights(trace, AttentionKind::encoder, 0, {2, 3, 3},
                      {0.5F, 0.25F, 0.25F, 0.125F, 0.25F, 0.625F, 0, 0, 1, //
                       0.25F, 0.5F, 0.25F, 1, 0, 0, 0.5F, 0.25F, 0.25F});
    return trace;
}

Trace random_trace(std::size_t queries, std::size_t keys)
{
    Trace trace;
    for (std::size_t i = 0; i < std::max(queries, keys); ++i) {
        const Token token{.id = int(i), .piece = "p", .word = int(i / 3)};
        if (i < keys)
            trace.source.push_back(token);
        if (i < queries) {
            trace.target_output.push_back(token);
            trace.target_input.push_back(token);
        }
    }
    const Token end{.piece = "</s>", .special = true};
    trace.source.back() = end;
    trace.target_output.back() = end;
    trace.target_input.front() = end;
    for (std::size_t layer = 0; layer < 2; ++layer) {
        for (const AttentionKind kind : kinds) {
            const std::size_t rows = kind == AttentionKind::encoder ? keys : queries;
            const std::size_t columns = kind == AttentionKind::decoder ? queries : keys;
            test::add_weights(trace, kind, layer, {3, rows, columns},
                              test::random_weights(kind, 3, rows, columns, unsigned(layer) + 1));
        }
    }
    return trace;
}

void expect_row_sums(const AttentionReading& reading, double expected, const std::string& where)
{
    const std::size_t columns = reading.columns.size();
    ASSERT_EQ(reading.values.size(), reading.rows.size() * columns);
    ASSERT_GT(reading.rows.size(), 0U);
    for (std::size_t row = 0; row < reading.rows.size(); ++row) {
        const float* first = reading.values.data() + row * columns;
        EXPECT_NEAR(std::accumulate(first, first + columns, 0.0), expected, 1e-6) << where << ", row " << row;
    }
}

/// Every kind, merged or not, by mean and alone.
void expect_row_sums_of_one(const Trace& trace, SpecialTokens special)
{
    for (const AttentionKind kind : kinds)
        for (const bool words : {false, true})
            for (const auto combination : {HeadCombination::one, HeadCombination::mean})
                for (const auto measure : {AttentionMeasure::weight, AttentionMeasure::rollout}) {
                    const AttentionSource source{
                        .kind = kind, .layer = 1, .head = 2, .measure = measure, .combination = combination};
                    ReadingOptions options{.words = words, .special = special};
                    AttentionReading reading = read_attention(trace, source, options);
                    if (special == SpecialTokens::renormalised && kind == AttentionKind::decoder) {
                        // The first step sees the start token alone, so that nothing is left of it.
                        EXPECT_EQ(reading.rows.front().first, 0U);
                        EXPECT_EQ(reading.rows.size(), reading_rows(trace, kind, options).size());
                        const std::size_t columns = reading.columns.size();
                        if (reading.rows.front().count == 1) {
                            EXPECT_EQ(Cells(reading.values.begin(), reading.values.begin() + std::ptrdiff_t(columns)),
                                      Cells(columns, 0.0F));
                            reading.rows.erase(reading.rows.begin());
                            reading.values.erase(reading.values.begin(),
                                                 reading.values.begin() + std::ptrdiff_t(columns));
                        }
                    }
                    expect_row_sums(reading, 1, attention_path(kind, 1));
                }
}

TEST(ReadAttention, shows_one_head_as_the_trace_has_it)
{
    const Trace trace = small_trace();
    const AttentionReading reading = read_attention(trace, {.head = 1});
    EXPECT_EQ(reading.values, (Cells{0.25F, 0.5F, 0.25F, 1, 0, 0, 0.5F, 0.25F, 0.25F}));
    EXPECT_EQ(reading.rows, (Ranges{{0, 1}, {1, 1}, {2, 1}}));
    EXPECT_EQ(reading.columns, reading.rows);
    EXPECT_TRUE(reading.masked.empty());
    EXPECT_TRUE(reading.left_out.empty());
}

TEST(ReadAttention, words_sum_over_keys_and_average_over_queries)
{
    const AttentionReading reading = read_attention(small_trace(), {}, {.words = true});
    EXPECT_EQ(reading.rows, (Ranges{{0, 2}, {2, 1}}));
    EXPECT_EQ(reading.columns, (Ranges{{0, 2}, {2, 1}}));
    EXPECT_EQ(reading.values, (Cells{(0.75F + 0.375F) / 2, (0.25F + 0.625F) / 2, 0, 1}));
}

TEST(ReadAttention, heads_combine_cell_by_cell)
{
    const AttentionReading mean = read_attention(small_trace(), {.combination = HeadCombination::mean});
    EXPECT_EQ(mean.values, (Cells{0.375F, 0.375F, 0.25F, 0.5625F, 0.125F, 0.3125F, 0.25F, 0.125F, 0.625F}));
    const AttentionReading maximum = read_attention(small_trace(), {.combination = HeadCombination::maximum});
    EXPECT_EQ(maximum.values, (Cells{0.5F, 0.5F, 0.25F, 1, 0.25F, 0.625F, 0.5F, 0.25F, 1}));
}

TEST(ReadAttention, combines_the_chosen_heads_of_any_layers)
{
    Trace trace;
    test::add_weights(trace, AttentionKind::cross, 0, {2, 1, 2}, {1, 0, 0.5F, 0.5F});
    test::add_weights(trace, AttentionKind::cross, 1, {2, 1, 2}, {0, 1, 0.25F, 0.75F});
    AttentionSource source{.kind = AttentionKind::cross, .combination = HeadCombination::mean};
    source.heads = {{0, 1}, {1, 1}};
    EXPECT_EQ(read_attention(trace, source).values, (Cells{0.375F, 0.625F}));
    source.combination = HeadCombination::maximum;
    EXPECT_EQ(read_attention(trace, source).values, (Cells{0.5F, 0.75F}));
    source.heads = {{1, 0}};
    EXPECT_EQ(read_attention(trace, source).values, (Cells{0, 1}));
}

TEST(ReadAttention, hidden_special_tokens_leave_the_other_cells_as_they_are)
{
    const AttentionReading reading = read_attention(small_trace(), {}, {.special = SpecialTokens::hidden});
    EXPECT_EQ(reading.rows, (Ranges{{0, 1}, {1, 1}}));
    EXPECT_EQ(reading.columns, (Ranges{{0, 1}, {1, 1}}));
    EXPECT_EQ(reading.values, (Cells{0.5F, 0.25F, 0.125F, 0.25F}));
}

TEST(ReadAttention, renormalised_rows_sum_to_what_they_did)
{
    const AttentionReading reading = read_attention(small_trace(), {}, {.special = SpecialTokens::renormalised});
    EXPECT_EQ(reading.rows.size(), 2U);
    const Cells expected{2 / 3.0F, 1 / 3.0F, 1 / 3.0F, 2 / 3.0F};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(reading.values.at(i), expected[i], 1e-7) << i;
    // The maxima of two heads sum to 1.25 and 1.875.
    const AttentionReading maximum = read_attention(small_trace(), {.combination = HeadCombination::maximum},
                                                    {.special = SpecialTokens::renormalised});
    EXPECT_NEAR(maximum.values.at(0) + maximum.values.at(1), 1.25, 1e-6);
    EXPECT_NEAR(maximum.values.at(2) + maximum.values.at(3), 1.875, 1e-6);
}

TEST(ReadAttention, a_row_that_saw_special_tokens_alone_is_empty_and_left_out)
{
    Trace trace;
    trace.source = test::worded_tokens({"a", "</s>"});
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 2, 2}, {0, 1, 0.5F, 0.5F});
    const AttentionReading empty = read_attention(trace, {}, {.special = SpecialTokens::renormalised});
    EXPECT_EQ(empty.values, (Cells{0}));
    EXPECT_EQ(empty.empty_rows, (std::vector<std::size_t>{0}));
    EXPECT_EQ(empty.left_out, (std::vector<bool>{true}));
    EXPECT_TRUE(read_attention(trace, {}, {.special = SpecialTokens::hidden}).empty_rows.empty());
    trace.source = test::worded_tokens({"<fr-en>", "</s>"});
    const AttentionReading nothing = read_attention(trace, {}, {.special = SpecialTokens::renormalised});
    EXPECT_TRUE(nothing.rows.empty());
    EXPECT_TRUE(nothing.values.empty());
}

TEST(ReadAttention, a_row_with_no_number_is_renormalised_to_none)
{
    Trace trace;
    trace.source = test::worded_tokens({"a", "b", "</s>"});
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 3, 3},
                      {std::nanf(""), 0.25F, 0.5F, 0, 0.5F, 0.5F, 0, 0, 1});
    const AttentionReading reading = read_attention(trace, {}, {.special = SpecialTokens::renormalised});
    EXPECT_TRUE(std::isnan(reading.values.at(0)));
    EXPECT_TRUE(std::isnan(reading.values.at(1))) << "not what it was before the others were hidden";
    EXPECT_EQ(reading.values.at(3), 1);
    EXPECT_TRUE(reading.empty_rows.empty());
}

TEST(ReadAttention, rows_of_random_maps_sum_to_one)
{
    for (const auto& [queries, keys] : {std::pair(1, 2), std::pair(7, 5), std::pair(64, 300)}) {
        const Trace trace = random_trace(std::size_t(queries), std::size_t(keys));
        expect_row_sums_of_one(trace, SpecialTokens::shown);
        if (queries > 1)
            expect_row_sums_of_one(trace, SpecialTokens::renormalised);
    }
}

TEST(ReadAttention, rows_of_a_run_sum_to_one)
{
    RunRequest request;
    request.source_text = "le chien mange une pomme rouge .";
    request.target_text = "the dog eats a red apple .";
    const auto trace = run(*test::tiny_model(), request);
    ASSERT_GT(trace->source.size(), 9U); // words of several pieces
    EXPECT_LT(reading_rows(*trace, AttentionKind::encoder, {.words = true}).size(), trace->source.size());
    expect_row_sums_of_one(*trace, SpecialTokens::shown);
    expect_row_sums_of_one(*trace, SpecialTokens::renormalised);
}

TEST(ReadAttention, a_word_ends_at_a_special_token)
{
    Trace trace;
    trace.source = test::worded_tokens({"a a", "<x>", "b"});
    trace.source[3].word = 0;
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 4, 4}, Cells(16, 0.25F));
    EXPECT_EQ(read_attention(trace, {}, {.words = true}).rows, (Ranges{{0, 2}, {2, 1}, {3, 1}}));
    EXPECT_EQ(read_attention(trace, {}, {.words = true, .special = SpecialTokens::hidden}).rows,
              (Ranges{{0, 2}, {3, 1}}));
}

TEST(ReadAttention, unknown_tokens_stand_for_text)
{
    Trace trace;
    trace.source = test::worded_tokens({"a <unk>", "</s>"});
    trace.source[1].special = true; // as the tokenisers mark it, with its word
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 3, 3}, Cells(9, 1 / 3.0F));
    EXPECT_EQ(read_attention(trace, {}, {.special = SpecialTokens::hidden}).rows, (Ranges{{0, 1}, {1, 1}}));
    EXPECT_EQ(read_attention(trace, {}, {.words = true, .special = SpecialTokens::hidden}).rows, (Ranges{{0, 2}}));
}

TEST(ReadAttention, a_merged_cell_is_masked_where_no_query_sees_any_key)
{
    Trace trace;
    trace.target_input = test::worded_tokens({"<s>", "a a"});
    trace.target_output = test::worded_tokens({"a a", "</s>"});
    test::add_weights(trace, AttentionKind::decoder, 0, {1, 3, 3}, {1, 0, 0, 0.5F, 0.5F, 0, 0.25F, 0.25F, 0.5F});
    const AttentionSource source{.kind = AttentionKind::decoder};
    EXPECT_EQ(read_attention(trace, source).masked,
              (Flags{false, true, true, false, false, true, false, false, false}));
    const AttentionReading merged = read_attention(trace, source, {.words = true});
    EXPECT_EQ(merged.values, (Cells{0.75F, 0.25F, 0.25F, 0.75F}));
    EXPECT_EQ(merged.masked, Flags(4, false));
    trace.target_output = test::worded_tokens({"a", "b", "</s>"});
    EXPECT_EQ(read_attention(trace, source, {.words = true}).masked, (Flags{false, true, false, false, false, false}));
}

TEST(ReadAttention, smaller_values_than_the_threshold_are_left_out)
{
    const AttentionReading reading = read_attention(small_trace(), {}, {.threshold = 0.25F});
    EXPECT_EQ(reading.left_out, (Flags{false, false, false, true, false, false, true, true, false}));
    EXPECT_EQ(reading.values.size(), 9U); // values stay
}

TEST(ReadAttention, of_equal_keys_the_first_are_the_top)
{
    Trace trace;
    test::add_weights(trace, AttentionKind::cross, 0, {1, 2, 4}, {0.2F, 0.3F, 0.2F, 0.3F, 0.25F, 0.25F, 0.25F, 0.25F});
    const AttentionSource source{.kind = AttentionKind::cross};
    EXPECT_EQ(read_attention(trace, source, {.top = 3}).left_out,
              (Flags{false, false, true, false, false, false, false, true}));
    EXPECT_EQ(read_attention(trace, source, {.top = 1}).left_out,
              (Flags{true, false, true, true, false, true, true, true}));
    EXPECT_EQ(read_attention(trace, source, {.top = 4}).left_out, Flags(8, false));
    EXPECT_EQ(read_attention(trace, source, {.threshold = 0.28F, .top = 1}).left_out,
              (Flags{true, false, true, true, true, true, true, true}));
}

TEST(ReadAttention, masked_cells_and_what_is_no_number_are_never_left_out)
{
    const float none = std::numeric_limits<float>::quiet_NaN();
    Trace trace;
    test::add_weights(trace, AttentionKind::decoder, 0, {1, 2, 2}, {1, 0, none, none});
    const AttentionReading reading =
        read_attention(trace, {.kind = AttentionKind::decoder}, {.threshold = 0.5F, .top = 1});
    EXPECT_EQ(reading.left_out, Flags(4, false));
    EXPECT_TRUE(std::isnan(reading.values[2]));
}

TEST(ReadAttention, what_is_no_number_stays_so)
{
    const float none = std::numeric_limits<float>::quiet_NaN();
    Trace trace;
    trace.source = test::worded_tokens({"a a", "</s>"});
    test::add_weights(trace, AttentionKind::encoder, 0, {2, 3, 3},
                      {none, 0, 0, 1, 0, 0, 0, 1, 0, 0.5F, 0.5F, 0, 1, 0, 0, 0, 1, 0});
    for (const auto combination : {HeadCombination::mean, HeadCombination::maximum})
        for (const auto special : {SpecialTokens::shown, SpecialTokens::renormalised}) {
            const AttentionReading reading =
                read_attention(trace, {.combination = combination}, {.words = true, .special = special});
            EXPECT_TRUE(std::isnan(reading.values.at(0)));
        }
}

TEST(ReadAttention, weights_without_tokens_are_rows_and_columns_of_their_own)
{
    Trace trace;
    test::add_weights(trace, AttentionKind::cross, 2, {1, 2, 3}, {1, 0, 0, 0, 1, 0});
    const ReadingOptions options{.words = true, .special = SpecialTokens::hidden};
    const AttentionReading reading = read_attention(trace, {.kind = AttentionKind::cross, .layer = 2}, options);
    EXPECT_EQ(reading.rows, (Ranges{{0, 1}, {1, 1}}));
    EXPECT_EQ(reading.columns, (Ranges{{0, 1}, {1, 1}, {2, 1}}));
    EXPECT_EQ(reading_rows(trace, AttentionKind::cross, options), reading.rows);
    EXPECT_EQ(reading_columns(trace, AttentionKind::cross, options), reading.columns);
    EXPECT_TRUE(reading_rows(trace, AttentionKind::encoder, options).empty());
}

/// The kind of the Error that reading throws, and its sentence.
std::string refusal(const Trace& trace, const AttentionSource& source)
{
    try {
        read_attention(trace, source);
    } catch (const Error& error) {
        return std::to_string(int(error.kind())) + " " + error.what();
    }
    return "none";
}

std::string starts(Error::Kind kind)
{
    return std::to_string(int(kind)) + " encoder.layers.";
}

TEST(ReadAttention, names_what_it_cannot_read)
{
    EXPECT_TRUE(refusal(Trace(), {}).starts_with(starts(Error::Kind::missing) + "0.self_attention.weights"));
    EXPECT_TRUE(refusal(small_trace(), {.head = 2}).starts_with(starts(Error::Kind::invalid) + "0."));
    EXPECT_NE(refusal(small_trace(), {.head = 7}).find("found 7"), std::string::npos);
    AttentionSource chosen{.combination = HeadCombination::maximum};
    chosen.heads = {{0, 1}, {3, 0}};
    EXPECT_TRUE(refusal(small_trace(), chosen).starts_with(starts(Error::Kind::missing) + "3."));
    chosen.heads = {{0, 1}, {0, 9}};
    EXPECT_NE(refusal(small_trace(), chosen).find("found 9"), std::string::npos);

    Trace trace = small_trace();
    trace.source.pop_back();
    EXPECT_TRUE(refusal(trace, {}).starts_with(starts(Error::Kind::broken)));
    EXPECT_NE(refusal(trace, {}).find("expected 2, found 3"), std::string::npos);
    trace = small_trace();
    trace.tensors.begin()->second.shape = {2, 9};
    EXPECT_TRUE(refusal(trace, {}).starts_with(starts(Error::Kind::broken)));
    trace.tensors.begin()->second.shape = {3, 3, 3}; // more than there are numbers
    EXPECT_TRUE(refusal(trace, {}).starts_with(starts(Error::Kind::broken)));
    test::add_weights(trace, AttentionKind::encoder, 0, {0, 3, 3}, {});
    EXPECT_TRUE(refusal(trace, {}).starts_with(starts(Error::Kind::invalid)));
    EXPECT_TRUE(refusal(trace, {.combination = HeadCombination::mean}).starts_with(starts(Error::Kind::broken)));
}

TEST(ReadAttention, layers_of_different_tokens_do_not_combine)
{
    Trace trace;
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 1, 1}, {1});
    test::add_weights(trace, AttentionKind::encoder, 1, {1, 2, 2}, {1, 0, 1, 0});
    AttentionSource source{.combination = HeadCombination::mean};
    source.heads = {{0, 0}, {1, 0}};
    EXPECT_TRUE(refusal(trace, source).starts_with(starts(Error::Kind::broken) + "1."));
}

} // namespace
} // namespace regard
