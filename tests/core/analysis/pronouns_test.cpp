#include "core/analysis/pronouns.h"

#include <map>

#include <gtest/gtest.h>

#include "tests/core/formats/temporary_folder.h"
#include "tests/support/compare.h"

namespace regard {

namespace {

const std::string head = "pair\tsentence\tit\ta\ti\tg\tF\to\ti\tg\tF\td\n";
const std::string wide =
    "7\tThe| animal| left| the| street|;| it| was| wide|.\t6\tstreet\t4\tf\true/f,chemin/m\tanimal\t1\tm"
    "\tanimal/m,bête/f\tyes\n";

std::vector<PronounSentence> read(const std::string& bytes)
{
    const test::TemporaryFolder folder;
    test::spill(folder / "pronouns.tsv", bytes);
    return read_pronoun_sentences(folder / "pronouns.tsv");
}

std::string replaced(std::string text, const std::string& old, const std::string& with)
{
    const std::size_t at = text.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return text.replace(at, old.size(), with);
}

PronounReading reading(const std::string& translation)
{
    static const PronounSentence sentence = read(head + wide).front();
    return read_pronoun(translation, sentence);
}

} // namespace

TEST(Pronouns, HandmadeFileIsWhole)
{
    std::map<std::size_t, std::vector<PronounSentence>> pairs;
    std::map<Gender, int> genders;
    for (const PronounSentence& sentence : read_pronoun_sentences(test::golden("alignment/pronouns.tsv"))) {
        ++genders[sentence.antecedent.french.front().gender];
        EXPECT_NE(sentence.antecedent.french.front().gender, sentence.other.french.front().gender);
        EXPECT_NE(sentence.sentence.text.find(" because it "), std::string::npos) << sentence.sentence.text;
        pairs[sentence.pair].push_back(sentence);
    }
    EXPECT_EQ(genders[Gender::masculine], 40);
    EXPECT_EQ(genders[Gender::feminine], 40);
    ASSERT_EQ(pairs.size(), 40U);
    for (const auto& [number, pair] : pairs) {
        ASSERT_EQ(pair.size(), 2U) << number;
        EXPECT_EQ(pair[0].antecedent.noun, pair[1].other.noun);
        EXPECT_EQ(pair[0].other.noun, pair[1].antecedent.noun);
        ASSERT_EQ(pair[0].sentence.words.size(), pair[1].sentence.words.size()) << number;
        int different = 0;
        for (std::size_t i = 0; i < pair[0].sentence.words.size(); ++i)
            different += pair[0].sentence.word(i) != pair[1].sentence.word(i) ? 1 : 0;
        EXPECT_EQ(different, 1) << pair[0].sentence.text;
    }
}

TEST(Pronouns, ReadsTheTable)
{
    const PronounSentence sentence = read(head + wide).front();
    EXPECT_EQ(sentence.pair, 7U);
    EXPECT_EQ(sentence.sentence.text, "The animal left the street; it was wide.");
    EXPECT_EQ(sentence.it, 6U);
    EXPECT_EQ(sentence.antecedent.noun, "street");
    EXPECT_EQ(sentence.antecedent.word, 4U);
    ASSERT_EQ(sentence.antecedent.french.size(), 2U);
    EXPECT_EQ(sentence.antecedent.french[1].noun, "chemin");
    EXPECT_EQ(sentence.antecedent.french[1].gender, Gender::masculine);
    EXPECT_EQ(sentence.other.word, 1U);
}

TEST(Pronouns, NamesTheLineThatIsWrong)
{
    const auto refused = [](const std::string& bytes, const std::string& what) {
        const Error error = test::error_of([&] { read(bytes); });
        EXPECT_EQ(error.kind(), Error::Kind::broken) << bytes;
        EXPECT_NE(error.parts().where.find("pronouns.tsv, line 2"), std::string::npos) << error.what();
        EXPECT_NE(error.parts().what.find(what), std::string::npos) << error.what();
    };
    refused(head + "7\tfew\n", "columns");
    refused(head + replaced(wide, "\t6\tstreet", "\t5\tstreet"), "pronoun");
    refused(head + replaced(wide, "\t6\tstreet", "\t60\tstreet"), "index");
    refused(head + replaced(wide, "street\t4", "street\t3"), "noun");
    refused(head + replaced(wide, "\tf\true/f", "\tx\true/f"), "gender");
    refused(head + replaced(wide, "\tf\true/f", "\tm\true/f"), "gender");
    refused(head + replaced(wide, "rue/f", "rue"), "French noun");
    refused(head + replaced(wide, "\tyes", "\tno"), "differ");
    EXPECT_EQ(test::error_of([] { read(head); }).parts().what, "the file holds no sentences");
}

TEST(Pronouns, ReadsTheTranslationsPronoun)
{
    const auto agreeing = reading("L'animal n'a pas traversé la rue parce qu'elle était trop large.");
    EXPECT_EQ(agreeing.antecedent, Gender::feminine);
    EXPECT_EQ(agreeing.other, Gender::masculine);
    EXPECT_EQ(agreeing.pronoun, Gender::feminine);
    EXPECT_TRUE(agreeing.agrees());
    const auto wrong = reading("L'animal n'a pas traversé la rue car il était trop large.");
    EXPECT_TRUE(wrong.readable());
    EXPECT_FALSE(wrong.agrees());
    // The noun as translated decides.
    EXPECT_TRUE(reading("La bête a quitté les chemins puisqu'ils étaient larges.").agrees());
    EXPECT_TRUE(reading("Parce qu'elle était trop large, l'animal a quitté la rue.").agrees());
}

TEST(Pronouns, SaysWhereThereIsNothingToRead)
{
    for (const char* text : {"L'animal n'a pas traversé la rue.", "L'animal a quitté la rue parce que c'était large.",
                             "Elle a vu l'animal dans la rue.", "L'animal a quitté la rue car il y avait du monde.",
                             "L'animal a quitté la rue parce que la rue était large.", "La rue, parce que", ""}) {
        EXPECT_FALSE(reading(text).pronoun) << text;
        EXPECT_FALSE(reading(text).readable()) << text;
    }
    const auto unknown = reading("L'animal a quitté la ruelle parce qu'elle était large.");
    EXPECT_EQ(unknown.pronoun, Gender::feminine);
    EXPECT_FALSE(unknown.antecedent);
    EXPECT_FALSE(unknown.readable());
    EXPECT_FALSE(unknown.agrees());
}

} // namespace regard
