#include "app/plots/distributions.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>

#include "app/plots/plain_tip.h"

namespace regard::app {

Distributions::Distributions(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Distributions::setTable(DistributionTable table)
{
    const QSize before = minimumSizeHint();
    table_ = std::move(table);
    current_ = std::min(current_, int(table_.rows.size()) - 1);
    if (minimumSizeHint() != before)
        updateGeometry();
    describe();
    update();
}

void Distributions::setCurrent(int row)
{
    current_ = std::clamp(row, -1, int(table_.rows.size()) - 1);
    describe();
    update();
}

void Distributions::setRoom(int rows)
{
    room_ = rows;
    updateGeometry();
}

DistributionLayout Distributions::layoutFor(double width) const
{
    return arrangeDistributions(table_, width, Theme::of(palette(), font()));
}

QRectF Distributions::cellRect(int row, int column) const
{
    return layoutFor(width()).cell(row, column);
}

int Distributions::readableWidth() const
{
    return int(std::ceil(regard::app::readableWidth(table_, Theme::of(palette(), font()))));
}

QSize Distributions::sizeHint() const
{
    DistributionLayout layout = layoutFor(width());
    layout.rows = std::max(layout.rows, room_);
    return QSize(int(std::ceil(layoutFor(0).width())), int(std::ceil(layout.height())) + 2);
}

QSize Distributions::minimumSizeHint() const
{
    return {int(std::ceil(layoutFor(1).width())), sizeHint().height()};
}

void Distributions::describe()
{
    if (current_ < 0) {
        setAccessibleDescription({});
        return;
    }
    const DistributionRow& row = table_.rows[std::size_t(current_)];
    QStringList spoken = {row.label};
    for (std::size_t i = 0; i < row.predicted.size() && qsizetype(i) < table_.columns.size(); ++i)
        spoken << QStringLiteral("%1 %2").arg(table_.columns[qsizetype(i)],
                                              locale().toString(double(row.predicted[i]), 'f', 2));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

void Distributions::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette(), font());
    painter.fillRect(rect(), theme.background);
    drawDistributions(painter, table_, layoutFor(width()), theme, current_);
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Distributions::choose(int row)
{
    if (row < 0 || row >= int(table_.rows.size()))
        return;
    setCurrent(row);
    emit chosen(row);
}

void Distributions::mousePressEvent(QMouseEvent* event)
{
    choose(layoutFor(width()).at(event->position()).y());
}

void Distributions::keyPressEvent(QKeyEvent* event)
{
    const int last = int(table_.rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(std::max(0, current_ - 1));
    case Qt::Key_Down:
        return choose(std::min(last, current_ + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Distributions::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (height() != sizeHint().height())
        updateGeometry();
}

void Distributions::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

QString Distributions::tip(QPoint cell) const
{
    if (cell.x() < 0 || cell.y() < 0)
        return {};
    const DistributionRow& row = table_.rows[std::size_t(cell.y())];
    const auto column = std::size_t(cell.x());
    const auto number = [this](float value) { return locale().toString(double(value), 'g', 6); };
    QStringList lines = {row.label};
    if (column < row.target.size())
        lines << tr("target of “%1”: %2").arg(table_.columns[cell.x()], number(row.target[column]));
    if (column < row.predicted.size())
        lines << tr("prediction of “%1”: %2").arg(table_.columns[cell.x()], number(row.predicted[column]));
    return lines.join('\n');
}

bool Distributions::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showPlainTip(*help, tip(layoutFor(width()).at(QPointF(help->pos()))), *this, {});
    return true;
}

} // namespace regard::app
