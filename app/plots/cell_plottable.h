#pragma once

#include <qcustomplot.h>

#include "app/plots/heat_map_scene.h"

namespace regard::app {

/// The cells: one picture of the part that is seen, rectangles when a file is written.
class CellPlottable : public QCPAbstractPlottable {
public:
    CellPlottable(QCPAxis* columns, QCPAxis* rows, HeatMapScene& scene);

    double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const override;

protected:
    QRect clipRect() const override;
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    HeatMapScene& scene_;
};

/// Titles, labels and colour bar around the cells.
class HeatMapFrame : public QCPLayerable {
public:
    HeatMapFrame(QCustomPlot* plot, HeatMapScene& scene);

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    HeatMapScene& scene_;
};

} // namespace regard::app
