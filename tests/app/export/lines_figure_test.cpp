#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include "app/export/encode.h"
#include "app/export/lines_figure.h"
#include "app/plots/attention_lines_data.h"
#include "tests/app/export/figures.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

struct Parts {
    int curves = 0;
    int images = 0;
    QString text;
    bool wellFormed = false;
};

Parts read(const QByteArray& svg)
{
    Parts parts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        parts.images += reader.name() == QLatin1String("image");
        parts.curves += reader.name() == QLatin1String("path") && reader.attributes().value("d").count('C') == 1;
        if (reader.name() == QLatin1String("text"))
            parts.text += reader.readElementText();
    }
    parts.wellFormed = !reader.hasError();
    return parts;
}

const Focus cross{.kind = AttentionKind::cross, .layer = 1};

TEST(LinesFigure, every_visible_weight_is_a_curve)
{
    const auto trace = test::sampleTrace({"Le", "chat", "</s>"}, {"The", "cat", "</s>"}, 2, 4);
    const auto figure = linesFigure(trace, cross, {}, Palette());
    const auto lines = visibleLines(attentionLinesData(*trace, cross, {}), {});
    const Parts parts = read(encodeSvg(*figure));
    EXPECT_TRUE(parts.wellFormed);
    EXPECT_EQ(parts.curves, int(lines.size()));
    EXPECT_EQ(parts.images, 0);
    for (const char* text : {"chat", "cat", "key", "query", "weight", "H0", "H3", "cross-attention L1"})
        EXPECT_TRUE(parts.text.contains(text)) << text;
    EXPECT_TRUE(figure->caption().contains("Le chat"));
    EXPECT_TRUE(figure->values().startsWith("head\tquery\t"));
    EXPECT_EQ(figure->values().count('\n'), qsizetype(lines.size()) + 1);
    const auto arrays = linesFigure(trace, cross, {}, Palette(), {1, 3})->numbers();
    ASSERT_EQ(arrays.size(), 1U);
    EXPECT_EQ(arrays[0].name, "weight");
    EXPECT_EQ(arrays[0].axes[0].labels, (std::vector<std::string>{"H1", "H3"}));
    const auto head = trace->at("decoder.layers.1.cross_attention.weights").head(3);
    EXPECT_TRUE(std::equal(head.begin(), head.end(), arrays[0].values.begin() + 9));
}

TEST(LinesFigure, chosen_heads_and_the_fan_of_a_token)
{
    const auto trace = test::sampleTrace({"a", "b", "c"}, {"x", "y", "z"}, 2, 4);
    Focus focus = cross;
    focus.query = 1;
    const auto figure = linesFigure(trace, focus, {}, Palette(), {2});
    EXPECT_EQ(read(encodeSvg(*figure)).curves, 3);
    EXPECT_TRUE(figure->caption().contains("heads: H2")) << figure->caption().toStdString();
    EXPECT_TRUE(figure->caption().contains("Only the lines of the query"));
    EXPECT_EQ(test::thrownBy([&] { linesFigure(trace, focus, {}, Palette(), {4}); }).where, "head");
    focus.layer = 7;
    EXPECT_EQ(test::thrownBy([&] { linesFigure(trace, focus, {}, Palette()); }).kind, Error::Kind::invalid);
}

TEST(LinesFigure, very_many_lines_are_one_image_and_the_caption_says_so)
{
    const std::vector<std::string> words(80, "w");
    const auto trace = test::sampleTrace(words, words, 1, 8);
    Reading reading;
    reading.scale = ValueScale::logarithmic;
    const Focus encoder{.kind = AttentionKind::encoder};
    const auto figure = linesFigure(trace, encoder, reading, Palette());
    const Parts parts = read(encodeSvg(*figure));
    EXPECT_EQ(parts.curves, 0);
    EXPECT_EQ(parts.images, 1);
    EXPECT_TRUE(figure->caption().contains("drawn as one image")) << figure->caption().toStdString();
    EXPECT_EQ(encodePng(*figure, 36), encodePng(*linesFigure(trace, encoder, reading, Palette()), 36));
    EXPECT_GT(encodePdf(*figure).size(), 10'000);
}

} // namespace
} // namespace regard::app
