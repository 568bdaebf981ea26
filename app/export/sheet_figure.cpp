#include "app/export/sheet_figure.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/export/caption.h"
#include "app/export/numbers.h"
#include "app/export/raster_note.h"
#include "app/plots/attention_map.h"
#include "app/plots/cells.h"
#include "app/plots/colour_bar.h"
#include "app/plots/labels.h"
#include "app/plots/read_map.h"
#include "app/session/token_labels.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr QSizeF page(620, 700); // points

double line(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double titleHeight(const Theme& theme)
{
    return line(theme) * 1.6;
}

/// What the colour bar tells: the range that all maps share, and what some cells look like.
HeatMapData barData(const HeatMapData& map)
{
    HeatMapData data = map;
    data.rows = data.columns = 1;
    data.values = {0};
    data.masked.clear();
    data.leftOut.clear();
    if (map.hasMask())
        data.masked = {true};
    if (!map.leftOut.empty())
        data.leftOut = {true};
    if (!data.rowMaxima.empty())
        data.rowMaxima = {1};
    return data;
}

/// One head at a time, and one range for all of them.
Reading headByHead(Reading reading)
{
    reading.combination = HeadCombination::one;
    if (reading.measure == AttentionMeasure::rollout)
        reading.measure = AttentionMeasure::weight;
    const bool unbounded = reading.measure == AttentionMeasure::weighted_value && reading.range == ValueRange::unit;
    if (reading.range == ValueRange::map || reading.range == ValueRange::layer || unbounded)
        reading.range = ValueRange::all_heads;
    return reading;
}

QString captionOf(const Trace& trace, AttentionKind kind, const HeatMapData& map, const Reading& reading,
                  std::size_t cells)
{
    QStringList lines = {
        QCoreApplication::translate("regard", "%1, all layers (L) and heads (H)").arg(attentionKindTitle(kind)),
        runCaption(trace)};
    lines << (reading.measure == AttentionMeasure::weight
                  ? QCoreApplication::translate(
                        "regard", "Weights after mask and soft-max; rows are queries (%1), columns keys (%2).")
                  : QCoreApplication::translate("regard",
                                                "Weights times the length of the value; rows are queries (%1), columns "
                                                "keys (%2)."))
                 .arg(map.rows)
                 .arg(map.columns);
    const bool plain = reading.scale == ValueScale::linear && reading.range == ValueRange::unit;
    lines << noteText(map.notes) << (plain ? QString() : noteText({colourSentence(map, reading.range)}))
          << rasterNote(cells);
    lines.removeAll(QString());
    return lines.join('\n');
}

} // namespace

SheetFigure::SheetFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, Palette palette,
                         const Reading& reading)
    : trace_(std::move(trace)), kind_(kind), palette_(palette), reading_(headByHead(reading)), theme_(Theme::print())
{
    const int layers = attentionLayers(*trace_, kind);
    attentionWeights(*trace_, kind, 0, 0); // names what is wrong where there is none
    const HeatMapData first = mapOf(0, 0);
    const int heads = attentionHeads(*trace_, kind);
    grid_ = arrangeHeads(layers, heads, QSizeF(double(first.columns), double(first.rows)), page, theme_);
    bar_ = barData(first);
    bar_width_ = colourBarWidth(bar_, theme_) + line(theme_);
    const std::size_t cells = first.values.size() * std::size_t(layers) * std::size_t(heads);
    image_ = cells > most_vector_cells;
    caption_ = captionOf(*trace_, kind, first, reading_, cells);
}

HeatMapData SheetFigure::mapOf(int layer, int head) const
{
    return requireMap(*trace_, {.kind = kind_, .layer = layer, .head = head}, reading_, &maxima_);
}

QSizeF SheetFigure::size() const
{
    const double width = std::max(grid_.size.width() + bar_width_, 260.0);
    const double height = titleHeight(theme_) + std::max(grid_.size.height(), line(theme_) * 9);
    return {width, height + captionHeight(caption_, width, theme_)};
}

std::vector<LabelledArray> SheetFigure::numbers() const
{
    const char* name = reading_.measure == AttentionMeasure::weight ? "weight" : "weighted_value";
    LabelledArray map = arrayOf(mapOf(0, 0), {name, "query", "key"});
    LabelledArray all{map.name, {{"layer", std::size_t(grid_.layers)}, {"head", std::size_t(grid_.heads)}}, {}};
    all.axes.insert(all.axes.end(), map.axes.begin(), map.axes.end());
    for (int layer = 0; layer < grid_.layers; ++layer) {
        for (int head = 0; head < grid_.heads; ++head) {
            LabelledArray one = arrayOf(mapOf(layer, head), {});
            one.blank.resize(one.values.size());
            all.values.insert(all.values.end(), one.values.begin(), one.values.end());
            all.blank.insert(all.blank.end(), one.blank.begin(), one.blank.end());
        }
    }
    return {std::move(all)};
}

void SheetFigure::drawMaps(QPainter& painter) const
{
    for (int layer = 0; layer < grid_.layers; ++layer) {
        for (int head = 0; head < grid_.heads; ++head) {
            painter.fillRect(grid_.rect(layer, head), sheetGround(theme_));
            drawCells(painter, mapOf(layer, head), grid_.rect(layer, head), palette_, theme_,
                      {.vector = true, .hatch = false, .image = image_});
        }
    }
}

void SheetFigure::paint(QPainter& painter) const
{
    const QSizeF whole = size();
    painter.fillRect(QRectF(QPointF(0, 0), whole), theme_.background);
    painter.save();
    painter.translate(0, titleHeight(theme_));
    drawMaps(painter);
    painter.setRenderHint(QPainter::Antialiasing, true);
    drawHeadLabels(painter, grid_, -1, -1, theme_);
    const double bottom = grid_.rect(grid_.layers - 1, 0).bottom();
    const QRectF bar(grid_.size.width(), grid_.origin.y(), bar_width_,
                     std::clamp(bottom - grid_.origin.y(), line(theme_) * 7, line(theme_) * 16));
    drawColourBar(painter, bar_, bar, palette_, theme_, std::nan(""));
    painter.setFont(theme_.bold());
    painter.setPen(theme_.text);
    drawLine(painter, {grid_.origin.x(), -line(theme_) * 0.4}, attentionKindTitle(kind_), Qt::AlignLeft);
    painter.restore();
    const double caption_top = titleHeight(theme_) + std::max(grid_.size.height(), line(theme_) * 9);
    drawCaption(painter, caption_, caption_top, whole.width(), theme_);
}

} // namespace regard::app
