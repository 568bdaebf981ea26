#include "app/plots/heat_map.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QToolTip>

#include "app/plots/cell_plottable.h"
#include "app/plots/cells.h"

namespace regard::app {

HeatMap::HeatMap(QWidget* parent) : QCustomPlot(parent), scene_(std::make_unique<HeatMapScene>())
{
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
    scene_->data = checked(std::move(data));
    const bool gone = hovered_.y() >= int(scene_->data.rows) || hovered_.x() >= int(scene_->data.columns);
    if (gone)
        hovered_ = {-1, -1};
    arrangeParts();
    describe();
}

const HeatMapData& HeatMap::data() const
{
    return scene_->data;
}

void HeatMap::setPalette(Palette palette)
{
    scene_->palette = palette;
    scene_->image = {};
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
    describe();
    replot(QCustomPlot::rpQueuedReplot);
}

QRectF HeatMap::cellRect(int row, int column) const
{
    const HeatMapData& data = scene_->data;
    if (row < 0 || column < 0 || std::size_t(row) >= data.rows || std::size_t(column) >= data.columns)
        return {};
    return regard::app::cellRect(data, scene_->layout.map, std::size_t(row), std::size_t(column));
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
    scene_->layout = arrange(scene_->data, QSizeF(size()), scene_->theme);
    scene_->image = {};
    const QRect map = scene_->layout.map.toRect();
    axisRect()->setMargins(
        {map.left(), map.top(), std::max(0, width() - map.right() - 1), std::max(0, height() - map.bottom() - 1)});
    // Cells of a fraction of a pixel: the axes carry what the whole pixels of an axis rect cannot.
    const QRectF exact = scene_->layout.map;
    const double column_scale = exact.width() > 0 ? double(scene_->data.columns) / exact.width() : 1;
    const double row_scale = exact.height() > 0 ? double(scene_->data.rows) / exact.height() : 1;
    xAxis->setRange(0, std::max(1.0, map.width() * column_scale));
    yAxis->setRange(0, std::max(1.0, map.height() * row_scale));
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
    const Mark mark = scene_->mark;
    const QString cell = cellText(scene_->data, mark.row, mark.column, locale());
    setAccessibleName(scene_->data.title.isEmpty() ? tr("Heat map") : scene_->data.title);
    setAccessibleDescription(cell.isEmpty() ? tr("%1 rows, %2 columns").arg(scene_->data.rows).arg(scene_->data.columns)
                                            : QString(cell).replace('\n', QStringLiteral(", ")));
}

QPoint HeatMap::cellAt(const QPointF& position) const
{
    const QRectF map = scene_->layout.map;
    if (map.isEmpty() || !map.contains(position))
        return {-1, -1};
    const auto index = [](double share, std::size_t count) {
        return std::min(int(share * double(count)), int(count) - 1);
    };
    return {index((position.x() - map.left()) / map.width(), scene_->data.columns),
            index((position.y() - map.top()) / map.height(), scene_->data.rows)};
}

void HeatMap::hover(QPoint cell)
{
    if (cell == hovered_)
        return;
    hovered_ = cell;
    emit cellHovered(cell.y(), cell.x());
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    hover(cellAt(event->position()));
    event->accept();
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    const QPoint cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell.x() >= 0)
        emit cellClicked(cell.y(), cell.x());
    event->accept();
}

void HeatMap::leaveEvent(QEvent* event)
{
    hover({-1, -1});
    QCustomPlot::leaveEvent(event);
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const int rows = int(scene_->data.rows);
    const int columns = int(scene_->data.columns);
    QPoint cell(scene_->mark.column, scene_->mark.row);
    if (rows == 0)
        return event->ignore();
    const bool whole = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        cell.rx() -= 1;
        break;
    case Qt::Key_Right:
        cell.rx() += 1;
        break;
    case Qt::Key_Up:
        cell.ry() -= 1;
        break;
    case Qt::Key_Down:
        cell.ry() += 1;
        break;
    case Qt::Key_Home:
        cell = {0, whole ? 0 : cell.y()};
        break;
    case Qt::Key_End:
        cell = {columns - 1, whole ? rows - 1 : cell.y()};
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (cellRect(cell.y(), cell.x()).isValid())
            emit cellClicked(cell.y(), cell.x());
        return event->accept();
    default:
        return QCustomPlot::keyPressEvent(event);
    }
    cell = {std::clamp(cell.x(), 0, columns - 1), std::clamp(cell.y(), 0, rows - 1)};
    setHighlight(cell.y(), cell.x());
    hovered_ = cell;
    emit cellHovered(cell.y(), cell.x());
    event->accept();
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

bool HeatMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QCustomPlot::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint cell = cellAt(help->pos());
    const QString text = cellText(scene_->data, cell.y(), cell.x(), locale());
    // Labels are other people's text: never read as rich text.
    QToolTip::showText(help->globalPos(), text.isEmpty() ? text : text.toHtmlEscaped().replace('\n', "<br>"), this,
                       cellRect(cell.y(), cell.x()).toAlignedRect());
    return true;
}

} // namespace regard::app
