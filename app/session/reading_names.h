#pragma once

#include <QString>

#include "app/session/reading.h"

namespace regard::app {

/// How a choice of the reading is called in menus, chips and captions.
QString scaleName(ValueScale scale); ///< "square root"
QString rangeName(ValueRange range); ///< "all heads"
QString specialName(SpecialTokens special);
/// "one head", "mean of the layer", "maximum of chosen heads", "rollout"
QString headsName(const Reading& reading);

/// Something in a reading that is not as at the beginning.
struct ReadingChange {
    QString name;    ///< "words merged"
    Reading without; ///< the reading with that alone taken back
};

/// In the order in which it is done to the numbers; the colours last.
QList<ReadingChange> changesOf(const Reading& reading);
/// The names of those that change numbers, not only colours: "mean of the layer, words merged"; empty for one head's
/// weights as they are.
QString numberChanges(Reading reading);

} // namespace regard::app
