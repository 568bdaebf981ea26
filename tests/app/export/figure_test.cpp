#include <algorithm>
#include <cmath>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include "app/export/attention_figure.h"
#include "app/export/curves_figure.h"
#include "app/export/encode.h"
#include "app/export/exporter.h"
#include "app/export/figure_layout.h"
#include "app/export/heat_map_figure.h"
#include "app/plots/cells.h"
#include "tests/app/export/figures.h"
#include "tests/support/compare.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

struct SvgParts {
    QStringList texts;
    QString allText;
    int rects = 0;
    int images = 0;
    bool wellFormed = false;
};

SvgParts read(const QByteArray& svg)
{
    SvgParts parts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        parts.rects += reader.name() == QLatin1String("rect");
        parts.images += reader.name() == QLatin1String("image");
        if (reader.name() == QLatin1String("text")) {
            parts.texts << reader.readElementText();
            parts.allText += parts.texts.last();
        }
    }
    parts.wellFormed = !reader.hasError();
    return parts;
}

TEST(HeatMapFigure, svg_has_labels_as_text_and_cells_as_rectangles)
{
    const HeatMapFigure figure(test::risingMap(4, 5), Palette(), "caption line\nsecond line");
    const SvgParts parts = read(encodeSvg(figure));
    EXPECT_TRUE(parts.wellFormed);
    EXPECT_EQ(parts.images, 0);
    EXPECT_GE(parts.rects, 20);
    for (const char* text :
         {"row0", "row3", "col0", "col4", "query", "key", "a title", "weight", "caption line", "second line", "0", "1"})
        EXPECT_TRUE(parts.texts.contains(text)) << text;
}

TEST(HeatMapFigure, svg_names_each_cells_colour)
{
    const HeatMapFigure figure(test::risingMap(2, 2), Palette(), {});
    const QByteArray svg = encodeSvg(figure);
    for (const double value : {0.0, 0.25, 0.5, 0.75})
        EXPECT_TRUE(svg.contains(QColor::fromRgb(Palette().color(value)).name().toUtf8())) << value;
}

TEST(HeatMapFigure, picture_has_every_cell_in_its_place)
{
    HeatMapData data = test::risingMap(3, 4);
    const Theme theme = Theme::print();
    const HeatMapLayout layout = figureLayout(data, theme);
    const HeatMapFigure figure(data, Palette(PaletteName::magma), {});
    const QImage image = rasterise(figure, 144);
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 4; ++column) {
            const QPointF middle = cellRect(data, layout.map, row, column).center() * 2;
            EXPECT_EQ(image.pixel(middle.toPoint()), Palette(PaletteName::magma).color(double(data.at(row, column))))
                << row << " " << column;
        }
    }
    EXPECT_EQ(image.pixel(1, 1), QColor(Qt::white).rgb());
}

TEST(HeatMapFigure, any_number_of_cells_and_any_script_gives_a_file)
{
    QStringList scripts;
    for (const char* text : {"été", "猫", "因为", "قطة", "\u2068قطة\u2069 → \u2068cat\u2069", "👩‍👩‍👧",
                             "<b>&amp;%1</b>", "U+202E", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"})
        scripts << QString::fromUtf8(text);
    for (const auto& [rows, columns] : {std::pair<std::size_t, std::size_t>{1, 1}, {9, 9}, {512, 512}}) {
        HeatMapData data = test::risingMap(rows, columns);
        for (std::size_t i = 0; i < rows && i < 9; ++i)
            data.rowLabels[qsizetype(i)] = data.columnLabels[qsizetype(i)] = scripts[qsizetype(i)];
        const HeatMapFigure figure(data, Palette(), scripts.join(' '));
        EXPECT_LT(figure.size().width(), 1300) << "with a label of 50 letters that nothing cuts";
        EXPECT_GT(encodePng(figure, 72).size(), 1000);
        EXPECT_GT(encodePdf(figure).size(), 1000);
        const SvgParts parts = read(encodeSvg(figure));
        EXPECT_TRUE(parts.wellFormed);
        EXPECT_TRUE(parts.allText.contains(QString::fromUtf8("été")));
    }
}

TEST(HeatMapFigure, svg_stays_xml_whatever_the_sentence_holds)
{
    const QString hostile = QStringLiteral("a & b < c > \"d\" ]]> &amp; e");
    const QString forbidden = QString(QChar(0x01)) + QChar(0x1b) + QChar(0xffff) + QChar(0xd800);
    HeatMapData data = test::risingMap(2, 2);
    data.rowLabels[0] = data.columnLabels[1] = data.title = data.valueName = hostile + forbidden;
    const QByteArray svg = encodeSvg(HeatMapFigure(data, Palette(), hostile + forbidden));
    QXmlStreamReader reader(svg);
    QMap<QString, QString> found;
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (name == "title" || name == "desc")
            found[name] = reader.readElementText();
        else if (name == "text")
            texts << reader.readElementText();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(found["title"].startsWith(hostile)) << "escaped once: " << found["title"].toStdString();
    EXPECT_TRUE(found["desc"].startsWith(hostile)) << found["desc"].toStdString();
    EXPECT_TRUE(texts.join("").contains(hostile)) << texts.join("|").toStdString();
    EXPECT_TRUE(texts.contains("col0")) << "what comes after is there too";
}

TEST(HeatMapFigure, svg_writes_a_left_to_right_label_in_one_piece)
{
    const auto svgOf = [](const QString& label) {
        HeatMapData data = test::risingMap(2, 2);
        data.rowLabels[0] = data.columnLabels[0] = label;
        return encodeSvg(HeatMapFigure(data, Palette(), "Source: " + label));
    };
    const SvgParts simple = read(svgOf(QString::fromUtf8("\u2068the\u2069 / \u2068street\u2069")));
    EXPECT_EQ(simple.texts.count("the / street"), 2) << simple.texts.join("|").toStdString();
    EXPECT_EQ(simple.texts.count("Source: the / street"), 1) << simple.texts.join("|").toStdString();
    // Whether the arrow is in the same font is not ours to say.
    EXPECT_EQ(svgOf(QString::fromUtf8("\u2068the\u2069 → \u2068street\u2069")),
              svgOf(QString::fromUtf8("the → street")));
    const SvgParts mixed = read(svgOf(QString::fromUtf8("\u2068قطة\u2069 → \u2068cat\u2069")));
    EXPECT_TRUE(mixed.allText.contains(QChar(0x2068))) << "without them the two would change places";
}

TEST(HeatMapFigure, not_a_number_is_named_beside_the_bar_and_in_the_values)
{
    HeatMapData data = test::risingMap(2, 2);
    data.values[3] = NAN;
    const HeatMapFigure figure(data, Palette(), {});
    EXPECT_TRUE(read(encodeSvg(figure)).texts.contains("not a number"));
    EXPECT_TRUE(figure.values().endsWith("\nrow1\t0.5\tnan\n"));
    data.values[3] = 0;
    EXPECT_FALSE(read(encodeSvg(HeatMapFigure(data, Palette(), {}))).texts.contains("not a number"));
}

TEST(HeatMapFigure, nothing_to_draw_is_refused)
{
    EXPECT_EQ(test::thrownBy([] { HeatMapFigure({}, Palette(), {}); }).kind, Error::Kind::invalid);
    EXPECT_EQ(test::thrownBy([] { CurvesFigure({}, {}); }).kind, Error::Kind::invalid);
}

TEST(Figures, cells_and_hatch_look_as_they_did)
{
    // Without text, so that no font matters.
    HeatMapData data{.rows = 3, .columns = 4, .values = {0, .1f, .2f, .3f, .4f, .5f, .6f, .7f, .8f, NAN, 1, 2}};
    data.masked = {false, true, true, true, false, false, true, true, false, false, false, true};
    QImage image(160, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        drawCells(painter, data, {8, 8, 144, 104}, Palette(), Theme::print(), {.grid = true, .vector = true});
    }
    const QImage golden =
        QImage(QString::fromStdString(test::golden("app/cells.png").string())).convertToFormat(image.format());
    int different = golden.size() == image.size() ? 0 : image.width() * image.height();
    for (int y = 0; y < image.height() && different < image.width() * image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor found = image.pixelColor(x, y);
            const QColor expected = golden.pixelColor(x, y);
            different += std::abs(found.red() - expected.red()) > 12 ||
                         std::abs(found.green() - expected.green()) > 12 ||
                         std::abs(found.blue() - expected.blue()) > 12;
        }
    }
    if (different > 100)
        image.save(QStringLiteral("cells-found.png"));
    EXPECT_LE(different, 100) << "pixels; see cells-found.png in the working folder";
}

TEST(AttentionFigures, caption_tells_model_sentence_layer_and_head)
{
    const auto trace = test::sampleTrace({"Le", "chat", "</s>"}, {"The", "cat", "</s>"}, 3, 4);
    const auto figure = headFigure(trace, AttentionKind::cross, 2, 3, Palette());
    for (const char* part : {"cross-attention L2 H3", "sample", "Le chat", "The cat"})
        EXPECT_TRUE(figure->caption().contains(part)) << part;
    const SvgParts parts = read(encodeSvg(*figure));
    EXPECT_TRUE(parts.texts.contains("cross-attention L2 H3"));
    EXPECT_TRUE(parts.allText.contains("Le chat"));
    EXPECT_EQ(parts.images, 0);
    EXPECT_EQ(test::thrownBy([&] { headFigure(trace, AttentionKind::cross, 3, 0, Palette()); }).where, "layer");
    EXPECT_EQ(test::thrownBy([&] { headFigure(trace, AttentionKind::cross, 0, 4, Palette()); }).where, "head");
}

TEST(AttentionFigures, sheet_draws_every_cell_of_every_head)
{
    const auto trace = test::sampleTrace({"a", "b"}, {"x", "y", "z"}, 2, 3);
    const auto figure = sheetFigure(trace, AttentionKind::cross, Palette());
    const SvgParts parts = read(encodeSvg(*figure));
    EXPECT_EQ(parts.images, 0);
    EXPECT_GE(parts.rects, 2 * 3 * 3);
    for (const char* label : {"L0", "L1", "H0", "H1", "H2"})
        EXPECT_TRUE(parts.texts.contains(label)) << label;
    EXPECT_FALSE(parts.texts.contains("H3"));
    EXPECT_ANY_THROW(sheetFigure(std::make_shared<Trace>(), AttentionKind::cross, Palette()));
}

TEST(AttentionFigures, a_long_sheet_is_images_of_every_cell_and_says_so)
{
    const std::vector<std::string> words(300, "w");
    const auto figure = sheetFigure(test::sampleTrace(words, words, 4, 8), AttentionKind::encoder, Palette());
    const QByteArray svg = encodeSvg(*figure);
    EXPECT_LT(svg.size(), 12'000'000);
    EXPECT_EQ(read(svg).images, 4 * 8);
    EXPECT_TRUE(figure->caption().contains("one image")) << figure->caption().toStdString();
}

TEST(AttentionFigures, sheet_follows_the_reading_and_its_numbers_are_the_traces)
{
    const auto trace = test::sampleTrace({"a", "b", "c"}, {"x", "y"}, 2, 3);
    const auto plain = sheetFigure(trace, AttentionKind::encoder, Palette())->numbers();
    ASSERT_EQ(plain.size(), 1u);
    ASSERT_EQ(plain[0].axes.size(), 4u);
    EXPECT_EQ(plain[0].axes[3].labels, (std::vector<std::string>{"a", "b", "c"}));
    const Tensor& first = trace->at("encoder.layers.0.self_attention.weights");
    const Tensor& second = trace->at("encoder.layers.1.self_attention.weights");
    std::vector<float> expected = first.values;
    expected.insert(expected.end(), second.values.begin(), second.values.end());
    EXPECT_EQ(plain[0].values, expected);
    Reading reading;
    reading.options.top = 1;
    reading.range = ValueRange::map;
    reading.scale = ValueScale::square_root;
    const auto read = sheetFigure(trace, AttentionKind::encoder, Palette(), {reading});
    const LabelledArray top = read->numbers().front();
    EXPECT_EQ(std::count(top.blank.begin(), top.blank.end(), false), 2 * 3 * 3) << "one a row";
    EXPECT_TRUE(read->caption().contains("square root")) << read->caption().toStdString();
    EXPECT_TRUE(read->caption().contains("share of the map's largest value")) << read->caption().toStdString();
}

TEST(CurvesFigure, is_vectors_and_text_at_its_own_size)
{
    CurvesData data;
    data.title = "curves";
    data.xTitle = "position";
    data.series = {{"dimension 0", {0, 1, 0, -1, 0}}, {"dimension 1", {1, 0, -1, 0, 1}}};
    const CurvesFigure figure(data, "a caption");
    const SvgParts parts = read(encodeSvg(figure));
    EXPECT_TRUE(parts.wellFormed);
    EXPECT_EQ(parts.images, 0);
    for (const char* text : {"curves", "position", "dimension 0", "dimension 1", "a caption"})
        EXPECT_TRUE(parts.texts.contains(text)) << text;
    // At two resolutions the same picture: ink reaches the same right and lower ends.
    const auto extent = [](const QImage& image) {
        QPoint last;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() < 200)
                    last = {std::max(last.x(), x), std::max(last.y(), y)};
            }
        }
        return QPointF(last) / image.width();
    };
    const QPointF coarse = extent(rasterise(figure, 72));
    const QPointF fine = extent(rasterise(figure, 288));
    EXPECT_NEAR(coarse.x(), fine.x(), 0.02);
    EXPECT_NEAR(coarse.y(), fine.y(), 0.02);
}

TEST(Pdf, holds_text_that_can_be_searched)
{
    const QTemporaryDir folder;
    const HeatMapFigure figure(test::risingMap(3, 3), Palette(), QString::fromUtf8("Source: été"));
    exportFigure(figure, folder.filePath("a.pdf"));
    const QByteArray pdf = encodePdf(figure);
    EXPECT_TRUE(pdf.contains("/FontFile2")) << "fonts are embedded";
    EXPECT_TRUE(pdf.contains("/ToUnicode"));
    const QString reader = QStandardPaths::findExecutable("pdftotext");
    if (reader.isEmpty())
        GTEST_SKIP() << "the text itself was not checked: no pdftotext here";
    QProcess process;
    process.start(reader, {"-enc", "UTF-8", folder.filePath("a.pdf"), "-"});
    ASSERT_TRUE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const char* label : {"row0", "row2", "a title", "Source: été"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(label))) << label << " in " << text.toStdString();
}

} // namespace
} // namespace regard::app
