#pragma once

#include <optional>
#include <vector>

#include <QColor>
#include <QString>

namespace regard::app {

/// Data palettes: perceptually even (Matplotlib) or diverging (ColorBrewer).
enum class PaletteName { viridis, cividis, magma, greys, blues, red_blue };

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

std::vector<PaletteName> allPalettes();
/// The name on the command line and in settings: "red_blue".
QString paletteId(PaletteName name);
std::optional<PaletteName> paletteOfId(const QString& id);
QString paletteLabel(PaletteName name);

} // namespace regard::app
