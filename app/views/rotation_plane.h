#pragma once

#include <QWidget>

#include "app/plots/rotation_circles.h"

namespace regard::app {

/// Pairs of dimensions turned in their planes. As high as its circles need; arrows move from one to the next.
class RotationPlane : public QWidget {
    Q_OBJECT
public:
    explicit RotationPlane(QWidget* parent = nullptr);

    void setCircles(RotationCircles circles);
    const RotationCircles& circles() const { return circles_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    void arrange();
    void point(int index);

    RotationCircles circles_;
    RotationLayout layout_;
    int pointed_ = -1;
};

} // namespace regard::app
