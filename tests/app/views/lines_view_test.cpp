#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "app/plots/attention_lines.h"
#include "app/views/head_chips.h"
#include "app/views/lines_view.h"
#include "tests/support/sample_trace.h"
#include "tests/support/view_of_a_run.h"

namespace regard::app {
namespace {

class LinesOfARun : public test::ViewOfARun<LinesView> {
protected:
    void point(LinesSide side, int index)
    {
        QTest::mouseMove(view.plot()->viewport(), view.plot()->tokenRect(side, index).center().toPoint());
    }
    std::vector<bool> on() { return view.heads()->on(); }
};

TEST_F(LinesOfARun, every_head_has_the_numbers_of_the_trace)
{
    selection().selectHead(AttentionKind::cross, 1, 2);
    const Tensor& weights = session.trace()->at("decoder.layers.1.cross_attention.weights");
    ASSERT_EQ(view.plot()->data().heads.size(), weights.shape[0]);
    for (std::size_t head = 0; head < weights.shape[0]; ++head) {
        const auto values = weights.head(head);
        const auto& shown = view.plot()->data().heads[head].map.values;
        EXPECT_TRUE(std::equal(values.begin(), values.end(), shown.begin(), shown.end())) << head;
    }
}

TEST_F(LinesOfARun, pointing_moves_the_shared_selection_and_a_click_pins_it)
{
    point(LinesSide::right, 1);
    EXPECT_EQ(selection().focus().query, 1);
    EXPECT_EQ(view.plot()->choice().query, 1);
    point(LinesSide::left, 2);
    EXPECT_EQ(selection().focus().query, -1);
    EXPECT_EQ(selection().focus().key, 2);
    QTest::mouseClick(view.plot()->viewport(), Qt::LeftButton, {},
                      view.plot()->tokenRect(LinesSide::left, 2).center().toPoint());
    EXPECT_TRUE(selection().pinned());
    point(LinesSide::right, 0);
    EXPECT_EQ(view.plot()->choice().key, 2);
}

TEST_F(LinesOfARun, heads_are_switched_one_by_one_alone_or_all)
{
    const auto count = on().size();
    ASSERT_EQ(count, 4U);
    view.heads()->setOn(std::vector<bool>(4, true));
    QTest::mouseClick(view.heads()->button(1), Qt::LeftButton);
    EXPECT_EQ(on(), (std::vector<bool>{true, false, true, true}));
    EXPECT_EQ(view.plot()->choice().on, on());
    QTest::mouseDClick(view.heads()->button(2), Qt::LeftButton);
    EXPECT_EQ(on(), (std::vector<bool>{false, false, true, false}));
    EXPECT_EQ(selection().focus().head, 2) << "the others views follow";
    QTest::mouseClick(view.heads()->button(0), Qt::LeftButton, Qt::AltModifier);
    EXPECT_EQ(on(), (std::vector<bool>{true, false, false, false}));
    view.heads()->button(3)->setFocus();
    QTest::keyClick(view.heads()->button(3), Qt::Key_Space, Qt::AltModifier);
    EXPECT_EQ(on(), (std::vector<bool>{false, false, false, true}));
    selection().selectHead(AttentionKind::encoder, 1, 3);
    EXPECT_EQ(view.plot()->choice().on, (std::vector<bool>{false, false, false, true})) << "stays with another layer";
    for (auto* button : view.heads()->findChildren<QToolButton*>()) {
        if (button->text() == "All")
            button->click();
    }
    EXPECT_EQ(on(), std::vector<bool>(4, true));
}

TEST_F(LinesOfARun, the_head_that_is_looked_at_is_drawn_alone_until_others_are_switched_on)
{
    selection().selectHead(AttentionKind::cross, 1, 0);
    EXPECT_EQ(on(), (std::vector<bool>{true, false, false, false}));
    selection().selectHead(AttentionKind::cross, 1, 2);
    EXPECT_EQ(on(), (std::vector<bool>{false, false, true, false})) << "another view chose it";
    EXPECT_EQ(view.plot()->choice().on, on());
    view.hide();
    selection().selectHead(AttentionKind::cross, 0, 1);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    EXPECT_EQ(on(), (std::vector<bool>{false, true, false, false})) << "while nobody looked";
    QTest::mouseClick(view.heads()->button(3), Qt::LeftButton);
    EXPECT_EQ(on(), (std::vector<bool>{false, true, false, true}));
    selection().selectHead(AttentionKind::cross, 0, 0);
    EXPECT_EQ(on(), (std::vector<bool>{false, true, false, true})) << "chosen by hand";
    for (const auto* button : view.findChildren<QToolButton*>())
        EXPECT_FALSE(button->text().contains("one head")) << button->text().toStdString();
}

TEST_F(LinesOfARun, layer_and_kind_are_chosen_here_or_elsewhere)
{
    auto* layers = view.findChild<QComboBox*>("layer");
    ASSERT_EQ(layers->count(), 2);
    layers->setCurrentIndex(1);
    emit layers->activated(1);
    EXPECT_EQ(selection().focus().layer, 1);
    selection().selectBlock(AttentionKind::encoder, 0);
    EXPECT_EQ(layers->currentIndex(), 0);
    EXPECT_EQ(view.plot()->data().count(LinesSide::left), session.trace()->source.size());
}

TEST_F(LinesOfARun, combined_heads_are_one)
{
    Reading reading;
    reading.combination = HeadCombination::mean;
    session.reading().set(reading);
    EXPECT_EQ(view.plot()->data().heads.size(), 1U);
    EXPECT_TRUE(view.plot()->data().title.contains("mean")) << view.plot()->data().title.toStdString();
    session.reading().set({});
    EXPECT_EQ(view.plot()->data().heads.size(), 4U);
}

TEST_F(LinesOfARun, a_head_that_is_switched_off_is_said_on_its_chip)
{
    selection().selectHead(AttentionKind::cross, 1, 2);
    QToolButton* chip = view.heads()->button(2);
    const qint64 before = chip->icon().cacheKey();
    session.switches().toggle(AttentionKind::cross, 1, 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
    EXPECT_TRUE(chip->toolTip().contains("switched off")) << chip->toolTip().toStdString();
    EXPECT_EQ(chip->accessibleName(), "H2, switched off");
    EXPECT_TRUE(chip->font().strikeOut());
    EXPECT_NE(chip->icon().cacheKey(), before);
    EXPECT_FALSE(view.heads()->button(1)->toolTip().contains("switched off"));
    selection().selectHead(AttentionKind::cross, 0, 2);
    EXPECT_FALSE(chip->toolTip().contains("switched off")) << "another layer";
    EXPECT_FALSE(chip->font().strikeOut());
}

TEST_F(LinesOfARun, what_is_not_drawn_is_said_however_small_the_view)
{
    session.showRun(
        test::sampleTrace(std::vector<std::string>(200, "chat"), std::vector<std::string>(200, "cat"), 2, 4), "long");
    Reading reading;
    reading.scale = ValueScale::square_root; // all are seen
    session.reading().set(reading);
    view.heads()->setOn(std::vector<bool>(4, true));
    view.resize(view.minimumSizeHint());
    QCheckBox* fit = view.findChild<QCheckBox*>("fit");
    ASSERT_TRUE(fit);
    fit->click();
    QTest::qWait(1);
    ASSERT_LT(view.plot()->drawnCount(), view.plot()->lineCount());
    const auto* note = view.findChild<QLabel*>("linesNote");
    ASSERT_TRUE(note);
    ASSERT_TRUE(note->isVisible());
    EXPECT_TRUE(note->text().startsWith("the strongest")) << note->text().toStdString();
    EXPECT_TRUE(view.rect().contains(note->geometry())) << "not outside the window";
    EXPECT_GE(note->height(), note->fontMetrics().height());
    EXPECT_TRUE(view.plot()->accessibleDescription().contains("the strongest")) << "and to a screen reader";
}

TEST(HeadChips, from_the_ninth_head_on_the_line_style_is_said)
{
    HeadChips chips;
    QStringList names;
    std::vector<int> heads;
    for (int head = 0; head < 16; ++head) {
        names << QStringLiteral("H%1").arg(head);
        heads.push_back(head);
    }
    chips.setHeads(names, heads);
    EXPECT_FALSE(chips.button(7)->toolTip().contains("dashed"));
    EXPECT_TRUE(chips.button(8)->toolTip().contains("dashed"));
    EXPECT_TRUE(chips.button(15)->accessibleDescription().contains("dashed"));
}

TEST_F(LinesOfARun, there_is_a_picture_of_what_is_shown)
{
    view.heads()->setOn(std::vector<bool>(4, true));
    ASSERT_TRUE(view.figure());
    EXPECT_TRUE(view.figure()->caption().contains("H0, H1, H2, H3")) << view.figure()->caption().toStdString();
    view.heads()->showOnly(2);
    EXPECT_TRUE(view.figure()->caption().contains("heads: H2."));
    view.heads()->setOn(std::vector<bool>(4, false));
    EXPECT_FALSE(view.figure());
    QSignalSpy wanted(&view, &View::exportWanted);
    for (auto* button : view.findChildren<QToolButton*>()) {
        if (button->text().startsWith("Export"))
            button->click();
    }
    EXPECT_EQ(wanted.size(), 1);
}

} // namespace
} // namespace regard::app
