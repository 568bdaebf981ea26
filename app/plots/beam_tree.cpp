#include "app/plots/beam_tree.h"

#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/plots/beam_tree_painter.h"
#include "app/plots/plain_tip.h"

namespace regard::app {

BeamTree::BeamTree(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Beam search"));
}

void BeamTree::setData(BeamTreeData data)
{
    data_ = std::move(data);
    pointed_ = {};
    setAccessibleDescription(data_.steps.empty()
                                 ? QString()
                                 : tr("Hypothesis %1 of %2 is shown; arrows up and down show another, left and right "
                                      "move through its steps")
                                       .arg(data_.shown + 1)
                                       .arg(data_.hypotheses));
    arrange();
}

void BeamTree::setStep(int step)
{
    if (step == step_)
        return;
    step_ = step;
    viewport()->update();
}

void BeamTree::arrange()
{
    layout_ = arrangeBeam(data_, Theme::of(palette(), font()));
    const QSize content(int(std::ceil(layout_.size.width())), int(std::ceil(layout_.size.height())));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setRange(0, qMax(0, content.width() - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(int(layout_.row));
    verticalScrollBar()->setRange(0, qMax(0, content.height() - viewport()->height()));
    viewport()->update();
}

QPointF BeamTree::offset() const
{
    return {double(horizontalScrollBar()->value()), double(verticalScrollBar()->value())};
}

QRect BeamTree::cellRect(int step, int entry) const
{
    return layout_.rect(step, entry).translated(-offset()).toAlignedRect();
}

QSize BeamTree::sizeHint() const
{
    return {600, int(std::ceil(layout_.size.height())) + horizontalScrollBar()->sizeHint().height()};
}

QSize BeamTree::minimumSizeHint() const
{
    return {200, int(layout_.top + layout_.row * 2)};
}

const BeamCell* BeamTree::cell(const BeamPlace& place) const
{
    return place.step < 0 ? nullptr : &data_.steps[std::size_t(place.step)][std::size_t(place.entry)];
}

void BeamTree::paintEvent(QPaintEvent* event)
{
    const Theme theme = Theme::of(palette(), font());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.background);
    painter.translate(-offset());
    drawBeamTree(painter, data_, layout_, theme, {pointed_, step_}, QRectF(event->rect()).translated(offset()));
}

void BeamTree::resizeEvent(QResizeEvent*)
{
    arrange();
}

void BeamTree::point(const BeamPlace& place)
{
    if (place == pointed_)
        return;
    pointed_ = place;
    const BeamCell* pointed = cell(place);
    const bool on_path = pointed && data_.onShownPath(*pointed);
    viewport()->setCursor(pointed && pointed->hypothesis >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit stepPointed(on_path ? place.step : -1);
    viewport()->update();
}

void BeamTree::mouseMoveEvent(QMouseEvent* event)
{
    point(layout_.at(data_, event->position() + offset()));
}

void BeamTree::mousePressEvent(QMouseEvent* event)
{
    const BeamPlace place = layout_.at(data_, event->position() + offset());
    const BeamCell* pressed = cell(place);
    if (event->button() != Qt::LeftButton || !pressed || pressed->hypothesis < 0)
        return;
    if (data_.onShownPath(*pressed))
        emit stepClicked(place.step);
    else
        emit hypothesisChosen(pressed->hypothesis);
}

void BeamTree::showStep(int step)
{
    const QRectF column = layout_.rect(step, 0);
    const double left = offset().x();
    if (column.left() < left || column.right() > left + viewport()->width())
        horizontalScrollBar()->setValue(int(column.center().x()) - viewport()->width() / 2);
    emit stepPointed(step);
}

void BeamTree::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int steps = data_.shownSteps;
    if (steps > 0 && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int wanted = data_.shown + (key == Qt::Key_Down ? 1 : -1);
        if (wanted >= 0 && wanted < data_.hypotheses)
            emit hypothesisChosen(wanted);
    } else if (steps > 0 && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        showStep(qBound(0, step_ + (key == Qt::Key_Right ? 1 : -1), steps - 1));
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BeamTree::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        arrange();
}

bool BeamTree::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        point({});
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const BeamPlace place = layout_.at(data_, QPointF(help->pos()) + offset());
    const BeamCell* pointed = cell(place);
    if (pointed)
        showPlainTip(*help, pointed->tip, *viewport(), cellRect(place.step, place.entry));
    else
        showPlainTip(*help, {}, *viewport());
    return true;
}

} // namespace regard::app
