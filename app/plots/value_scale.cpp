#include "app/plots/value_scale.h"

#include <cmath>

namespace regard::app {

namespace {

const double decades = -std::log10(log_floor);

double magnitude(ValueScale scale, double share)
{
    if (scale == ValueScale::square_root)
        return std::sqrt(share);
    return share > log_floor ? 1 + std::log10(share) / decades : 0;
}

} // namespace

double scaled(ValueScale scale, double share)
{
    if (scale == ValueScale::linear || std::isnan(share))
        return share;
    return std::copysign(magnitude(scale, std::fabs(share)), share);
}

double unscaled(ValueScale scale, double position)
{
    if (scale == ValueScale::linear || std::isnan(position))
        return position;
    const double size = std::fabs(position);
    const double share = scale == ValueScale::square_root ? size * size : std::pow(10.0, (size - 1) * decades);
    return std::copysign(share, position);
}

} // namespace regard::app
