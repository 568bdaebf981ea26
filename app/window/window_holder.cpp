#include "app/window/window_holder.h"

#include <QGuiApplication>

#include "app/window/manual_window.h"
#include "app/window/translation.h"

namespace regard::app {

WindowHolder::WindowHolder(Settings& settings, std::unique_ptr<Session> session) : settings_(settings)
{
    make(std::move(session));
}

void WindowHolder::make(std::unique_ptr<Session> session)
{
    window_ = std::make_unique<MainWindow>(settings_, std::move(session));
    // Later: the menu that asked is part of what goes.
    connect(window_.get(), &MainWindow::languageChosen, this, &WindowHolder::setLanguage, Qt::QueuedConnection);
}

void WindowHolder::setLanguage(const QString& language)
{
    settings_.setLanguage(language);
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const bool shown = window_->isVisible();
    const QString model = window_->openedModel();
    const auto* manual = window_->findChild<ManualWindow*>();
    const bool reads = manual && manual->isVisible();
    const QString page = reads ? manual->page() : QString();
    const QRect place = reads ? manual->geometry() : QRect();
    auto session = window_->release();
    window_.reset();
    useLanguage(*QCoreApplication::instance(), language);
    make(std::move(session));
    window_->resume(model);
    if (shown)
        window_->show();
    if (reads)
        openManual(*window_, page).setGeometry(place);
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace regard::app
