#pragma once

#include <QPalette>
#include <QString>

namespace regard::app {

enum class Appearance { system, light, dark };

QPalette lightPalette();
QPalette darkPalette();

/// What the palette alone cannot say: tabs, segments, ranks of labels. `points` is the size of normal text.
QString styleSheetFor(const QPalette& palette, double points);

/// Gives the whole application one look and text size (1 … 2 times the system's). System follows the desktop's palette
/// as it was when the program started.
void applyAppearance(Appearance appearance, double textScale);

/// Whether a palette is light on dark.
bool isDark(const QPalette& palette);

} // namespace regard::app
