#include "app/views/ink.h"

#include <algorithm>

namespace regard::app {

Ink::Ink(const QPalette& palette)
    : page(palette.color(QPalette::Window)), text(palette.color(QPalette::WindowText)),
      muted(palette.color(QPalette::PlaceholderText)), line(palette.color(QPalette::Mid)),
      chip(palette.color(QPalette::AlternateBase)), accent(palette.color(QPalette::Highlight)),
      onAccent(palette.color(QPalette::HighlightedText))
{
}

QColor mix(const QColor& from, const QColor& to, double share)
{
    const float s = float(std::clamp(share, 0.0, 1.0));
    const auto blend = [s](float a, float b) { return a + (b - a) * s; };
    return QColor::fromRgbF(blend(from.redF(), to.redF()), blend(from.greenF(), to.greenF()),
                            blend(from.blueF(), to.blueF()), blend(from.alphaF(), to.alphaF()));
}

} // namespace regard::app
