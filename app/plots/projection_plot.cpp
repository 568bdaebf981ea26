#include "app/plots/projection_plot.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/plots/plain_tip.h"

namespace regard::app {

namespace {

constexpr double reach = 9; // pixels from a point that still mean it

}

ProjectionPlot::ProjectionPlot(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Projection of the tokens"));
}

void ProjectionPlot::setData(ProjectionData data)
{
    data.marked = data.marked < int(data.tokens) ? data.marked : -1;
    data_ = std::move(data);
    depth_ = int(data_.depths()) - 1;
    if (!data_.title.isEmpty())
        setAccessibleName(data_.title);
    describe();
    arrange();
}

void ProjectionPlot::setDataPalette(Palette palette)
{
    palette_ = palette;
    update();
}

void ProjectionPlot::setMarked(int token)
{
    if (token == data_.marked)
        return;
    data_.marked = token < int(data_.tokens) ? token : -1;
    describe();
    arrange();
}

QPointF ProjectionPlot::placeOf(int depth, int token) const
{
    return layout_.place(data_.at(std::size_t(depth), std::size_t(token)));
}

QSize ProjectionPlot::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 16, line * 14};
}

void ProjectionPlot::arrange()
{
    layout_ = layProjection(data_, QSizeF(size()), Theme::of(palette(), font()));
    update();
}

void ProjectionPlot::describe()
{
    const bool any = data_.marked >= 0 && depth_ >= 0;
    setAccessibleDescription(any ? textOf(depth_ * int(data_.tokens) + data_.marked).replace('\n', QStringLiteral(", "))
                                 : QString());
}

int ProjectionPlot::pointAt(const QPointF& position) const
{
    int nearest = -1;
    double least = reach * reach;
    for (std::size_t i = 0; i < data_.points.size(); ++i) {
        const QPointF away = layout_.place(data_.points[i]) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance <= least) { // of points in one place the later depth lies on top
            least = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

QString ProjectionPlot::textOf(int point) const
{
    if (point < 0 || std::size_t(point) >= data_.points.size())
        return {};
    const int token = point % int(data_.tokens), depth = point / int(data_.tokens);
    const QPointF at = data_.points[std::size_t(point)];
    if (std::isnan(at.x()))
        return {};
    return QStringLiteral("%1 · %2\n%3, %4")
        .arg(data_.tokenLabels.value(token), data_.depthLabels.value(depth), locale().toString(at.x(), 'g', 4),
             locale().toString(at.y(), 'g', 4));
}

void ProjectionPlot::choose(int token)
{
    if (data_.tokens == 0)
        return;
    setMarked(qBound(0, token, int(data_.tokens) - 1));
    emit tokenPointed(data_.marked);
}

void ProjectionPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette(), font());
    painter.fillRect(rect(), theme.background);
    drawProjection(painter, data_, layout_, palette_, theme);
    if (hasFocus() && data_.marked >= 0 && depth_ >= 0 && depth_ < int(data_.depths())) {
        if (!data_.has(std::size_t(depth_), std::size_t(data_.marked)))
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(placeOf(depth_, data_.marked), 8, 8);
    }
}

void ProjectionPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProjectionPlot::mouseMoveEvent(QMouseEvent* event)
{
    const int point = pointAt(event->position());
    if (point >= 0 && point % int(data_.tokens) != data_.marked) {
        depth_ = point / int(data_.tokens);
        choose(point % int(data_.tokens));
    }
}

void ProjectionPlot::mousePressEvent(QMouseEvent* event)
{
    const int point = pointAt(event->position());
    if (event->button() != Qt::LeftButton || point < 0)
        return QWidget::mousePressEvent(event);
    depth_ = point / int(data_.tokens);
    emit pointChosen(depth_, point % int(data_.tokens));
}

void ProjectionPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(data_.marked - 1);
    case Qt::Key_Right:
        return choose(data_.marked + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(data_.tokens) - 1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        depth_ = qBound(0, depth_ + (event->key() == Qt::Key_Up ? 1 : -1), qMax(0, int(data_.depths()) - 1));
        describe();
        return update();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (data_.marked >= 0 && depth_ < int(data_.depths()))
            emit pointChosen(depth_, data_.marked);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectionPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        arrange();
}

bool ProjectionPlot::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showPlainTip(*help, textOf(pointAt(help->pos())), *this, {});
    return true;
}

} // namespace regard::app
