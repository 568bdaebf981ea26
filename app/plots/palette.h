#pragma once

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

QString paletteLabel(PaletteName name);

} // namespace regard::app
