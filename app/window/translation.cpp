#include "app/window/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include "app/session/language_names.h"

namespace regard::app {

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    auto* ofQt = new QTranslator(&application);
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto* own = new QTranslator(&application);
    // English too is a translation: it has the plural forms.
    if (own->load(locale, QStringLiteral("regard"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/regard_en.qm")))
        QCoreApplication::installTranslator(own);
    setInterfaceLanguage(own->language());
}

} // namespace regard::app
