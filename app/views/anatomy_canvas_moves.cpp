#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

#include "app/plots/plain_tip.h"
#include "app/views/anatomy_canvas.h"

namespace regard::app {

using Role = AnatomyNode::Role;

namespace {

bool canBeChosen(const AnatomyNode& node)
{
    return !node.path.empty() && node.role != Role::sum;
}

QString hintMeaning(const AnatomyNode& node)
{
    if (node.hint.isEmpty())
        return {};
    if (node.tensor.ends_with(".weights"))
        return AnatomyCanvas::tr("Map: mean of its heads' weights, rows are queries");
    if (node.role == Role::soft_max)
        return AnatomyCanvas::tr("Bars: probability of the chosen word, one a step");
    if (node.role == Role::linear)
        return AnatomyCanvas::tr("Bars: the largest logit, one a step");
    return AnatomyCanvas::tr("Bars: length of each token's vector");
}

} // namespace

QString AnatomyCanvas::textOf(int index) const
{
    if (index < 0 || index >= int(diagram_.nodes.size()))
        return {};
    const AnatomyNode& node = diagram_.nodes[std::size_t(index)];
    QStringList lines{node.layer >= 0 ? QStringLiteral("L%1 %2").arg(node.layer).arg(node.title) : node.title};
    if (!node.detail.isEmpty())
        lines << node.detail;
    if (node.parameters > 0)
        lines << tr("%1 parameters").arg(QLocale().toString(node.parameters));
    if (node.role == Role::linear && network_)
        lines << tr("its weights are the embedding's");
    if (!node.path.empty())
        lines << QString::fromStdString(node.path);
    lines << hintMeaning(node);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void AnatomyCanvas::describe()
{
    const int shown = diagram_.nodeOf(hasFocus() && !cursor_.empty() ? cursor_ : current_);
    setAccessibleDescription(shown < 0 ? tr("Arrow keys move between blocks, Enter opens one, Space folds its layer")
                                       : textOf(shown).replace(u'\n', QStringLiteral(", ")));
}

void AnatomyCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF place = inDiagram(event->position());
    if (const int frame = diagram_.frameAt(place); frame >= 0) {
        const AnatomyFrame& layer = diagram_.frames[std::size_t(frame)];
        return toggleLayer({layer.stack, layer.layer});
    }
    const int node = diagram_.nodeAt(place);
    if (node < 0 || !canBeChosen(diagram_.nodes[std::size_t(node)]))
        return;
    cursor_ = diagram_.nodes[std::size_t(node)].path;
    emit chosen(QString::fromStdString(cursor_));
}

void AnatomyCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int node = diagram_.nodeAt(inDiagram(event->position()));
    if (node < 0 || event->button() != Qt::LeftButton || !canBeChosen(diagram_.nodes[std::size_t(node)]))
        return mousePressEvent(event);
    emit opened(QString::fromStdString(diagram_.nodes[std::size_t(node)].path));
}

void AnatomyCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF place = inDiagram(event->position());
    int node = diagram_.nodeAt(place);
    if (node >= 0 && !canBeChosen(diagram_.nodes[std::size_t(node)]))
        node = -1;
    const bool hand = node >= 0 || diagram_.frameAt(place) >= 0;
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (node == pointed_)
        return;
    pointed_ = node;
    viewport()->update();
}

void AnatomyCanvas::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoom(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

/// The nearest block that way; along a stack its own order is the way.
void AnatomyCanvas::moveCursor(int key)
{
    const auto& nodes = diagram_.nodes;
    int at = diagram_.nodeOf(cursor_.empty() ? current_ : cursor_);
    int best = -1;
    if (at < 0)
        for (std::size_t i = 0; i < nodes.size() && best < 0; ++i)
            best = canBeChosen(nodes[i]) ? int(i) : -1;
    const bool along = key == Qt::Key_Up || key == Qt::Key_Down;
    for (int i = at + (key == Qt::Key_Up ? 1 : -1); at >= 0 && along && i >= 0 && i < int(nodes.size());
         i += key == Qt::Key_Up ? 1 : -1) {
        if (nodes[std::size_t(i)].stack != nodes[std::size_t(at)].stack)
            break;
        if (canBeChosen(nodes[std::size_t(i)])) {
            best = i;
            break;
        }
    }
    for (std::size_t i = 0; at >= 0 && !along && i < nodes.size(); ++i) {
        const auto& here = nodes[std::size_t(at)];
        const bool right = key == Qt::Key_Right;
        if (!canBeChosen(nodes[i]) || nodes[i].stack == here.stack || (nodes[i].stack == Stack::decoder) != right)
            continue;
        const auto distance = [&](std::size_t one) {
            return std::fabs(nodes[one].rect.center().y() - here.rect.center().y());
        };
        if (best < 0 || distance(i) < distance(std::size_t(best)))
            best = int(i);
    }
    if (best < 0)
        return;
    cursor_ = nodes[std::size_t(best)].path;
    reveal(best);
    describe();
    viewport()->update();
    emit chosen(QString::fromStdString(cursor_));
}

void AnatomyCanvas::keyPressEvent(QKeyEvent* event)
{
    const int node = diagram_.nodeOf(cursor_.empty() ? current_ : cursor_);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return moveCursor(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (node >= 0)
            emit opened(QString::fromStdString(diagram_.nodes[std::size_t(node)].path));
        return;
    case Qt::Key_Space:
        if (node >= 0 && diagram_.nodes[std::size_t(node)].layer >= 0)
            toggleLayer({diagram_.nodes[std::size_t(node)].stack, diagram_.nodes[std::size_t(node)].layer});
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.2);
    case Qt::Key_Minus:
        return zoom(1 / 1.2);
    case Qt::Key_0:
        return fit();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void AnatomyCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void AnatomyCanvas::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool AnatomyCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && pointed_ >= 0) {
        pointed_ = -1;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int node = diagram_.nodeAt(inDiagram(help->pos()));
    showPlainTip(*help, textOf(node), *viewport(),
                 node < 0 ? QRect() : onViewport(diagram_.nodes[std::size_t(node)].rect).toRect());
    return true;
}

} // namespace regard::app
