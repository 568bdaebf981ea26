#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "app/export/figure.h"
#include "core/trace/trace.h"

namespace regard::app {

class MainWindow;
enum class ExportKinds;

/// Takes what is shown out of the window: pictures and traces to files, pictures to the clipboard.
class SaveActions : public QObject {
    Q_OBJECT
public:
    explicit SaveActions(MainWindow& window);

    void exportPicture();
    void exportSheet();
    void exportHeads(); ///< a file each, into a folder
    void exportNumbers();
    void copyPicture();
    void saveTrace();

    /// Writes without asking; a failure is told in the window. Returns whether it worked.
    bool writePicture(const Figure& figure, const QString& file);
    bool writeTrace(const Trace& trace, const QString& file);
    /// The same for all heads, on a thread of its own with progress and cancel.
    void writeHeads(const std::shared_ptr<const Trace>& trace, const QString& folder, const QString& format);

private:
    void ask(std::shared_ptr<const Figure> figure, const QString& suggestion, ExportKinds kinds);
    void exportShown(ExportKinds kinds);
    bool attempt(const std::function<void()>& work, const QString& done);

    MainWindow& window_;
};

} // namespace regard::app
