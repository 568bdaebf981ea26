#pragma once

#include <QColor>
#include <QPalette>

namespace regard::app {

/// The colours that painted widgets use, all from the widget's palette. Data has colours of its own (Palette).
struct Ink {
    QColor page;
    QColor text;
    QColor muted; ///< second-rank text, 4.5 : 1 on the page
    QColor line;
    QColor chip; ///< ground of chips and quiet buttons
    QColor accent;
    QColor onAccent;

    explicit Ink(const QPalette& palette);
};

/// Between two colours: 0 gives the first, 1 the second.
QColor mix(const QColor& from, const QColor& to, double share);

} // namespace regard::app
