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

TEST(LinesFigure, refuses_a_token_that_is_not_there_or_hidden)
{
    const auto trace = test::sampleTrace({"a", "b", "</s>"}, {"x", "</s>"}, 2, 2);
    const auto thrown = [&](int query, int key, const Reading& reading = {}) {
        Focus focus = cross;
        focus.query = query;
        focus.key = key;
        return test::thrownBy([&] { linesFigure(trace, focus, reading, Palette()); });
    };
    const Error::Parts query = thrown(77, -1);
    EXPECT_EQ(query.kind, Error::Kind::invalid);
    EXPECT_EQ(query.where, "query");
    EXPECT_EQ(query.found, "77");
    EXPECT_TRUE(query.expected.starts_with("0 to 1")) << query.expected;
    EXPECT_TRUE(thrown(-1, 3).expected.starts_with("0 to 2"));
    Reading hidden;
    hidden.options.special = SpecialTokens::hidden;
    EXPECT_EQ(thrown(-1, 2, hidden).where, "key");
}

TEST(LinesFigure, nothing_is_cut_at_any_length)
{
    const std::string word = std::string(124, 'm') + "W";
    const auto trace = test::sampleTrace({word, "b", "</s>"}, {"x", word, "</s>"}, 2, 2);
    Reading reading;
    for (const ValueRange range : {ValueRange::unit, ValueRange::map, ValueRange::row}) {
        reading.range = range;
        for (const int key : {-1, 0}) { // all lines, and a fan with its numbers
            Focus focus = cross;
            focus.key = key;
            const auto figure = linesFigure(trace, focus, reading, Palette());
            const QString texts = test::textsOf(encodeSvg(*figure));
            EXPECT_GE(texts.count(QString::fromStdString(word) + '|'), 2) << texts.toStdString();
            EXPECT_FALSE(texts.contains(QChar(0x2026))) << texts.toStdString();
            EXPECT_EQ(test::inkOutside(*figure), 0);
            EXPECT_EQ(texts.contains("|each head's largest|"), range == ValueRange::map) << texts.toStdString();
            EXPECT_EQ(texts.contains("|each query's largest|"), range == ValueRange::row) << texts.toStdString();
        }
    }
}

TEST(LinesFigure, caption_names_scale_range_and_notes)
{
    const auto trace = test::sampleTrace({"a", "b", "</s>"}, {"x", "y", "</s>"}, 2, 2);
    EXPECT_FALSE(linesFigure(trace, cross, {}, Palette())->caption().contains("pacity"));
    Reading reading;
    reading.scale = ValueScale::square_root;
    reading.range = ValueRange::map;
    reading.options.special = SpecialTokens::hidden;
    const QString all = linesFigure(trace, cross, reading, Palette())->caption();
    EXPECT_TRUE(all.contains("\nOpacity: square root of the value, 0 to the largest value of each head.\n"))
        << all.toStdString();
    EXPECT_TRUE(all.contains("\nSpecial tokens hidden: rows do not show all of their attention.\n"))
        << all.toStdString();
    const QString one = linesFigure(trace, cross, reading, Palette(), {1})->caption();
    EXPECT_TRUE(one.contains(", the largest value of this map.\n")) << one.toStdString();
    reading.range = ValueRange::row;
    EXPECT_TRUE(linesFigure(trace, cross, reading, Palette())
                    ->caption()
                    .contains("\nOpacity: square root of the value, 0 to the largest value of each row.\n"));
}

} // namespace
} // namespace regard::app
