#pragma once

#include <vector>

#include <QList>
#include <QString>

#include "core/models/direction.h"

namespace regard::app {

/// A sentence that comes with the program.
struct Sample {
    QString direction; ///< in which to translate it: "fr-en"
    QString text;
    QString beside{}; ///< another to compare it with; empty for none
};

QList<Sample> samples();
/// Those in a model's directions, in their order; all where there are none in them.
QList<Sample> samplesFor(const std::vector<Direction>& directions);

} // namespace regard::app
