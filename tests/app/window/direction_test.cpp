#include <QAction>
#include <QMenu>
#include <QToolButton>

#include "app/session/samples.h"
#include "app/window/direction_control.h"
#include "tests/app/window/window_fixture.h"
#include "tests/support/multilingual_model.h"

namespace regard::app {
namespace {

class DirectionTest : public WindowTest {
protected:
    static void SetUpTestSuite()
    {
        WindowTest::SetUpTestSuite();
        test::save_multilingual_model(many().toStdString());
    }
    static QString many() { return models->filePath("many"); }

    QToolButton& button() { return *window->sentence().direction()->button(); }
    QToolButton& swapButton() { return *window->sentence().direction()->swapButton(); }
    /// The direction of the trace on screen, as its first token says it.
    std::string shown()
    {
        settle();
        return session().trace()->source.front().piece;
    }
    void type(const QString& text)
    {
        source().selectAll();
        QTest::keyClicks(&source(), text);
    }
    QAction* entry(const QString& text)
    {
        QMenu* menu = button().menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == text)
                return action;
        ADD_FAILURE() << "no " << text.toStdString();
        return nullptr;
    }
    void choose(const QString& text) { entry(text)->trigger(); }
};

TEST_F(DirectionTest, typing_another_language_turns_the_direction)
{
    open("Je suis étudiant.", many());
    EXPECT_EQ(shown(), "<fr-en>");
    EXPECT_TRUE(button().text().startsWith("French → English (guessed)")) << button().text().toStdString();
    source().setText("北京到上海的机票");
    EXPECT_EQ(shown(), "<zh-en>");
    EXPECT_TRUE(button().text().startsWith("Chinese → English"));
    type("the cat sleeps");
    EXPECT_EQ(shown(), "<en-zh>");
    type("le chat dort");
    EXPECT_EQ(shown(), "<fr-en>");
    type("nice");
    EXPECT_EQ(shown(), "<fr-en>") << "either language";
}

TEST_F(DirectionTest, the_token_is_a_chip_that_explains_itself)
{
    open("le chat dort .", many());
    const auto& chips = window->sentence().sourceChips()->chips();
    ASSERT_GT(chips.size(), 2U);
    EXPECT_EQ(chips.front().label, "<fr-en>");
    EXPECT_TRUE(chips.front().special);
    EXPECT_TRUE(chips.front().tip.contains("from French to English")) << chips.front().tip.toStdString();
    EXPECT_FALSE(chips.at(1).special);
}

TEST_F(DirectionTest, a_choice_stays_until_guessing_is_chosen_again)
{
    open("le chat dort .", many());
    choose("English → Chinese");
    EXPECT_EQ(shown(), "<en-zh>");
    EXPECT_TRUE(button().text().startsWith("English → Chinese")) << button().text().toStdString();
    EXPECT_FALSE(button().text().contains("guessed"));
    type("je suis ici");
    EXPECT_EQ(shown(), "<en-zh>");
    EXPECT_TRUE(entry("English → Chinese")->isChecked());
    EXPECT_FALSE(entry("Guess from the text")->isChecked());
    choose("Guess from the text");
    EXPECT_EQ(shown(), "<fr-en>");
    EXPECT_TRUE(entry("Guess from the text")->isChecked());
}

TEST_F(DirectionTest, swapping_takes_the_finished_translation)
{
    open("le chat dort .", many());
    const QString translation = target().text();
    ASSERT_FALSE(translation.trimmed().isEmpty());
    QTest::mouseClick(&swapButton(), Qt::LeftButton);
    EXPECT_EQ(source().text(), translation);
    EXPECT_EQ(shown(), "<en-fr>");
    EXPECT_EQ(session().sourceText(), translation);
    QTest::mouseClick(&swapButton(), Qt::LeftButton);
    EXPECT_EQ(shown(), "<fr-en>");
}

TEST_F(DirectionTest, swapping_before_the_translation_keeps_the_text)
{
    open("le chat dort .", many());
    type("le livre est ici .");
    ASSERT_TRUE(session().busy());
    QTest::mouseClick(&swapButton(), Qt::LeftButton);
    EXPECT_EQ(source().text(), "le livre est ici .");
    EXPECT_EQ(shown(), "<en-fr>") << "though it is not English: asked for is asked for";
    EXPECT_FALSE(button().text().contains("guessed"));
}

TEST_F(DirectionTest, swapping_takes_a_translation_typed_by_hand)
{
    open("le chat dort .", many());
    target().setFocus();
    target().selectAll();
    QTest::keyClicks(&target(), "the cat sleeps .");
    settle();
    QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(source().text(), "the cat sleeps .");
    EXPECT_EQ(shown(), "<en-fr>");
    EXPECT_TRUE(session().forcedTarget().isNull());
    EXPECT_TRUE(button().text().contains("guessed")) << "the guess agrees";
}

TEST_F(DirectionTest, the_choice_comes_back_at_the_next_start)
{
    open("le chat dort .", many());
    choose("Chinese → English");
    settle();
    window->close();
    EXPECT_EQ(settings.direction(), "zh-en");
    window.reset();
    open({}, many());
    EXPECT_EQ(shown(), "<zh-en>");
    choose("Guess from the text");
    settle();
    window->close();
    EXPECT_EQ(settings.direction(), "");
}

TEST_F(DirectionTest, a_model_of_one_direction_has_nothing_to_choose)
{
    open("the cat sleeps .", folder());
    EXPECT_EQ(button().text(), QString::fromUtf8("French → English"));
    EXPECT_FALSE(button().menu());
    EXPECT_FALSE(swapButton().isVisible());
    const QString before = source().text();
    QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(source().text(), before);
    window->openModel(many());
    settle();
    EXPECT_TRUE(swapButton().isVisible());
    EXPECT_EQ(shown(), "<en-fr>");
}

TEST_F(DirectionTest, examples_bring_their_direction)
{
    open("le chat dort .", many());
    const auto example = [this](const QString& text) {
        for (auto* action : window->findChildren<QAction*>())
            if (action->text() == text)
                return action;
        return static_cast<QAction*>(nullptr);
    };
    for (const Sample& sample : samples()) {
        QAction* action = example(sample.text);
        ASSERT_TRUE(action) << sample.text.toStdString();
        if (sample.text == "I am a student.") // stands there twice
            continue;
        action->trigger();
        EXPECT_EQ(shown(), "<" + sample.direction.toStdString() + ">");
        EXPECT_EQ(source().text(), sample.text);
        EXPECT_TRUE(button().text().contains("guessed")) << sample.text.toStdString();
    }
    choose("English → Chinese");
    example(QString::fromUtf8("Je suis étudiant."))->trigger();
    EXPECT_EQ(shown(), "<fr-en>");
}

TEST_F(DirectionTest, the_line_stays_in_its_place_when_the_guess_changes)
{
    open("le chat dort .", many());
    const int left = source().mapTo(window.get(), QPoint()).x();
    source().setText("北京到上海的机票");
    settle();
    EXPECT_EQ(source().mapTo(window.get(), QPoint()).x(), left);
    window->setTextScale(2);
    QTest::qWait(50);
    EXPECT_GE(button().width(), button().sizeHint().width()) << "no letter is cut off";
    EXPECT_TRUE(button().text().startsWith("zh → en")) << button().text().toStdString();
    EXPECT_TRUE(button().toolTip().contains("Chinese"));
    EXPECT_LE(window->minimumSizeHint().width(), 1150);
    window->setTextScale(1);
}

TEST_F(DirectionTest, a_text_in_none_of_the_languages_is_said_to_be)
{
    open("le chat dort .", many());
    const int left = source().mapTo(window.get(), QPoint()).x();
    source().setText("ذهب الولد إلى المدرسة");
    EXPECT_EQ(shown(), "<fr-en>") << "the makeshift stays with the direction before";
    EXPECT_TRUE(button().text().startsWith("taken for French → English")) << button().text().toStdString();
    EXPECT_FALSE(button().text().contains("guessed"));
    EXPECT_TRUE(button().toolTip().contains("Arabic script")) << button().toolTip().toStdString();
    EXPECT_TRUE(message().startsWith("The text is in Arabic script, and the model only reads French, English, Chinese: "
                                     "it is taken for French."))
        << message().toStdString();
    EXPECT_TRUE(message().contains("Choose another direction"));
    EXPECT_EQ(source().mapTo(window.get(), QPoint()).x(), left) << "the line being typed in stays";
    choose("English → Chinese");
    EXPECT_EQ(shown(), "<en-zh>");
    EXPECT_TRUE(button().text().startsWith("English → Chinese")) << "asked for is asked for";
    EXPECT_FALSE(message().contains("Arabic script"));
    choose("Guess from the text");
    settle();
    EXPECT_TRUE(message().contains("taken for English")) << message().toStdString();
    type("le chat dort .");
    EXPECT_EQ(shown(), "<fr-en>");
    EXPECT_TRUE(button().text().contains("guessed"));
    EXPECT_FALSE(message().contains("script"));
}

TEST_F(DirectionTest, a_model_of_one_language_says_so_too)
{
    open("ذهب الولد إلى المدرسة", folder());
    EXPECT_TRUE(message().contains("Arabic script")) << message().toStdString();
    EXPECT_TRUE(message().contains("Open a model of its language"));
    EXPECT_TRUE(button().text().startsWith("taken for French")) << button().text().toStdString();
}

TEST_F(DirectionTest, an_empty_text_says_what_is_read)
{
    open("", many());
    settle();
    EXPECT_EQ(session().trace()->source.size(), 2U);
    EXPECT_TRUE(message().contains("direction")) << message().toStdString();
}

} // namespace
} // namespace regard::app
