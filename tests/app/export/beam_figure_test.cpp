#include "app/export/beam_figure.h"

#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include "app/export/encode.h"
#include "core/error.h"
#include "tests/support/sample_beam.h"

namespace regard::app {
namespace {

QStringList textsOf(const QByteArray& svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText();
    EXPECT_FALSE(reader.hasError());
    return texts;
}

TEST(BeamFigure, svg_has_tokens_scores_and_steps_as_text)
{
    const BeamFigure figure(test::sample_beam_trace());
    const QByteArray svg = encodeSvg(figure);
    const QStringList texts = textsOf(svg);
    // A sign that the font lacks comes from another, in a piece of its own.
    const QString all = texts.join(QString());
    for (const char* text : {"<s>", "a", "b", "c", "</s>", "−0.10", "#1  −0.70", "#2  −1.30", "0", "2", "step"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_GE(svg.count("<path"), 6) << "a line for each cell";
}

TEST(BeamFigure, caption_says_which_hypothesis_the_run_shows)
{
    EXPECT_TRUE(BeamFigure(test::sample_beam_trace(1)).caption().contains("Hypothesis 2 of 2"));
    const QString best = BeamFigure(test::sample_beam_trace()).caption();
    EXPECT_TRUE(best.contains("Hypothesis 1 of 2")) << best.toStdString();
    EXPECT_TRUE(best.contains("beam size 2"));
    EXPECT_TRUE(best.contains(QString::fromUtf8("score −0.700")));
    EXPECT_NE(encodeSvg(BeamFigure(test::sample_beam_trace())), encodeSvg(BeamFigure(test::sample_beam_trace(1))));
}

TEST(BeamFigure, numbers_are_a_row_for_each_kept_hypothesis)
{
    const std::vector<LabelledArray> arrays = BeamFigure(test::sample_beam_trace()).numbers();
    ASSERT_EQ(arrays.size(), 1U);
    const LabelledArray& beam = arrays.front();
    EXPECT_EQ(beam.axes[0].labels, (std::vector<std::string>{"a", "b", "c", "</s>", "</s>", "b"}));
    ASSERT_EQ(beam.axes[1].size, 8U);
    ASSERT_EQ(beam.values.size(), 48U);
    const std::vector<float> fourth(beam.values.begin() + 24, beam.values.begin() + 32);
    EXPECT_EQ(fourth, (std::vector<float>{1, 1, 0, 3, std::log(0.3F), -1.3F, -1.3F, 1}));
}

TEST(BeamFigure, numbers_go_to_the_clipboard_and_nothing_is_an_error)
{
    EXPECT_EQ(BeamFigure(test::sample_beam_trace()).values().count('\n'), 7);
    EXPECT_THROW(BeamFigure(std::make_shared<Trace>()), Error);
}

} // namespace
} // namespace regard::app
