#include "core/analysis/scores.h"

#include <cmath>
#include <fstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/analysis/tokenize_13a.h"
#include "core/analysis/tokenize_zh.h"
#include "core/error.h"
#include "tests/support/compare.h"

namespace regard {

namespace {

using Strings = std::vector<std::string>;

Strings lines(const std::string& name)
{
    std::ifstream stream(test::golden("scores/" + name));
    Strings all;
    for (std::string line; std::getline(stream, line);)
        all.push_back(line);
    return all;
}

} // namespace

TEST(Scores, AgreeWithSacreBleu)
{
    const Strings hypotheses = lines("hypotheses.txt");
    const Strings references = lines("references.txt");
    ASSERT_EQ(hypotheses.size(), 200U);
    ASSERT_EQ(references.size(), 200U);
    std::ifstream stream(test::golden("scores/scores.json"));
    const auto expected = nlohmann::json::parse(stream);
    EXPECT_NEAR(bleu(hypotheses, references), expected.at("bleu").get<double>(), 1e-4);
    EXPECT_NEAR(chrf(hypotheses, references), expected.at("chrf2").get<double>(), 1e-4);
}

TEST(Scores, PerfectAndHopelessTranslations)
{
    const Strings text = {"The cat sat on the mat.", "Hello there, world!"};
    EXPECT_NEAR(bleu(text, text), 100, 1e-9);
    EXPECT_NEAR(chrf(text, text), 100, 1e-9);
    EXPECT_EQ(bleu(Strings{"xx yy zz ww vv"}, Strings{"the cat sat on it"}), 0);
    EXPECT_EQ(chrf(Strings{"xyz"}, Strings{"abc"}), 0);
    EXPECT_EQ(bleu(Strings{""}, Strings{"the cat"}), 0);
    EXPECT_EQ(chrf(Strings{""}, Strings{"the cat"}), 0);
    EXPECT_EQ(bleu(Strings{"the cat"}, Strings{""}), 0);
    EXPECT_EQ(chrf(Strings{"the cat"}, Strings{""}), 0);
}

TEST(Scores, ByHand)
{
    // Precisions 4/5, 3/4, 1/3, and half a match of 2: (4/5 · 3/4 · 1/3 · 1/4)^(1/4); no brevity penalty.
    EXPECT_NEAR(bleu(Strings{"a b c x c"}, Strings{"a b c y c"}), 100 * std::pow(0.8 * 0.5 * (1.0 / 3) * 0.25, 0.25),
                1e-9);
    // Five words for six: exp(1 - 6/5).
    EXPECT_NEAR(bleu(Strings{"a b c d e"}, Strings{"a b c d e f"}), 100 * std::exp(-0.2), 1e-9);
    // P = R = (2/3 + 1/2) / 3 over the orders 1, 2 and 3 that exist.
    EXPECT_NEAR(chrf(Strings{"a bc"}, Strings{"ab d"}), 100 * (2.0 / 3 + 1.0 / 2) / 3, 1e-9);
}

TEST(Scores, ListsMustMatch)
{
    EXPECT_THROW(bleu(Strings{"a"}, Strings{"a", "b"}), Error);
    EXPECT_THROW(chrf({}, {}), Error);
}

TEST(Scores, ChineseIsComparedByCharacters)
{
    EXPECT_EQ(bleu_tokens_for("zh"), BleuTokens::zh);
    EXPECT_EQ(bleu_tokens_for("zh_Hant"), BleuTokens::zh);
    EXPECT_EQ(bleu_tokens_for("en"), BleuTokens::v13a);
    EXPECT_EQ(bleu_tokens_for(""), BleuTokens::v13a);
    // Of 我是学生。 and 我是老师。 three characters of five agree, one pair of four, no three of three and no four of
    // two: (3/5 · 1/4 · 1/6 · 1/8)^(1/4).
    const Strings hypothesis = {"我是学生。"};
    const Strings reference = {"我是老师。"};
    EXPECT_NEAR(bleu(hypothesis, reference, BleuTokens::zh), 100 * std::pow(0.6 * 0.25 * (0.5 / 3) * (0.25 / 2), 0.25),
                1e-9);
    EXPECT_EQ(bleu(hypothesis, reference), 0) << "13a sees one word, and a different one";
    EXPECT_NEAR(bleu(hypothesis, hypothesis, BleuTokens::zh), 100, 1e-9);
}

TEST(TokenizeZh, SplitsAsSacreBleuDoes)
{
    EXPECT_EQ(tokenize_zh("北京到上海的机票"), (Strings{"北", "京", "到", "上", "海", "的", "机", "票"}));
    EXPECT_EQ(tokenize_zh("我有 3.5 个iPhone，好吗？"),
              (Strings{"我", "有", "3.5", "个", "iPhone", "，", "好", "吗", "？"}));
    EXPECT_EQ(tokenize_zh("他说：“hello, world”。"),
              (Strings{"他", "说", "：", "“", "hello", ",", "world", "”", "。"}));
    EXPECT_EQ(tokenize_zh("３个ＡＢ…"), (Strings{"３", "个", "Ａ", "Ｂ", "…"}));
    EXPECT_EQ(tokenize_zh("1-2 (a) b. 5."), (Strings{"1", "-", "2", "(", "a", ")", "b", ".", "5."}));
    EXPECT_EQ(tokenize_zh(".5&amp;"), (Strings{".5", "&", "amp", ";"}));
    EXPECT_EQ(tokenize_zh("𠀀𠀁"), (Strings{"𠀀𠀁"})) << "characters beyond U+FFFF are not told apart";
    EXPECT_TRUE(tokenize_zh("  ").empty());
    EXPECT_TRUE(tokenize_zh("").empty());
}

TEST(Tokenize13a, SplitsAsMtevalDoes)
{
    EXPECT_EQ(tokenize_13a("Hello, world."), (Strings{"Hello", ",", "world", "."}));
    EXPECT_EQ(tokenize_13a("1,000.5 and 3-4 well-known"), (Strings{"1,000.5", "and", "3", "-", "4", "well-known"}));
    EXPECT_EQ(tokenize_13a("It costs 5."), (Strings{"It", "costs", "5", "."}));
    EXPECT_EQ(tokenize_13a("wait... 3.5% \"ok\""), (Strings{"wait", ".", ".", ".", "3.5", "%", "\"", "ok", "\""}));
    EXPECT_EQ(tokenize_13a("don't (a/b) [c]"), (Strings{"don't", "(", "a", "/", "b", ")", "[", "c", "]"}));
    EXPECT_EQ(tokenize_13a("&quot;a&amp;b&quot; &lt;"), (Strings{"\"", "a", "&", "b", "\"", "<"}));
    EXPECT_EQ(tokenize_13a("été, l’eau\u00A0…"), (Strings{"été", ",", "l’eau", "…"}));
    EXPECT_TRUE(tokenize_13a("").empty());
}

} // namespace regard
