#include <QComboBox>
#include <QToolTip>

#include "app/export/figure.h"
#include "app/plots/heat_map.h"
#include "app/session/moment_names.h"
#include "app/session/playback.h"
#include "app/views/anatomy.h"
#include "app/views/attention_view.h"
#include "app/views/inspector.h"
#include "app/views/layers_view.h"
#include "app/window/playback_button.h"
#include "app/window/scrubber.h"
#include "app/window/scrubber_track.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class ScrubberWindow : public WindowTest {
protected:
    void SetUp() override
    {
        open("le chat mange .");
        ASSERT_GT(playback().steps(), 1);
    }
    Playback& playback() { return session().playback(); }
    Scrubber& scrubber() { return window->runScrubber(); }
    const HeatMapData& map() { return window->attention().map()->data(); }
};

/// Rows of the map that show values; the others must all be pending, in full.
std::size_t shownRows(const HeatMapData& map)
{
    std::size_t shown = 0;
    for (std::size_t row = 0; row < map.rows; ++row) {
        std::size_t pending = 0;
        for (std::size_t column = 0; column < map.columns; ++column) {
            pending += map.isPending(row, column);
            if (map.isPending(row, column)) {
                EXPECT_EQ(map.at(row, column), 0.0F) << "a value of the future";
            }
        }
        EXPECT_TRUE(pending == 0 || pending == map.columns);
        EXPECT_TRUE(pending == 0 || shown == row || row > shown);
        shown += pending == 0;
    }
    return shown;
}

TEST_F(ScrubberWindow, a_whole_run_shows_at_every_moment_what_the_trace_has_by_then)
{
    const Trace& trace = *session().trace();
    playback().toStart();
    for (int index = 0; index < playback().count(); ++index) {
        playback().show(index);
        const Moment& moment = *playback().moment();
        const Focus& focus = session().selection().focus();
        SCOPED_TRACE(momentName(trace, moment).toStdString());
        const Tensor& weights = trace.at(attention_path(focus.kind, std::size_t(focus.layer), "weights"));
        const std::size_t known = rows_known(trace, moment, weights.path);
        ASSERT_EQ(shownRows(map()), known);
        for (std::size_t row = 0; row < known; ++row)
            for (std::size_t column = 0; column < map().columns; ++column)
                ASSERT_EQ(map().at(row, column), weights.at(std::size_t(focus.head), row, column));
        if (index + 1 < playback().count()) {
            EXPECT_EQ(scrubber().text(), momentName(trace, moment));
            EXPECT_EQ(window->anatomy().current(), blockOf(moment));
        }
        const auto* chips = window->sentence().outputChips();
        for (int chip = 0; chip < int(chips->chips().size()); ++chip)
            EXPECT_EQ(chips->isToCome(chip), std::size_t(chip) >= tokens_chosen(moment)) << chip;
        for (std::size_t row = 0; focus.kind != AttentionKind::encoder && row < map().rows; ++row) {
            const bool blank = map().rowLabels[qsizetype(row)] == QStringLiteral("…");
            EXPECT_EQ(blank, row >= std::max(tokens_read(moment), tokens_chosen(moment))) << row;
        }
    }
    EXPECT_TRUE(scrubber().text().startsWith("end of the run"));
    EXPECT_FALSE(map().hasPending());
}

TEST_F(ScrubberWindow, layers_show_the_tensor_that_the_moment_brings)
{
    window->showBlock("encoder.layers.0.feed_forward.hidden");
    const auto place = moment_of(playback().moments(), "decoder.layers.0.feed_forward", 1);
    playback().show(int(*place));
    EXPECT_EQ(window->layers().tensorPath(), "decoder.layers.0.feed_forward.output");
    EXPECT_EQ(window->layers().page(), LayersView::feed_forward) << "the page stays";
    window->layers().showPage(LayersView::stream);
    const HeatMapData& features = window->layers().findChild<HeatMap*>("features")->data();
    EXPECT_FALSE(features.isPending(1, 0));
    EXPECT_TRUE(features.isPending(2, 0));
    const HeatMapData& norms = window->layers().findChild<HeatMap*>("norms")->data();
    EXPECT_FALSE(norms.isPending(1, 0)) << "layer 0 of step 0";
    EXPECT_TRUE(norms.isPending(1, 1)) << "layer 0 of step 1 has no output yet";
    EXPECT_FALSE(norms.isPending(0, 1)) << "but its input";
    ASSERT_TRUE(window->layers().figure());
    EXPECT_TRUE(window->layers().figure()->caption().contains("As of step 1, decoder L0 feed-forward"));
}

TEST_F(ScrubberWindow, the_translation_grows_word_by_word)
{
    const QString whole = target().text();
    playback().toStart();
    EXPECT_TRUE(target().text().isEmpty());
    QString before;
    for (int step = 0; step < playback().steps(); ++step) {
        playback().show(playback().stretch(step).last);
        EXPECT_TRUE(whole.startsWith(target().text())) << target().text().toStdString();
        EXPECT_TRUE(target().text().startsWith(before));
        before = target().text();
    }
    EXPECT_EQ(target().text(), whole);
}

TEST_F(ScrubberWindow, the_inspector_says_that_a_row_is_to_come)
{
    playback().show(playback().stretch(0).first);
    session().selection().set({AttentionKind::cross, 0, 0, 0, 1});
    auto* inspector = window->findChild<Inspector*>();
    const auto says = [inspector](const QString& text) {
        for (const auto* label : inspector->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    EXPECT_TRUE(says("Not yet computed"));
    playback().show(int(*moment_of(playback().moments(), "decoder.layers.0.cross_attention", 0)));
    session().selection().selectCell(0, 1);
    EXPECT_FALSE(says("Not yet computed"));
    EXPECT_TRUE(says("The decoder has read"));
    EXPECT_FALSE(says("the decoder chooses"));
}

TEST_F(ScrubberWindow, exports_hold_what_is_shown_and_say_as_of_when)
{
    playback().show(int(*moment_of(playback().moments(), "decoder.layers.1.cross_attention", 0)));
    const auto figure = window->attention().figure();
    ASSERT_TRUE(figure);
    EXPECT_TRUE(figure->caption().contains("As of step 0, decoder L1 cross-attention"))
        << figure->caption().toStdString();
    const LabelledArray numbers = figure->numbers().front();
    const std::size_t columns = numbers.axes[1].size;
    EXPECT_FALSE(std::isnan(numbers.values[0]));
    EXPECT_TRUE(std::isnan(numbers.values[columns])) << "row 1 is not computed yet";
    EXPECT_TRUE(window->attention().sheet()->caption().contains("As of step 0"));
    playback().toEnd();
    EXPECT_FALSE(window->attention().figure()->caption().contains("As of"));
}

TEST_F(ScrubberWindow, is_worked_by_buttons_keys_pointer_and_menu)
{
    ScrubberTrack* track = scrubber().track();
    QTest::keyClick(track, Qt::Key_Home);
    EXPECT_EQ(playback().index(), 0);
    QTest::keyClick(track, Qt::Key_Right);
    EXPECT_EQ(playback().index(), 1);
    QTest::keyClick(track, Qt::Key_End);
    EXPECT_TRUE(playback().atEnd());
    QTest::mouseClick(track, Qt::LeftButton, {}, track->dashRect(0).center().toPoint());
    EXPECT_EQ(playback().moment()->step, 0U);
    EXPECT_FALSE(playback().atEnd());
    const int wanted = playback().stretch(0).first + 2;
    QTest::mouseClick(track, Qt::LeftButton, {}, track->markRect(wanted).center().toPoint());
    EXPECT_EQ(playback().index(), wanted);
    QTest::keyClick(window.get(), Qt::Key_F8);
    EXPECT_EQ(playback().index(), wanted + 1);
    QTest::mouseClick(scrubber().playButton(), Qt::LeftButton);
    EXPECT_TRUE(playback().playing());
    EXPECT_EQ(scrubber().playButton()->accessibleName(), "Pause");
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_FALSE(playback().playing());
    QTest::keyClick(window.get(), Qt::Key_F9);
    EXPECT_EQ(playback().speed(), 2);
    EXPECT_EQ(scrubber().speeds()->currentData().toDouble(), 2);
}

TEST_F(ScrubberWindow, keeps_the_focus_and_does_no_work_for_hidden_views)
{
    source().setFocus();
    const std::string before = window->layers().tensorPath();
    playback().show(int(*moment_of(playback().moments(), "encoder.layers.1.feed_forward", 0)));
    EXPECT_TRUE(source().hasFocus());
    EXPECT_EQ(window->layers().tensorPath(), before);
}

} // namespace
} // namespace regard::app
