#pragma once

#include <QWidget>

#include "app/plots/palette.h"

namespace regard::app {

/// Horizontal bars from 0 with a label before and the number behind, in the colours of the data.
class WeightBars : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString label;
        float value = 0;
        int key = -1;
        bool marked = false;
        double shade = 0; ///< 0 … 1: where it stands in the colours of the data
    };
    explicit WeightBars(QWidget* parent = nullptr);
    /// `reach` is the value of a bar of full length.
    void setBars(QList<Bar> bars, double reach = 1);
    void setDataPalette(PaletteName name);
    /// Room for this many bars, so that the layout does not jump.
    void setRoom(int bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void hovered(int key); ///< -1 when the pointer leaves
    void clicked(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int rowHeight() const;
    int keyAt(const QPointF& place) const;

    QList<Bar> bars_;
    Palette palette_;
    int room_ = 5;
    double reach_ = 1;
};

} // namespace regard::app
