#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace regard::app {

/// One line between the text and the views that says what went wrong or what to know. Never a dialog.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& sentence);  ///< stays until cleared or closed
    void showNotice(const QString& sentence); ///< of the run that is shown
    void clearNotice();
    void clearError();
    QString text() const;
    QToolButton* moreButton() const { return more_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void display();
    void fit();

    QLabel* label_;
    QToolButton* more_;
    bool open_ = false; ///< shown whole, on as many lines as it takes
    QString error_;
    QString notice_;
};

} // namespace regard::app
