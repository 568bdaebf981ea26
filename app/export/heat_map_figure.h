#pragma once

#include "app/export/figure.h"
#include "app/export/numbers.h"
#include "app/plots/heat_map_data.h"
#include "app/plots/heat_map_layout.h"
#include "app/plots/palette.h"

namespace regard::app {

/// Any heat map with a caption under it.
class HeatMapFigure : public Figure {
public:
    /// Throws Error (invalid) for a matrix without cells or with too many for a file.
    HeatMapFigure(HeatMapData data, Palette palette, QString caption, ArrayNames names = {});

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return caption_; }
    QString values() const override { return tabSeparated(data_); }
    std::vector<LabelledArray> numbers() const override { return {arrayOf(data_, names_)}; }

private:
    HeatMapData data_;
    Palette palette_;
    QString caption_;
    ArrayNames names_;
    Theme theme_;
    HeatMapLayout layout_;
};

} // namespace regard::app
