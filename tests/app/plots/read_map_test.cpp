#include "app/plots/read_map.h"

#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "app/plots/value_scale.h"
#include "core/error.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

/// "</s>" is special; "▁étu" "diant" and "▁stu" "dent" are words of two pieces.
std::shared_ptr<Trace> trace()
{
    auto trace = std::make_shared<Trace>(*test::sampleTrace({"▁Je", "▁suis", "▁étu", "diant", "</s>"},
                                                            {"▁I", "▁am", "▁a", "▁stu", "dent", "</s>"}, 2, 3));
    const int source[] = {0, 1, 2, 2, -1}, output[] = {0, 1, 2, 3, 3, -1}, input[] = {-1, 0, 1, 2, 3, 3};
    for (std::size_t i = 0; i < trace->source.size(); ++i)
        trace->source[i].word = source[i];
    for (std::size_t i = 0; i < trace->target_output.size(); ++i) {
        trace->target_output[i].word = output[i];
        trace->target_input[i].word = input[i];
    }
    trace->target_input[0].special = true;
    return trace;
}

float weight(const Trace& trace, const Focus& focus, std::size_t row, std::size_t column)
{
    return trace.at(attention_path(focus.kind, std::size_t(focus.layer), "weights"))
        .at(std::size_t(focus.head), row, column);
}

QString bare(QString label)
{
    return label.remove(QChar(0x2068)).remove(QChar(0x2069));
}

const Focus place{AttentionKind::cross, 1, 2, -1, -1};

TEST(ReadMap, one_head_as_it_is)
{
    const auto run = trace();
    const HeatMapData data = readMap(*run, place, {});
    ASSERT_EQ(data.rows, 6u);
    ASSERT_EQ(data.columns, 5u);
    for (std::size_t row = 0; row < 6; ++row)
        for (std::size_t column = 0; column < 5; ++column)
            EXPECT_EQ(data.at(row, column), weight(*run, place, row, column));
    EXPECT_EQ(data.title, "cross-attention L1 H2");
    EXPECT_EQ(data.valueName, "weight");
    EXPECT_EQ(data.maximum, 1);
    EXPECT_EQ(bare(data.rowLabels[4]), "stu → dent");
    EXPECT_TRUE(data.notes.isEmpty());
    EXPECT_EQ(data.rowOfToken(4), 4);
}

TEST(ReadMap, words_are_read_whole)
{
    const auto run = trace();
    Reading reading;
    reading.options.words = true;
    const HeatMapData data = readMap(*run, place, reading);
    ASSERT_EQ(data.rows, 5u);
    ASSERT_EQ(data.columns, 4u);
    EXPECT_EQ(data.columnLabels, (QStringList{"Je", "suis", "étudiant", "</s>"}));
    EXPECT_EQ(bare(data.rowLabels[3]), "a → student");
    EXPECT_EQ(bare(data.rowLabels[4]), "student → </s>");
    EXPECT_FLOAT_EQ(data.at(3, 2), (weight(*run, place, 3, 2) + weight(*run, place, 3, 3) + weight(*run, place, 4, 2) +
                                    weight(*run, place, 4, 3)) /
                                       2);
    EXPECT_EQ(data.rowOfToken(4), 3);
    EXPECT_EQ(data.columnOfToken(3), 2);
    EXPECT_EQ(data.tokenOfRow(4), 5);
    ASSERT_EQ(data.notes.size(), 1);
    EXPECT_TRUE(data.notes[0].contains("merged"));
}

TEST(ReadMap, rows_sum_to_one_after_merging_and_renormalising)
{
    const auto run = trace();
    Reading reading;
    reading.options = {.words = true, .special = SpecialTokens::renormalised};
    for (const AttentionKind kind : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross}) {
        const HeatMapData data = readMap(*run, {kind, 0, 1, -1, -1}, reading);
        ASSERT_GT(data.rows, 0u);
        EXPECT_EQ(data.columnOfToken(kind == AttentionKind::decoder ? 0 : 4), -1) << "hidden";
        for (std::size_t row = kind == AttentionKind::decoder ? 1 : 0; row < data.rows; ++row) {
            const auto first = data.values.begin() + std::ptrdiff_t(row * data.columns);
            EXPECT_NEAR(std::accumulate(first, first + std::ptrdiff_t(data.columns), 0.0), 1, 1e-5)
                << int(kind) << " row " << row;
        }
        // The decoder's first query sees the start token alone, and that is hidden.
        EXPECT_EQ(data.emptyRows, kind == AttentionKind::decoder ? 1u : 0u);
        EXPECT_EQ(data.notes.size(), kind == AttentionKind::decoder ? 3 : 2);
    }
}

TEST(ReadMap, what_is_left_out_is_marked_and_said)
{
    const auto run = trace();
    Reading reading;
    reading.options.threshold = 0.05F;
    reading.options.top = 1;
    const HeatMapData data = readMap(*run, place, reading);
    for (std::size_t row = 0; row < data.rows; ++row) {
        int shown = 0;
        for (std::size_t column = 0; column < data.columns; ++column)
            shown += !data.isLeftOut(row, column);
        EXPECT_EQ(shown, 1);
    }
    ASSERT_EQ(data.notes.size(), 2);
    EXPECT_TRUE(data.notes[0].contains("0.05"));
}

TEST(ReadMap, ranges_are_of_what_they_say)
{
    const auto run = trace();
    const auto& first = run->at(attention_path(AttentionKind::cross, 0, "weights")).values;
    const auto& second = run->at(attention_path(AttentionKind::cross, 1, "weights")).values;
    const float layer = *std::max_element(second.begin(), second.end());
    const float all = std::max(layer, *std::max_element(first.begin(), first.end()));
    const auto own = run->at(attention_path(AttentionKind::cross, 1, "weights")).head(2);
    const auto maximum = [&](ValueRange range) {
        Reading reading;
        reading.range = range;
        return readMap(*run, place, reading).maximum;
    };
    EXPECT_EQ(maximum(ValueRange::unit), 1);
    EXPECT_EQ(maximum(ValueRange::all_heads), double(all));
    EXPECT_EQ(maximum(ValueRange::layer), double(layer));
    EXPECT_EQ(maximum(ValueRange::map), double(*std::max_element(own.begin(), own.end())));
    Reading rows;
    rows.range = ValueRange::row;
    const HeatMapData data = readMap(*run, place, rows);
    ASSERT_EQ(data.rowMaxima.size(), 6u);
    EXPECT_EQ(data.rowMaxima[1], *std::max_element(own.begin() + 5, own.begin() + 10));
}

TEST(ReadMap, heads_are_combined_and_named)
{
    const auto run = trace();
    Reading reading;
    reading.combination = HeadCombination::mean;
    HeatMapData data = readMap(*run, place, reading);
    EXPECT_EQ(data.title, "cross-attention L1, mean of 3 heads");
    const Tensor& weights = run->at(attention_path(AttentionKind::cross, 1, "weights"));
    EXPECT_NEAR(data.at(2, 1), (weights.at(0, 2, 1) + weights.at(1, 2, 1) + weights.at(2, 2, 1)) / 3, 1e-6);
    reading.scope = HeadScope::all;
    EXPECT_EQ(readMap(*run, place, reading).title, "cross-attention, mean of all 6 heads");
    reading.combination = HeadCombination::maximum;
    reading.scope = HeadScope::chosen;
    reading.chosen = {{0, 1}, {1, 0}, {7, 0}};
    data = readMap(*run, place, reading);
    EXPECT_EQ(data.notes, QStringList{"heads: L0 H1, L1 H0"}) << "the one that is not there is left away";
    EXPECT_EQ(data.at(2, 1),
              std::max(weights.at(0, 2, 1), run->at(attention_path(AttentionKind::cross, 0, "weights")).at(1, 2, 1)));
    reading.chosen = {};
    EXPECT_EQ(readMap(*run, place, reading).notes, QStringList{"heads: L1 H2"}) << "the focussed one";
}

TEST(ReadMap, what_the_trace_does_not_have_is_a_sentence)
{
    const auto run = trace();
    for (const Focus focus : {Focus{AttentionKind::cross, 2, 0, -1, -1}, Focus{AttentionKind::cross, 0, 3, -1, -1},
                              Focus{AttentionKind::cross, -1, 0, -1, -1}, Focus{AttentionKind::cross, 0, -1, -1, -1}}) {
        EXPECT_THROW(requireMap(*run, focus, {}), Error);
        const HeatMapData data = readMap(*run, focus, {});
        EXPECT_EQ(data.rows, 0u);
        ASSERT_EQ(data.notes.size(), 1);
        EXPECT_FALSE(data.notes[0].isEmpty());
    }
    for (Token& token : run->source) {
        token.special = true;
        token.word = -1;
    }
    Reading reading;
    reading.options.special = SpecialTokens::hidden;
    EXPECT_EQ(readMap(*run, place, reading).rows, 0u);
}

TEST(ReadMap, what_heads_reach_is_known_for_one_trace)
{
    ReadingState state;
    const auto run = trace();
    auto other = trace();
    other->tensors.at(attention_path(AttentionKind::cross, 0, "weights")).values[0] = 0.999F;
    const auto largest = [&](const std::shared_ptr<const Trace>& of) {
        return state.maximaOf(of).largest(*of, AttentionKind::cross, {}, AttentionMeasure::weight, {});
    };
    const float first = largest(run);
    EXPECT_EQ(largest(other), 0.999F);
    EXPECT_EQ(largest(run), first);
    HeadMaxima& maxima = state.maximaOf(run);
    EXPECT_NEAR(maxima.largest(*run, AttentionKind::cross, {}, AttentionMeasure::weight, {.words = true}),
                double(maxima.largest(*run, AttentionKind::cross, {}, AttentionMeasure::weight,
                                      {.words = true, .threshold = 0.9F, .top = 1})),
                0);
}

TEST(ValueScale, runs_from_end_to_end_without_a_step_back)
{
    for (const ValueScale scale : {ValueScale::linear, ValueScale::square_root, ValueScale::logarithmic}) {
        EXPECT_EQ(scaled(scale, 0), 0);
        EXPECT_EQ(scaled(scale, 1), 1);
        EXPECT_GT(scaled(scale, 2), 1);
        EXPECT_TRUE(std::isnan(scaled(scale, std::nan(""))));
        double before = 0;
        for (int i = 1; i <= 1000; ++i) {
            const double now = scaled(scale, i / 1000.0);
            EXPECT_GT(now, before) << int(scale) << " " << i;
            before = now;
            EXPECT_NEAR(unscaled(scale, now), i / 1000.0, 1e-12);
            EXPECT_EQ(scaled(scale, -i / 1000.0), -now);
        }
    }
    EXPECT_DOUBLE_EQ(scaled(ValueScale::square_root, 0.25), 0.5);
    EXPECT_DOUBLE_EQ(scaled(ValueScale::logarithmic, 0.01), 0.5);
    EXPECT_EQ(scaled(ValueScale::logarithmic, 1e-4), 0) << "the floor";
    EXPECT_EQ(scaled(ValueScale::logarithmic, 1e-9), 0);
    EXPECT_DOUBLE_EQ(unscaled(ValueScale::logarithmic, 0), 1e-4);
}

TEST(ValueScale, fractions_of_a_map_and_back)
{
    for (const ValueScale scale : {ValueScale::linear, ValueScale::square_root, ValueScale::logarithmic}) {
        HeatMapData data{.minimum = 0, .maximum = 0.4};
        data.scale = scale;
        EXPECT_DOUBLE_EQ(data.fraction(0), 0);
        EXPECT_DOUBLE_EQ(data.fraction(0.4), 1);
        EXPECT_NEAR(data.valueAt(data.fraction(0.1)), 0.1, 1e-12);
        data.minimum = -0.5;
        data.maximum = 0.5;
        EXPECT_DOUBLE_EQ(data.fraction(-0.5), 0);
        EXPECT_DOUBLE_EQ(data.fraction(0), 0.5);
        EXPECT_DOUBLE_EQ(data.fraction(0.5), 1);
        EXPECT_NEAR(data.fraction(0.1) + data.fraction(-0.1), 1, 1e-12);
        EXPECT_NEAR(data.valueAt(data.fraction(-0.1)), -0.1, 1e-12);
    }
    HeatMapData rows{.rows = 2, .columns = 1, .values = {0.1F, 0.2F}};
    rows.rowMaxima = {0.4F, 0.2F};
    EXPECT_NEAR(rows.cellFraction(0, 0), 0.25, 1e-6);
    EXPECT_NEAR(rows.cellFraction(1, 0), 1, 1e-6);
    rows.scale = ValueScale::square_root;
    EXPECT_NEAR(rows.cellFraction(0, 0), 0.5, 1e-6);
}

} // namespace
} // namespace regard::app
