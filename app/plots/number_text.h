#pragma once

#include <QString>

namespace regard::app {

/// A number with four decimals, or as a power of ten where these would show nothing of it: for columns of numbers.
QString stepNumber(double value);

/// With six significant digits, as exact as sums of 32-bit numbers are: for arithmetic that can be checked to the last
/// digit that any display shows.
QString exactNumber(double value);

/// With every digit that a 32-bit number has.
QString fullNumber(float value);

} // namespace regard::app
