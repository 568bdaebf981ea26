#include "core/text/foreign_text.h"

#include <gtest/gtest.h>

namespace regard {

namespace {

const ForeignTextFinder finder({"en", "fr", "zh"});

ForeignText of_script(const std::string& script)
{
    return {script, {}};
}

} // namespace

TEST(ForeignText, AnotherScriptIsForeign)
{
    EXPECT_EQ(finder.find("ذهب الولد إلى المدرسة"), of_script("Arab"));
    EXPECT_EQ(finder.find("Кошка спит на стуле."), of_script("Cyrl"));
    EXPECT_EQ(finder.find("שלום"), of_script("Hebr"));
    EXPECT_EQ(finder.find("ねこはいすのうえでねむっています"), of_script("Hira"));
    EXPECT_EQ(finder.find("고양이가 의자에서 잔다"), of_script("Hang"));
}

TEST(ForeignText, AFewForeignLettersAreNot)
{
    EXPECT_FALSE(finder.find("The Russian word for cat is кошка, as far as I know."));
    EXPECT_FALSE(finder.find("我喜欢 iPhone 和 ねこ"));
    EXPECT_TRUE(finder.find("القطة تنام على الكرسي (cat)"));
}

TEST(ForeignText, WordsOfAnotherLanguageAreForeign)
{
    const auto spanish = finder.find("El gato no cruzó la calle porque estaba muy cansado.");
    ASSERT_TRUE(spanish);
    EXPECT_EQ(spanish->language, "es");
    EXPECT_EQ(spanish->script, "");
    const auto german = finder.find("Die Katze schläft auf dem Stuhl und der Hund ist nicht da.");
    ASSERT_TRUE(german);
    EXPECT_EQ(german->language, "de");
    EXPECT_EQ(ForeignTextFinder({"en"}).find("Je ne suis pas encore là, mais je viens.")->language, "fr");
    EXPECT_EQ(ForeignTextFinder({"zh"}).find("Je ne suis pas encore là, mais je viens."), of_script("Latn"));
}

TEST(ForeignText, WhatTheLanguagesHaveIsNot)
{
    for (const char* text :
         {"", "12345", "…!?", "Le chat n'a pas traversé la rue parce qu'il était trop fatigué.",
          "Jane visite l'Afrique en septembre", "Deux cafés, s'il vous plaît !", "Tom Smith habite à New York.",
          "The animal didn't cross the street because it was too tired", "What a beautiful café!",
          "Juan Carlos de la Vega lives in San José.", "北京到上海的机票", "ok", "pizza margherita", "El Niño"})
        EXPECT_FALSE(finder.find(text)) << text;
}

TEST(ForeignText, NothingIsWhereTheLanguagesAreUnknown)
{
    EXPECT_FALSE(ForeignTextFinder({}).find("ذهب الولد إلى المدرسة"));
    EXPECT_FALSE(ForeignTextFinder({""}).find("ذهب الولد إلى المدرسة"));
}

} // namespace regard
