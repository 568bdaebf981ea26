#pragma once

#include <QString>

class QFileDialog;

namespace regard::app {

class MainWindow;

/// What a dialog offers.
enum class ExportKinds { all, numbers };

/// Asks for a file to export to, with the resolution and the page below; both are remembered. Goes away when closed.
QFileDialog* makeExportDialog(MainWindow& window, ExportKinds kinds, const QString& suggestion);

/// Asks for a folder, and for the kind of file in it.
QFileDialog* makeFolderDialog(MainWindow& window);
/// The kind chosen: "png".
QString folderFormat(const QFileDialog& dialog);

} // namespace regard::app
