#include "app/window/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include "app/session/language_names.h"

namespace regard::app {

namespace {

QTranslator* emptyTranslator(QCoreApplication& application, const char* name)
{
    for (auto* old : application.findChildren<QTranslator*>(QLatin1String(name))) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    auto* translator = new QTranslator(&application);
    translator->setObjectName(QLatin1String(name));
    return translator;
}

} // namespace

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    auto* ofQt = emptyTranslator(application, "translatorOfQt");
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto* own = emptyTranslator(application, "translator");
    // English too is a translation: it has the plural forms.
    if (own->load(locale, QStringLiteral("regard"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/regard_en.qm")))
        QCoreApplication::installTranslator(own);
    setInterfaceLanguage(own->language());
}

QStringList interfaceLanguages()
{
    QStringList languages;
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("regard_*.qm")}, QDir::Files))
        languages << file.mid(7).chopped(3);
    return languages;
}

QString nameInItself(const QString& language)
{
    return language == QStringLiteral("en") ? QStringLiteral("English") : QLocale(language).nativeLanguageName();
}

void useLanguage(QCoreApplication& application, const QString& language)
{
    static const QLocale desktop; // as it was before anybody chose
    const QLocale locale = interfaceLanguages().contains(language) ? QLocale(language) : desktop;
    QLocale::setDefault(locale);
    installTranslations(application, locale);
}

} // namespace regard::app
