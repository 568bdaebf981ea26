#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "app/export/figure.h"
#include "core/trace/trace.h"

namespace regard::app {

class MainWindow;

/// Takes what is shown out of the window: pictures and traces to files, pictures to the clipboard.
class SaveActions : public QObject {
    Q_OBJECT
public:
    explicit SaveActions(MainWindow& window);

    void exportPicture();
    void exportSheet();
    void copyPicture();
    void saveTrace();

    /// Writes without asking; a failure is told in the window. Returns whether it worked.
    bool writePicture(const Figure& figure, const QString& file);
    bool writeTrace(const Trace& trace, const QString& file);

private:
    void askPicture(std::shared_ptr<const Figure> figure, const QString& suggestion);
    bool attempt(const std::function<void()>& work, const QString& done);

    MainWindow& window_;
};

/// A file name made of the sentence and what is shown: letters, digits and dashes only.
QString suggestedName(const QString& sentence, const QString& what);

} // namespace regard::app
