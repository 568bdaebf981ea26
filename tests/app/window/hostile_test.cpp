#include <QDir>
#include <QFile>

#include "app/window/start_page.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class Hostile : public WindowTest {};

TEST_F(Hostile, empty_text_is_answered_with_what_to_do)
{
    open("");
    ASSERT_TRUE(session().trace());
    EXPECT_EQ(session().trace()->source.size(), 1U);
    EXPECT_TRUE(message().contains("Type a sentence")) << message().toStdString();
    source().setText("  \t  ");
    settle();
    EXPECT_TRUE(message().contains("Type a sentence"));
    source().setText("le chat");
    settle();
    EXPECT_EQ(message().contains("Type a sentence"), false);
}

TEST_F(Hostile, a_hundred_thousand_characters_are_cut_and_the_window_says_so)
{
    open();
    QElapsedTimer clock;
    clock.start();
    source().setText(QString(100'000, u'a'));
    EXPECT_LT(clock.elapsed(), 3000);
    EXPECT_EQ(source().text().size(), SentencePanel::longestText);
    settle();
    EXPECT_TRUE(message().contains(QLocale().toString(100'000))) << message().toStdString();
    EXPECT_TRUE(message().contains(QLocale().toString(SentencePanel::longestText)));
    source().setText("le chat");
    settle();
    EXPECT_EQ(session().trace()->source_text, "le chat");
    EXPECT_FALSE(message().contains(QLocale().toString(100'000)));
}

TEST_F(Hostile, a_hundred_thousand_characters_of_words_are_cut_to_what_the_model_reads)
{
    open();
    source().setText(QString("le chat ").repeated(12'500));
    settle();
    EXPECT_LE(session().trace()->source.size(), 64U);
    EXPECT_FALSE(message().isEmpty());
}

TEST_F(Hostile, cutting_never_splits_a_character)
{
    open();
    QString text(SentencePanel::longestText - 1, u'a');
    text += QString::fromUtf8("👩‍👩‍👧");
    source().setText(text);
    EXPECT_EQ(source().text().size(), SentencePanel::longestText - 1);
    EXPECT_FALSE(source().text().back().isHighSurrogate());
}

TEST_F(Hostile, only_emoji_unknown_script_and_mixed_directions_run_and_are_explained)
{
    open();
    for (const char* text : {"🙂🙃👩‍👩‍👧‍👦🇫🇷", "ꦲꦏ꧀ꦱꦫ", "שלום le chat مرحبا",
                             "a\u202Eb\u0000c", "e\u0301\u0301\u0301\u0301"}) {
        source().setText(QString::fromUtf8(text));
        settle();
        ASSERT_TRUE(session().trace());
        EXPECT_FALSE(window->sentence().sourceChips()->chips().empty());
        bool unknown = false;
        for (const Notice& notice : session().trace()->notices)
            unknown = unknown || notice.kind == Notice::Kind::unknown_tokens;
        EXPECT_TRUE(!unknown || message().contains("vocabulary")) << text << ": " << message().toStdString();
    }
    source().setText(QString::fromUtf8("🙂🙃"));
    settle();
    EXPECT_TRUE(message().contains("vocabulary")) << message().toStdString();
}

TEST_F(Hostile, markup_in_the_text_is_shown_as_it_is)
{
    open();
    source().setText("<b>le</b> & %1 </s>");
    settle();
    EXPECT_EQ(session().trace()->source_text, "<b>le</b> & %1 </s>");
    for (const Chip& chip : window->sentence().sourceChips()->chips())
        EXPECT_FALSE(chip.tip.isEmpty());
}

TEST_F(Hostile, a_missing_model_folder_leaves_a_page_that_says_what_to_do)
{
    open("le chat", "/nowhere/at/all");
    EXPECT_FALSE(window->showsViews());
    EXPECT_TRUE(window->startPage().text().contains("/nowhere/at/all")) << window->startPage().text().toStdString();
    EXPECT_TRUE(window->startPage().text().contains("config.json"));
    window->openModel(folder());
    settle();
    EXPECT_TRUE(window->showsViews());
    EXPECT_EQ(session().trace()->source_text, "le chat");
}

TEST_F(Hostile, a_damaged_model_is_told_and_the_open_one_stays)
{
    open();
    QTemporaryDir broken;
    for (const QString& name : QDir(folder()).entryList(QDir::Files))
        ASSERT_TRUE(QFile::copy(folder() + u'/' + name, broken.filePath(name)));
    QFile weights(broken.filePath("model.safetensors"));
    ASSERT_TRUE(weights.open(QIODevice::ReadWrite));
    ASSERT_TRUE(weights.resize(weights.size() / 2));
    weights.close();
    window->openModel(broken.path());
    settle();
    EXPECT_TRUE(message().contains("model.safetensors")) << message().toStdString();
    EXPECT_TRUE(window->showsViews());
    source().setText("le chien");
    settle();
    EXPECT_EQ(session().trace()->source_text, "le chien");
}

} // namespace
} // namespace regard::app
