#pragma once

#include <vector>

#include <QLocale>

#include "app/plots/heat_map_data.h"

namespace regard::app {

/// A number beside a colour bar.
struct BarTick {
    double value = 0;    ///< of the map; in per cent of a row's largest value where each row has its own range
    double position = 0; ///< 0 … 1 along the bar
    QString text;
};

/// Whether values lie beyond the ends of the bar: their colour is the end's.
struct Beyond {
    bool below = false;
    bool above = false;
};
Beyond beyondRange(const HeatMapData& data);

/// The ends and nice values between them, at their true places on the scale, at least `spacing` of the bar apart. The
/// end that also stands for smaller or larger values says so: "≤ 0.0001".
std::vector<BarTick> barTicks(const HeatMapData& data, double spacing, const QLocale& locale);

/// What the numbers beside the bar are: the value's name, of a row's range its share.
QString barName(const HeatMapData& data);

} // namespace regard::app
