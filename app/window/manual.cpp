#include "app/window/manual.h"

#include <QFile>

namespace regard::app {

QStringList manualPages()
{
    QFile list(QStringLiteral(":/manual/pages.txt"));
    if (!list.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString manualPage(const QString& name, const QString& language)
{
    if (!manualPages().contains(name))
        return {};
    for (const QString& folder : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/manual/%1/%2.md").arg(folder, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString manualTitle(const QString& markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith(QStringLiteral("# ")) ? first.mid(2).trimmed() : QString();
}

} // namespace regard::app
