#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/session/moment_names.h"
#include "app/session/playback.h"
#include "app/session/session.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class PlaybackTest : public testing::Test {
protected:
    void SetUp() override
    {
        session.setModel(test::tiny_model());
        type("le chat mange .");
        ASSERT_GT(playback().steps(), 2);
    }
    void type(const QString& text)
    {
        session.setSourceText(text);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
    }
    Playback& playback() { return session.playback(); }
    const Focus& focus() { return session.selection().focus(); }

    Session session;
};

TEST_F(PlaybackTest, begins_at_the_end_where_nothing_is_hidden)
{
    EXPECT_TRUE(playback().atEnd());
    EXPECT_EQ(playback().count(), int(timeline(*session.trace()).size()));
    EXPECT_FALSE(session.reading().now().moment);
}

TEST_F(PlaybackTest, the_selection_goes_along_with_the_blocks_of_a_step)
{
    const auto place = moment_of(playback().moments(), "decoder.layers.1.cross_attention", 2);
    ASSERT_TRUE(place);
    session.selection().set({AttentionKind::encoder, 0, 3, 1, 1});
    session.selection().setPinned(true);
    playback().show(int(*place));
    EXPECT_EQ(focus(), (Focus{AttentionKind::cross, 1, 3, 2, -1}));
    EXPECT_FALSE(session.selection().pinned());
    ASSERT_TRUE(session.reading().now().moment);
    EXPECT_EQ(session.reading().now().moment->path, "decoder.layers.1.cross_attention");
    playback().toStart();
    EXPECT_EQ(focus().query, -1) << "no row of the decoder before its first step";
}

TEST_F(PlaybackTest, tells_of_a_moment_once_when_focus_and_moment_agree)
{
    playback().toStart();
    QSignalSpy told(&playback(), &Playback::changed);
    bool agreed = true;
    QObject::connect(&session.selection(), &Selection::changed, &session, [&] { agreed &= playback().moving(); });
    QObject::connect(&playback(), &Playback::changed, &session, [&] { agreed &= !playback().moving(); });
    for (int i = 1; i < playback().count(); ++i)
        playback().stepForward();
    EXPECT_EQ(told.count(), playback().count() - 1);
    EXPECT_TRUE(agreed);
    EXPECT_TRUE(playback().atEnd());
}

TEST_F(PlaybackTest, words_and_blocks_are_jumped_to_both_ways)
{
    const int last = playback().steps() - 1;
    playback().toStart();
    for (int step = 0; step <= last; ++step) {
        playback().nextWord(); // from the encoder: the end of it first
        if (step == 0)
            playback().nextWord();
        EXPECT_EQ(playback().moment()->stage, Stage::chosen);
        EXPECT_EQ(int(playback().moment()->step), step);
    }
    EXPECT_TRUE(playback().atEnd());
    playback().previousWord();
    EXPECT_EQ(int(playback().moment()->step), last - 1);
    EXPECT_EQ(playback().moment()->stage, Stage::chosen);
    playback().previousStage();
    EXPECT_EQ(playback().moment()->stage, Stage::probabilities);
    playback().show(int(*moment_of(playback().moments(), "decoder.layers.0.self_attention", 1)));
    playback().nextStage();
    EXPECT_EQ(playback().moment()->stage, Stage::cross_attention) << "over the norm";
    for (int i = 0; i < 4 * playback().count(); ++i)
        playback().previousWord();
    EXPECT_EQ(playback().index(), 0);
}

TEST_F(PlaybackTest, plays_to_the_end_and_begins_anew_from_there)
{
    QSignalSpy played(&playback(), &Playback::playingChanged);
    playback().setSpeed(100);
    EXPECT_EQ(playback().speed(), Playback::fastest);
    playback().play();
    EXPECT_EQ(playback().index(), 0);
    playback().show(playback().count() - 3);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !playback().playing(); }));
    EXPECT_TRUE(playback().atEnd());
    ASSERT_EQ(played.count(), 2);
    EXPECT_FALSE(played.last().first().toBool());
}

TEST_F(PlaybackTest, a_new_text_goes_to_the_end_unless_it_is_being_played)
{
    playback().show(3);
    type("le chien mange .");
    EXPECT_TRUE(playback().atEnd());
    EXPECT_FALSE(session.reading().now().moment);
    playback().setSpeed(Playback::slowest);
    playback().play();
    const auto place = moment_of(playback().moments(), "decoder.layers.1.feed_forward", 0);
    playback().show(int(*place));
    type("le chat dort .");
    EXPECT_TRUE(playback().playing());
    EXPECT_EQ(playback().moment()->path, "decoder.layers.1.feed_forward");
    playback().pause();
    session.switches().toggle(AttentionKind::encoder, 0, 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
    EXPECT_EQ(playback().moment()->path, "decoder.layers.1.feed_forward") << "the same text: the same moment";
}

TEST_F(PlaybackTest, a_reading_that_is_reset_keeps_the_moment)
{
    playback().show(3);
    session.reading().set({.measure = AttentionMeasure::rollout});
    session.reading().set({});
    EXPECT_EQ(session.reading().now().moment, *playback().moment());
}

TEST_F(PlaybackTest, names_say_step_words_and_block)
{
    const Trace& trace = *session.trace();
    const Moment moment{Stage::cross_attention, Stack::decoder, "decoder.layers.1.cross_attention", 1, 0};
    EXPECT_EQ(momentPlace(moment), "step 0, decoder L1 cross-attention");
    EXPECT_TRUE(momentName(trace, moment).startsWith("step 0 · “"));
    EXPECT_TRUE(momentName(trace, moment).contains(" → …”"));
    const Moment chosen{Stage::chosen, Stack::decoder, {}, 0, 0};
    EXPECT_FALSE(momentName(trace, chosen).contains("…"));
    EXPECT_EQ(momentName(trace, {Stage::self_attention, Stack::encoder, "encoder.layers.0.self_attention", 0, 0}),
              "encoder L0 self-attention");
}

} // namespace
} // namespace regard::app
