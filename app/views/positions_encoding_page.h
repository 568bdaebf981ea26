#pragma once

#include "app/views/position_page.h"

class QLineEdit;

namespace regard::app {

class Curves;
class HeatMap;
struct CurvesData;
struct HeatMapData;

/// The encoding itself: position × dimension as a map, chosen dimensions as curves.
class PositionsEncodingPage : public PositionPage {
    Q_OBJECT
public:
    explicit PositionsEncodingPage(QWidget* parent = nullptr);

    void showTable(const ShownPositions& positions) override;
    void markPosition(int position) override;
    void setSignedPalette(PaletteName name) override;
    std::unique_ptr<Figure> figure() const override;
    QList<int> dimensions() const { return dimensions_; }
    HeatMap* map() const { return map_; }
    Curves* curves() const { return curves_; }

private:
    void readDimensions(const QString& text);
    void toggleDimension(int dimension);
    void showCurves();
    HeatMapData mapData() const;
    CurvesData curvesData() const;

    ShownPositions shown_;
    QList<int> dimensions_ = {0, 1, 16, 17};
    QLineEdit* chosen_ = nullptr;
    HeatMap* map_ = nullptr;
    Curves* curves_ = nullptr;
};

} // namespace regard::app
