#pragma once

#include <QList>
#include <QString>

#include "app/session/reading.h"

namespace regard::app {

/// One of several ways to read attention, as a menu or a box offers them.
struct ReadingChoice {
    QString label;
    QString tip;
    Reading (*apply)(Reading);
    bool (*matches)(const Reading&);
};

/// One head, heads combined, or the rollout.
QList<ReadingChoice> headChoices();
QList<ReadingChoice> measureChoices();
QList<ReadingChoice> specialChoices();
QList<ReadingChoice> scaleChoices();
QList<ReadingChoice> rangeChoices();

/// Which of them a reading is.
int indexOf(const QList<ReadingChoice>& choices, const Reading& reading);

/// The reading with a head chosen, or no longer; `focussed` is the head that was shown alone before.
Reading withHeadToggled(Reading reading, HeadPlace head, HeadPlace focussed);

} // namespace regard::app
