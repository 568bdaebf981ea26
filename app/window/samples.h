#pragma once

#include <QList>
#include <QString>

namespace regard::app {

struct Sample {
    QString language; ///< "fr"
    QString text;
};

/// The sentences that come with the program.
QList<Sample> samples();
/// Those in one language; all of them where there are none in it.
QList<Sample> samplesFor(const QString& language);

} // namespace regard::app
