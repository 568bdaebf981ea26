#pragma once

#include <vector>

#include <QLocale>
#include <QString>

namespace regard::app {

/// Multiples of 1, 2, 2.5 or 5 × 10ⁿ within [minimum, maximum], about `count` of them.
std::vector<double> niceTicks(double minimum, double maximum, int count);

/// The smallest of 1, 2, 5, 10, 20, 50 … that is not below `least`.
int niceStep(double least);

/// The ends exactly, and nice values between them that keep their distance: at least `spacing` of the range apart.
std::vector<double> rangeTicks(double minimum, double maximum, double spacing);

/// Up to three significant digits, enough to tell the values of a range apart.
QString tickText(double value, double range, const QLocale& locale);

} // namespace regard::app
