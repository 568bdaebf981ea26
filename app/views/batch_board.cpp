#include "app/views/batch_board.h"

#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include "app/plots/plain_tip.h"

namespace regard::app {

BatchBoard::BatchBoard(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The batch, a sentence a row"));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void BatchBoard::setGrid(BatchGrid grid)
{
    grid_ = std::move(grid);
    QString text = batchText(grid_, {-1, grid_.chosen}).replace(u'\n', QStringLiteral(", "));
    if (grid_.chosen >= 0 && grid_.chosen < int(grid_.rows.size())) {
        const BatchGrid::Row& row = grid_.rows[std::size_t(grid_.chosen)];
        text += QStringLiteral(", ") +
                tr("%1, then %n cell(s) of padding", nullptr, row.padding).arg(row.tokens.join(u' '));
    }
    setAccessibleDescription(text);
    arrange();
}

void BatchBoard::arrange()
{
    layout_ = arrangeBatch(grid_, Theme::of(palette(), font()));
    updateGeometry();
    update();
}

QSize BatchBoard::sizeHint() const
{
    return {int(std::ceil(layout_.size.width())), int(std::ceil(layout_.size.height()))};
}

void BatchBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBatch(painter, grid_, layout_, Theme::of(palette(), font()), pointed_);
}

void BatchBoard::mousePressEvent(QMouseEvent* event)
{
    const QPoint place = layout_.at(event->position(), grid_);
    if (place.y() >= 0 && event->button() == Qt::LeftButton)
        emit chosen(place.y());
}

void BatchBoard::mouseMoveEvent(QMouseEvent* event)
{
    const int row = layout_.at(event->position(), grid_).y();
    if (row != pointed_) {
        pointed_ = row;
        update();
    }
}

void BatchBoard::leaveEvent(QEvent*)
{
    pointed_ = -1;
    update();
}

void BatchBoard::keyPressEvent(QKeyEvent* event)
{
    const int last = int(grid_.rows.size()) - 1;
    int row = grid_.chosen;
    switch (event->key()) {
    case Qt::Key_Up:
        row -= 1;
        break;
    case Qt::Key_Down:
        row += 1;
        break;
    case Qt::Key_Home:
        row = 0;
        break;
    case Qt::Key_End:
        row = last;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (last >= 0)
        emit chosen(qBound(0, row, last));
}

void BatchBoard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

bool BatchBoard::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint place = layout_.at(QPointF(help->pos()), grid_);
    const QRectF rect = place.y() < 0   ? QRectF()
                        : place.x() < 0 ? layout_.row(place.y())
                                        : layout_.cell(place.y(), place.x());
    showPlainTip(*help, batchText(grid_, place), *this, rect.toAlignedRect());
    return true;
}

} // namespace regard::app
