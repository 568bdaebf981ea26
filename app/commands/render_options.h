#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "app/commands/command_line.h"
#include "app/export/exporter.h"
#include "app/plots/palette.h"
#include "app/session/reading.h"

namespace regard::app {

enum class DrawnView { map, heads, lines, tokens };

/// What `regard render` is asked for, checked before a model is read.
struct Drawing {
    std::vector<AttentionKind> kinds;
    DrawnView view = DrawnView::heads;
    Focus focus;             ///< layer and head of one map
    bool allHeads = false;   ///< lines of all heads of the layer
    std::vector<int> tokens; ///< that shaded tokens are of, or the one whose lines are drawn
    bool attendedBy = false; ///< they are keys
    Reading reading;
    Palette palette;
    ExportOptions options;
    QString format;    ///< of the files in folders: an extension without the dot
    QString file;      ///< of one picture; with sentences the folder
    QString folder;    ///< of all heads
    QString sentences; ///< a file with a text a line
};

CommandLine renderCommandLine();
/// Throws WrongUsage, and Error for a file name that cannot work.
Drawing readDrawing(const CommandLine& line);

} // namespace regard::app
