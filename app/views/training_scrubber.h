#pragma once

#include <QWidget>

class QSlider;
class QToolButton;

namespace regard::app {

class ElidedLabel;
class Session;
class TrainingHistory;

/// Moves the session through the moments of its model's training: one sentence stays on screen while training goes by.
/// Hidden for models that brought no moments along.
class TrainingScrubber : public QWidget {
    Q_OBJECT
public:
    TrainingScrubber(Session& session, TrainingHistory& history, QWidget* parent = nullptr);

    QSlider* slider() const { return slider_; }
    QToolButton* playButton() const { return play_; }
    QToolButton* keepButton() const { return keep_; }
    QString text() const;

private:
    void arrange();
    void listMoments();
    void showMoment(int index);
    void keepTarget(bool keep);
    QString momentText(int index) const;

    Session& session_;
    TrainingHistory& history_;
    QToolButton* play_;
    QSlider* slider_;
    ElidedLabel* moment_;
    QToolButton* keep_;
};

} // namespace regard::app
