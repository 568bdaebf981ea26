#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace regard::app {

/// Texts in the language of the desktop, Qt's own included; English where there is no translation. Texts made from now
/// on: what is on screen stays as it is. Called again, it takes the place of what was there.
void installTranslations(QCoreApplication& application, const QLocale& locale = QLocale());

/// Languages that the interface speaks: "en", "fr", "zh_CN".
QStringList interfaceLanguages();
/// In the language itself: "English", "français", "简体中文".
QString nameInItself(const QString& language);

/// The language chosen by the user, numbers included; the desktop's for an empty or unknown one.
void useLanguage(QCoreApplication& application, const QString& language);

} // namespace regard::app
