#include "core/text/unicode.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

std::vector<std::string> parts(std::string_view text, const std::vector<TextRange>& ranges)
{
    std::vector<std::string> result;
    for (const TextRange& range : ranges)
        result.emplace_back(text.substr(range.begin, range.end - range.begin));
    return result;
}

std::vector<std::string> words(std::string_view text)
{
    return parts(text, find_words(text));
}

std::vector<std::string> graphemes(std::string_view text)
{
    return parts(text, find_graphemes(text));
}

using Strings = std::vector<std::string>;

} // namespace

TEST(Unicode, Normalises)
{
    EXPECT_EQ(normalise_text("l’été “ici” ‘là’ „dort“"), "l'été \"ici\" 'là' \"dort\"");
    EXPECT_EQ(normalise_text("e\u0301 \uFB01n \uFF21 ² …"), "é fin A 2 ...");
    EXPECT_EQ(normalise_text(" \t a\u00A0\u202Fb\r\n\u2028c\u3000 "), "a b c");
    EXPECT_EQ(normalise_text(std::string_view("a\0b\0", 4)), "a b");
    EXPECT_EQ(normalise_text("« oui »"), "« oui »");
    EXPECT_EQ(normalise_text("a\xff\xc3"), "a\uFFFD\uFFFD");
    EXPECT_EQ(normalise_text("l´eau"), "l'eau");
    EXPECT_EQ(normalise_text(""), "");
    EXPECT_EQ(normalise_text("\u3000\n"), "");
}

TEST(Unicode, NormalisingTwiceChangesNothing)
{
    for (const std::string text : {"l’été “ici”", "\u1E9B\u0323", "ﬃ ½ \u0958", "a\u00A0 \u00B4 b", "شُكْرًا"})
        EXPECT_EQ(normalise_text(normalise_text(text)), normalise_text(text)) << text;
}

TEST(Unicode, FindsWords)
{
    EXPECT_EQ(words("Je suis étudiant."), (Strings{"Je", "suis", "étudiant", "."}));
    EXPECT_EQ(words("Don't (stop) 3.14 !"), (Strings{"Don't", "(", "stop", ")", "3.14", "!"}));
    EXPECT_EQ(words("..."), (Strings{".", ".", "."}));
    EXPECT_EQ(words("שלום עולם"), (Strings{"שלום", "עולם"}));
    EXPECT_EQ(words("😀👨‍👩‍👧‍👦"), (Strings{"😀", "👨‍👩‍👧‍👦"}));
    EXPECT_TRUE(find_words(" \t ").empty());
    EXPECT_TRUE(find_words("").empty());
    EXPECT_EQ(find_words("été ok"), (std::vector<TextRange>{{0, 5}, {6, 8}}));
}

TEST(Unicode, FindsGraphemes)
{
    EXPECT_EQ(graphemes("👨‍👩‍👧‍👦e\u0301🇫🇷🇩🇪क्षि"),
              (Strings{"👨‍👩‍👧‍👦", "e\u0301", "🇫🇷", "🇩🇪", "क्षि"}));
    EXPECT_EQ(graphemes("👍🏽\r\n"), (Strings{"👍🏽", "\r\n"}));
    EXPECT_TRUE(graphemes("").empty());
    EXPECT_EQ(graphemes("a\xff").size(), 2U);
    std::string zalgo = "a";
    for (int i = 0; i < 1000; ++i)
        zalgo += "\u0301";
    EXPECT_EQ(graphemes(zalgo).size(), 1U);
}

TEST(Unicode, ElidesBetweenGraphemes)
{
    EXPECT_EQ(elide("étudiant", 8), "étudiant");
    EXPECT_EQ(elide("étudiant", 4), "étu…");
    EXPECT_EQ(elide("🇫🇷🇩🇪🇮🇹", 2), "🇫🇷…");
    EXPECT_EQ(elide("ab", 1), "…");
    EXPECT_EQ(elide("a", 1), "a");
    EXPECT_EQ(elide("", 1), "");
    EXPECT_THROW(elide("a", 0), Error);
    EXPECT_EQ(prefix_of_graphemes("éa", 1), 2U);
    EXPECT_EQ(prefix_of_graphemes("éa", 0), 0U);
    EXPECT_EQ(prefix_of_graphemes("éa", 9), 3U);
}

TEST(Unicode, LabelsTokens)
{
    EXPECT_EQ(token_label("▁étudiant"), "étudiant");
    EXPECT_EQ(token_label("▁"), "␣");
    EXPECT_EQ(token_label("a▁b"), "a␣b");
    EXPECT_EQ(token_label(" "), "␣");
    EXPECT_EQ(token_label("</s>"), "</s>");
    EXPECT_EQ(token_label("\u202E"), "U+202E");
    EXPECT_EQ(token_label("a\u202Eb"), "aU+202Eb");
    EXPECT_EQ(token_label("\u200B"), "U+200B");
    EXPECT_EQ(token_label("\t"), "U+0009");
    EXPECT_EQ(token_label("👨‍👩‍👧‍👦"), "👨‍👩‍👧‍👦");
    EXPECT_EQ(token_label("\u0301"), "◌\u0301");
    EXPECT_EQ(token_label("\U000E0001"), "U+E0001");
    EXPECT_EQ(token_label(""), "");
}

TEST(Unicode, KnowsTheDirection)
{
    EXPECT_TRUE(is_right_to_left("שלום hello"));
    EXPECT_TRUE(is_right_to_left("12 عربى"));
    EXPECT_FALSE(is_right_to_left("hello שלום"));
    EXPECT_FALSE(is_right_to_left("123 !"));
    EXPECT_FALSE(is_right_to_left(""));
}

TEST(Unicode, KnowsWellFormedUtf8)
{
    EXPECT_TRUE(is_utf8("été 😀"));
    EXPECT_TRUE(is_utf8(""));
    for (const char* bad : {"\xff", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82"})
        EXPECT_FALSE(is_utf8(bad));
}

} // namespace regard
