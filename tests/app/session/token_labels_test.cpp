#include "app/session/token_labels.h"

#include <gtest/gtest.h>

namespace regard::app {
namespace {

const std::string text = "le Ω dort";
const Token known{5, "▁le", 0, 2, 0, false};
const Token unknown{1, "<unk>", 3, 5, 1, true};
const Token end{2, "</s>", 0, 0, -1, true};

TEST(TokenLabels, an_unknown_word_reads_as_it_was_written_with_a_mark)
{
    EXPECT_EQ(tokenLabel(known, text), "le");
    EXPECT_EQ(tokenLabel(unknown, text), QString::fromUtf8("‹Ω›"));
    EXPECT_EQ(tokenLabel(end, text), "</s>");
    EXPECT_EQ(unknownWord(unknown, text), QString::fromUtf8("Ω"));
    EXPECT_TRUE(unknownWord(known, text).isEmpty());
    EXPECT_TRUE(unknownWord(end, text).isEmpty());
}

TEST(TokenLabels, without_a_text_it_is_what_the_model_reads)
{
    EXPECT_EQ(tokenLabel(unknown, ""), "<unk>");
    EXPECT_EQ(tokenLabel(unknown, "le"), "<unk>") << "another text, too short";
    EXPECT_EQ(tokenLabel({1, "<unk>", 0, 0, -1, true}, text), "<unk>");
    EXPECT_EQ(pieceLabel("<unk>"), "<unk>");
}

TEST(TokenLabels, what_cannot_be_seen_is_named)
{
    const std::string hidden = "a \u200b";
    EXPECT_EQ(tokenLabel({1, "<unk>", 2, 5, 1, true}, hidden), QString::fromUtf8("‹U+200B›"));
    EXPECT_EQ(tokenLabel({5, "", 0, 0, -1, false}), QString::fromUtf8("∅"));
    EXPECT_EQ(tokenLabel({5, "\xff\xc3", 0, 0, -1, false}).count(QChar(0xfffd)), 2) << "bytes that are no text";
}

TEST(TokenLabels, pieces_of_a_word_are_one_and_unknown_ones_stay_marked)
{
    const std::string word = "xΩy";
    const std::vector<Token> tokens = {
        {7, "▁x", 0, 1, 0, false}, {1, "<unk>", 1, 3, 0, true}, {8, "y", 3, 4, 0, false}, {9, "##z", 4, 5, 0, false}};
    EXPECT_EQ(wordLabel(tokens, {0, 3}, word), QString::fromUtf8("x‹Ω›y"));
    EXPECT_EQ(wordLabel(tokens, {2, 2}, word), "yz");
    const std::vector<Token> apart = {{6, "▁", 0, 0, 0, false}, {1, "<unk>", 1, 3, 0, true}};
    EXPECT_EQ(wordLabel(apart, {0, 2}, word), QString::fromUtf8("‹Ω›"));
    EXPECT_EQ(wordLabel(apart, {0, 1}, word), QString::fromUtf8("␣"));
    EXPECT_EQ(wordLabel(tokens, {3, 9}, word), "##z") << "no more than there are";
}

TEST(TokenLabels, maps_name_queries_and_keys_alike)
{
    Trace trace;
    trace.source_text = trace.target_text = text;
    trace.source = {known, unknown, end};
    trace.target_input = {{0, "<s>", 0, 0, -1, true}, known, unknown};
    trace.target_output = {known, unknown, end};
    EXPECT_EQ(axisLabels(trace, AttentionKind::encoder).rows[1], QString::fromUtf8("‹Ω›"));
    const AxisLabels cross = axisLabels(trace, AttentionKind::cross);
    EXPECT_EQ(cross.columns[1], QString::fromUtf8("‹Ω›"));
    EXPECT_TRUE(cross.rows[1].contains(QString::fromUtf8("‹Ω›"))) << cross.rows[1].toStdString();
    EXPECT_EQ(axisLabels(trace, AttentionKind::decoder).columns[2], QString::fromUtf8("‹Ω›"));
}

} // namespace
} // namespace regard::app
