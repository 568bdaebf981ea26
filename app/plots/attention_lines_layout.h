#pragma once

#include <QPointF>
#include <QSizeF>

#include "app/plots/attention_lines_data.h"
#include "app/plots/theme.h"

namespace regard::app {

/// Where columns, tokens and ends of lines are; the same on screen and in files. Heights of tokens count from the top
/// of the content, which scrolls below the header.
struct LinesLayout {
    double width = 0;
    double header = 0; ///< titles of the columns and the scale
    double top = 0;    ///< of the first row in the content: where rows are low its label is higher
    double rowHeight = 1;
    double contentHeight = 0;
    double leftEdge = 0; ///< of the left labels
    double lineLeft = 0;
    double lineRight = 0;
    double rightEdge = 0;  ///< of the right labels
    double gap = 0;        ///< between labels and lines
    double valueWidth = 0; ///< that a number beside a label needs
    int labelStep = 1;     ///< labels of tokens nearer than that lie over each other

    double middle(double index) const { return top + (index + 0.5) * rowHeight; }
    double labelRoom(LinesSide side) const
    {
        return side == LinesSide::left ? lineLeft - gap - leftEdge : rightEdge - lineRight - gap;
    }
    /// The token at that height of the content; -1 for none of `count`.
    int tokenAt(double y, std::size_t count) const;
    /// How far beside the middle the lines of a head end: heads lie side by side where they share both ends.
    double headOffset(int rank, int heads) const;
};

/// `fit`: all tokens fit into the room's height, else rows stay readable and scroll.
LinesLayout arrangeLines(const AttentionLinesData& data, QSizeF room, const Theme& theme, bool fit);

/// For a file: columns as wide as their longest labels and `middle` or more between them, the page at least
/// `narrowest`.
LinesLayout arrangeWholeLines(const AttentionLinesData& data, double narrowest, double middle, const Theme& theme);

/// Ranks of the heads that are on, -1 for the others; and their number.
struct HeadRanks {
    std::vector<int> rank;
    int count = 0;
    HeadRanks(const AttentionLinesData& data, const LinesChoice& choice);
};

/// Both ends of a line, in the content.
struct LineEnds {
    QPointF from;
    QPointF to;
};
LineEnds lineEnds(const AttentionLinesData& data, const AttentionLine& line, const LinesLayout& layout,
                  const HeadRanks& ranks);

/// Width of a line of that share, in line heights of a usual 1-pixel hair's font: 1 … 2.4 points.
inline double lineWidth(float share)
{
    return 1 + 1.4 * double(share > 0 ? share : 0);
}

} // namespace regard::app
