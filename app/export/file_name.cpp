#include "app/export/file_name.h"

#include <QRegularExpression>

namespace regard::app {

QString safeFileName(const QString& sentence, const QString& what)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = (sentence.left(40) + u'-' + what).toLower();
    name.replace(unfit, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("regard") : name;
}

} // namespace regard::app
