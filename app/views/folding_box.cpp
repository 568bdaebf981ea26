#include "app/views/folding_box.h"

#include <QEvent>

namespace regard::app {

FoldingBox::FoldingBox(QWidget* parent) : QWidget(parent), box_(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    box_->setContentsMargins(0, 0, 0, 0);
    box_->setSpacing(18);
}

void FoldingBox::addPart(QWidget* part, int share, std::function<int()> readable)
{
    box_->addWidget(part, share);
    parts_.append({share, std::move(readable)});
}

int FoldingBox::wantedWidth(int index) const
{
    const int least = box_->itemAt(index)->minimumSize().width();
    return parts_[index].readable ? qMax(least, parts_[index].readable()) : least;
}

QSize FoldingBox::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < box_->count(); ++i)
        width = qMax(width, box_->itemAt(i)->minimumSize().width());
    return {width, box_->totalMinimumSize().height()};
}

bool FoldingBox::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fold();
    return done;
}

void FoldingBox::fold()
{
    int together = box_->spacing() * (box_->count() - 1);
    for (int i = 0; i < box_->count(); ++i)
        together += wantedWidth(i);
    const auto wanted = together > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (wanted == box_->direction())
        return;
    box_->setDirection(wanted);
    for (int i = 0; i < box_->count(); ++i)
        box_->setStretch(i, folded() ? 0 : parts_[i].share); // each as high as it needs
    updateGeometry();
}

} // namespace regard::app
