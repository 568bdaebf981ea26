#include "app/session/run_variant_state.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/session/run_differences.h"
#include "app/session/session.h"
#include "app/session/variant_text.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

using Kind = PositionChange::Kind;

bool settled(Session& session)
{
    return QTest::qWaitFor([&] { return !session.busy(); });
}

bool sameBits(const Trace& a, const Trace& b)
{
    if (a.tensors.size() != b.tensors.size() || a.target_text != b.target_text || a.steps.size() != b.steps.size())
        return false;
    for (const auto& [path, tensor] : a.tensors)
        if (!b.find(path) || b.at(path).values != tensor.values)
            return false;
    for (std::size_t i = 0; i < a.steps.size(); ++i)
        if (a.steps[i].chosen != b.steps[i].chosen || a.steps[i].probability != b.steps[i].probability)
            return false;
    return true;
}

class RunVariants : public testing::Test {
protected:
    void SetUp() override
    {
        session.setModel(test::tiny_model());
        session.setSourceText("le chat dort .");
        ASSERT_TRUE(settled(session));
        before = session.trace();
    }

    Session session;
    std::shared_ptr<const Trace> before;
};

TEST_F(RunVariants, each_change_of_positions_changes_the_run_and_back_again_it_is_the_same_to_the_bit)
{
    RunVariant off, shifted, shuffled, decoderOnly;
    off.encoder_positions.kind = off.decoder_positions.kind = Kind::off;
    shifted.encoder_positions = {Kind::shifted, 3, 0};
    shuffled.encoder_positions = {Kind::shuffled, 0, 5};
    decoderOnly.decoder_positions.kind = Kind::off;
    for (const RunVariant& variant : {off, shifted, shuffled, decoderOnly}) {
        session.variant().set(variant);
        ASSERT_TRUE(settled(session));
        const auto trace = session.trace();
        EXPECT_EQ(trace->variant, variant);
        EXPECT_NE(trace->at("decoder.layers.1.cross_attention.weights").values,
                  before->at("decoder.layers.1.cross_attention.weights").values)
            << variant.text();
        EXPECT_FALSE(sameBits(*trace, *before));
        session.variant().clear();
        ASSERT_TRUE(settled(session));
        EXPECT_TRUE(sameBits(*session.trace(), *before)) << "after " << variant.text();
    }
}

TEST_F(RunVariants, positions_that_are_off_are_nought_in_the_trace)
{
    RunVariant variant;
    variant.encoder_positions.kind = Kind::off;
    session.variant().set(variant);
    ASSERT_TRUE(settled(session));
    for (const float value : session.trace()->at("encoder.positions").values)
        ASSERT_EQ(value, 0);
    EXPECT_EQ(session.trace()->at("encoder.input").values, before->at("encoder.embedding").values);
    EXPECT_EQ(session.trace()->at("decoder.positions").values, before->at("decoder.positions").values)
        << "those of the decoder stay";
}

TEST_F(RunVariants, the_run_as_trained_is_kept_beside_it_with_its_attention)
{
    EXPECT_EQ(session.fullTrace(), nullptr);
    RunVariant variant;
    variant.encoder_positions.kind = Kind::off;
    session.variant().set(variant);
    ASSERT_TRUE(settled(session));
    const auto full = session.fullTrace();
    ASSERT_TRUE(full);
    EXPECT_TRUE(isAsTrained(*full));
    EXPECT_EQ(full->target_text, before->target_text);
    EXPECT_EQ(full->at("encoder.layers.0.self_attention.weights").values,
              before->at("encoder.layers.0.self_attention.weights").values);
    EXPECT_EQ(full->find("encoder.positions"), nullptr);
    session.switches().toggle(AttentionKind::cross, 0, 1);
    ASSERT_TRUE(settled(session));
    EXPECT_EQ(session.fullTrace(), full) << "of the same text: not run again";
}

TEST_F(RunVariants, heads_off_first_and_then_positions_still_get_the_attention_as_trained)
{
    session.switches().toggle(AttentionKind::cross, 0, 1);
    ASSERT_TRUE(settled(session));
    ASSERT_TRUE(session.fullTrace());
    RunVariant variant;
    variant.encoder_window = 1;
    session.variant().set(variant);
    ASSERT_TRUE(settled(session));
    ASSERT_TRUE(session.fullTrace());
    EXPECT_TRUE(session.fullTrace()->find("encoder.layers.0.self_attention.weights"));
    EXPECT_TRUE(session.canMeasureImportance());
}

TEST_F(RunVariants, words_and_comparisons_say_what_was_changed)
{
    RunVariant variant;
    variant.encoder_positions = {Kind::shifted, -2, 0};
    variant.decoder_window = 4;
    session.variant().set(variant);
    ASSERT_TRUE(settled(session));
    EXPECT_TRUE(variantText(session.trace()->variant)
                    .startsWith("positions of the encoder shifted by -2; decoder self-attention sees 4 token"));
    const QStringList facts = runDifferences({before, {}, {}, {}}, {session.trace(), {}, {}, {}});
    EXPECT_TRUE(facts.join(' ').contains("A as trained, B positions of the encoder shifted by"))
        << facts.join('\n').toStdString();
}

TEST(VariantText, names_both_stacks_at_once)
{
    RunVariant variant;
    EXPECT_EQ(variantText(variant), "");
    variant.encoder_positions = variant.decoder_positions = {Kind::shuffled, 0, 7};
    EXPECT_EQ(variantText(variant), "positions shuffled (seed 7)");
    variant.decoder_positions = {Kind::off, 0, 0};
    EXPECT_EQ(variantText(variant),
              "positions of the encoder shuffled (seed 7); positions of the decoder switched off");
}

TEST(RunVariantState, keeps_a_shift_within_its_bounds_and_says_only_what_is_new)
{
    RunVariantState state;
    QSignalSpy spy(&state, &RunVariantState::changed);
    RunVariant variant;
    variant.encoder_positions = {Kind::shifted, 99999999, 0};
    state.set(variant);
    EXPECT_EQ(state.now().encoder_positions.shift, PositionChange::largest_shift);
    state.set(variant);
    EXPECT_EQ(spy.count(), 1);
    state.clear();
    EXPECT_TRUE(state.asTrained());
    EXPECT_EQ(spy.count(), 2);
}

} // namespace
} // namespace regard::app
