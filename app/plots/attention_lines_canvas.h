#pragma once

#include <span>

#include <QImage>

#include "app/plots/attention_lines_layout.h"
#include "app/plots/palette.h"
#include "app/plots/theme.h"

namespace regard::app {

/// The part of the lines that a viewport shows, as pixels. Scrolled, it keeps what is still in sight and draws the
/// rest.
class LinesCanvas {
public:
    /// What has to be the same for pixels to be kept is for the caller to know: forget() where it is not.
    void forget() { image_ = {}; }
    /// `size` in pixels, `scale` pixels a unit, `offset` pixels that the content is scrolled by.
    const QImage& draw(const AttentionLinesData& data, std::span<const AttentionLine> lines, const LinesChoice& choice,
                       const LinesLayout& layout, const Palette& palette, const Theme& theme, QSize size, double scale,
                       int offset);

private:
    QImage image_;
    int offset_ = 0;
};

/// How many of the strongest lines can be drawn within a frame, for lines of that length on a screen of that height.
std::size_t affordableLines(const LinesLayout& layout, double scale, double viewHeight);

} // namespace regard::app
