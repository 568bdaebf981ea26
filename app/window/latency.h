#pragma once

#include <deque>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QWidget>

namespace regard::app {

/// Measures from a key press to the end of the repaint that shows its result, and how long the interface did not answer
/// meanwhile. For the latter a heartbeat runs from the key press to that repaint, and at no other time.
class Latency : public QObject {
    Q_OBJECT
public:
    explicit Latency(QWidget* window);

    void watch(QWidget* editor);                  ///< key presses of this one count
    void textEdited();                            ///< the last key press changed the text
    void resultArrived();                         ///< the views have been told of its result
    double milliseconds() const { return last_; } ///< of the last key press; below 0 before any
    double median() const;                        ///< of the last 100
    double longestStall() const;                  ///< of the same key presses, in milliseconds

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void measured(double milliseconds);

private:
    void pressed();
    void beat();
    void abandon();
    void finish();

    QWidget* window_;
    QElapsedTimer pressed_;
    bool awaitsResult_ = false;
    bool awaitsPaint_ = false;
    bool resultIsDrawn_ = false; ///< from its arrival to the end of the repaint
    double last_ = -1;
    std::deque<double> recent_;
    QTimer heartbeat_;
    QElapsedTimer sinceBeat_;
    double stall_ = 0; ///< since the last picture
    std::deque<double> stalls_;
};

} // namespace regard::app
