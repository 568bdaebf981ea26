// Whatever is read of attention, its arithmetic gives the cell that the map shows.

#include <cmath>

#include <gtest/gtest.h>

#include "core/analysis/reading_arithmetic.h"
#include "core/decoding/run.h"
#include "core/error.h"
#include "tests/support/tiny_model.h"

namespace regard {
namespace {

/// Adds up what is shown of a pair, as a reader would.
double recomputed(const ReadingArithmetic& cell, const ReadingArithmetic::Pair& pair)
{
    double sum = 0, most = 0;
    for (const auto& term : pair.terms) {
        const double value = double(term.weight) * double(term.factor);
        EXPECT_NEAR(value, double(term.value), 1e-6);
        sum += value;
        most = std::max(most, value);
    }
    if (cell.measure == AttentionMeasure::rollout || cell.combination == HeadCombination::one)
        return sum;
    return cell.combination == HeadCombination::mean ? sum / double(pair.terms.size()) : most;
}

struct Case {
    AttentionMeasure measure;
    HeadCombination combination;
    bool words;
    SpecialTokens special;
};

class ReadingArithmeticOf : public testing::TestWithParam<Case> {
protected:
    static void SetUpTestSuite()
    {
        RunRequest request;
        request.source_text = "je mange une pomme rouge .";
        trace = run(*test::tiny_model(), request);
    }
    inline static std::shared_ptr<const Trace> trace;
};

TEST_P(ReadingArithmeticOf, a_cell_is_what_the_map_shows)
{
    const ReadingOptions options{.words = GetParam().words, .special = GetParam().special};
    for (const AttentionKind kind : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross}) {
        const AttentionSource source{
            .kind = kind, .layer = 1, .head = 2, .measure = GetParam().measure, .combination = GetParam().combination};
        const AttentionReading map = read_attention(*trace, source, options);
        ASSERT_GT(map.rows.size(), 0U);
        for (std::size_t row = 0; row < map.rows.size(); ++row) {
            for (std::size_t column = 0; column < map.columns.size(); ++column) {
                const auto cell = reading_arithmetic(*trace, source, options, map.rows[row].first,
                                                     map.columns[column].first + map.columns[column].count - 1);
                const std::size_t index = row * map.columns.size() + column;
                EXPECT_EQ(cell.row, map.rows[row]);
                EXPECT_EQ(cell.column, map.columns[column]);
                EXPECT_NEAR(cell.value, map.values[index], 1e-6);
                EXPECT_EQ(cell.masked, !map.masked.empty() && map.masked[index]);
                EXPECT_EQ(cell.pairs.size(), cell.row.count * cell.column.count);
                double sum = 0;
                for (const auto& pair : cell.pairs) {
                    EXPECT_NEAR(recomputed(cell, pair), double(pair.value), 1e-5);
                    sum += double(pair.value);
                }
                double value = sum / double(cell.row.count);
                if (cell.renormalised)
                    value *= cell.before / cell.now;
                EXPECT_NEAR(value, double(cell.value), 1e-5);
            }
        }
    }
}

using enum AttentionMeasure;
using enum SpecialTokens;
INSTANTIATE_TEST_SUITE_P(Readings, ReadingArithmeticOf,
                         testing::Values(Case{weight, HeadCombination::one, false, shown},
                                         Case{weight, HeadCombination::mean, false, shown},
                                         Case{weight, HeadCombination::maximum, true, hidden},
                                         Case{weight, HeadCombination::mean, true, renormalised},
                                         Case{weighted_value, HeadCombination::one, true, shown},
                                         Case{weighted_value, HeadCombination::mean, false, renormalised},
                                         Case{rollout, HeadCombination::one, false, shown},
                                         Case{rollout, HeadCombination::mean, true, hidden}));

TEST(ReadingArithmetic, refuses_a_token_that_is_hidden)
{
    RunRequest request;
    request.source_text = "le chat dort .";
    const auto trace = run(*test::tiny_model(), request);
    const AttentionSource source{.kind = AttentionKind::encoder};
    const ReadingOptions options{.special = SpecialTokens::hidden};
    const std::size_t end = trace->source.size() - 1;
    EXPECT_THROW(reading_arithmetic(*trace, source, options, end, 0), Error);
    EXPECT_THROW(reading_arithmetic(*trace, source, {}, 99, 0), Error);
}

} // namespace
} // namespace regard
