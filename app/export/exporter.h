#pragma once

#include <memory>
#include <optional>

#include <QMimeData>
#include <QString>
#include <QStringList>

#include "app/export/figure.h"

namespace regard::app {

struct ExportOptions {
    int dpi = 192;                   ///< of PNG
    std::optional<QSizeF> page = {}; ///< points; without one a picture is as large as what it shows
};

/// Every extension that exportFigure knows, without the dot: pictures first, then numbers.
QStringList exportExtensions();

/// Writes PNG, SVG or PDF, or the numbers as NPZ, safetensors or CSV, by the extension; whole or not at all: an
/// existing file survives a failure. The same figure gives the same bytes. Throws regard::Error: invalid (extension,
/// dpi, size, control characters in the name, a picture without numbers), io with the system's reason.
void exportFigure(const Figure& figure, const QString& file, const ExportOptions& options = {});

/// Whether exportFigure could write a file of that name, before there is a figure. Throws what exportFigure would.
void checkExport(const QString& file);

/// Picture, SVG and values as one object: each target takes what it can use.
std::unique_ptr<QMimeData> clipboardData(const Figure& figure);

/// Puts clipboardData on the clipboard.
void copyFigure(const Figure& figure);

} // namespace regard::app
