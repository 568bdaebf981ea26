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

QString droppedTrace(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(QStringLiteral(".safetensors"), Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool folder = !droppedFolder(*event->mimeData()).isEmpty();
    if (!folder && droppedTrace(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    statusBar()->showMessage(folder ? tr("Drop the folder to open its model") : tr("Drop the file to show its run"));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    statusBar()->clearMessage();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    statusBar()->clearMessage();
    const QString folder = droppedFolder(*event->mimeData());
    const QString trace = droppedTrace(*event->mimeData());
    if (folder.isEmpty() && trace.isEmpty())
        return;
    event->acceptProposedAction();
    if (folder.isEmpty())
        openTrace(trace);
    else
        openModel(folder);
}

} // namespace regard::app
