#pragma once

#include <QString>

class QHelpEvent;
class QRect;
class QWidget;

namespace regard::app {

/// Shows a tool tip while the pointer stays within `place`; hides it where there is nothing to say. As HTML by our own
/// escaping: Qt would guess rich text from what a token contains.
void showPlainTip(const QHelpEvent& help, const QString& text, QWidget& widget, const QRect& place);

} // namespace regard::app
