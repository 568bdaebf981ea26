#pragma once

#include <QFrame>

class QToolButton;

namespace regard::app {

class ElidedLabel;
class Session;

/// Says that the model does not run as it was trained (positions changed, attention restricted), for as long as it is
/// so.
class VariantBar : public QFrame {
    Q_OBJECT
public:
    explicit VariantBar(Session& session, QWidget* parent = nullptr);

    QString text() const;
    QToolButton* clearButton() const { return clear_; }

signals:
    /// Where it is chosen; `positions` or else the window of attention.
    void showWanted(bool positions);

private:
    void display();

    Session& session_;
    ElidedLabel* label_;
    QToolButton* show_;
    QToolButton* clear_;
    bool positions_ = false;
};

} // namespace regard::app
