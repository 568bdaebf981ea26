#pragma once

#include "app/views/position_page.h"
#include "core/analysis/position_laboratory.h"

class QLabel;
class QSpinBox;

namespace regard::app {

class RotationPlane;
struct RotationCircles;
class VectorStrips;

/// That p(i) turned by δ is p(i + δ), shown with numbers: the three vectors, pairs of them as points of a plane, and
/// the largest error.
class PositionsRotationPage : public PositionPage {
    Q_OBJECT
public:
    explicit PositionsRotationPage(QWidget* parent = nullptr);

    void showTable(const ShownPositions& positions) override;
    void setSignedPalette(PaletteName name) override;
    std::unique_ptr<Figure> figure() const override;
    QSpinBox* from() const { return from_; }
    QSpinBox* offset() const { return offset_; }
    RotationPlane* plane() const { return plane_; }
    const PositionRotation& rotation() const { return rotation_; }
    QString note() const;

private:
    QWidget* makeBar();
    QWidget* makeStrips(QWidget* parent);
    void turn();
    RotationCircles circles() const;
    QString result() const;

    ShownPositions shown_;
    PositionRotation rotation_;
    PaletteName palette_ = PaletteName::red_blue;
    QWidget* content_ = nullptr;
    QSpinBox* from_ = nullptr;
    QSpinBox* offset_ = nullptr;
    QLabel* note_ = nullptr;
    QList<QLabel*> names_;
    VectorStrips* strips_ = nullptr;
    RotationPlane* plane_ = nullptr;
};

} // namespace regard::app
