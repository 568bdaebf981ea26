#pragma once

#include <QStringList>

#include "app/session/pinned_run.h"

namespace regard::app {

/// What two runs, and the heads looked at in them, differ in: one sentence each, none where they are alike.
QStringList runDifferences(const PinnedRun& a, const PinnedRun& b);

/// A name for a run in a few words: its file, else its text.
QString runTitle(const PinnedRun& run);

} // namespace regard::app
