#pragma once

#include <QDockWidget>
#include <QMainWindow>

namespace regard::app {

/// The docks beside the views. In a wide window they stand at both sides; in a narrow one they share one place as tabs,
/// so that the views keep their room. Both arrangements are the user's to change, and are kept.
class Docks {
public:
    Docks(QMainWindow& window, QWidget* anatomy, QWidget* inspector, QWidget* explanation);
    QDockWidget* anatomy() const { return anatomy_; }
    QDockWidget* inspector() const { return inspector_; }
    QList<QDockWidget*> all() const { return {anatomy_, inspector_, explanation_}; }
    void arrange(); ///< as at the first start in a window of this width
    void begin();   ///< arranges them so where nothing was kept; widths hold only once the window is shown
    /// Arranges them for the window's width where that has become another.
    void fit();
    bool narrow() const { return narrow_; }

    struct States {
        QByteArray wide;
        QByteArray narrow;
    };
    States states(); ///< to be kept; of an arrangement that was never seen empty
    void restore(const States& states);

private:
    bool isNarrow() const;
    QByteArray& present() { return narrow_ ? states_.narrow : states_.wide; }
    QDockWidget* add(const QString& title, const char* name, QWidget* content, Qt::DockWidgetArea area);

    QMainWindow& window_;
    QDockWidget* anatomy_;
    QDockWidget* inspector_;
    QDockWidget* explanation_;
    States states_; ///< the present one as it was when it was left last
    bool narrow_ = false;
};

} // namespace regard::app
