#pragma once

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QString>

#include "app/plots/theme.h"
#include "core/analysis/word_changes.h"
#include "core/trace/trace.h"

namespace regard::app {

/// A word of one translation above the one that stands in its place in another.
struct WordPair {
    QString before; ///< empty: none
    QString after;
    bool same = false;
    double probabilityBefore = 0;
    double probabilityAfter = 0;
};

struct WordPairs {
    std::vector<WordPair> pairs;
    bool rightToLeft = false;
    QString beforeName; ///< of the upper row
    QString afterName;
};

/// The words of two outputs side by side.
WordPairs wordPairs(const Trace& before, const Trace& after);
int differingWords(const WordPairs& words);

/// Columns of two words each, in lines as wide as there is room.
struct WordPairsLayout {
    std::vector<QRectF> columns; ///< of each pair, three rows high
    double labelWidth = 0;
    double rowHeight = 0;
    QSizeF size{0, 0};

    int at(const QPointF& position) const; ///< -1 for none
};

WordPairsLayout arrangePairs(const WordPairs& words, double width, const Theme& theme);
void drawPairs(QPainter& painter, const WordPairs& words, const WordPairsLayout& layout, const Theme& theme,
               int hovered = -1);

} // namespace regard::app
