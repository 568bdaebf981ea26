#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace regard::app {

/// Stands where the views will be until there is something to show: loading, or what went wrong and what to do.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);
    void showLoading();
    void showRunning(); ///< the model is there, its first run is not yet
    void showProblem(const QString& sentence);
    QString text() const;

signals:
    void openWanted();
    void retryWanted();

private:
    QLabel* title_;
    QLabel* text_;
    QPushButton* open_;
    QPushButton* retry_;
};

} // namespace regard::app
