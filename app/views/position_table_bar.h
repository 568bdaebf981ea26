#pragma once

#include <QWidget>

#include "app/views/shown_positions.h"

class QSpinBox;

namespace regard::app {

class ChoiceButton;
class ElidedLabel;
class Segments;

/// Where the table of positions comes from: this sentence, the model, or one of free length and width with the sizes
/// that the guides draw.
class PositionTableBar : public QWidget {
    Q_OBJECT
public:
    explicit PositionTableBar(QWidget* parent = nullptr);

    const PositionChoice& choice() const { return choice_; }
    void setChoice(const PositionChoice& choice); ///< says nothing
    /// What a preset beyond the longest text of the model is made of.
    void setModel(int width, int longest, PositionLayout layout);
    void setNote(const QString& note);

signals:
    void changed();

private:
    void makeModelControls();
    void makeFreeControls();
    void take(const PositionChoice& choice);
    void usePreset(int index);
    void display();

    PositionChoice choice_;
    PositionChoice beyond_;
    Segments* spans_ = nullptr;
    Segments* stacks_ = nullptr;
    QWidget* free_ = nullptr;
    ChoiceButton* presets_ = nullptr;
    QSpinBox* length_ = nullptr;
    QSpinBox* width_ = nullptr;
    Segments* layouts_ = nullptr;
    ElidedLabel* note_ = nullptr;
};

} // namespace regard::app
