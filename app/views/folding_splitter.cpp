#include "app/views/folding_splitter.h"

#include <QEvent>

#include "app/views/shares.h"

namespace regard::app {

namespace {

QSize leastOf(const QWidget& part)
{
    const QSize least = part.minimumSize(), hint = part.minimumSizeHint();
    return {least.width() > 0 ? least.width() : hint.width(), least.height() > 0 ? least.height() : hint.height()};
}

} // namespace

FoldingSplitter::FoldingSplitter(QWidget* parent) : QSplitter(Qt::Horizontal, parent)
{
}

QSize FoldingSplitter::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = qMax(width, leastOf(*widget(i)).width());
    return {width, QSplitter::minimumSizeHint().height()};
}

bool FoldingSplitter::event(QEvent* event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fold();
    return done;
}

void FoldingSplitter::fold()
{
    int together = handleWidth() * (count() - 1);
    for (int i = 0; i < count(); ++i)
        together += leastOf(*widget(i)).width();
    const Qt::Orientation wanted = together > width() ? Qt::Vertical : Qt::Horizontal;
    if (wanted == orientation())
        return;
    setOrientation(wanted);
    restoreShares(*this);
}

} // namespace regard::app
