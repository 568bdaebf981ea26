#include "app/plots/palette.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/plots/palette_tables.h"

namespace regard::app {

namespace {

/// In none of the palettes.
constexpr QRgb not_a_number_color = 0xffff00ff;

const PaletteTable& table(PaletteName name)
{
    switch (name) {
    case PaletteName::viridis:
        return viridis_table;
    case PaletteName::cividis:
        return cividis_table;
    case PaletteName::magma:
        return magma_table;
    case PaletteName::greys:
        return greys_table;
    case PaletteName::blues:
        return blues_table;
    case PaletteName::red_blue:
        return red_blue_table;
    }
    return viridis_table;
}

} // namespace

Palette::Palette(PaletteName name) : name_(name)
{
}

QRgb Palette::color(double fraction) const
{
    if (std::isnan(fraction))
        return not_a_number_color;
    const double position = std::clamp(fraction, 0.0, 1.0) * 255;
    return 0xff000000u | table(name_)[std::size_t(std::lround(position))];
}

std::vector<PaletteName> allPalettes()
{
    return {PaletteName::viridis, PaletteName::cividis, PaletteName::magma,
            PaletteName::greys,   PaletteName::blues,   PaletteName::red_blue};
}

QString paletteId(PaletteName name)
{
    switch (name) {
    case PaletteName::viridis:
        return QStringLiteral("viridis");
    case PaletteName::cividis:
        return QStringLiteral("cividis");
    case PaletteName::magma:
        return QStringLiteral("magma");
    case PaletteName::greys:
        return QStringLiteral("greys");
    case PaletteName::blues:
        return QStringLiteral("blues");
    case PaletteName::red_blue:
        return QStringLiteral("red_blue");
    }
    return {};
}

std::optional<PaletteName> paletteOfId(const QString& id)
{
    for (const PaletteName name : allPalettes()) {
        if (paletteId(name) == id)
            return name;
    }
    return std::nullopt;
}

QString paletteLabel(PaletteName name)
{
    switch (name) {
    case PaletteName::viridis:
        return QCoreApplication::translate("regard", "viridis");
    case PaletteName::cividis:
        return QCoreApplication::translate("regard", "cividis");
    case PaletteName::magma:
        return QCoreApplication::translate("regard", "magma");
    case PaletteName::greys:
        return QCoreApplication::translate("regard", "greys");
    case PaletteName::blues:
        return QCoreApplication::translate("regard", "blues");
    case PaletteName::red_blue:
        return QCoreApplication::translate("regard", "red–blue");
    }
    return {};
}

} // namespace regard::app
