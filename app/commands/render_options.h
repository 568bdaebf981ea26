#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "app/commands/command_line.h"
#include "app/export/exporter.h"
#include "app/plots/head_sheet_order.h"
#include "app/plots/palette.h"
#include "app/session/reading.h"
#include "core/analysis/run_comparison.h"
#include "core/layers/head_switch.h"

namespace regard::app {

enum class DrawnView { map, heads, lines, tokens, flow, compare, importance, beam };

/// What `regard render` is asked for, checked before a model is read.
struct Drawing {
    std::vector<AttentionKind> kinds;
    DrawnView view = DrawnView::heads;
    Focus focus;                    ///< layer and head of one map
    bool allHeads = false;          ///< lines of all heads of the layer
    std::vector<int> tokens;        ///< that shaded tokens are of, or the one whose lines are drawn
    bool attendedBy = false;        ///< they are keys
    std::optional<HeadOrder> order; ///< of a sheet whose maps have their measures above them
    bool ascending = true;
    QString compareWith; ///< a text or a saved run
    Matching matching = Matching::anywhere;
    Palette signedPalette{PaletteName::red_blue};
    HeadSwitch switchedTo = HeadSwitch::zero; ///< what importance makes of a head's weights
    Reading reading;
    Palette palette;
    ExportOptions options;
    QString format;    ///< of the files in folders: an extension without the dot
    QString file;      ///< of one picture; with sentences the folder
    QString folder;    ///< of all heads
    QString sentences; ///< a file with a text a line
};

/// Whether that value of --compare-with is a saved run and not a text.
bool isTraceFile(const QString& text);

CommandLine renderCommandLine();
/// Throws WrongUsage, and Error for a file name that cannot work.
Drawing readDrawing(const CommandLine& line);

} // namespace regard::app
