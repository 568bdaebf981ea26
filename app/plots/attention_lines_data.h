#pragma once

#include <vector>

#include <QString>

#include "app/plots/attention_lines_style.h"
#include "app/plots/heat_map_data.h"
#include "core/trace/trace.h"

namespace regard::app {

/// The two columns of tokens that lines run between.
enum class LinesSide { left, right };

/// Attention of the heads of a layer, or of several combined to one, as lines from queries to keys.
struct AttentionLinesData {
    struct Head {
        QString name;    ///< "H3"; of a combination what was combined
        int head = -1;   ///< -1 for a combination
        HeatMapData map; ///< as every view shows it
    };
    std::vector<Head> heads;
    bool keysLeft = false; ///< cross-attention: source tokens left, target tokens right
    QString title;
    QString problem; ///< why a head is missing

    bool empty() const { return heads.empty() || heads.front().map.values.empty(); }
    std::size_t count(LinesSide side) const;
    bool holdsKeys(LinesSide side) const { return (side == LinesSide::left) == keysLeft; }
    QString label(LinesSide side, std::size_t index) const;
    QString columnTitle(LinesSide side) const;
};

/// Heads that cannot be read are left out, and the problem says why. `known` as in readMap().
AttentionLinesData attentionLinesData(const Trace& trace, const Focus& focus, const Reading& reading,
                                      HeadMaxima* known = nullptr);

/// What is drawn of it: heads that are on, and the fan of one token where one is chosen.
struct LinesChoice {
    std::vector<bool> on; ///< one a head; missing ones are on
    int query = -1;       ///< row of the maps
    int key = -1;         ///< column; alone: the fan of a key; with a query: one end of the query's fan

    bool isOn(std::size_t head) const { return head >= on.size() || on[head]; }
    bool isFan() const { return query >= 0 || key >= 0; }
    bool shows(int aQuery, int aKey) const { return query >= 0 ? aQuery == query : key < 0 || aKey == key; }
};

/// One weight that can be seen.
struct AttentionLine {
    int head = 0; ///< index in the data's heads
    int query = 0;
    int key = 0;
    float share = 0; ///< of the range, at most 1: the line's opacity; NaN where the weight is none
};

/// The smallest opacity that an 8-bit screen can show.
constexpr float faintest_line = 1.0F / 255.0F;

/// The chosen lines, faint ones first; masked, left out and invisible ones are not among them.
std::vector<AttentionLine> visibleLines(const AttentionLinesData& data, const LinesChoice& choice);

/// A token at the other end of the fan and the strongest of the heads that go there.
struct FanEnd {
    int index = 0;
    int head = 0;
    float value = 0;
};
/// The strongest ends, largest value first; the choice's own end of a query's fan is always among them.
std::vector<FanEnd> strongestEnds(const AttentionLinesData& data, const LinesChoice& choice, std::size_t most);

/// Query, key and weight of every line, tab-separated with a header, C locale.
QString tabSeparated(const AttentionLinesData& data, const LinesChoice& choice);

} // namespace regard::app
