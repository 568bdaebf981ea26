#include "app/export/lines_figure.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>

#include "app/export/caption.h"
#include "app/export/numbers.h"
#include "app/plots/attention_lines_labels.h"
#include "app/plots/attention_lines_painter.h"
#include "app/plots/labels.h"
#include "app/plots/read_map.h"
#include "app/session/joined.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr double narrowest = 440;           // points
constexpr std::size_t most_curves = 40'000; // of a file that a reader still opens
constexpr double most_pixels = 10e6;        // of the image instead

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double pageWidth(const AttentionLinesData& data, const Theme& theme)
{
    return std::max(narrowest,
                    std::ceil(QFontMetricsF(theme.bold()).horizontalAdvance(data.title) + 2 * lineOf(theme) + 1));
}

class LinesFigure : public Figure {
public:
    LinesFigure(AttentionLinesData data, LinesChoice choice, Palette palette, QString run, const Reading& reading);

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return caption_; }
    QString values() const override { return tabSeparated(data_, choice_); }
    std::vector<LabelledArray> numbers() const override;

private:
    bool isImage() const { return lines_.size() > most_curves; }
    double titleHeight() const { return lineOf(theme_) * 1.6; }
    double legendHeight() const { return std::ceil(double(legendRows()) * lineOf(theme_) * 1.3); }
    int legendRows() const;
    void placeLegend(QPainter* painter, int* rows) const;
    void drawPixels(QPainter& painter) const;
    QString describe(const QString& run, const Reading& reading) const;
    QString opacity(const Reading& reading) const;

    AttentionLinesData data_;
    LinesChoice choice_;
    Palette palette_;
    Theme theme_;
    LinesLayout layout_;
    std::vector<AttentionLine> lines_;
    QString caption_;
    AttentionMeasure measure_;
};

LinesFigure::LinesFigure(AttentionLinesData data, LinesChoice choice, Palette palette, QString run,
                         const Reading& reading)
    : data_(std::move(data)), choice_(std::move(choice)), palette_(palette), theme_(Theme::print()),
      layout_(arrangeWholeLines(data_, pageWidth(data_, theme_), linesScaleWidth(data_, theme_), theme_)),
      lines_(visibleLines(data_, choice_)), caption_(describe(run, reading)), measure_(reading.measure)
{
}

/// The whole maps of the heads that are drawn: [head, query, key].
std::vector<LabelledArray> LinesFigure::numbers() const
{
    LabelledArray all;
    LabelledAxis heads{"head", 0};
    heads.label_name = "name";
    for (std::size_t head = 0; head < data_.heads.size(); ++head) {
        if (!choice_.isOn(head))
            continue;
        LabelledArray one = arrayOf(data_.heads[head].map, {arrayName(measure_), "query", "key"});
        heads.labels.push_back(plainLabel(data_.heads[head].name));
        if (heads.size++ == 0) {
            all = std::move(one);
            continue;
        }
        all.values.insert(all.values.end(), one.values.begin(), one.values.end());
        all.blank.insert(all.blank.end(), one.blank.begin(), one.blank.end());
    }
    if (heads.size == 0)
        return {};
    all.axes.insert(all.axes.begin(), std::move(heads));
    return {std::move(all)};
}

/// What the scale and the range of the heads drawn are; nothing for linear from 0 to 1.
QString LinesFigure::opacity(const Reading& reading) const
{
    const HeatMapData* first = nullptr;
    bool shared = true;
    for (std::size_t head = 0; head < data_.heads.size(); ++head) {
        const HeatMapData& map = data_.heads[head].map;
        if (!choice_.isOn(head))
            continue;
        first = first ? first : &map;
        shared = shared && map.minimum == first->minimum && map.maximum == first->maximum;
    }
    const bool plain = reading.scale == ValueScale::linear && reading.range == ValueRange::unit;
    if (!first || (plain && shared && first->maximum == 1))
        return {};
    return noteText({opacitySentence(*first, reading.range, shared)});
}

QString LinesFigure::describe(const QString& run, const Reading& reading) const
{
    const HeatMapData& map = data_.heads.front().map;
    QStringList names;
    for (std::size_t head = 0; head < data_.heads.size(); ++head) {
        if (choice_.isOn(head))
            names << data_.heads[head].name;
    }
    QString what = data_.heads.front().head < 0
                       ? Text::tr("%1, as lines from queries to keys.").arg(data_.title)
                       : Text::tr("%1 (counted from 0), as lines from queries to keys; heads: %2.")
                             .arg(data_.title, joinedItems(names));
    QStringList lines = {what};
    lines << Text::tr("The stronger a line, the larger its value (%1); what is too faint to be seen is not drawn.")
                 .arg(map.valueName);
    if (choice_.isFan()) {
        const bool ofQuery = choice_.query >= 0;
        const LinesSide side = ofQuery == data_.keysLeft ? LinesSide::right : LinesSide::left;
        const int index = ofQuery ? choice_.query : choice_.key;
        lines << (ofQuery ? Text::tr("Only the lines of the query “%1”.") : Text::tr("Only the lines of the key “%1”."))
                     .arg(data_.label(side, std::size_t(index)));
    }
    lines << noteText(map.notes) << opacity(reading);
    if (isImage())
        lines << Text::tr("%n line(s), drawn as one image.", nullptr, int(lines_.size()));
    lines << run;
    lines.removeAll(QString());
    return lines.join('\n');
}

/// Names of the heads in their colours, row by row.
void LinesFigure::placeLegend(QPainter* painter, int* rows) const
{
    const QFontMetricsF metrics(theme_.font);
    const double line = metrics.height(), box = line * 0.6;
    double x = line * 0.8;
    int row = 0;
    for (std::size_t head = 0; head < data_.heads.size(); ++head) {
        if (!choice_.isOn(head) || data_.heads[head].head < 0)
            continue;
        const double width = box + line * 0.35 + metrics.horizontalAdvance(data_.heads[head].name) + line * 0.9;
        if (x + width > layout_.width && x > line) {
            x = line * 0.8;
            ++row;
        }
        if (painter) {
            const double y = titleHeight() + line * (0.65 + 1.3 * row);
            drawHeadSwatch(*painter, QRectF(x, y - box / 2, box, box), theme_, data_.heads[head].head);
            painter->setPen(theme_.text);
            drawLine(*painter, {x + box + line * 0.35, y}, data_.heads[head].name, Qt::AlignLeft);
        }
        x += width;
    }
    if (rows)
        *rows = x > line ? row + 1 : 0;
}

int LinesFigure::legendRows() const
{
    int rows = 0;
    placeLegend(nullptr, &rows);
    return rows;
}

QSizeF LinesFigure::size() const
{
    const double content = titleHeight() + legendHeight() + layout_.header + layout_.contentHeight;
    return {layout_.width, content + captionHeight(caption_, layout_.width, theme_)};
}

void LinesFigure::drawPixels(QPainter& painter) const
{
    const double width = layout_.lineRight - layout_.lineLeft, height = layout_.contentHeight;
    const double most = std::sqrt(most_pixels / std::max(width * height, 1.0));
    const bool pixels = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    const double scale = std::min(pixels ? painter.transform().m11() : 3.0, most);
    QImage image(QSize(int(std::ceil(width * scale)), int(std::ceil(height * scale))).expandedTo({1, 1}),
                 QImage::Format_RGB32);
    image.fill(theme_.background);
    rasteriseLines(image, data_, lines_, choice_, layout_, palette_, theme_, scale, 0, 0, image.height());
    painter.drawImage(QRectF(layout_.lineLeft, 0, image.width() / scale, image.height() / scale), image);
}

void LinesFigure::paint(QPainter& painter) const
{
    painter.fillRect(QRectF(QPointF(0, 0), size()), theme_.background);
    painter.save();
    painter.setFont(theme_.bold());
    painter.setPen(theme_.text);
    const QFontMetricsF bold(theme_.bold());
    drawLine(painter, {lineOf(theme_) * 0.8, lineOf(theme_) * 0.8},
             elidedLabel(data_.title, bold, layout_.width - 2 * lineOf(theme_)), Qt::AlignLeft);
    painter.setFont(theme_.font);
    placeLegend(&painter, nullptr);
    painter.translate(0, titleHeight() + legendHeight());
    drawLinesHeader(painter, data_, layout_, theme_);
    painter.translate(0, layout_.header);
    if (isImage() || (painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster))
        drawPixels(painter);
    else
        drawLines(painter, data_, lines_, choice_, layout_, palette_, theme_);
    drawLinesLabels(painter, data_, choice_, layout_, theme_, 0, layout_.contentHeight);
    painter.restore();
    drawCaption(painter, caption_, size().height() - captionHeight(caption_, layout_.width, theme_), layout_.width,
                theme_);
}

/// The row or column of a token, -1 for none; refuses one that is not there.
int shown(const HeatMapData& map, int token, bool query)
{
    const int index = query ? map.rowOfToken(token) : map.columnOfToken(token);
    if (token < 0 || index >= 0)
        return index;
    const auto& ranges = query ? map.rowTokens : map.columnTokens;
    const std::size_t count =
        ranges.empty() ? (query ? map.rows : map.columns) : ranges.back().first + ranges.back().count;
    throw Error({.kind = Error::Kind::invalid,
                 .what = "no such token is shown",
                 .where = query ? "query" : "key",
                 .expected = "0 to " + std::to_string(count - 1) + ", special tokens only where they are shown",
                 .found = std::to_string(token)});
}

LinesChoice choiceOf(const AttentionLinesData& data, const Focus& focus, const std::vector<int>& heads)
{
    const HeatMapData& map = data.heads.front().map;
    LinesChoice choice{{}, shown(map, focus.query, true), shown(map, focus.key, false)};
    for (const AttentionLinesData::Head& head : data.heads)
        choice.on.push_back(heads.empty() || head.head < 0 ||
                            std::find(heads.begin(), heads.end(), head.head) != heads.end());
    return choice;
}

[[noreturn]] void refuse(const char* what, const char* expected, std::string found)
{
    throw Error({.kind = Error::Kind::invalid,
                 .what = what,
                 .where = "picture",
                 .expected = expected,
                 .found = std::move(found)});
}

} // namespace

std::unique_ptr<Figure> linesFigure(std::shared_ptr<const Trace> trace, const Focus& focus, const Reading& reading,
                                    Palette palette, const std::vector<int>& heads, HeadMaxima* known)
{
    AttentionLinesData data = attentionLinesData(*trace, focus, reading, known);
    if (data.empty())
        refuse("there are no lines to draw", "a layer with attention and tokens to show",
               data.problem.isEmpty() ? "L" + std::to_string(focus.layer) : data.problem.toStdString());
    for (const int head : heads) {
        const auto has = [head](const AttentionLinesData::Head& one) { return one.head == head || one.head < 0; };
        if (std::none_of(data.heads.begin(), data.heads.end(), has))
            throw Error({.kind = Error::Kind::invalid,
                         .what = "no such head",
                         .where = "head",
                         .expected = "0 to " + std::to_string(data.heads.back().head),
                         .found = std::to_string(head)});
    }
    LinesChoice choice = choiceOf(data, focus, heads);
    return std::make_unique<LinesFigure>(std::move(data), std::move(choice), palette, runCaption(*trace), reading);
}

} // namespace regard::app
