#include "app/plots/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFontDatabase>

namespace regard::app {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// A file names the first family: one that its labels were measured with.
QStringList installed(const QStringList& families)
{
    QStringList result;
    for (const QString& family : families) {
        if (QFontDatabase::hasFamily(family))
            result << family;
    }
    return result.isEmpty() ? QStringList(QStringLiteral("sans-serif")) : result;
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float from, float to) { return float(from * share + to * (1 - share)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

Theme Theme::of(const QPalette& palette, const QFont& font)
{
    Theme theme;
    theme.background = palette.color(QPalette::Active, QPalette::Base);
    theme.text = palette.color(QPalette::Active, QPalette::Text);
    theme.muted = mixed(theme.text, theme.background, 0.64);
    theme.line = mixed(theme.text, theme.background, 0.18);
    theme.accent = palette.color(QPalette::Active, QPalette::Highlight);
    // A highlight made for filling may be too pale to write with.
    if (contrast(theme.accent, theme.background) < 4.5)
        theme.accent = palette.color(QPalette::Active, QPalette::Link);
    if (contrast(theme.accent, theme.background) < 4.5)
        theme.accent = theme.text;
    theme.font = font;
    return theme;
}

Theme Theme::print()
{
    Theme theme;
    theme.background = Qt::white;
    theme.text = QColor(0x17, 0x1c, 0x22);
    theme.muted = QColor(0x5a, 0x65, 0x72);
    theme.line = QColor(0xd5, 0xda, 0xe0);
    theme.accent = QColor(0x0b, 0x6b, 0x99);
    theme.font.setFamilies(installed({"Noto Sans", "Inter", "DejaVu Sans", "Noto Sans CJK SC", "Noto Sans Arabic"}));
    theme.font.setPixelSize(10);
    theme.font.setHintingPreference(QFont::PreferNoHinting);
    theme.locale = QLocale::c();
    return theme;
}

QFont Theme::bold() const
{
    QFont result = font;
    result.setWeight(QFont::Bold);
    return result;
}

QColor seriesColor(const Theme& theme, std::size_t index)
{
    // The same eight hues for light and dark backgrounds, with the lightness of each chosen so that readers without
    // red, green or blue cones tell every two apart (a test measures it).
    static constexpr std::array<QRgb, 8> onLight = {0xff0532b6, 0xffed6e12, 0xff43a26d, 0xff7c1556,
                                                    0xff554704, 0xffa34946, 0xff835cbe, 0xff1e767e};
    static constexpr std::array<QRgb, 8> onDark = {0xff4c70bd, 0xffed6e12, 0xff629b78, 0xffd487c1,
                                                   0xffe8c944, 0xff9c5a56, 0xffa052ff, 0xff96e7f0};
    const bool dark = luminance(theme.background) < luminance(theme.text);
    QColor color = QColor::fromRgb((dark ? onDark : onLight)[index % onLight.size()]);
    for (int step = 0; step < 12 && contrast(color, theme.background) < 3; ++step)
        color = mixed(color, theme.text, 0.88);
    return color;
}

} // namespace regard::app
