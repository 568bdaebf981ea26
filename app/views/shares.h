#pragma once

class QSplitter;

namespace regard::app {

/// How the two parts of a splitter share its room at first, and when it grows.
void setShares(QSplitter& splitter, int first, int second);
/// Gives them those shares again.
void restoreShares(QSplitter& splitter);

} // namespace regard::app
