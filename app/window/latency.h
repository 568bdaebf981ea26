#pragma once

#include <deque>

#include <QElapsedTimer>
#include <QObject>
#include <QWidget>

namespace regard::app {

/// Measures from a key press to the end of the repaint that shows its result.
class Latency : public QObject {
    Q_OBJECT
public:
    explicit Latency(QWidget* window);

    void watch(QWidget* editor);                  ///< key presses of this one count
    void textEdited();                            ///< the last key press changed the text
    void resultArrived();                         ///< the views have been told of its result
    double milliseconds() const { return last_; } ///< of the last key press; below 0 before any
    double median() const;                        ///< of the last 100

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void measured(double milliseconds);

private:
    void finish();

    QWidget* window_;
    QElapsedTimer pressed_;
    bool awaitsResult_ = false;
    bool awaitsPaint_ = false;
    double last_ = -1;
    std::deque<double> recent_;
};

} // namespace regard::app
