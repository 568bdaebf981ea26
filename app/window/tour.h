#pragma once

#include <QFrame>

#include "app/window/tour_stops.h"

class QLabel;
class QToolButton;

namespace regard::app {

/// The guided tour: a card below the views that leads from stop to stop of the sentence that runs, while everything
/// stays usable.
class Tour : public QFrame {
    Q_OBJECT
public:
    explicit Tour(MainWindow& window, QWidget* parent = nullptr);

    void start(); ///< at the first stop; with a sample where there is no run of a sentence
    void end();
    bool running() const { return stop_ >= 0; }
    int stop() const { return stop_; }
    int count() const { return int(stops_.size()); }
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go(int stop);
    void describe(); ///< in the words of the present run

    MainWindow& window_;
    std::vector<TourStop> stops_;
    int stop_ = -1;
    QLabel* title_;
    QLabel* text_;
    QToolButton* back_;
    QToolButton* next_;
};

} // namespace regard::app
