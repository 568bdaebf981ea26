#include "app/plots/heat_map.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/plots/cell_plottable.h"
#include "app/plots/cells.h"
#include "app/plots/heat_map_access.h"
#include "app/plots/heat_map_margins.h"
#include "app/plots/heat_map_scene.h"
#include "app/plots/same_map.h"

namespace regard::app {

namespace {

constexpr double margin_strip = 1.5; // in line heights

}

HeatMap::HeatMap(QWidget* parent) : QCustomPlot(parent), scene_(std::make_unique<HeatMapScene>())
{
    installHeatMapAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_NoMousePropagation, false); // the wheel scrolls what this stands in
    setAccessibleName(tr("Heat map"));
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMinimumSize(1, 1);
    plotLayout()->setMargins({});
    for (QCPAxis* axis : {xAxis, yAxis, xAxis2, yAxis2})
        axis->setVisible(false);
    yAxis->setRangeReversed(true);
    new CellPlottable(xAxis, yAxis, *scene_);
    new HeatMapFrame(this, *scene_);
    readTheme();
}

HeatMap::~HeatMap() = default;

void HeatMap::setData(HeatMapData data)
{
    if (scene_->data.rows > 0 && looksLike(scene_->data, data)) { // most moments of a run change nothing of a map
        scene_->data.notes = std::move(data.notes);
        return;
    }
    const QRectF before = scene_->window;
    scene_->setData(std::move(data));
    const bool gone = hovered_.y() >= int(scene_->data.rows) || hovered_.x() >= int(scene_->data.columns);
    if (gone) {
        hovered_ = {-1, -1};
        scene_->pointed = {};
        keyed_.reset();
    }
    arrangeParts();
    describe();
    announceNewCells(*this);
    if (scene_->window != before)
        emit visibleCellsChanged(scene_->window);
}

const HeatMapData& HeatMap::data() const
{
    return scene_->data;
}

void HeatMap::setPalette(Palette palette)
{
    scene_->setPalette(palette);
    replot(QCustomPlot::rpQueuedReplot);
}

Palette HeatMap::dataPalette() const
{
    return scene_->palette;
}

void HeatMap::setHighlight(int row, int column)
{
    const Mark mark{row, column};
    if (scene_->mark == mark)
        return;
    scene_->mark = mark;
    forgetKeys();
    describe();
    replot(QCustomPlot::rpQueuedReplot);
}

int HeatMap::markedRow() const
{
    return scene_->mark.row;
}

int HeatMap::markedColumn() const
{
    return scene_->mark.column;
}

QPoint HeatMap::keyCell() const
{
    return keyed_.value_or(QPoint(scene_->mark.column, scene_->mark.row));
}

QRectF HeatMap::cellRect(int row, int column) const
{
    const HeatMapData& data = scene_->data;
    if (row < 0 || column < 0 || std::size_t(row) >= data.rows || std::size_t(column) >= data.columns)
        return {};
    const QRectF rect = regard::app::cellRect(data, scene_->wholeRect(), std::size_t(row), std::size_t(column));
    return rect.intersects(scene_->shown.map) ? rect : QRectF();
}

void HeatMap::setMargins(bool shown)
{
    if (shown == hasMargins())
        return;
    scene_->strip = shown ? margin_strip : 0;
    arrangeParts();
}

bool HeatMap::hasMargins() const
{
    return scene_->strip > 0;
}

void HeatMap::setNumbers(bool shown)
{
    scene_->numbers = shown;
    replot(QCustomPlot::rpQueuedReplot);
}

QString HeatMap::textAt(const QPoint& place) const
{
    if (place == QPoint(-1, -1))
        return {};
    QString text = cellText(scene_->data, place.y(), place.x(), locale());
    const bool whole = hasMargins() && (place.x() < 0 || place.y() < 0);
    const QString margin =
        whole ? marginText(scene_->data, scene_->margins(), place.y(), place.x(), locale()) : QString();
    return margin.isEmpty() ? text : text + '\n' + margin;
}

void HeatMap::setZoomable(bool zoomable)
{
    zoomable_ = zoomable;
    if (!zoomable)
        showAll();
}

QRectF HeatMap::visibleCells() const
{
    return scene_->window;
}

void HeatMap::setVisibleCells(const QRectF& cells)
{
    const QRectF before = scene_->window;
    scene_->show(cells);
    if (scene_->window == before)
        return;
    replot(QCustomPlot::rpQueuedReplot);
    emit visibleCellsChanged(scene_->window);
}

void HeatMap::showAll()
{
    setVisibleCells(scene_->limits().whole());
}

QSize HeatMap::sizeHint() const
{
    return {640, 520};
}

QSize HeatMap::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 16, line * 13};
}

void HeatMap::arrangeParts()
{
    scene_->arrange(QSizeF(size()));
    const QRect map = scene_->layout.map.toRect();
    axisRect()->setMargins(
        {map.left(), map.top(), std::max(0, width() - map.right() - 1), std::max(0, height() - map.bottom() - 1)});
    replot(QCustomPlot::rpQueuedReplot);
}

void HeatMap::readTheme()
{
    scene_->theme = Theme::of(palette(), font());
    setBackground(QBrush(scene_->theme.background));
    arrangeParts();
}

void HeatMap::describe()
{
    const QString cell = textAt(keyCell());
    setAccessibleName(scene_->data.title.isEmpty() ? tr("Heat map") : scene_->data.title);
    setAccessibleDescription(cell.isEmpty() ? tr("%1 rows, %2 columns").arg(scene_->data.rows).arg(scene_->data.columns)
                                            : QString(cell).replace('\n', QStringLiteral(", ")));
}

void HeatMap::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        readTheme();
}

void HeatMap::resizeEvent(QResizeEvent* event)
{
    arrangeParts();
    QCustomPlot::resizeEvent(event);
}

} // namespace regard::app
