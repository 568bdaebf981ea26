#include "app/plots/colour_bar_ticks.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/plots/ticks.h"
#include "app/plots/value_scale.h"

namespace regard::app {

namespace {

/// The range as the bar shows it: that of rows in per cent.
HeatMapData shownRange(const HeatMapData& data)
{
    HeatMapData range;
    range.minimum = data.rowMaxima.empty() ? data.minimum : 0;
    range.maximum = data.rowMaxima.empty() ? data.maximum : 100;
    range.scale = data.scale;
    return range;
}

/// The nearest of 1, 2, 2.5, 5 × 10ⁿ with the value's sign.
double nearestNice(double value)
{
    if (value == 0 || !std::isfinite(value))
        return 0;
    const double size = std::fabs(value);
    const double power = std::pow(10.0, std::floor(std::log10(size)));
    double best = power;
    for (const double factor : {2.0, 2.5, 5.0, 10.0})
        if (std::fabs(std::log(factor * power / size)) < std::fabs(std::log(best / size)))
            best = factor * power;
    return std::copysign(best, value);
}

/// Candidates between the ends, the more welcome first.
std::vector<double> candidates(const HeatMapData& range, double spacing)
{
    if (range.scale == ValueScale::linear)
        return rangeTicks(range.minimum, range.maximum, spacing);
    std::vector<double> values;
    if (range.minimum < 0 && range.maximum > 0)
        values.push_back(0);
    if (range.scale == ValueScale::logarithmic) {
        const double reach = std::max(std::fabs(range.minimum), std::fabs(range.maximum));
        for (double power = std::floor(std::log10(reach)); power >= std::log10(reach * log_floor); power -= 1) {
            values.push_back(std::pow(10.0, power));
            values.push_back(-values.back());
        }
        return values;
    }
    for (const double place : {0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875})
        values.push_back(nearestNice(range.valueAt(place)));
    return values;
}

QString numberText(double value, const HeatMapData& range, const QLocale& locale)
{
    if (range.scale != ValueScale::logarithmic)
        return tickText(value, range.maximum - range.minimum, locale);
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'g', 3);
}

QString tickLabel(const BarTick& tick, const HeatMapData& range, Beyond beyond, bool share, const QLocale& locale)
{
    const auto text = [&](double value) {
        const QString number = numberText(value, range, locale);
        return share ? QCoreApplication::translate("regard", "%1 %").arg(number) : number;
    };
    const bool isLog = range.scale == ValueScale::logarithmic;
    if (isLog && range.minimum < 0 && tick.value == 0)
        return QStringLiteral("±%1").arg(text(std::max(-range.minimum, range.maximum) * log_floor));
    if (tick.position <= 0 && isLog && range.minimum >= 0)
        return QStringLiteral("≤ %1").arg(text(range.valueAt(0)));
    if (tick.position <= 0 && beyond.below)
        return QStringLiteral("≤ %1").arg(text(tick.value));
    if (tick.position >= 1 && beyond.above)
        return QStringLiteral("≥ %1").arg(text(tick.value));
    return text(tick.value);
}

} // namespace

Beyond beyondRange(const HeatMapData& data)
{
    Beyond beyond;
    if (!data.rowMaxima.empty() || !(data.maximum > data.minimum))
        return beyond;
    const double slack = 1e-5 * (data.maximum - data.minimum); // rounding is no excess
    for (const float value : data.values) {
        beyond.below = beyond.below || double(value) < data.minimum - slack;
        beyond.above = beyond.above || double(value) > data.maximum + slack;
    }
    return beyond;
}

std::vector<BarTick> barTicks(const HeatMapData& data, double spacing, const QLocale& locale)
{
    const HeatMapData range = shownRange(data);
    const Beyond beyond = beyondRange(data);
    const bool finite = std::isfinite(range.minimum) && std::isfinite(range.maximum);
    if (!finite || !(range.maximum > range.minimum))
        return {{range.minimum, 0.5, tickText(range.minimum, 0, locale)}};
    std::vector<BarTick> ticks = {{range.minimum, 0, {}}, {range.maximum, 1, {}}};
    for (const double value : candidates(range, spacing)) {
        const double position = range.fraction(value);
        const bool apart = std::ranges::all_of(
            ticks, [&](const BarTick& other) { return std::fabs(other.position - position) >= spacing * 0.999; });
        if (value > range.minimum && value < range.maximum && apart)
            ticks.push_back({value, position, {}});
    }
    std::ranges::sort(ticks, {}, &BarTick::position);
    for (BarTick& tick : ticks)
        tick.text = tickLabel(tick, range, beyond, !data.rowMaxima.empty(), locale);
    return ticks;
}

QString barName(const HeatMapData& data)
{
    if (data.rowMaxima.empty() || data.valueName.isEmpty())
        return data.valueName;
    return QCoreApplication::translate("regard", "%1, share of the row's largest").arg(data.valueName);
}

} // namespace regard::app
