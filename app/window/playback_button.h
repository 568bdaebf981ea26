#pragma once

#include <QToolButton>

namespace regard::app {

/// A button of a player: its sign is drawn, so that it looks the same with every font.
class PlaybackButton : public QToolButton {
    Q_OBJECT
public:
    enum class Sign { play, pause, step_forward, step_back, next_word, previous_word };

    PlaybackButton(Sign sign, const QString& name, const QString& keys, QWidget* parent);
    void setSign(Sign sign, const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Sign sign_;
    QString keys_;
};

} // namespace regard::app
