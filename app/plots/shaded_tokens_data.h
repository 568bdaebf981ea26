#pragma once

#include <span>
#include <vector>

#include "app/plots/heat_map_data.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Whether the chosen tokens are queries, and what they attend to is shaded, or keys, and what attends to them is.
enum class TokenDirection { attends_to, attended_by };

/// What a token of a paragraph may be chosen as.
enum class TokenRole { query, key, both };

/// One token, or one word.
struct ShadedItem {
    QString label;
    bool joined = false; ///< goes on a word of the item before
    bool special = false;
    bool chosen = false;
    int shade = -1; ///< its cell in the shades; -1 where this paragraph is not shaded
};

struct ShadedParagraph {
    QString title;
    TokenRole role = TokenRole::both;
    bool rightToLeft = false;
    std::vector<ShadedItem> items;
};

/// The sentence itself, shaded.
struct ShadedTokensData {
    QString title;   ///< "cross-attention L2 H3"
    QString heading; ///< "“it” attends to"
    QString problem; ///< why there is nothing
    std::vector<ShadedParagraph> paragraphs;
    HeatMapData shades; ///< one cell an item, in one row or one column; no cells where nothing is chosen

    bool hasShades() const { return !shades.values.empty(); }
    std::size_t rowOf(int shade) const { return shades.rows == 1 ? 0 : std::size_t(shade); }
    std::size_t columnOf(int shade) const { return shades.rows == 1 ? std::size_t(shade) : 0; }
    float valueOf(const ShadedItem& item) const { return shades.values[std::size_t(item.shade)]; }
    bool isMasked(const ShadedItem& item) const
    {
        return !shades.masked.empty() && shades.masked[std::size_t(item.shade)];
    }
    bool isLeftOut(const ShadedItem& item) const
    {
        return !shades.leftOut.empty() && shades.leftOut[std::size_t(item.shade)];
    }
};

/// The values of the chosen rows (attends_to) or columns (attended_by) of a map added up, and the range that such sums
/// have: that of the map as many times as tokens are chosen. `bounded`: a row's sum cannot exceed the map's maximum,
/// so neither can what chosen keys get from one query. No cells without a choice.
HeatMapData summedShades(const HeatMapData& map, std::span<const int> chosen, TokenDirection direction,
                         bool bounded = false);

/// Whether a row of such a map sums to 1 at most.
bool rowsAreShares(const Reading& reading);

/// `chosen`: rows or columns of the map of that trace and kind.
ShadedTokensData shadedTokens(const Trace& trace, AttentionKind kind, const HeatMapData& map,
                              std::span<const int> chosen, TokenDirection direction, bool bounded);

/// The same sentence shaded by other values, one a key.
void setKeyShades(ShadedTokensData& data, HeatMapData shades, const QString& heading);

/// Item, value and whether it is chosen, tab-separated.
QString tabSeparated(const ShadedTokensData& data);

} // namespace regard::app
