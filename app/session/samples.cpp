#include "app/session/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regard::app {

QList<Sample> samples()
{
    QFile file(QStringLiteral(":/samples/sentences.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Sample> result;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("samples")).toArray();
    for (const QJsonValue& entry : list)
        result.append({entry[QStringLiteral("direction")].toString(), entry[QStringLiteral("text")].toString(),
                       entry[QStringLiteral("beside")].toString()});
    return result;
}

QList<Sample> samplesFor(const std::vector<Direction>& directions)
{
    const QList<Sample> all = samples();
    QList<Sample> fitting;
    for (const Direction& direction : directions)
        for (const Sample& sample : all)
            if (sample.direction.toStdString() == direction.name())
                fitting.append(sample);
    return fitting.isEmpty() ? all : fitting;
}

} // namespace regard::app
