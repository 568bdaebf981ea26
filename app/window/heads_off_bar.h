#pragma once

#include <QFrame>

class QToolButton;

namespace regard::app {

class ElidedLabel;
class Session;

/// Says that what is shown is not the full model, for as long as it is so.
class HeadsOffBar : public QFrame {
    Q_OBJECT
public:
    explicit HeadsOffBar(Session& session, QWidget* parent = nullptr);

    QString text() const;
    QToolButton* allOnButton() const { return allOn_; }

signals:
    void showWanted(); ///< where heads are switched

private:
    void display();

    Session& session_;
    ElidedLabel* label_;
    QToolButton* show_;
    QToolButton* allOn_;
};

} // namespace regard::app
