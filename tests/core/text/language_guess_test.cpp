#include "core/text/language_guess.h"

#include <gtest/gtest.h>

#include "core/text/frequent_words.h"

namespace regard {

namespace {

using Strings = std::vector<std::string>;

struct Example {
    const char* language;
    const char* text;
};

constexpr Example sentences[] = {
    {"fr", "Je suis étudiant"},
    {"fr", "Je suis étudiant."},
    {"fr", "Jane visite l'Afrique en septembre"},
    {"fr", "J’ai visité l’Australie en octobre."},
    {"fr", "L'animal n'a pas traversé la rue parce qu'il était trop fatigué."},
    {"fr", "Le chat noir dort sur la chaise blanche."},
    {"fr", "Où est la gare ?"},
    {"fr", "Ou est la gare"},
    {"fr", "ca va bien"},
    {"fr", "Qu'est-ce que c'est ?"},
    {"fr", "Quel temps fait-il aujourd'hui ?"},
    {"fr", "Merci beaucoup, monsieur."},
    {"fr", "Les attaques aériennes continuent."},
    {"fr", "Elle ne m'a jamais donné son livre rouge."},
    {"fr", "Il faut que tu viennes tout de suite."},
    {"fr", "Deux cafés, s'il vous plaît !"},
    {"fr", "Tom Smith habite à New York."},
    {"fr", "BONJOUR TOUT LE MONDE"},
    {"fr", "Le bus arrive."},
    {"en", "The animal didn't cross the street because it was too tired"},
    {"en", "The animal didn't cross the street because it was too wide."},
    {"en", "I ate a hot dog"},
    {"en", "I am a student."},
    {"en", "Jane visits Africa in September."},
    {"en", "Where is the station?"},
    {"en", "He didn’t come yesterday, because he was ill."},
    {"en", "She has never given me her red book."},
    {"en", "It's raining cats and dogs."},
    {"en", "What a beautiful café!"},
    {"en", "Paris is the capital of France."},
    {"en", "Two coffees, please."},
    {"en", "Somebody stole my bicycle."},
    {"en", "we're almost there"},
    {"en", "Don't touch that!"},
    {"en", "GOOD MORNING"},
    {"en", "Does it hurt?"},
    {"en", "My brother's wife works at the hospital."},
    {"zh", "北京到上海的机票"},
    {"zh", "上海到北京的机票"},
    {"zh", "我是学生。"},
    {"zh", "他昨天没有来，因为他病了。"},
    {"zh", "我喜欢 iPhone"},
    {"zh", "请给我三杯咖啡，谢谢！"},
    {"zh", "Tom 在哪里？"},
};

} // namespace

TEST(LanguageGuess, SentencesAreRecognised)
{
    const LanguageGuesser guesser(Strings{"fr", "en", "zh"});
    static_assert(std::size(sentences) >= 40);
    for (const Example& example : sentences) {
        const LanguageGuess guess = guesser.guess(example.text);
        EXPECT_EQ(guess.language, example.language) << example.text;
        EXPECT_GE(guess.confidence, sure_guess) << example.text;
        EXPECT_LE(guess.confidence, 1.0) << example.text;
    }
}

TEST(LanguageGuess, AWordOrItsFirstLettersMayDo)
{
    const LanguageGuesser guesser(Strings{"en", "fr", "zh"});
    constexpr Example examples[] = {{"fr", "Bonjour"}, {"fr", "L'"},    {"fr", "qu'"},  {"fr", "c'est"}, {"fr", "É"},
                                    {"fr", "Je"},      {"fr", "merci"}, {"fr", "étud"}, {"en", "the"},   {"en", "Th"},
                                    {"en", "I'm"},     {"en", "don't"}, {"en", "it's"}, {"en", "Hello"}, {"zh", "北"}};
    for (const Example& example : examples) {
        const LanguageGuess guess = guesser.guess(example.text);
        EXPECT_EQ(guess.language, example.language) << example.text;
        EXPECT_GE(guess.confidence, sure_guess) << example.text;
    }
}

TEST(LanguageGuess, AmbiguousTextLeavesItOpen)
{
    const LanguageGuesser guesser(Strings{"en", "fr", "zh"});
    for (const char* text :
         {"nice", "Nice", "on", "a", "train", "B", "T", "Tom", "animal", "table", "你好 means hello"})
        EXPECT_LT(guesser.guess(text).confidence, sure_guess) << text;
    for (const char* text : {"", "  ", "123", "...", "!?", "😀", "3 + 4", "\xff\xfe", "Привет"}) {
        EXPECT_EQ(guesser.guess(text).language, "") << text;
        EXPECT_EQ(guesser.guess(text).confidence, 0) << text;
    }
}

TEST(LanguageGuess, ScriptsDecideAlone)
{
    const LanguageGuesser guesser(Strings{"en", "zh", "ja", "ko", "ru", "ar", "el", "he", "hi", "th"});
    constexpr Example examples[] = {{"en", "student"},    {"zh", "学生"},   {"ja", "学生です"}, {"ja", "ありがとう"},
                                    {"ko", "학생입니다"}, {"ru", "Привет"}, {"ar", "طالب"},     {"el", "φοιτητής"},
                                    {"he", "סטודנט"},     {"hi", "छात्र"},   {"th", "นักเรียน"}};
    for (const Example& example : examples) {
        const LanguageGuess guess = guesser.guess(example.text);
        EXPECT_EQ(guess.language, example.language) << example.text;
        EXPECT_GE(guess.confidence, sure_guess) << example.text;
    }
    EXPECT_EQ(LanguageGuesser(Strings{"en", "ja"}).guess("学生").language, "ja");
}

TEST(LanguageGuess, OtherLanguagesHaveTheirWords)
{
    const LanguageGuesser guesser(Strings{"en", "fr", "de", "es", "it", "pt", "nl"});
    constexpr Example examples[] = {
        {"de", "Ich habe heute keine Zeit."},    {"de", "Der Hund schläft nicht."},
        {"es", "No sé dónde está la estación."}, {"es", "El gato duerme en la silla."},
        {"it", "Non so dov'è la stazione."},     {"it", "Il gatto dorme sulla sedia."},
        {"pt", "Não sei onde fica a escola."},   {"nl", "Ik weet niet waar het huis is."},
        {"en", "The dog does not sleep."},       {"fr", "Le chien ne dort pas."},
    };
    for (const Example& example : examples)
        EXPECT_EQ(guesser.guess(example.text).language, example.language) << example.text;
}

TEST(LanguageGuess, FewOrUnknownLanguages)
{
    EXPECT_EQ(LanguageGuesser(Strings{}).guess("Bonjour").language, "");
    EXPECT_EQ(LanguageGuesser(Strings{"en", "zh"}).guess("Bonjour").language, "en") << "no other has these letters";
    const LanguageGuesser polish(Strings{"en", "pl"});
    EXPECT_EQ(polish.guess("The weather is very nice today").language, "en");
    EXPECT_EQ(polish.guess("Dzień dobry, gdzie jest dworzec?").language, "pl");
    EXPECT_EQ(LanguageGuesser(Strings{"", "no such language", "fr"}).guess("Je suis étudiant").language, "fr");
}

TEST(LanguageGuess, LongTextIsQuick)
{
    const LanguageGuesser guesser(Strings{"en", "fr", "zh"});
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "le chat dort ";
    EXPECT_EQ(guesser.guess(text).language, "fr");
    EXPECT_EQ(guesser.guess(std::string(1'000'000, 'e')).confidence <= 1, true);
    EXPECT_EQ(guesser.guess(std::string(1'000'000, '\'')).language, "");
}

} // namespace regard
