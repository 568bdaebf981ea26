#pragma once

#include <QScrollArea>

namespace regard::app {

/// Around a page that may be larger than its room: frameless, as wide as the room, and no stop of the Tab key. Only
/// pages that cannot fold scroll sideways as well.
inline QScrollArea* scrollPage(QWidget* parent, bool sideways = false)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    if (!sideways)
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace regard::app
