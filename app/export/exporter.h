#pragma once

#include <memory>

#include <QMimeData>
#include <QString>

#include "app/export/figure.h"

namespace regard::app {

struct ExportOptions {
    int dpi = 192; ///< of PNG; 24 to 1200
};

/// Writes PNG, SVG or PDF by the extension, whole or not at all: an existing file survives a failure.
/// Throws regard::Error: invalid (extension, dpi, size, control characters in the name), io with the system's reason.
void exportFigure(const Figure& figure, const QString& file, const ExportOptions& options = {});

/// Whether exportFigure could write a file of that name, before there is a figure. Throws what exportFigure would.
void checkExport(const QString& file);

/// Picture, SVG and values as one object: each target takes what it can use.
std::unique_ptr<QMimeData> clipboardData(const Figure& figure);

/// Puts clipboardData on the clipboard.
void copyFigure(const Figure& figure);

} // namespace regard::app
