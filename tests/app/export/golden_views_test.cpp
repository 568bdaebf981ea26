#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <QFile>
#include <QStringList>
#include <QTransform>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include "app/export/ablation_figure.h"
#include "app/export/attention_figure.h"
#include "app/export/compare_figure.h"
#include "app/export/encode.h"
#include "app/export/flow_figure.h"
#include "app/export/lines_figure.h"
#include "app/export/tokens_figure.h"
#include "tests/support/compare.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

/// What a picture says without its letters: each shape's colour and its place among the others, each translucent
/// line's colour and opacity. Sizes and places in points change with the font, these do not.
class Marks {
public:
    explicit Marks(const QByteArray& svg)
    {
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = reader.attributes();
            if (reader.name() == QLatin1String("g"))
                enter(attributes);
            else if (reader.name() == QLatin1String("rect"))
                addRect(attributes);
            else if (reader.name() == QLatin1String("path"))
                addPath(attributes);
        }
        EXPECT_FALSE(reader.hasError());
    }

    QStringList all() const
    {
        std::map<int, int> atLeft, atTop;
        for (const Rect& rect : rects_) {
            ++atLeft[rect.x];
            ++atTop[rect.y];
        }
        std::map<int, std::set<int>> rows; // the left edges in each
        std::vector<Rect> kept;
        for (const Rect& rect : rects_)
            if (atLeft[rect.x] < 40 && atTop[rect.y] < 40) { // else a step of the colour bar
                kept.push_back(rect);
                rows[rect.y].insert(rect.x);
            }
        QStringList marks;
        for (const Rect& rect : kept) {
            const auto row = rows.find(rect.y);
            marks << QStringLiteral("%1 %2 %3")
                         .arg(std::distance(rows.begin(), row), 3)
                         .arg(std::distance(row->second.begin(), row->second.find(rect.x)), 3)
                         .arg(rect.fill);
        }
        marks.sort();
        return marks + lines_;
    }

private:
    struct Rect {
        int x = 0; ///< of its left edge and top, in half points
        int y = 0;
        QString fill;
    };

    void enter(const QXmlStreamAttributes& attributes)
    {
        fill_ = attributes.value("fill").toString();
        const double opacity = attributes.value("stroke-opacity").toDouble();
        translucent_ = attributes.hasAttribute("stroke-opacity") && opacity < 1;
        stroke_ = attributes.value("stroke").toString() + QStringLiteral(" %1").arg(opacity, 0, 'f', 2);
        const QStringList numbers =
            attributes.value("transform").toString().remove(QStringLiteral("matrix(")).remove(u')').split(u',');
        if (numbers.size() == 6)
            transform_ = QTransform(numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(),
                                    numbers[3].toDouble(), numbers[4].toDouble(), numbers[5].toDouble());
    }
    /// A line, or a shape with round corners.
    void addPath(const QXmlStreamAttributes& attributes)
    {
        if (translucent_)
            lines_ << QStringLiteral("line ") + stroke_;
        const QString start = attributes.value("d").toString().section(u' ', 0, 0).remove(u'M');
        add({start.section(u',', 0, 0).toDouble(), start.section(u',', 1).toDouble()});
    }
    void addRect(const QXmlStreamAttributes& attributes)
    {
        add({attributes.value("x").toDouble(), attributes.value("y").toDouble()});
    }
    void add(const QPointF& place)
    {
        if (fill_ == QLatin1String("none") || fill_ == QLatin1String("#ffffff"))
            return;
        const QPointF corner = transform_.map(place);
        rects_.push_back({int(std::lround(corner.x() * 2)), int(std::lround(corner.y() * 2)), fill_});
    }

    QString fill_, stroke_;
    bool translucent_ = false;
    QTransform transform_;
    std::vector<Rect> rects_;
    QStringList lines_;
};

/// Compares with tests/golden/app/views/NAME.txt; what was found instead lies as NAME-found.txt in the working folder.
void expectGolden(const Figure& figure, const QString& name)
{
    const QString found = Marks(encodeSvg(figure)).all().join(u'\n') + u'\n';
    QFile file(QString::fromStdString(test::golden("app/views/" + name.toStdString() + ".txt").string()));
    const QString expected = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    if (found != expected) {
        QFile saved(name + QStringLiteral("-found.txt"));
        if (saved.open(QIODevice::WriteOnly))
            saved.write(found.toUtf8());
    }
    EXPECT_EQ(found.toStdString(), expected.toStdString());
}

std::shared_ptr<const Trace> run()
{
    return test::sampleTrace({"the", "cat", "sleeps", "</s>"}, {"le", "chat", "dort"}, 2, 3);
}

TEST(GoldenViews, map_with_a_reading)
{
    Reading reading;
    reading.combination = HeadCombination::mean;
    reading.scale = ValueScale::square_root;
    reading.range = ValueRange::row;
    reading.options.top = 3;
    expectGolden(*readingFigure(run(), {AttentionKind::cross, 1, 0}, reading, Palette(PaletteName::magma)), "map");
}

TEST(GoldenViews, sheet_sorted_by_a_measure)
{
    expectGolden(*sheetFigure(run(), AttentionKind::encoder, Palette(), {{}, true, HeadOrder::entropy, false}),
                 "sheet");
}

TEST(GoldenViews, lines_of_a_layer)
{
    Reading reading;
    reading.options.threshold = 0.1F;
    expectGolden(*linesFigure(run(), {AttentionKind::cross, 1, 0}, reading, Palette()), "lines");
}

TEST(GoldenViews, tokens_of_two_queries)
{
    expectGolden(*tokensFigure(run(), {AttentionKind::cross, 0, 2}, {}, Palette(), {0, 2}, TokenDirection::attends_to),
                 "tokens");
}

TEST(GoldenViews, flow_of_a_query)
{
    expectGolden(*flowFigure(run(), {AttentionKind::encoder, 1, 0, 2, -1}, {}, Palette()), "flow");
}

TEST(GoldenViews, comparison_of_two_runs)
{
    const Focus focus{AttentionKind::encoder, 1, 2};
    const auto other = test::sampleTrace({"the", "sleeps", "dog", "</s>"}, {"le", "chien"}, 2, 3);
    expectGolden(*compareFigure({run(), focus}, {other, {AttentionKind::encoder, 0, 1}}, {}), "comparison");
}

TEST(GoldenViews, importance_of_all_heads)
{
    HeadImportance importance;
    importance.shape.encoder_layers = importance.shape.decoder_layers = 2;
    importance.shape.heads = 3;
    importance.tokens = 4;
    importance.cross_entropy = 0.5;
    for (int i = 0; i < 18; ++i)
        importance.heads.push_back({(i - 4) / 10.0, std::size_t(i % 3)});
    const auto shared = std::make_shared<const HeadImportance>(importance);
    expectGolden(AblationFigure({shared->shape, {}, shared, {}}, run(), nullptr), "importance");
}

} // namespace
} // namespace regard::app
