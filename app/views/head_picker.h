#pragma once

#include <QWidget>

#include "app/session/session.h"

namespace regard::app {

/// Layers × heads as small boxes to tick: the heads that are combined. Arrows move, Space ticks; a click on a layer's
/// or a head's name ticks its whole row or column.
class HeadPicker : public QWidget {
    Q_OBJECT
public:
    explicit HeadPicker(Session& session, QWidget* parent = nullptr);
    void refresh();
    QRect boxRect(int layer, int head) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int side() const;
    QSize margin() const;
    bool isChosen(int layer, int head) const;
    QString nameOf(int layer, int head) const; ///< says whether it is switched off
    void toggle(int layer, int head);
    void toggleLine(int layer, int head); ///< -1: all of the other
    void describe();

    Session& session_;
    int layers_ = 0;
    int heads_ = 0;
    QPoint cursor_{0, 0}; ///< x head, y layer
};

} // namespace regard::app
