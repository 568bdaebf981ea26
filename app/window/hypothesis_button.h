#pragma once

#include <QToolButton>

#include "app/session/session.h"

namespace regard::app {

/// Says which of the n best is shown; its menu has all of them with their scores, and the beam size.
class HypothesisButton : public QToolButton {
    Q_OBJECT
public:
    explicit HypothesisButton(Session& session, QWidget* parent = nullptr);

    static constexpr int widestBeam = 8;

signals:
    void beamSizeChosen(int size);

private:
    void showState();
    void fillMenu();
    void addHypotheses();
    void addSizes();
    void step(int by);

    Session& session_;
};

} // namespace regard::app
