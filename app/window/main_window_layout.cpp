#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QShowEvent>
#include <QSplitter>
#include <QStatusBar>

#include "app/views/shares.h"
#include "app/views/view.h"
#include "app/window/docks.h"
#include "app/window/main_window.h"
#include "app/window/screens.h"
#include "app/window/sealed_state.h"
#include "app/window/sentence_panel.h"

namespace regard::app {

namespace {

constexpr int shortLines = 44; // in line heights: a lower window shows less of a long sentence

} // namespace

void MainWindow::restoreLayout()
{
    if (const auto blob = settings_.layout(QStringLiteral("geometry")))
        restoreGeometry(*blob);
    docks_->restore({settings_.layout(QStringLiteral("docks")).value_or(QByteArray()),
                     settings_.layout(QStringLiteral("docksNarrow")).value_or(QByteArray())});
    for (auto* splitter : findChildren<QSplitter*>())
        if (const auto blob = settings_.layout(splitter->objectName()))
            splitter->restoreState(*blob);
    QList<QRect> rooms;
    for (const QScreen* screen : QGuiApplication::screens())
        rooms << screen->availableGeometry();
    if (!isMaximized() && !isFullScreen())
        setGeometry(clampedToScreens(geometry(), rooms));
}

void MainWindow::remember()
{
    if (session_->live())
        settings_.setText(sentence_->source()->text());
    settings_.setDirection(session_->direction().chosen());
    settings_.setView(currentView()->objectName());
    settings_.setFocus(session_->selection().focus());
    settings_.setReading(session_->reading().now());
    if (presenting_)
        return;
    settings_.setLayout(QStringLiteral("geometry"), saveGeometry());
    const Docks::States docks = docks_->states();
    settings_.setLayout(QStringLiteral("docks"), docks.wide);
    settings_.setLayout(QStringLiteral("docksNarrow"), docks.narrow);
    for (const auto* splitter : findChildren<QSplitter*>())
        settings_.setLayout(splitter->objectName(), splitter->saveState());
}

void MainWindow::resetLayout()
{
    settings_.forgetLayout();
    restoreState(defaultState_, layoutVersion);
    docks_->restore({});
    docks_->arrange();
    for (auto* splitter : findChildren<QSplitter*>())
        restoreShares(*splitter);
}

void MainWindow::setPresenting(bool on)
{
    if (on == presenting_)
        return;
    presenting_ = on;
    if (on) {
        stateBeforePresenting_ = saveState(layoutVersion);
        wasMaximized_ = isMaximized();
        for (QDockWidget* dock : docks_->all())
            dock->hide();
        showFullScreen();
    } else {
        wasMaximized_ ? showMaximized() : showNormal();
        restoreState(stateBeforePresenting_, layoutVersion);
        fitSoon_.start();
    }
    menuBar()->setVisible(!on);
    statusBar()->setVisible(!on);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Widths of docks hold only once there is a window to share out.
    if (!event->spontaneous())
        docks_->begin();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitSoon_.start();
}

/// Room goes to the views first.
void MainWindow::fitParts()
{
    sentence_->setShort(height() < fontMetrics().height() * shortLines);
    if (!presenting_ && isVisible())
        docks_->fit();
}

} // namespace regard::app
