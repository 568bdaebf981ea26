#pragma once

#include <QWidget>

#include "app/session/session.h"

class QCheckBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace regard::app {

class WordComparison;

/// Runs the session's model with restricted self-attention, and says what that saves and what it changes.
class WindowRun : public QWidget {
    Q_OBJECT
public:
    explicit WindowRun(Session& session, QWidget* parent = nullptr);

    void refresh();
    QCheckBox* encoderBox() const { return encoder_; }
    QCheckBox* decoderBox() const { return decoder_; }
    QSpinBox* reachBox() const { return reach_; }
    QToolButton* fullButton() const { return full_; }
    WordComparison* comparison() const { return comparison_; }
    QString text() const;

private:
    QWidget* makeControls();
    void apply();
    void display();
    QString costText(const Trace& trace) const;
    QString wordsText(const Trace& trace) const;

    Session& session_;
    QCheckBox* encoder_ = nullptr;
    QCheckBox* decoder_ = nullptr;
    QSpinBox* reach_ = nullptr;
    QLabel* neighbourhood_ = nullptr;
    QToolButton* full_ = nullptr;
    QLabel* words_ = nullptr;
    WordComparison* comparison_ = nullptr;
};

} // namespace regard::app
