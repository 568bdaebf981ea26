#include "app/window/screens.h"

namespace regard::app {

QRect clampedToScreens(QRect window, const QList<QRect>& screens)
{
    if (screens.isEmpty())
        return window;
    const auto overlap = [&window](const QRect& screen) {
        const QRect shared = screen.intersected(window);
        return qint64(shared.width()) * shared.height();
    };
    QRect home = screens.first();
    for (const QRect& screen : screens)
        if (overlap(screen) > overlap(home))
            home = screen;
    window.setSize(window.size().boundedTo(home.size()));
    window.moveLeft(qBound(home.left(), window.left(), home.right() - window.width() + 1));
    window.moveTop(qBound(home.top(), window.top(), home.bottom() - window.height() + 1));
    return window;
}

} // namespace regard::app
