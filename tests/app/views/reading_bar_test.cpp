#include "app/views/reading_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/head_sheet.h"
#include "app/plots/heat_map.h"
#include "app/session/reading_names.h"
#include "app/views/attention_view.h"
#include "app/views/choice_button.h"
#include "app/views/head_picker.h"
#include "app/views/reading_chips.h"
#include "app/views/reading_panel.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

// The attention view of a sentence on a model with random weights.
class ReadingBarTest : public testing::Test {
protected:
    static void SetUpTestSuite() { model = test::tiny_model(); }
    static void TearDownTestSuite() { model.reset(); }

    void SetUp() override
    {
        session.setModel(model);
        session.setSourceText("le chat mange une pomme rouge .");
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
        view.resize(1300, 700);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    const Reading& now() { return session.reading().now(); }
    QList<QToolButton*> chips()
    {
        QList<QToolButton*> shown;
        for (auto* button : view.findChild<ReadingChips*>()->findChildren<QToolButton*>())
            if (button->isVisible())
                shown << button;
        return shown;
    }
    ChoiceButton* choice(const QString& name)
    {
        for (auto* button : view.findChildren<ChoiceButton*>())
            if (button->text().startsWith(name + ":"))
                return button;
        return nullptr;
    }
    void pick(const QString& button, const QString& label)
    {
        for (QAction* action : choice(button)->menu()->actions())
            if (action->text() == label)
                action->trigger();
    }

    inline static std::shared_ptr<const TranslationModel> model;
    Session session;
    AttentionView view{session};
};

TEST_F(ReadingBarTest, choices_change_the_reading_and_follow_it)
{
    pick("Scale", "logarithmic");
    EXPECT_EQ(now().scale, ValueScale::logarithmic);
    pick("Range", "each row");
    EXPECT_EQ(now().range, ValueRange::row);
    pick("Heads", "maximum of all heads");
    EXPECT_EQ(now().combination, HeadCombination::maximum);
    EXPECT_EQ(now().scope, HeadScope::all);
    pick("Heads", "rollout");
    EXPECT_EQ(now().measure, AttentionMeasure::rollout);
    pick("Heads", "one head");
    EXPECT_EQ(now().measure, AttentionMeasure::weight);
    EXPECT_EQ(view.map()->data().scale, ValueScale::logarithmic) << "the map follows";
    EXPECT_FALSE(view.map()->data().rowMaxima.empty());
    session.reading().set({});
    EXPECT_EQ(choice("Scale")->accessibleName(), "Scale: linear");
    EXPECT_EQ(choice("Heads")->accessibleName(), "Heads: one head");
}

TEST_F(ReadingBarTest, what_is_not_as_at_the_beginning_can_be_taken_back)
{
    EXPECT_TRUE(chips().isEmpty());
    Reading reading;
    reading.options = {.words = true, .special = SpecialTokens::renormalised, .threshold = 0.05F, .top = 3};
    reading.range = ValueRange::map;
    session.reading().set(reading);
    QTest::qWait(1);
    ASSERT_EQ(chips().size(), 6) << "five and the reset";
    EXPECT_EQ(chips()[0]->accessibleName(), "words merged");
    chips()[0]->click();
    EXPECT_FALSE(now().options.words);
    EXPECT_EQ(now().options.top, 3u) << "that alone";
    QTest::qWait(1);
    chips().last()->click();
    EXPECT_EQ(now(), Reading());
    QTest::qWait(1);
    EXPECT_TRUE(chips().isEmpty());
}

TEST_F(ReadingBarTest, every_choice_is_a_chip_of_its_own)
{
    Reading reading;
    reading.measure = AttentionMeasure::weighted_value;
    reading.combination = HeadCombination::maximum;
    reading.scope = HeadScope::all;
    reading.options = {.words = true, .special = SpecialTokens::hidden, .threshold = 0.1F, .top = 1};
    reading.scale = ValueScale::square_root;
    reading.range = ValueRange::layer;
    QStringList names;
    for (const ReadingChange& change : changesOf(reading)) {
        names << change.name;
        EXPECT_EQ(changesOf(change.without).size(), 7) << qPrintable(change.name);
    }
    EXPECT_EQ(names, (QStringList{"weight × ‖value‖", "maximum of all heads", "words merged", "special tokens hidden",
                                  "at least 0.1", "top 1 of a row", "square root scale", "range of this layer"}));
    EXPECT_TRUE(changesOf({}).isEmpty());
}

TEST_F(ReadingBarTest, the_panel_has_it_all)
{
    ReadingPanel& panel = *view.readingBar()->panel();
    panel.openAt(view);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    panel.findChild<QCheckBox*>()->click();
    EXPECT_TRUE(now().options.words);
    panel.findChild<QDoubleSpinBox*>()->setValue(0.05);
    EXPECT_FLOAT_EQ(now().options.threshold, 0.05F);
    panel.findChild<QSpinBox*>()->setValue(2);
    EXPECT_EQ(now().options.top, 2u);
    for (const QWidget* control : panel.findChildren<QWidget*>())
        if (qobject_cast<const QComboBox*>(control) || qobject_cast<const QAbstractSpinBox*>(control) ||
            qobject_cast<const QCheckBox*>(control)) {
            EXPECT_FALSE(control->toolTip().isEmpty());
            EXPECT_NE(control->focusPolicy(), Qt::NoFocus);
        }
    QTest::keyClick(&panel, Qt::Key_Escape);
    EXPECT_FALSE(panel.isVisible());
    EXPECT_TRUE(now().options.words) << "closing takes nothing back";
}

TEST_F(ReadingBarTest, heads_are_ticked_by_mouse_and_keyboard)
{
    session.selection().selectHead(AttentionKind::cross, 1, 2);
    pick("Heads", "mean of chosen heads");
    EXPECT_EQ(view.map()->data().notes, QStringList{"heads: L1 H2"});
    ReadingPanel& panel = *view.readingBar()->panel();
    panel.openAt(view);
    auto& picker = *panel.findChild<HeadPicker*>();
    ASSERT_TRUE(picker.isVisible());
    QTest::mouseClick(&picker, Qt::LeftButton, {}, picker.boxRect(0, 1).center());
    EXPECT_EQ(now().chosen, (std::vector<HeadPlace>{{0, 1}, {1, 2}})) << "beside the one that was shown";
    QTest::keyClick(&picker, Qt::Key_Right);
    QTest::keyClick(&picker, Qt::Key_Space);
    EXPECT_EQ(now().chosen, (std::vector<HeadPlace>{{0, 1}, {0, 2}, {1, 2}}));
    QTest::mouseClick(&picker, Qt::LeftButton, {}, QPoint(2, picker.boxRect(1, 0).center().y()));
    EXPECT_EQ(now().chosen.size(), 6u) << "the whole layer";
    EXPECT_EQ(view.map()->data().title, "cross-attention, mean of chosen heads (6)");
}

TEST_F(ReadingBarTest, control_and_a_click_choose_heads_of_the_sheet)
{
    session.selection().selectHead(AttentionKind::cross, 1, 2);
    const auto press = [this](int layer, int head) {
        QTest::mouseClick(view.headSheet(), Qt::LeftButton, Qt::ControlModifier,
                          view.headSheet()->mapRect(layer, head).center().toPoint());
    };
    press(0, 3);
    EXPECT_EQ(now().combination, HeadCombination::mean);
    EXPECT_EQ(now().chosen, (std::vector<HeadPlace>{{0, 3}, {1, 2}}));
    EXPECT_EQ(session.selection().focus().layer, 1) << "the focus stays";
    press(1, 2);
    EXPECT_EQ(now().chosen, (std::vector<HeadPlace>{{0, 3}}));
    EXPECT_EQ(view.map()->data().notes, QStringList{"heads: L0 H3"});
}

TEST_F(ReadingBarTest, single_choices_give_way_where_it_is_narrow)
{
    ASSERT_TRUE(choice("Scale")->isVisible());
    ASSERT_TRUE(choice("Heads")->isVisible());
    view.resize(560, 600);
    QTest::qWait(5);
    EXPECT_FALSE(choice("Range")->isVisible());
    bool more = false;
    for (const auto* button : view.readingBar()->findChildren<QToolButton*>())
        more = more || (button->text() == "Reading…" && button->isVisible());
    EXPECT_TRUE(more);
    view.resize(1300, 600);
    QTest::qWait(5);
    EXPECT_TRUE(choice("Range")->isVisible());
}

TEST_F(ReadingBarTest, cells_of_words_select_their_tokens)
{
    Reading reading;
    reading.options = {.words = true, .special = SpecialTokens::hidden};
    session.reading().set(reading);
    session.selection().selectHead(AttentionKind::encoder, 0, 0);
    const HeatMapData& data = view.map()->data();
    ASSERT_LT(data.columns, session.trace()->source.size()) << "something was merged";
    const auto merged = std::ranges::find_if(data.columnTokens, [](TokenRange range) { return range.count > 1; });
    ASSERT_NE(merged, data.columnTokens.end());
    const int column = int(merged - data.columnTokens.begin());
    QTest::mouseClick(view.map(), Qt::LeftButton, {}, view.map()->cellRect(0, column).center().toPoint());
    EXPECT_EQ(session.selection().focus().key, int(merged->first));
    EXPECT_EQ(session.selection().focus().query, int(data.rowTokens[0].first));
    auto* notes = view.findChild<QLabel*>("readingNotes");
    EXPECT_TRUE(notes->isVisible());
    EXPECT_TRUE(notes->text().startsWith("Sub-words merged")) << qPrintable(notes->text());
    session.reading().set({});
    EXPECT_FALSE(notes->isVisible());
}

TEST_F(ReadingBarTest, what_cannot_be_read_is_said)
{
    Reading reading;
    session.selection().set({AttentionKind::cross, 7, 0, -1, -1});
    EXPECT_EQ(view.map()->data().rows, 0u);
    EXPECT_TRUE(view.findChild<QLabel*>("readingNotes")->isVisible());
}

TEST_F(ReadingBarTest, the_caption_says_what_was_done)
{
    Reading reading;
    reading.combination = HeadCombination::mean;
    reading.options = {.words = true, .special = SpecialTokens::renormalised, .top = 2};
    reading.scale = ValueScale::logarithmic;
    session.reading().set(reading);
    const QString caption = view.figure()->caption();
    for (const char* part : {"mean of 4 heads", "merged", "renormalised", "top 2", "logarithm"})
        EXPECT_TRUE(caption.contains(part)) << part << " in " << qPrintable(caption);
    EXPECT_TRUE(view.pictureName().contains("mean of 4 heads"));
    session.reading().set({});
    EXPECT_FALSE(view.figure()->caption().contains("colours")) << "nothing to say of a plain map";
}

} // namespace
} // namespace regard::app
