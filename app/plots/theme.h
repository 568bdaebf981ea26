#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPalette>

namespace regard::app {

/// Colours and font of everything around the data.
struct Theme {
    QColor background;
    QColor text;
    QColor muted;  ///< titles of axes, numbers
    QColor line;   ///< hair lines
    QColor accent; ///< what is selected
    QFont font;
    QLocale locale; ///< of numbers

    /// Follows the palette of a widget, light or dark.
    static Theme of(const QPalette& palette, const QFont& font);
    /// For files: dark on white, in points, whatever the screen looks like.
    static Theme print();

    QFont bold() const;
};

/// WCAG 2 contrast ratio, 1 … 21.
double contrast(const QColor& a, const QColor& b);

/// `share` of the first colour, the rest of the second.
QColor mixed(const QColor& a, const QColor& b, double share);

/// A series colour of a chart that stands out from the theme's background and from the seven others, for colour-blind
/// readers too; repeats after eight.
QColor seriesColor(const Theme& theme, std::size_t index);

} // namespace regard::app
