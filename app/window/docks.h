#pragma once

#include <QDockWidget>
#include <QMainWindow>

namespace regard::app {

/// The docks beside the views.
class Docks {
public:
    Docks(QMainWindow& window, QWidget* anatomy, QWidget* inspector, QWidget* explanation);
    QDockWidget* anatomy() const { return anatomy_; }
    QDockWidget* inspector() const { return inspector_; }
    QList<QDockWidget*> all() const { return {anatomy_, inspector_, explanation_}; }
    void arrange(); ///< as at the first start

private:
    QDockWidget* add(const QString& title, const char* name, QWidget* content, Qt::DockWidgetArea area);

    QMainWindow& window_;
    QDockWidget* anatomy_;
    QDockWidget* inspector_;
    QDockWidget* explanation_;
};

} // namespace regard::app
