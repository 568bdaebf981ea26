#pragma once

#include <QPainter>
#include <QRectF>

#include "app/plots/palette.h"
#include "app/plots/shaded_tokens_data.h"
#include "app/plots/theme.h"

namespace regard::app {

/// Where the tokens of running text stand: lines wrap, words stay whole where they fit. The same on screen and in
/// files.
struct ShadedTokensLayout {
    struct Paragraph {
        QRectF title;
        std::vector<QRectF> items;
    };
    QRectF heading;
    std::vector<Paragraph> paragraphs;
    QRectF bar; ///< of the colours; empty without shades
    double width = 0;
    double height = 0;
    double lineStep = 0;
    bool values = false; ///< numbers under the tokens
    bool whole = false;  ///< the heading wraps; nothing is cut

    struct Place {
        int paragraph = -1;
        int item = -1;
        bool operator==(const Place&) const = default;
    };
    Place at(const QPointF& position) const;
};

ShadedTokensLayout arrangeTokens(const ShadedTokensData& data, double width, const Theme& theme, bool values);

/// For a file: the page is wider where a token or title needs it, the bar as high as its name is long.
ShadedTokensLayout arrangeWholeTokens(const ShadedTokensData& data, double narrowest, const Theme& theme);

/// What lies within [top, bottom) of the content. `cursor` is outlined, `pointed` is shown on the colour bar.
void drawShadedTokens(QPainter& painter, const ShadedTokensData& data, const ShadedTokensLayout& layout,
                      const Palette& palette, const Theme& theme, double top, double bottom,
                      ShadedTokensLayout::Place cursor = {}, ShadedTokensLayout::Place pointed = {});

/// The colour bar at `place`, for where it does not scroll with the text.
void drawShadesBar(QPainter& painter, const ShadedTokensData& data, const QRectF& place, const Palette& palette,
                   const Theme& theme, double marked);
double shadesBarWidth(const ShadedTokensData& data, const Theme& theme);

/// Black or white, whichever is read better on that colour: at least 4.5 : 1 on any.
QColor inkOn(const QColor& ground);

/// What a number looks like under a token.
QString shadeText(float value, const QLocale& locale);

} // namespace regard::app
