#pragma once

#include <optional>
#include <vector>

#include <QColor>
#include <QString>

namespace regard::app {

/// Data palettes of Matplotlib and ColorBrewer, all fit for colour-blind readers: of even lightness, or diverging from
/// a light middle. Settings keep the numbers: new ones come last.
enum class PaletteName {
    viridis,
    cividis,
    magma,
    greys,
    blues,
    red_blue,
    inferno,
    plasma,
    yellow_blue,
    purples,
    purple_orange,
    teal_brown,
};

/// A colour map of 256 entries.
class Palette {
public:
    explicit Palette(PaletteName name = PaletteName::viridis);
    PaletteName name() const { return name_; }
    /// 0 … 1; outside values are clamped; NaN gives a colour of its own.
    QRgb color(double fraction) const;

private:
    PaletteName name_;
};

/// Sequential ones first, then those that diverge.
std::vector<PaletteName> allPalettes();
/// Fit for signed values: the middle stands for 0.
bool isDiverging(PaletteName name);
/// The name on the command line and in settings: "red_blue".
QString paletteId(PaletteName name);
std::optional<PaletteName> paletteOfId(const QString& id);
QString paletteLabel(PaletteName name);

} // namespace regard::app
