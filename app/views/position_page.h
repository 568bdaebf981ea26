#pragma once

#include <memory>

#include <QWidget>

#include "app/export/figure.h"
#include "app/plots/palette.h"
#include "app/session/number_place.h"
#include "app/views/shown_positions.h"

namespace regard::app {

/// A page of the laboratory of positions: shows one table its own way.
class PositionPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showTable(const ShownPositions& positions) = 0;
    virtual void markPosition(int) {} ///< that of the selected token; -1 for none
    virtual void setSignedPalette(PaletteName) {}
    /// nullptr where there is nothing to draw.
    virtual std::unique_ptr<Figure> figure() const = 0;

signals:
    void numberWanted(const regard::app::NumberPlace& place); ///< its arithmetic
};

} // namespace regard::app
