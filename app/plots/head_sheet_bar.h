#pragma once

#include <QWidget>

#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"

namespace regard::app {

/// What a colour bar needs to know of the maps of a sheet.
HeatMapData barOfSheet(const HeatMapData& frame, bool masked, bool leftOut, bool pending = false);

/// The colour bar beside a sheet.
class SheetBar : public QWidget {
    Q_OBJECT
public:
    explicit SheetBar(QWidget* parent = nullptr);
    void show(const HeatMapData& frame, bool masked, bool leftOut, bool pending = false);
    void setDataPalette(Palette palette);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HeatMapData data_;
    Palette palette_;
};

} // namespace regard::app
