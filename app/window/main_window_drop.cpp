#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStatusBar>

#include "app/window/main_window.h"

namespace regard::app {

namespace {

QString droppedFolder(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isDir())
            return url.toLocalFile();
    return {};
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFolder(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    statusBar()->showMessage(tr("Drop the folder to open its model"));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    statusBar()->clearMessage();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    statusBar()->clearMessage();
    const QString folder = droppedFolder(*event->mimeData());
    if (folder.isEmpty())
        return;
    event->acceptProposedAction();
    openModel(folder);
}

} // namespace regard::app
