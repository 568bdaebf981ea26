#pragma once

#include <QString>

namespace regard::app {

struct WindowOptions {
    QString model; ///< built-in name or folder; empty: the one used last, else the preferred built-in model
    QString text;  ///< source sentence; null: the one used last, else a sample
    bool reset_settings = false;
    QString trace{}; ///< file of a finished run to show first
};

/// Opens the main window and runs until it is closed. Needs a QApplication. Returns the exit status.
int runWindow(const WindowOptions& options);

} // namespace regard::app
