#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/export/exporter.h"
#include "app/plots/palette.h"
#include "app/session/reading.h"
#include "core/trace/trace.h"

namespace regard::app {

/// What is written of every head.
struct HeadFolder {
    std::vector<AttentionKind> kinds;
    Reading reading;
    Palette palette;
    ExportOptions options;
    QString format = QStringLiteral("png"); ///< an extension that exportFigure knows
};

/// "encoder", "decoder" or "cross": begins the names of files.
QString kindName(AttentionKind kind);

/// The kinds of attention that a trace holds.
std::vector<AttentionKind> kindsOf(const Trace& trace);

/// Called after each file; false ends the work.
using FileWritten = std::function<bool(const QString& file, int done, int all)>;

/// The sheet of each kind and each of its heads, one file each, "cross-L0-H3.png", into a folder that is made where it
/// is not there. May run on any thread. Returns whether it came to its end. Throws Error.
bool exportHeadFolder(const std::shared_ptr<const Trace>& trace, const HeadFolder& what, const QString& folder,
                      const FileWritten& written);

/// A folder that is there afterwards. Throws Error (io).
void makeFolder(const QString& folder);

} // namespace regard::app
