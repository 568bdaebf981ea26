#pragma once

#include "app/views/position_page.h"

class QLabel;

namespace regard::app {

class Curves;
struct CurvesData;

/// After how many positions each pair of a sine and a cosine repeats itself.
class PositionsWavelengthsPage : public PositionPage {
    Q_OBJECT
public:
    explicit PositionsWavelengthsPage(QWidget* parent = nullptr);

    void showTable(const ShownPositions& positions) override;
    std::unique_ptr<Figure> figure() const override;
    Curves* curves() const { return curves_; }
    QString note() const;

private:
    CurvesData data() const;

    ShownPositions shown_;
    QLabel* note_ = nullptr;
    Curves* curves_ = nullptr;
};

} // namespace regard::app
