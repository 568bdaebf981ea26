#include <gtest/gtest.h>

#include "app/export/encode.h"
#include "app/export/tokens_figure.h"
#include "tests/app/export/figures.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

using test::textsOf;

const Focus cross{.kind = AttentionKind::cross, .layer = 1, .head = 1};

TEST(TokensFigure, has_the_sentence_its_values_and_says_what_was_done)
{
    const auto trace = test::sampleTrace({"Le", "chat", "</s>"}, {"The", "cat", "</s>"}, 2, 2);
    const auto figure = tokensFigure(trace, cross, {}, Palette(), {0, 1}, TokenDirection::attends_to);
    const QString texts = textsOf(encodeSvg(*figure));
    for (const char* text : {"Le", "chat", "The", "cat", "cross-attention L1 H1", "weight, sum of 2"})
        EXPECT_TRUE(texts.contains(text)) << text << " in " << texts.toStdString();
    EXPECT_TRUE(figure->caption().contains("sum of 2"));
    const Tensor& weights = trace->at("decoder.layers.1.cross_attention.weights");
    EXPECT_TRUE(texts.contains(QString::number(double(weights.at(1, 0, 1) + weights.at(1, 1, 1)), 'f', 3)));
    EXPECT_EQ(figure->values().count('\n'), 7);
    const auto arrays = figure->numbers();
    ASSERT_EQ(arrays.size(), 1U);
    ASSERT_EQ(arrays[0].axes.size(), 1U);
    EXPECT_EQ(arrays[0].axes[0].name, "key");
    EXPECT_EQ(arrays[0].axes[0].labels, (std::vector<std::string>{"Le", "chat", "</s>"}));
    EXPECT_FLOAT_EQ(arrays[0].values[1], weights.at(1, 0, 1) + weights.at(1, 1, 1));
    EXPECT_EQ(encodePng(*figure, 96),
              encodePng(*tokensFigure(trace, cross, {}, Palette(), {0, 1}, TokenDirection::attends_to), 96));
}

TEST(TokensFigure, refuses_tokens_that_are_not_there)
{
    const auto trace = test::sampleTrace({"a", "b", "</s>"}, {"x", "y", "</s>"}, 2, 2);
    const auto thrown = [&](std::vector<int> tokens, const Reading& reading = {}) {
        return test::thrownBy(
            [&] { tokensFigure(trace, cross, reading, Palette(), tokens, TokenDirection::attended_by); });
    };
    EXPECT_EQ(thrown({3}).where, "key");
    EXPECT_EQ(thrown({}).what, "no token is chosen");
    Reading hidden;
    hidden.options.special = SpecialTokens::hidden;
    EXPECT_EQ(thrown({2}, hidden).where, "key") << "it is hidden";
    EXPECT_EQ(test::thrownBy([&] {
                  tokensFigure(trace, {.kind = AttentionKind::cross, .layer = 5}, {}, Palette(), {0},
                               TokenDirection::attends_to);
              }).kind,
              Error::Kind::missing);
}

TEST(TokensFigure, any_script_and_length_gives_a_file)
{
    std::vector<std::string> words = {
        "été", "猫", "قطة", "👩‍👩‍👧", "<b>&amp;", "Donaudampfschifffahrtsgesellschaftskapitänsmütze"};
    for (int i = 0; i < 300; ++i)
        words.push_back("w" + std::to_string(i));
    const auto trace = test::sampleTrace(words, words, 1, 1);
    const auto figure =
        tokensFigure(trace, {.kind = AttentionKind::encoder}, {}, Palette(), {3}, TokenDirection::attended_by);
    const QString texts = textsOf(encodeSvg(*figure));
    EXPECT_TRUE(texts.contains(QString::fromUtf8("été")));
    EXPECT_TRUE(texts.contains("w299"));
    EXPECT_GT(encodePdf(*figure).size(), 10'000);
}

TEST(TokensFigure, nothing_is_cut_at_any_length)
{
    const std::string word = std::string(124, 'm') + "W";
    const auto trace = test::sampleTrace({word, "b", word, "</s>"}, {"x", word, "</s>"}, 2, 2);
    Reading reading;
    reading.range = ValueRange::row;
    const auto figure = tokensFigure(trace, cross, reading, Palette(), {0, 1, 2}, TokenDirection::attends_to);
    const QString texts = textsOf(encodeSvg(*figure));
    EXPECT_GE(texts.count(QString::fromStdString(word) + '|'), 3) << "two source tokens and one of the target";
    EXPECT_TRUE(texts.contains("|weight, sum of 3, share of the row's largest|")) << texts.toStdString();
    EXPECT_TRUE(texts.contains("attend to (sum of 3)")) << "the heading's end";
    EXPECT_FALSE(figure->caption().isEmpty());
    EXPECT_FALSE(texts.contains(QChar(0x2026))) << texts.toStdString();
    EXPECT_EQ(test::inkOutside(*figure), 0);
}

TEST(TokensFigure, caption_names_scale_range_and_notes)
{
    const auto trace = test::sampleTrace({"a", "b", "</s>"}, {"x", "y", "</s>"}, 2, 2);
    const auto caption = [&](const Reading& reading, std::vector<int> tokens) {
        return tokensFigure(trace, cross, reading, Palette(), tokens, TokenDirection::attends_to)->caption();
    };
    EXPECT_FALSE(caption({}, {0}).contains("olours:")) << "linear from 0 to 1 is what is expected";
    Reading reading;
    reading.scale = ValueScale::square_root;
    reading.range = ValueRange::row;
    reading.options.special = SpecialTokens::hidden;
    const QString one = caption(reading, {0});
    EXPECT_TRUE(one.contains("\nColours: square root of the value, 0 to the largest value of each row.\n"))
        << one.toStdString();
    EXPECT_TRUE(one.contains("\nSpecial tokens hidden: rows do not show all of their attention.\n"))
        << one.toStdString();
    const QString several = caption(reading, {0, 1});
    EXPECT_TRUE(several.contains("0 to the largest value of each row, added up over the chosen tokens.\n"))
        << several.toStdString();
    EXPECT_TRUE(caption({}, {0, 1}).contains("Colours: linear, 0 to 2, added up over the chosen tokens."));
}

} // namespace
} // namespace regard::app
