#include "app/plots/vector_rows.h"

#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include "app/plots/plain_tip.h"

namespace regard::app {

VectorRows::VectorRows(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Vectors"));
}

Theme VectorRows::theme() const
{
    return Theme::of(palette(), font());
}

void VectorRows::setData(VectorRowsData data)
{
    const int before = sizeHint().height();
    data_ = std::move(data);
    row_ = qBound(0, row_, qMax(0, int(data_.rows.size()) - 1));
    if (std::size_t(qMax(0, marked_)) >= data_.width())
        marked_ = -1;
    if (sizeHint().height() != before)
        updateGeometry();
    if (!data_.title.isEmpty())
        setAccessibleName(data_.title);
    describe();
    update();
}

void VectorRows::setDataPalette(Palette palette)
{
    palette_ = palette;
    update();
}

void VectorRows::setMarked(int feature)
{
    if (feature == marked_)
        return;
    marked_ = feature;
    describe();
    update();
}

void VectorRows::describe()
{
    QStringList spoken;
    for (const auto& row : data_.rows)
        if (marked_ >= 0 && std::size_t(marked_) < row.values.size())
            spoken << QStringLiteral("%1 %2").arg(row.name,
                                                  locale().toString(double(row.values[std::size_t(marked_)]), 'g', 4));
    setAccessibleDescription(
        spoken.isEmpty()
            ? QString()
            : QStringLiteral("%1 %2: %3").arg(data_.featureName).arg(marked_).arg(spoken.join(QStringLiteral(", "))));
}

QRectF VectorRows::cellRect(int row, int feature) const
{
    return vectorCell(data_, width(), theme(), std::size_t(row), std::size_t(feature));
}

QSize VectorRows::sizeHint() const
{
    return {fontMetrics().height() * 30, int(std::ceil(vectorRowsHeight(data_, theme())))};
}

QSize VectorRows::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, sizeHint().height()};
}

QPoint VectorRows::cellAt(const QPointF& position) const
{
    for (int row = 0; row < int(data_.rows.size()); ++row) {
        const std::size_t count = data_.rows[std::size_t(row)].values.size();
        if (count == 0)
            continue;
        const QRectF first = cellRect(row, 0);
        const QRectF all = first.united(cellRect(row, int(count) - 1));
        if (all.contains(position))
            return {qBound(0, int((position.x() - all.left()) / first.width()), int(count) - 1), row};
    }
    return {-1, -1};
}

void VectorRows::choose(int feature)
{
    if (data_.width() == 0)
        return;
    setMarked(qBound(0, feature, int(data_.width()) - 1));
    emit featureChosen(marked_);
}

void VectorRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawVectorRows(painter, data_, width(), palette_, theme(), marked_);
    if (hasFocus() && !data_.rows.empty()) {
        painter.setPen(theme().accent);
        painter.drawLine(0, height() - 1, width(), height() - 1);
        if (marked_ >= 0 && std::size_t(row_) < data_.rows.size())
            painter.drawRect(cellRect(row_, marked_).adjusted(-1, -1, 1, 1));
    }
}

void VectorRows::mousePressEvent(QMouseEvent* event)
{
    const QPoint cell = cellAt(event->position());
    if (event->button() != Qt::LeftButton || cell.x() < 0)
        return QWidget::mousePressEvent(event);
    row_ = cell.y();
    choose(cell.x());
    emit cellChosen(row_, marked_);
}

void VectorRows::keyPressEvent(QKeyEvent* event)
{
    const int page = 16;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(marked_ - 1);
    case Qt::Key_Right:
        return choose(marked_ + 1);
    case Qt::Key_PageUp:
        return choose(marked_ - page);
    case Qt::Key_PageDown:
        return choose(marked_ + page);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(data_.width()) - 1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        row_ = qBound(0, row_ + (event->key() == Qt::Key_Up ? -1 : 1), qMax(0, int(data_.rows.size()) - 1));
        describe();
        return update();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (marked_ >= 0 && std::size_t(row_) < data_.rows.size() &&
            std::size_t(marked_) < data_.rows[std::size_t(row_)].values.size())
            emit cellChosen(row_, marked_);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void VectorRows::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void VectorRows::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void VectorRows::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

bool VectorRows::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint cell = cellAt(help->pos());
    QString text;
    if (cell.x() >= 0) {
        const auto& row = data_.rows[std::size_t(cell.y())];
        text = QStringLiteral("%1\n%2 %3: %4")
                   .arg(row.name, data_.featureName)
                   .arg(cell.x())
                   .arg(locale().toString(double(row.values[std::size_t(cell.x())]), 'g', 6));
    }
    showPlainTip(*help, text, *this, cell.x() < 0 ? QRect() : cellRect(cell.y(), cell.x()).toAlignedRect());
    return true;
}

} // namespace regard::app
