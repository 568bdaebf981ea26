#include <QFileDialog>
#include <QToolButton>

#include "app/plots/heat_map.h"
#include "app/views/attention_view.h"
#include "app/window/latency.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class Typing : public WindowTest {};

QStringList labels(const TokenChips* row)
{
    QStringList result;
    for (const Chip& chip : row->chips())
        result << chip.label;
    return result;
}

TEST_F(Typing, each_key_changes_chips_and_trace)
{
    open("");
    source().setFocus();
    QTest::keyClicks(&source(), "le chien");
    settle();
    EXPECT_EQ(session().trace()->source_text, "le chien");
    EXPECT_EQ(window->sentence().sourceChips()->chips().size(), session().trace()->source.size());
    EXPECT_EQ(labels(window->sentence().sourceChips()).join("").remove("</s>").remove(QChar(0x2423)), "lechien");
    EXPECT_EQ(window->sentence().outputChips()->chips().size(), session().trace()->target_output.size());
    QTest::keyClick(&source(), Qt::Key_Backspace);
    settle();
    EXPECT_EQ(session().trace()->source_text, "le chie");
    EXPECT_EQ(window->attention().map()->data().columns, session().trace()->source.size());
}

TEST_F(Typing, the_time_from_key_to_picture_is_measured)
{
    open();
    EXPECT_LT(window->latency().milliseconds(), 0);
    source().setFocus();
    QTest::keyClicks(&source(), "x");
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->latency().milliseconds() >= 0; }));
    EXPECT_LT(window->latency().milliseconds(), 5000);
    EXPECT_EQ(session().trace()->source_text, "le chat dort .x");
}

TEST_F(Typing, over_the_translation_forces_it_and_one_click_decodes_freely_again)
{
    open();
    const std::string decoded = session().trace()->target_text;
    EXPECT_FALSE(window->sentence().freeButton()->isVisible());
    target().setFocus();
    target().selectAll();
    QTest::keyClicks(&target(), "the cat sleeps .");
    settle();
    const auto forced = session().trace();
    EXPECT_TRUE(forced->forced);
    EXPECT_EQ(forced->target_text, "the cat sleeps .");
    const auto& chips = window->sentence().outputChips()->chips();
    ASSERT_EQ(chips.size(), forced->steps.size());
    for (std::size_t i = 0; i < chips.size(); ++i) {
        EXPECT_EQ(chips[i].probability, forced->steps[i].probability);
        EXPECT_GT(chips[i].probability, 0);
    }
    ASSERT_TRUE(window->sentence().freeButton()->isVisible());
    QTest::mouseClick(window->sentence().freeButton(), Qt::LeftButton);
    settle();
    EXPECT_FALSE(session().trace()->forced);
    EXPECT_EQ(session().trace()->target_text, decoded);
    EXPECT_EQ(target().text().toStdString(), decoded);
    EXPECT_FALSE(window->sentence().freeButton()->isVisible());
}

TEST_F(Typing, short_cuts_of_the_menus_work_while_typing)
{
    open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    target().setFocus();
    QTest::keyClicks(&target(), "x");
    settle();
    ASSERT_TRUE(session().trace()->forced);
    QTest::keyClick(&target(), Qt::Key_D, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(session().trace()->forced);
    QTest::keyClick(&source(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = window->findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptSave);
    dialog->reject();
}

TEST_F(Typing, a_new_source_ends_forcing)
{
    open();
    target().setFocus();
    QTest::keyClicks(&target(), "x");
    settle();
    ASSERT_TRUE(session().trace()->forced);
    source().setFocus();
    QTest::keyClicks(&source(), "y");
    settle();
    EXPECT_FALSE(session().trace()->forced);
    EXPECT_FALSE(window->sentence().freeButton()->isVisible());
}

TEST_F(Typing, pointing_at_tokens_marks_the_same_cell_everywhere)
{
    open();
    TokenChips* output = window->sentence().outputChips();
    QTest::mouseMove(output->viewport(), output->chipRect(0).center());
    EXPECT_EQ(session().selection().focus().query, 0);
    EXPECT_EQ(output->strong(), 0);
    QTest::mouseClick(output->viewport(), Qt::LeftButton, {}, output->chipRect(0).center());
    EXPECT_TRUE(session().selection().pinned());
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(session().selection().pinned());
}

} // namespace
} // namespace regard::app
