#pragma once

#include "app/views/position_page.h"

class QLabel;

namespace regard::app {

class Curves;
class HeatMap;
struct CurvesData;
struct HeatMapData;

/// Dot products of positions: all pairs as a map, one position with all others as a curve.
class PositionsSimilarityPage : public PositionPage {
    Q_OBJECT
public:
    explicit PositionsSimilarityPage(QWidget* parent = nullptr);

    void showTable(const ShownPositions& positions) override;
    void markPosition(int position) override;
    void setSignedPalette(PaletteName name) override;
    std::unique_ptr<Figure> figure() const override;
    HeatMap* map() const { return map_; }
    Curves* curves() const { return curves_; }

private:
    void chooseRow(int row);
    HeatMapData mapData() const;
    CurvesData curvesData() const;

    ShownPositions shown_;
    Tensor similarity_{{}, {}, {0, 0}, {}};
    int row_ = 0;
    QLabel* note_ = nullptr;
    HeatMap* map_ = nullptr;
    Curves* curves_ = nullptr;
};

} // namespace regard::app
