#pragma once

#include <vector>

#include <QStringList>

#include "core/training/history.h"

namespace regard::app {

/// A training's loss over its steps as lines of text: the loss in Braille dots, measurements on validation pairs as o
/// (loss) and x (BLEU, its axis on the right), means over the directions.
class TrainingCurve {
public:
    void add(const HistoryRow& row);

    /// `rows` lines of plot between a legend and an axis, each `columns` characters wide. Nothing where there is
    /// nothing to draw yet or no room. Colours are ANSI escapes and no part of the width.
    QStringList lines(int columns, int rows, bool colours) const;

private:
    struct Point {
        double step = 0;
        double value = 0;
    };
    std::vector<Point> loss_;
    std::vector<Point> validation_;
    std::vector<Point> bleu_;
};

} // namespace regard::app
