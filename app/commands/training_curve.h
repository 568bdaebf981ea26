#pragma once

#include <vector>

#include <QStringList>

#include "core/training/history.h"

namespace regard::app {

struct CurvePoint {
    double step = 0;
    double value = 0;
};

/// A training's loss over its steps as lines of text: the loss in Braille dots, measurements on validation pairs as o
/// (loss) and x (BLEU, its axis on the right), means over the directions.
class TrainingCurve {
public:
    void add(const HistoryRow& row);

    /// `rows` lines of plot between a legend and an axis, each `columns` characters wide. Nothing where there is
    /// nothing to draw yet or no room. Colours are ANSI escapes and no part of the width.
    QStringList lines(int columns, int rows, bool colours) const;

private:
    std::vector<CurvePoint> loss_;
    std::vector<CurvePoint> validation_;
    std::vector<CurvePoint> bleu_;
};

} // namespace regard::app
