#pragma once

#include <memory>
#include <thread>

#include <QObject>
#include <QPointer>
#include <QProgressDialog>

#include "app/export/head_folder.h"

namespace regard::app {

/// Writes all heads into a folder on a thread of its own, behind a dialog with progress and cancel; deletes itself when
/// it is done. Destroyed earlier, it stops after the file at hand.
class FolderExport : public QObject {
    Q_OBJECT
public:
    FolderExport(std::shared_ptr<const Trace> trace, HeadFolder what, QString folder, QWidget* window);
    ~FolderExport() override;

    void start();
    void cancel();

signals:
    void finished(int files);
    void cancelled(int files);
    void failed(const QString& sentence);

private:
    void work(const std::stop_token& stop);
    void showProgress(int done, int all);

    std::shared_ptr<const Trace> trace_;
    HeadFolder what_;
    QString folder_;
    QPointer<QProgressDialog> dialog_;
    std::jthread thread_;
};

} // namespace regard::app
