#pragma once

#include <QLocale>

class QCoreApplication;

namespace regard::app {

/// Texts in the language of the desktop, Qt's own included; English where there is no translation.
void installTranslations(QCoreApplication& application, const QLocale& locale = QLocale());

} // namespace regard::app
