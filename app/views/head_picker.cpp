#include "app/views/head_picker.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/plots/attention_map.h"
#include "app/plots/plain_tip.h"
#include "app/session/heads_off.h"
#include "app/views/ink.h"
#include "app/views/reading_choices.h"

namespace regard::app {

namespace {

HeadPlace place(int layer, int head)
{
    return {std::size_t(layer), std::size_t(head)};
}

void drawCross(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
    painter.restore();
}

} // namespace

HeadPicker::HeadPicker(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Heads that are combined"));
    connect(&session_.switches(), &SwitchedHeads::changed, this, [this] {
        describe();
        update();
    });
}

void HeadPicker::refresh()
{
    const auto trace = session_.trace();
    const AttentionKind kind = session_.selection().focus().kind;
    const int layers = trace ? attentionLayers(*trace, kind) : 0;
    const int heads = trace ? attentionHeads(*trace, kind) : 0;
    if (layers != layers_ || heads != heads_) {
        layers_ = layers;
        heads_ = heads;
        cursor_ = {qBound(0, cursor_.x(), qMax(0, heads - 1)), qBound(0, cursor_.y(), qMax(0, layers - 1))};
        updateGeometry();
    }
    describe();
    update();
}

int HeadPicker::side() const
{
    const int wanted = fontMetrics().height() + 4;
    return qBound(7, 420 / qMax(1, qMax(layers_, heads_)), wanted);
}

QSize HeadPicker::margin() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("L00 ")), fontMetrics().height() + 2};
}

QSize HeadPicker::sizeHint() const
{
    return margin() + QSize(heads_ * side() + 1, layers_ * side() + 1);
}

QRect HeadPicker::boxRect(int layer, int head) const
{
    return {margin().width() + head * side(), margin().height() + layer * side(), side(), side()};
}

bool HeadPicker::isChosen(int layer, int head) const
{
    const Reading& reading = session_.reading().now();
    const Focus& focus = session_.selection().focus();
    if (reading.chosen.empty())
        return layer == focus.layer && head == focus.head;
    return std::ranges::find(reading.chosen, place(layer, head)) != reading.chosen.end();
}

void HeadPicker::toggle(int layer, int head)
{
    const Focus& focus = session_.selection().focus();
    session_.reading().set(
        withHeadToggled(session_.reading().now(), place(layer, head), place(focus.layer, focus.head)));
}

void HeadPicker::toggleLine(int layer, int head)
{
    std::vector<HeadPlace> line;
    for (int l = layer < 0 ? 0 : layer; l < (layer < 0 ? layers_ : layer + 1); ++l)
        for (int h = head < 0 ? 0 : head; h < (head < 0 ? heads_ : head + 1); ++h)
            line.push_back(place(l, h));
    Reading reading = session_.reading().now();
    const Focus& focus = session_.selection().focus();
    const bool all =
        std::ranges::all_of(line, [this](HeadPlace one) { return isChosen(int(one.layer), int(one.head)); });
    for (const HeadPlace one : line)
        if (isChosen(int(one.layer), int(one.head)) == all)
            reading = withHeadToggled(reading, one, place(focus.layer, focus.head));
    session_.reading().set(reading);
}

void HeadPicker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Ink ink(palette());
    painter.setPen(ink.muted);
    const int wide = fontMetrics().horizontalAdvance(QStringLiteral("H00"));
    const int step = qMax(1, (wide + side() - 1) / side());
    for (int head = 0; head < heads_; head += step)
        painter.drawText(QRect(boxRect(0, head).left(), 0, side() * step, margin().height()), Qt::AlignLeft,
                         QStringLiteral("H%1").arg(head));
    const int down = qMax(1, (fontMetrics().height() + side() - 1) / side());
    for (int layer = 0; layer < layers_; layer += down)
        painter.drawText(QRect(0, boxRect(layer, 0).top(), margin().width(), qMax(side(), fontMetrics().height())),
                         Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("L%1").arg(layer));
    const std::set<HeadPlace> off = headsOff(session_, session_.selection().focus().kind);
    for (int layer = 0; layer < layers_; ++layer) {
        for (int head = 0; head < heads_; ++head) {
            const QRect box = boxRect(layer, head).adjusted(0, 0, -2, -2);
            const bool chosen = isChosen(layer, head);
            painter.fillRect(box, chosen ? ink.accent : ink.chip);
            if (off.contains(place(layer, head)))
                drawCross(painter, box, chosen ? ink.onAccent : ink.muted);
            if (hasFocus() && cursor_ == QPoint(head, layer)) {
                painter.setPen(QPen(ink.text, 2));
                painter.drawRect(box.adjusted(1, 1, -1, -1));
            }
        }
    }
}

void HeadPicker::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const int head = at.x() < margin().width() ? -1 : (at.x() - margin().width()) / side();
    const int layer = at.y() < margin().height() ? -1 : (at.y() - margin().height()) / side();
    if (head >= heads_ || layer >= layers_ || (head < 0 && layer < 0))
        return;
    if (head < 0 || layer < 0) {
        toggleLine(layer, head);
        return;
    }
    cursor_ = {head, layer};
    toggle(layer, head);
}

void HeadPicker::keyPressEvent(QKeyEvent* event)
{
    QPoint to = cursor_;
    switch (event->key()) {
    case Qt::Key_Left:
        to.rx() -= 1;
        break;
    case Qt::Key_Right:
        to.rx() += 1;
        break;
    case Qt::Key_Up:
        to.ry() -= 1;
        break;
    case Qt::Key_Down:
        to.ry() += 1;
        break;
    case Qt::Key_Space:
        if (layers_ > 0 && heads_ > 0)
            toggle(cursor_.y(), cursor_.x());
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    cursor_ = {qBound(0, to.x(), qMax(0, heads_ - 1)), qBound(0, to.y(), qMax(0, layers_ - 1))};
    describe();
    update();
}

QString HeadPicker::nameOf(int layer, int head) const
{
    const QString name = QStringLiteral("L%1 H%2").arg(layer).arg(head);
    const bool off = headsOff(session_, session_.selection().focus().kind).contains(place(layer, head));
    return off ? tr("%1, switched off").arg(name) : name;
}

void HeadPicker::describe()
{
    if (layers_ == 0 || heads_ == 0)
        return;
    const QString name = nameOf(cursor_.y(), cursor_.x());
    setAccessibleDescription(isChosen(cursor_.y(), cursor_.x()) ? tr("%1, chosen").arg(name)
                                                                : tr("%1, not chosen").arg(name));
}

void HeadPicker::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeadPicker::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool HeadPicker::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int layer = 0; layer < layers_; ++layer)
        for (int head = 0; head < heads_; ++head)
            if (boxRect(layer, head).contains(help->pos())) {
                showPlainTip(*help, nameOf(layer, head), *this);
                return true;
            }
    showPlainTip(*help, tr("Click to choose the whole row or column"), *this);
    return true;
}

} // namespace regard::app
