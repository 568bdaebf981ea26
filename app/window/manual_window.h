#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace regard::app {

/// The manual: its pages at the left, the one chosen at the right.
class ManualWindow : public QDialog {
    Q_OBJECT
public:
    explicit ManualWindow(const QString& language, QWidget* parent);
    /// The first page where there is none of that name.
    void showPage(const QString& name);
    QString page() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Escape closes it, wherever the focus is

private:
    void showChosen();

    QString language_;
    QListWidget* pages_;
    QTextBrowser* text_;
};

/// Shows the manual of that window at a page, in the interface's language.
ManualWindow& openManual(QWidget& window, const QString& page);

} // namespace regard::app
