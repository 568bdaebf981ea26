#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/palette.h"
#include "app/plots/rotation_circles.h"
#include "core/analysis/position_laboratory.h"

namespace regard::app {

/// The three vectors as rows of cells and their pairs in the plane.
std::unique_ptr<Figure> rotationFigure(const RotationCircles& circles, const PositionRotation& rotation,
                                       const Palette& palette, const QString& caption);

} // namespace regard::app
