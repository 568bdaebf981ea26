#include "app/session/direction_choice.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

#include "app/session/language_names.h"

namespace regard::app {
namespace {

constexpr std::size_t fr_en = 0, en_fr = 1, zh_en = 2, en_zh = 3;

const std::vector<Direction> four = {{"fr", "en", 4}, {"en", "fr", 5}, {"zh", "en", 6}, {"en", "zh", 7}};

DirectionChoice made(const QString& text = {})
{
    DirectionChoice choice;
    choice.setDirections(four, text);
    return choice;
}

TEST(DirectionChoice, guesses_from_the_text)
{
    DirectionChoice choice = made("Je suis étudiant");
    EXPECT_TRUE(choice.guesses());
    EXPECT_EQ(choice.index(), fr_en);
    choice.follow("北京到上海的机票");
    EXPECT_EQ(choice.index(), zh_en);
    choice.follow("I ate a hot dog");
    EXPECT_EQ(choice.index(), en_zh);
    choice.follow("nice");
    EXPECT_EQ(choice.index(), en_zh) << "what says nothing changes nothing";
    choice.follow("");
    EXPECT_EQ(choice.index(), en_zh);
}

TEST(DirectionChoice, a_choice_stays_until_guessing_is_chosen)
{
    DirectionChoice choice = made();
    choice.choose("en-fr", "Je suis étudiant");
    EXPECT_FALSE(choice.guesses());
    for (const char* text : {"Je suis étudiant", "北京", ""}) {
        choice.follow(text);
        EXPECT_EQ(choice.index(), en_fr);
    }
    choice.choose("", "北京");
    EXPECT_TRUE(choice.guesses());
    EXPECT_EQ(choice.index(), zh_en);
}

TEST(DirectionChoice, a_guess_stays_one_where_it_agrees_with_what_is_taken)
{
    DirectionChoice choice = made("Je suis étudiant");
    choice.take(en_fr, "I am a student");
    EXPECT_TRUE(choice.guesses());
    EXPECT_EQ(choice.index(), en_fr);
    choice.take(fr_en, "I am a student");
    EXPECT_FALSE(choice.guesses()) << "it would go back at the next letter";
    EXPECT_EQ(choice.chosen(), "fr-en");
    EXPECT_EQ(choice.index(), fr_en);
    choice.take(zh_en, "北京");
    EXPECT_EQ(choice.chosen(), "zh-en") << "a choice stays a choice";
    choice.take(9, "北京");
    EXPECT_EQ(choice.index(), zh_en);
}

TEST(DirectionChoice, another_model_keeps_what_it_knows)
{
    DirectionChoice choice = made();
    choice.choose("zh-en", "");
    choice.setDirections({{"fr", "en"}}, "北京");
    EXPECT_EQ(choice.index(), 0U);
    EXPECT_TRUE(choice.guesses());
    choice.setDirections(four, "Je suis étudiant");
    EXPECT_EQ(choice.index(), zh_en);
    EXPECT_FALSE(choice.guesses());
    choice.choose("xx-yy", "nice");
    EXPECT_TRUE(choice.guesses());
    EXPECT_EQ(choice.index(), zh_en);
    choice.setDirections({{"en", "de"}, {"zh", "en"}}, "");
    EXPECT_EQ(choice.index(), 1U);
    choice.setDirections({}, "");
    EXPECT_EQ(choice.directions().size(), 1U);
}

TEST(DirectionChoice, only_some_models_go_back)
{
    DirectionChoice choice = made("Je suis étudiant");
    EXPECT_EQ(choice.reverse(), en_fr);
    choice.setDirections({{"fr", "en"}, {"zh", "en"}}, "");
    EXPECT_FALSE(choice.reverse());
    EXPECT_FALSE(DirectionChoice().reverse()) << "languages that nobody knows are not each other's reverse";
}

TEST(LanguageNames, are_in_the_interfaces_language)
{
    EXPECT_EQ(directionTitle({"fr", "en"}), QString::fromUtf8("French → English"));
    setInterfaceLanguage("fr");
    EXPECT_EQ(directionTitle({"zh", "en"}), QString::fromUtf8("Chinois → Anglais"));
    setInterfaceLanguage({});
    EXPECT_EQ(languageName("zh"), "Chinese");
    EXPECT_EQ(languageName("xx"), "xx");
    EXPECT_EQ(directionTitle({}), QString::fromUtf8("…"));
}

} // namespace
} // namespace regard::app
