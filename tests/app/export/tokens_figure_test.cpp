#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include "app/export/encode.h"
#include "app/export/tokens_figure.h"
#include "tests/app/export/figures.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

QString textsOf(const QByteArray& svg)
{
    QString text;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            text += reader.readElementText() + '|';
    }
    EXPECT_FALSE(reader.hasError());
    return text;
}

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

} // namespace
} // namespace regard::app
