#include "app/plots/ticks.h"

#include <algorithm>
#include <cmath>

namespace regard::app {

namespace {

double niceInterval(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

std::vector<double> niceTicks(double minimum, double maximum, int count)
{
    const double range = maximum - minimum;
    if (!(range > 0) || !std::isfinite(range) || count < 1)
        return {};
    const double interval = niceInterval(range / count);
    std::vector<double> ticks;
    const double slack = interval * 1e-6;
    for (double index = std::ceil((minimum - slack) / interval); index * interval <= maximum + slack; index += 1)
        ticks.push_back(index == 0 ? 0 : index * interval);
    return ticks;
}

int niceStep(double least)
{
    int power = 1;
    while (power < 100'000'000) {
        for (const int factor : {1, 2, 5}) {
            if (factor * power >= least)
                return factor * power;
        }
        power *= 10;
    }
    return power;
}

std::vector<double> rangeTicks(double minimum, double maximum, double spacing)
{
    if (!std::isfinite(minimum) || !std::isfinite(maximum) || !(maximum > minimum))
        return {minimum};
    const double range = maximum - minimum;
    const int count = std::clamp(int(1 / std::max(spacing, 0.01)), 1, 4);
    std::vector<double> ticks = {minimum};
    for (const double tick : niceTicks(minimum, maximum, count)) {
        if (tick - ticks.back() >= spacing * range && maximum - tick >= spacing * range)
            ticks.push_back(tick);
    }
    ticks.push_back(maximum);
    return ticks;
}

QString tickText(double value, double range, const QLocale& locale)
{
    if (range > 0 && std::fabs(value) < range * 1e-6)
        value = 0;
    const double rounded = QString::number(value, 'g', 3).toDouble();
    const double size = std::fabs(rounded);
    if (size != 0 && (size < 1e-3 || size >= 1e5))
        return locale.toString(rounded, 'e', 1);
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(rounded, 'g', 6);
}

} // namespace regard::app
