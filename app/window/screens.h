#pragma once

#include <QList>
#include <QRect>

namespace regard::app {

/// The window moved and shrunk so that it lies within the screen it overlaps most; on the first one if on none.
QRect clampedToScreens(QRect window, const QList<QRect>& screens);

} // namespace regard::app
