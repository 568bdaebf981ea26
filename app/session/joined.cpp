#include "app/session/joined.h"

#include "app/session/language_names.h"

namespace regard::app {

namespace {

bool chinese()
{
    return interfaceLanguage().startsWith(QStringLiteral("zh"));
}

} // namespace

QString joinedItems(const QStringList& items)
{
    return items.join(chinese() ? QStringLiteral("、") : QStringLiteral(", "));
}

QString joinedParts(const QStringList& parts)
{
    return parts.join(chinese() ? QStringLiteral("；") : QStringLiteral("; "));
}

} // namespace regard::app
