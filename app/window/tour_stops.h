#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "core/trace/trace.h"

namespace regard::app {

class MainWindow;

/// One stop of the guided tour: what to look at, and what it says of the sentence that runs.
struct TourStop {
    QString title;
    std::function<QString(const Trace&)> text;
    std::function<void(MainWindow&)> show; ///< brings the view there
};

/// From the typed text to the chosen word, in the order of a run.
std::vector<TourStop> tourStops();

} // namespace regard::app
