#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QToolButton;

namespace regard::app {

class ElidedLabel;
class LessonRunner;
class Segments;

/// Play, step and reset a lesson; its learning rate, pace, label smoothing and seed; which sentence is looked at.
class TrainingControls : public QWidget {
    Q_OBJECT
public:
    TrainingControls(LessonRunner& lesson, QWidget* parent);

    int sentence() const;
    /// Step and loss of the newest moment; whether it goes on.
    void refresh();
    void showFailure(const QString& sentence);

    QToolButton* playButton() const { return play_; }
    QToolButton* stepButton() const { return step_; }
    QToolButton* resetButton() const { return reset_; }
    QDoubleSpinBox* rateBox() const { return rate_; }

signals:
    void sentenceChosen(int sentence);
    void insideWanted(); ///< the model of this moment in all views

private:
    QToolButton* makeButton(const QString& text, const QString& tip);
    QWidget* makeRate();
    QWidget* makeSmoothing();
    QWidget* makePace();
    QWidget* makeSeed();

    LessonRunner& lesson_;
    QToolButton* play_;
    QToolButton* step_;
    QToolButton* reset_;
    QDoubleSpinBox* rate_;
    QDoubleSpinBox* smoothing_;
    QComboBox* pace_;
    QSpinBox* seed_;
    Segments* sentences_;
    ElidedLabel* note_;
};

} // namespace regard::app
