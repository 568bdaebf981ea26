#include "app/plots/number_text.h"

#include <cmath>

#include <QLocale>

namespace regard::app {

QString stepNumber(double value)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    const bool small = value != 0 && std::fabs(value) < 0.001;
    return small ? QLocale().toString(value, 'e', 2) : QLocale().toString(value, 'f', 4);
}

QString exactNumber(double value)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    return QLocale().toString(value == 0 ? 0.0 : value, 'g', 6);
}

QString fullNumber(float value)
{
    return QLocale().toString(double(value), 'g', 9);
}

} // namespace regard::app
