#include "app/views/head_switchboard.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include "app/plots/plain_tip.h"
#include "app/session/token_labels.h"

namespace regard::app {

HeadSwitchboard::HeadSwitchboard(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Heads to switch off"));
}

void HeadSwitchboard::setData(HeadBoardData data)
{
    const bool arranged = data.shape == data_.shape && bool(data.importance) == bool(data_.importance);
    data_ = std::move(data);
    if (!arranged || data_.importance)
        arrange(); // the numbers beside the colour bar may be wider
    if (cursor_ && layout_.rect(*cursor_).isEmpty())
        cursor_.reset();
    describe();
    update();
}

void HeadSwitchboard::arrange()
{
    layout_ = arrangeBoard(data_, width(), Theme::of(palette(), font()), true);
    setMinimumHeight(int(layout_.size.height()));
    updateGeometry();
    update();
}

QRect HeadSwitchboard::placeRect(const BoardPlace& place) const
{
    return layout_.rect(place).toAlignedRect();
}

QSize HeadSwitchboard::sizeHint() const
{
    return {640, std::max(120, int(layout_.size.height()))};
}

QString HeadSwitchboard::textOf(const BoardPlace& place) const
{
    if (place.layer < 0)
        return tr("All heads of %1: switch them off or on").arg(attentionKindTitle(place.kind));
    if (place.head < 0)
        return tr("All heads of %1 L%2: switch them off or on").arg(attentionKindTitle(place.kind)).arg(place.layer);
    const auto layer = std::size_t(place.layer), head = std::size_t(place.head);
    const HeadSwitch state = data_.switches.at(place.kind, layer, head);
    QString text = attentionTitle(place.kind, place.layer, place.head) + QStringLiteral(": ");
    text += state == HeadSwitch::on     ? tr("on")
            : state == HeadSwitch::zero ? tr("off, weights zero")
                                        : tr("off, weights uniform");
    if (!data_.importance)
        return text;
    const HeadImportance::Head& worth = data_.importance->at(place.kind, layer, head);
    const QLocale locale;
    const QString rise = (worth.rise > 0 ? QStringLiteral("+") : QString()) + locale.toString(worth.rise, 'f', 4);
    return text + u'\n' +
           tr("Without it: cross-entropy %1 nats a token; the most probable token is another one at %2 of %3 positions")
               .arg(rise, locale.toString(qulonglong(worth.changed)),
                    locale.toString(qulonglong(data_.importance->tokens)));
}

void HeadSwitchboard::describe()
{
    setAccessibleDescription(cursor_ ? textOf(*cursor_) : QString());
}

void HeadSwitchboard::moveTo(const BoardPlace& place)
{
    cursor_ = place;
    describe();
    update();
}

BoardPlace HeadSwitchboard::stepped(BoardPlace from, int key) const
{
    const auto& panels = layout_.panels;
    std::size_t at = 0;
    while (at + 1 < panels.size() && panels[at].kind != from.kind)
        ++at;
    const HeadBoardLayout::Panel* panel = &panels[at];
    switch (key) {
    case Qt::Key_Up:
        from.layer = std::max(from.layer - 1, -1);
        if (from.layer < 0)
            from.head = -1;
        return from;
    case Qt::Key_Down:
        from.layer = std::min(from.layer + 1, panel->layers - 1);
        return from;
    case Qt::Key_Home:
        return {from.kind, from.layer, -1};
    case Qt::Key_End:
        return {from.kind, from.layer, from.layer < 0 ? -1 : panel->heads - 1};
    default:
        break;
    }
    // On beyond the edge: into the neighbouring kind.
    const bool ahead = key == Qt::Key_Right;
    const int last = from.layer < 0 ? -1 : panel->heads - 1;
    if (ahead ? from.head < last : from.head > -1)
        return {from.kind, from.layer, from.head + (ahead ? 1 : -1)};
    if (ahead ? at + 1 >= panels.size() : at == 0)
        return from;
    panel = &panels[ahead ? at + 1 : at - 1];
    const int layer = std::min(from.layer, panel->layers - 1);
    return {panel->kind, layer, ahead || layer < 0 ? -1 : panel->heads - 1};
}

void HeadSwitchboard::keyPressEvent(QKeyEvent* event)
{
    if (layout_.panels.empty())
        return QWidget::keyPressEvent(event);
    const BoardPlace shown =
        layout_.rect(data_.focus).isEmpty() ? BoardPlace{layout_.panels.front().kind, 0, 0} : data_.focus;
    const BoardPlace from = cursor_.value_or(shown);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        moveTo(cursor_ ? stepped(from, event->key()) : from);
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveTo(from);
        emit toggled(from);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeadSwitchboard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!cursor_ && byKey && !layout_.rect(data_.focus).isEmpty())
        moveTo(data_.focus);
    update();
}

void HeadSwitchboard::mousePressEvent(QMouseEvent* event)
{
    const auto place = layout_.at(event->position());
    if (!place || event->button() != Qt::LeftButton)
        return;
    moveTo(*place);
    emit toggled(*place);
}

void HeadSwitchboard::mouseMoveEvent(QMouseEvent* event)
{
    const auto place = layout_.at(event->position());
    setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place == hovered_)
        return;
    hovered_ = place;
    update();
}

void HeadSwitchboard::leaveEvent(QEvent*)
{
    hovered_.reset();
    update();
}

void HeadSwitchboard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette(), font());
    drawBoard(painter, data_, layout_, theme, hasFocus() ? cursor_ : std::nullopt);
    if (const QRectF at = hovered_ ? layout_.rect(*hovered_) : QRectF(); !at.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.2));
        painter.drawRoundedRect(at.adjusted(-1, -1, 1, 1), 4, 4);
    }
}

void HeadSwitchboard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void HeadSwitchboard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

bool HeadSwitchboard::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto place = layout_.at(help->pos()))
        showPlainTip(*help, textOf(*place), *this, placeRect(*place));
    else
        showPlainTip(*help, {}, *this);
    return true;
}

} // namespace regard::app
