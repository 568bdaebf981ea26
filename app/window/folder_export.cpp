#include "app/window/folder_export.h"

#include "app/session/messages.h"

namespace regard::app {

FolderExport::FolderExport(std::shared_ptr<const Trace> trace, HeadFolder what, QString folder, QWidget* window)
    : QObject(window), trace_(std::move(trace)), what_(std::move(what)), folder_(std::move(folder)),
      dialog_(new QProgressDialog(tr("Exporting all heads…"), tr("Cancel"), 0, 0, window))
{
    dialog_->setWindowTitle(tr("Export all heads into a folder"));
    dialog_->setMinimumDuration(400);
    dialog_->setAutoReset(false);
    connect(dialog_, &QProgressDialog::canceled, this, &FolderExport::cancel);
}

FolderExport::~FolderExport()
{
    thread_ = {}; // asks it to stop and waits
    delete dialog_;
}

void FolderExport::start()
{
    thread_ = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

void FolderExport::cancel()
{
    thread_.request_stop();
}

void FolderExport::showProgress(int done, int all)
{
    if (!dialog_ || thread_.get_stop_token().stop_requested())
        return;
    dialog_->setMaximum(all);
    dialog_->setValue(done);
}

void FolderExport::work(const std::stop_token& stop)
{
    const auto tell = [this](auto action) { QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection); };
    int files = 0;
    try {
        const bool whole = exportHeadFolder(trace_, what_, folder_, [&](const QString&, int done, int all) {
            files = done;
            tell([this, done, all] { showProgress(done, all); });
            return !stop.stop_requested();
        });
        tell([this, whole, files] { whole ? emit finished(files) : emit cancelled(files); });
    } catch (const std::exception& error) {
        tell([this, text = sentence(error)] { emit failed(text); });
    }
    tell([this] { deleteLater(); });
}

} // namespace regard::app
