#pragma once

#include <QRect>
#include <QString>

class QHelpEvent;
class QWidget;

namespace regard::app {

/// Plain text as a tool tip's rich text, by our own escaping: Qt would guess rich text from what a token contains.
/// Empty stays empty.
QString plainTip(const QString& text);

/// Shows a tool tip while the pointer stays within `place`; hides it where there is nothing to say.
void showPlainTip(const QHelpEvent& help, const QString& text, QWidget& widget, const QRect& place = {});

} // namespace regard::app
