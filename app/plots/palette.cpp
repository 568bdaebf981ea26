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
    case PaletteName::inferno:
        return inferno_table;
    case PaletteName::plasma:
        return plasma_table;
    case PaletteName::yellow_blue:
        return yellow_blue_table;
    case PaletteName::purples:
        return purples_table;
    case PaletteName::purple_orange:
        return purple_orange_table;
    case PaletteName::teal_brown:
        return teal_brown_table;
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
    using enum PaletteName;
    return {viridis, cividis, magma,       inferno,  plasma,        greys,
            blues,   purples, yellow_blue, red_blue, purple_orange, teal_brown};
}

bool isDiverging(PaletteName name)
{
    return name == PaletteName::red_blue || name == PaletteName::purple_orange || name == PaletteName::teal_brown;
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
    case PaletteName::inferno:
        return QStringLiteral("inferno");
    case PaletteName::plasma:
        return QStringLiteral("plasma");
    case PaletteName::yellow_blue:
        return QStringLiteral("yellow_blue");
    case PaletteName::purples:
        return QStringLiteral("purples");
    case PaletteName::purple_orange:
        return QStringLiteral("purple_orange");
    case PaletteName::teal_brown:
        return QStringLiteral("teal_brown");
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
    case PaletteName::inferno:
        return QCoreApplication::translate("regard", "inferno");
    case PaletteName::plasma:
        return QCoreApplication::translate("regard", "plasma");
    case PaletteName::yellow_blue:
        return QCoreApplication::translate("regard", "yellow–green–blue");
    case PaletteName::purples:
        return QCoreApplication::translate("regard", "purples");
    case PaletteName::purple_orange:
        return QCoreApplication::translate("regard", "purple–orange");
    case PaletteName::teal_brown:
        return QCoreApplication::translate("regard", "teal–brown");
    }
    return {};
}

} // namespace regard::app
