#include "app/session/language_names.h"

#include <QCoreApplication>
#include <QVariant>

#include "core/text/language_name.h"

namespace regard::app {

namespace {

constexpr char property[] = "interfaceLanguage";

} // namespace

void setInterfaceLanguage(const QString& code)
{
    QCoreApplication::instance()->setProperty(property, code);
}

QString interfaceLanguage()
{
    const QString language = QCoreApplication::instance()->property(property).toString();
    return language.isEmpty() ? QStringLiteral("en") : language;
}

QString languageName(const std::string& code)
{
    return QString::fromStdString(language_name(code, interfaceLanguage().toStdString()));
}

QString directionTitle(const Direction& direction)
{
    if (direction.source_language.empty() || direction.target_language.empty())
        return QStringLiteral("…");
    return QStringLiteral("%1 → %2").arg(languageName(direction.source_language),
                                         languageName(direction.target_language));
}

} // namespace regard::app
