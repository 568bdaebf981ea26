#pragma once

#include <memory>

#include <QObject>

#include "app/window/main_window.h"

namespace regard::app {

/// Owns the window, and makes it anew in another language around the same session: what was typed, run and chosen
/// stays.
class WindowHolder : public QObject {
    Q_OBJECT
public:
    WindowHolder(Settings& settings, std::unique_ptr<Session> session);

    MainWindow& window() { return *window_; }
    /// As interfaceLanguages() names it; empty for the desktop's.
    void setLanguage(const QString& language);

private:
    void make(std::unique_ptr<Session> session);

    Settings& settings_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace regard::app
