#include "app/views/explanations.h"

#include <QLabel>
#include <gtest/gtest.h>

#include "app/plots/formula.h"
#include "app/views/explanation_panel.h"
#include "app/views/formula_label.h"

namespace regard::app {
namespace {

const char* const views[] = {
    "attention", "heads",   "lines",    "tokens",       "compare",           "switches",
    "masks",     "anatomy", "steps",    "cost",         "positions",         "output",
    "weights",   "beam",    "training", "layers.norms", "layers.similarity", "layers.projection"};

const char* const blocks[] = {"encoder.embedding",
                              "encoder.positions",
                              "encoder.layers.0.self_attention.output",
                              "decoder.layers.1.cross_attention.norm",
                              "encoder.layers.0.feed_forward.hidden",
                              "decoder.layers.0.output",
                              "decoder.logits",
                              ""};

void check(const Explanation& explanation, const std::string& of)
{
    EXPECT_GT(explanation.text.size(), 40) << of;
    EXPECT_FALSE(explanation.formulas.isEmpty()) << of;
    for (const QString& formula : explanation.formulas)
        EXPECT_EQ(Formula(formula).error().toStdString(), "") << of;
}

TEST(Explanations, every_view_and_block_has_one_whose_formulas_can_be_read)
{
    for (const char* view : views)
        check(explanationOf(view, {}), view);
    for (const char* block : blocks)
        check(explanationOf("layers", block), block);
    EXPECT_NE(explanationOf("layers", "encoder.embedding").text, explanationOf("layers", "decoder.logits").text);
    EXPECT_TRUE(explanationOf("no such view", {}).text.isEmpty());
}

TEST(Explanations, positions_are_those_of_the_loaded_model)
{
    EncoderDecoderConfig model;
    model.width = 64;
    model.positions = PositionLayout::halves;
    const Explanation halves = explanationOf("positions", {}, &model);
    check(halves, "positions in halves");
    EXPECT_TRUE(halves.text.contains("√d = 8"));
    EXPECT_TRUE(halves.text.contains("first half"));
    EXPECT_TRUE(halves.formulas.last().contains("d/2 + j"));
    model.positions = PositionLayout::interleaved;
    EXPECT_EQ(explanationOf("positions", {}, &model).formulas, explanationOf("positions", {}).formulas);
    EXPECT_TRUE(explanationOf("positions", {}, &model).text.contains("side by side"));
}

TEST(ExplanationPanel, shows_text_formulas_and_source_within_its_width)
{
    ExplanationPanel panel;
    const Explanation explanation = explanationOf("attention", {});
    panel.explain(explanation);
    panel.resize(240, 500);
    panel.show();
    QStringList texts;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(explanation.text));
    EXPECT_TRUE(texts.contains(explanation.source));
    const auto formulas = panel.findChildren<FormulaLabel*>();
    ASSERT_EQ(formulas.size(), explanation.formulas.size());
    EXPECT_LE(formulas.front()->geometry().right(), panel.viewport()->width());
    panel.explain(explanationOf("beam", {}));
    EXPECT_EQ(panel.findChildren<FormulaLabel*>().size(), 1);
}

} // namespace
} // namespace regard::app
