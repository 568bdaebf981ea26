#include <QFontDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "app/export/encode.h"
#include "app/export/exporter.h"
#include "app/export/figure_layout.h"
#include "app/export/heat_map_figure.h"
#include "app/export/page.h"
#include "app/export/stable_pdf.h"
#include "tests/app/export/figures.h"

namespace regard::app {
namespace {

struct Reader {
    QByteArray output;
    QByteArray complaints;
};

Reader run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    return {process.readAllStandardOutput(), process.readAllStandardError()};
}

/// As the words are compared: compatibility forms as their letters, without marks of direction and spaces.
QString plain(const QString& text)
{
    static const QRegularExpression marks(QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    return text.normalized(QString::NormalizationForm_KC).remove(marks);
}

HeatMapData mapOf(const QStringList& rows, const QStringList& columns)
{
    HeatMapData data = test::risingMap(std::size_t(rows.size()), std::size_t(columns.size()));
    data.rowLabels = rows;
    data.columnLabels = columns;
    return data;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(' ');
}

class PdfText : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty())
            GTEST_SKIP() << "the text itself was not checked: no pdftotext here";
        if (QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
            GTEST_SKIP() << "the text itself was not checked: no Chinese font here";
    }
    QString textOf(const HeatMapData& data)
    {
        const QString file = folder_.filePath("a.pdf");
        exportFigure(HeatMapFigure(data, Palette(), "caption"), file, {.page = pageSize("A4")});
        const Reader reader = run("pdftotext", {"-enc", "UTF-8", file, "-"});
        EXPECT_TRUE(reader.complaints.isEmpty()) << reader.complaints.toStdString();
        return plain(QString::fromUtf8(reader.output));
    }
    QTemporaryDir folder_;
};

TEST_F(PdfText, of_twelve_by_twelve_has_every_token_of_rows_and_columns)
{
    const QStringList french = words("Où est-ce que l'été commence vraiment , Éloïse ? 12 </s> fin");
    const QStringList chinese = words("北京 到 上海 的 机票 多少 钱 呢 ？ 请 告诉 我");
    const QStringList arabic = words("القطة تنام على الكرسي الجميل ولا تستيقظ هذا كتاب لغة عربية جدا");
    const QStringList english = words("efficient offices fit finally affluent the cat sat there is no end");
    for (const QStringList& rows : {french, chinese, arabic, english}) {
        for (const QStringList& columns : {french, chinese, arabic, english}) {
            ASSERT_EQ(rows.size(), 12);
            ASSERT_EQ(columns.size(), 12);
            const QString text = textOf(mapOf(rows, columns));
            const QStringList found = text.split(QRegularExpression("\\s+"));
            for (const QString& label : rows + columns)
                EXPECT_TRUE(found.contains(plain(label))) << label.toStdString() << " in\n" << text.toStdString();
        }
    }
}

TEST_F(PdfText, has_a_long_label_whole)
{
    for (const int length : {30, 80, 300}) {
        QStringList labels;
        for (int i = 0; i < 12; ++i)
            labels << QString(length, QChar('a' + i));
        // A long one stands in several lines.
        const QString text = textOf(mapOf(labels, labels)).remove(QRegularExpression("\\s"));
        for (const QString& label : labels)
            EXPECT_EQ(text.count(label[0]), 2 * length + QStringLiteral("querykeyatitleweightcaption").count(label[0]))
                << label.toStdString() << " in " << text.toStdString();
    }
}

TEST_F(PdfText, cells_are_vectors_up_to_the_limit_and_then_one_exact_image)
{
    const auto images = [this](std::size_t side) {
        const QString file = folder_.filePath("cells.pdf");
        exportFigure(HeatMapFigure(test::risingMap(side, side), Palette(), "caption"), file);
        return run("pdfimages", {"-list", file}).output.trimmed().split('\n').size() - 2;
    };
    EXPECT_EQ(images(12), 0);
    EXPECT_EQ(images(200), 0);
    EXPECT_EQ(images(201), 1);
    run("pdfimages", {"-png", folder_.filePath("cells.pdf"), folder_.filePath("cells")});
    const HeatMapData data = test::risingMap(201, 201);
    const QImage image(folder_.filePath("cells-000.png"));
    ASSERT_EQ(image.size(), QSize(201, 201));
    for (int row = 0; row < 201; ++row)
        for (int column = 0; column < 201; ++column)
            ASSERT_EQ(image.pixel(column, row),
                      Palette().color(data.cellFraction(std::size_t(row), std::size_t(column))))
                << row << " " << column;
}

TEST(FigureLayout, keeps_everything_inside_at_any_label_length)
{
    for (const int length : {1, 12, 60, 400}) {
        for (const int columns : {1, 3, 12}) {
            QStringList labels;
            for (int i = 0; i < columns; ++i)
                labels << QString(length, QChar('m'));
            HeatMapData data = mapOf(labels, labels);
            data.title = data.columnTitle = data.rowTitle = QString(length, 'T');
            const QImage image = rasterise(HeatMapFigure(data, Palette(), {}), 72);
            int ink = 0;
            for (int x = 0; x < image.width(); ++x)
                for (const int y : {0, 1, image.height() - 2, image.height() - 1})
                    ink += image.pixelColor(x, y) != Qt::white;
            for (int y = 0; y < image.height(); ++y)
                for (const int x : {0, 1, image.width() - 2, image.width() - 1})
                    ink += image.pixelColor(x, y) != Qt::white;
            EXPECT_EQ(ink, 0) << length << " letters, " << columns << " columns";
            const HeatMapLayout layout = figureLayout(data, Theme::print());
            if (columns == 12) {
                EXPECT_GT(layout.map.width(), layout.map.left()) << "labels take the page";
                EXPECT_GT(layout.map.height(), layout.map.top()) << "labels take the page";
            }
            for (const AxisPlan::Label& label : layout.columns.labels)
                EXPECT_EQ(label.text, labels.first());
            for (const AxisPlan::Label& label : layout.rows.labels)
                EXPECT_EQ(label.text, labels.first());
        }
    }
}

TEST(RasterNote, is_in_the_caption_where_cells_are_an_image)
{
    EXPECT_EQ(HeatMapFigure(test::risingMap(200, 200), Palette(), "c").caption(), "c");
    const HeatMapFigure figure(test::risingMap(200, 201), Palette(), "c");
    EXPECT_TRUE(figure.caption().startsWith("c\n40,200 cells")) << figure.caption().toStdString();
    const QByteArray svg = encodeSvg(figure);
    EXPECT_EQ(svg.count("<image"), 1);
    EXPECT_TRUE(svg.contains("image-rendering:pixelated"));
    const qsizetype begin = svg.indexOf("base64,") + 7;
    const QByteArray data = QByteArray::fromBase64(svg.mid(begin, svg.indexOf('"', begin) - begin));
    const QImage image = QImage::fromData(data);
    ASSERT_EQ(image.size(), QSize(201, 200));
    EXPECT_EQ(image.pixel(0, 0), Palette().color(0));
    EXPECT_EQ(image.pixel(200, 100), Palette().color(double(test::risingMap(200, 201).at(100, 200))));
}

TEST(StablePdf, has_one_date_and_its_places_are_right)
{
    const QByteArray pdf = "%PDF-1.4\n1 0 obj\n<<\n/CreationDate (D:20260102030405+05'30')\n>>\nendobj\n"
                           "2 0 obj\n<<>>\nendobj\n"
                           "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000070 00000 n \n"
                           "trailer\n<<>>\nstartxref\n90\n%%EOF\n";
    ASSERT_EQ(pdf.indexOf("2 0 obj"), 70);
    ASSERT_EQ(pdf.indexOf("xref"), 90);
    const QByteArray stable = withFixedDate(pdf);
    EXPECT_TRUE(stable.contains("(D:19800101000000Z)"));
    EXPECT_EQ(stable.indexOf("2 0 obj"), 64);
    EXPECT_TRUE(stable.contains("0000000009 00000 n \n0000000064 00000 n \n"));
    EXPECT_TRUE(stable.contains("startxref\n84\n"));
    EXPECT_EQ(stable.indexOf("xref\n0 3"), 84);
    EXPECT_EQ(withFixedDate("no PDF"), "no PDF");
    EXPECT_EQ(withFixedDate(stable), stable);
}

} // namespace
} // namespace regard::app
