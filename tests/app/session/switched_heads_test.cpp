#include "app/session/switched_heads.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/session/importance_run.h"
#include "app/session/session.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

constexpr ModelShape shape{2, 3, 4, 16, 4, 32, 100};

TEST(SwitchedHeads, heads_layers_and_kinds_are_switched_off_and_on_again)
{
    SwitchedHeads switches;
    switches.setShape(shape);
    const QSignalSpy changes(&switches, &SwitchedHeads::changed);
    switches.toggle(AttentionKind::cross, 2, 3);
    EXPECT_TRUE(switches.isOff(AttentionKind::cross, 2, 3));
    EXPECT_EQ(switches.now().text(), "cross L2 H3 zero");
    switches.toggleLayer(AttentionKind::cross, 2); // some are on: the rest goes off
    EXPECT_TRUE(switches.isLayerOff(AttentionKind::cross, 2));
    switches.toggleKind(AttentionKind::cross);
    EXPECT_TRUE(switches.isKindOff(AttentionKind::cross));
    EXPECT_EQ(switches.now().off().size(), 12U);
    switches.toggle(AttentionKind::cross, 0, 0);
    EXPECT_FALSE(switches.isKindOff(AttentionKind::cross));
    switches.toggleLayer(AttentionKind::cross, 1);
    EXPECT_FALSE(switches.isOff(AttentionKind::cross, 1, 2));
    EXPECT_EQ(changes.size(), 5);
    switches.turnAllOn();
    EXPECT_TRUE(switches.allOn());
    switches.turnAllOn();
    EXPECT_EQ(changes.size(), 6);
}

TEST(SwitchedHeads, those_that_are_off_follow_the_way_of_switching)
{
    SwitchedHeads switches;
    switches.setShape(shape);
    switches.setMode(HeadSwitch::uniform);
    EXPECT_TRUE(switches.allOn());
    switches.toggle(AttentionKind::encoder, 0, 1);
    EXPECT_EQ(switches.now().text(), "encoder L0 H1 uniform");
    switches.setMode(HeadSwitch::zero);
    EXPECT_EQ(switches.now().text(), "encoder L0 H1 zero");
}

TEST(SwitchedHeads, what_a_model_does_not_have_is_left_alone_and_forgotten)
{
    SwitchedHeads switches;
    switches.setShape(shape);
    for (const auto& [layer, head] : {std::pair(2, 0), std::pair(0, 4), std::pair(-1, 0), std::pair(0, -1)})
        switches.toggle(AttentionKind::encoder, layer, head);
    switches.toggleLayer(AttentionKind::encoder, 2);
    EXPECT_TRUE(switches.allOn());
    switches.toggle(AttentionKind::cross, 2, 0);
    switches.toggle(AttentionKind::cross, 0, 3);
    switches.setShape({2, 1, 4, 16, 4, 32, 100});
    EXPECT_EQ(switches.now().text(), "cross L0 H3 zero");
    EXPECT_FALSE(switches.isKindOff(AttentionKind::decoder));
}

bool settled(Session& session)
{
    return QTest::qWaitFor([&] { return !session.busy(); });
}

TEST(SwitchedHeads, the_session_runs_without_them_and_keeps_the_run_of_the_full_model)
{
    Session session;
    session.setModel(test::tiny_model());
    session.setSourceText("le chat dort .");
    ASSERT_TRUE(settled(session));
    const auto before = session.trace();
    EXPECT_EQ(session.fullTrace(), nullptr);

    session.switches().toggle(AttentionKind::cross, 0, 1);
    ASSERT_TRUE(settled(session));
    EXPECT_EQ(session.trace()->switches.text(), "cross L0 H1 zero");
    for (const float weight : session.trace()->at("decoder.layers.0.cross_attention.weights").head(1))
        EXPECT_EQ(weight, 0.0F);
    const auto full = session.fullTrace();
    ASSERT_NE(full, nullptr);
    EXPECT_TRUE(full->switches.empty());
    EXPECT_EQ(full->target_text, before->target_text);
    EXPECT_EQ(full->steps.front().probability, before->steps.front().probability);
    EXPECT_NE(full->steps.front().probability, session.trace()->steps.front().probability);

    session.switches().toggle(AttentionKind::encoder, 1, 0);
    ASSERT_TRUE(settled(session));
    EXPECT_EQ(session.fullTrace(), full) << "of the same text: not run again";

    session.switches().turnAllOn();
    ASSERT_TRUE(settled(session));
    EXPECT_TRUE(session.trace()->switches.empty());
    EXPECT_EQ(session.fullTrace(), nullptr);
    EXPECT_EQ(session.trace()->steps.front().probability, before->steps.front().probability);
}

TEST(SwitchedHeads, a_full_run_is_never_shown_with_another_text)
{
    Session session;
    session.setModel(test::tiny_model());
    session.switches().toggle(AttentionKind::decoder, 0, 0);
    int together = 0;
    const auto check = [&] {
        if (session.fullTrace() && session.trace()) {
            ++together;
            EXPECT_EQ(session.fullTrace()->source_text, session.trace()->source_text);
        }
    };
    QObject::connect(&session, &Session::traceChanged, check);
    QObject::connect(&session, &Session::fullTraceChanged, check);
    QString text;
    for (int i = 0; i < 30; ++i) {
        session.setSourceText(text += QStringLiteral("le "));
        check();
        QTest::qWait(i % 7);
    }
    ASSERT_TRUE(settled(session));
    ASSERT_NE(session.fullTrace(), nullptr);
    EXPECT_EQ(session.fullTrace()->source_text, text.trimmed().toStdString());
    EXPECT_GT(together, 0);
}

TEST(SwitchedHeads, another_model_keeps_only_those_that_fit)
{
    Session session;
    session.setModel(test::tiny_model());
    session.setSourceText("le chat");
    session.switches().toggle(AttentionKind::cross, 1, 0);
    session.switches().toggle(AttentionKind::cross, 0, 2);
    auto description = test::tiny_description();
    description.config.decoder_layers = 1;
    session.setModel(test::random_model(description, test::tiny_vocabulary(), 4));
    ASSERT_TRUE(settled(session));
    EXPECT_EQ(session.trace()->switches.text(), "cross L0 H2 zero");
    EXPECT_EQ(session.fullTrace()->shape.decoder_layers, 1U);
}

TEST(ImportanceRun, is_that_of_the_full_model_whatever_is_off)
{
    Session session;
    const auto model = test::tiny_model();
    session.setModel(model);
    EXPECT_FALSE(session.canMeasureImportance());
    session.setSourceText("le chat dort .");
    ASSERT_TRUE(settled(session));
    ASSERT_TRUE(session.canMeasureImportance());
    session.measureImportance(HeadSwitch::zero);
    EXPECT_TRUE(session.importance().running());
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.importance().result() != nullptr; }));
    const auto first = session.importance().result();
    EXPECT_EQ(first->heads.size(), 24U);
    EXPECT_EQ(first->tokens, session.trace()->target_output.size());

    session.switches().toggle(AttentionKind::cross, 1, 1);
    ASSERT_TRUE(settled(session));
    EXPECT_EQ(session.importance().result(), first) << "the same text and model";
    session.measureImportance(HeadSwitch::zero);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session.importance().running(); }));
    const auto again = session.importance().result();
    ASSERT_NE(again, first);
    EXPECT_EQ(again->cross_entropy, first->cross_entropy);
    EXPECT_EQ(again->at(AttentionKind::cross, 1, 1).rise, first->at(AttentionKind::cross, 1, 1).rise);
}

TEST(ImportanceRun, is_dropped_with_the_text_and_can_be_cancelled)
{
    Session session;
    session.setModel(test::tiny_model());
    session.setSourceText("le chat dort .");
    ASSERT_TRUE(settled(session));
    session.measureImportance(HeadSwitch::uniform);
    session.importance().cancel();
    EXPECT_FALSE(session.importance().running());
    QTest::qWait(80);
    EXPECT_EQ(session.importance().result(), nullptr);

    session.measureImportance(HeadSwitch::uniform);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.importance().result() != nullptr; }));
    EXPECT_EQ(session.importance().result()->state, HeadSwitch::uniform);
    session.measureImportance(HeadSwitch::zero);
    session.setSourceText("le chien");
    EXPECT_EQ(session.importance().result(), nullptr);
    QTest::qWait(80);
    EXPECT_EQ(session.importance().result(), nullptr);
}

} // namespace
} // namespace regard::app
