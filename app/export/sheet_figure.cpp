#include "app/export/sheet_figure.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/export/caption.h"
#include "app/export/numbers.h"
#include "app/plots/attention_map.h"
#include "app/plots/cells.h"
#include "app/plots/colour_bar.h"
#include "app/plots/downsample.h"
#include "app/plots/labels.h"
#include "app/session/token_labels.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr double most_cells = 200'000; // of a file that a reader still opens
constexpr QSizeF page(620, 700);       // points

double line(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double titleHeight(const Theme& theme)
{
    return line(theme) * 1.6;
}

/// What the colour bar tells: the range that all maps share, and whether anything is masked.
HeatMapData barData(AttentionKind kind)
{
    HeatMapData data{.rows = 1, .columns = 1, .values = {0}};
    data.valueName = QCoreApplication::translate("regard", "weight");
    if (kind == AttentionKind::decoder)
        data.masked = {true};
    return data;
}

} // namespace

SheetFigure::SheetFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, Palette palette)
    : trace_(std::move(trace)), kind_(kind), palette_(palette), theme_(Theme::print())
{
    const int layers = attentionLayers(*trace_, kind);
    const HeatMapData first = attentionWeights(*trace_, kind, 0, 0);
    const int heads = attentionHeads(*trace_, kind);
    grid_ = arrangeHeads(layers, heads, QSizeF(double(first.columns), double(first.rows)), page, theme_);
    bar_width_ = colourBarWidth(barData(kind), theme_) + line(theme_);
    limit_ = std::size_t(std::max(8.0, std::sqrt(most_cells / (double(layers) * heads))));
    QStringList lines = {
        QCoreApplication::translate("regard", "%1, all layers (L) and heads (H)").arg(attentionKindTitle(kind)),
        runCaption(*trace_)};
    lines << QCoreApplication::translate("regard",
                                         "Weights after mask and soft-max; rows are queries (%1), columns keys (%2).")
                 .arg(first.rows)
                 .arg(first.columns);
    if (std::max(first.rows, first.columns) > limit_)
        lines << QCoreApplication::translate("regard",
                                             "Drawn in blocks of tokens: a cell has its block's largest weight.");
    lines.removeAll(QString());
    caption_ = lines.join('\n');
}

QSizeF SheetFigure::size() const
{
    const double width = std::max(grid_.size.width() + bar_width_, 260.0);
    const double height = titleHeight(theme_) + std::max(grid_.size.height(), line(theme_) * 9);
    return {width, height + captionHeight(caption_, width, theme_)};
}

std::vector<LabelledArray> SheetFigure::numbers() const
{
    LabelledArray map = arrayOf(attentionMap(*trace_, kind_, 0, 0), {"weight", "query", "key"});
    LabelledArray all{map.name, {{"layer", std::size_t(grid_.layers)}, {"head", std::size_t(grid_.heads)}}, {}};
    all.axes.insert(all.axes.end(), map.axes.begin(), map.axes.end());
    for (int layer = 0; layer < grid_.layers; ++layer) {
        for (int head = 0; head < grid_.heads; ++head) {
            const LabelledArray one = arrayOf(attentionWeights(*trace_, kind_, layer, head), {});
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
            HeatMapData data = attentionWeights(*trace_, kind_, layer, head);
            if (std::max(data.rows, data.columns) > limit_)
                data = downsampled(data, limit_, limit_, data.minimum);
            painter.fillRect(grid_.rect(layer, head), sheetGround(theme_));
            drawCells(painter, data, grid_.rect(layer, head), palette_, theme_, {.vector = true, .hatch = false});
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
    drawColourBar(painter, barData(kind_), bar, palette_, theme_, std::nan(""));
    painter.setFont(theme_.bold());
    painter.setPen(theme_.text);
    drawLine(painter, {grid_.origin.x(), -line(theme_) * 0.4}, attentionKindTitle(kind_), Qt::AlignLeft);
    painter.restore();
    const double caption_top = titleHeight(theme_) + std::max(grid_.size.height(), line(theme_) * 9);
    drawCaption(painter, caption_, caption_top, whole.width(), theme_);
}

} // namespace regard::app
