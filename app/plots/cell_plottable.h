#pragma once

#include <QImage>
#include <qcustomplot.h>

#include "app/plots/heat_map_data.h"
#include "app/plots/heat_map_painter.h"

namespace regard::app {

/// What a heat map on screen shows: shared by its plottable and its frame.
struct HeatMapScene {
    HeatMapData data;
    Palette palette;
    Theme theme;
    HeatMapLayout layout;
    Mark mark;
    QImage image; ///< of the cells, made when first needed
};

/// The cells: one picture when there are many on a screen, rectangles when there are few or a file is written.
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
    QRectF mapRect() const;
    void drawImage(QCPPainter* painter, const QRectF& map);

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
