#pragma once

#include <QPainter>
#include <QWidget>

#include "app/plots/theme.h"

namespace regard::app {

/// Along which axis of tokens × features a mean is taken.
enum class AveragedAxis { features, tokens };

QSizeF axisSketchSize(const Theme& theme);
/// A small batch whose averaged row or column is filled, with an arrow along it. Paints at the painter's origin.
void drawAxisSketch(QPainter& painter, AveragedAxis axis, const Theme& theme);

class AxisSketch : public QWidget {
    Q_OBJECT
public:
    AxisSketch(AveragedAxis axis, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    AveragedAxis axis_;
};

} // namespace regard::app
