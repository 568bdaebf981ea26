#pragma once

#include <cstddef>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/session/reading.h"

namespace regard::app {

/// A matrix as a person reads it: row 0 on top.
struct HeatMapData {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values{}; ///< [rows, columns]
    std::vector<bool> masked{};  ///< [rows, columns] or empty; masked cells are hatched, not zero
    std::vector<bool> leftOut{}; ///< [rows, columns] or empty; cells left out show the background
    std::vector<bool> pending{}; ///< [rows, columns] or empty; cells not yet computed are left out and dotted
    QStringList rowLabels{};     ///< empty: numbers
    QStringList columnLabels{};
    QStringList rowRoom{}; ///< labels that the layout keeps room for, where those shown are still to come; else empty
    QStringList columnRoom{};
    QString rowTitle{}; ///< "query", "chooses"
    QString columnTitle{};
    QString title{};
    QString valueName{}; ///< of the colour bar: "weight"
    double minimum = 0;  ///< range of the colour bar
    double maximum = 1;
    std::vector<float> rowMaxima{}; ///< one a row where each row has a range of its own, 0 to this; else empty
    ValueScale scale = ValueScale::linear;
    std::vector<TokenRange> rowTokens{};    ///< what rows stand for, empty: row i is token i
    std::vector<TokenRange> columnTokens{}; ///< likewise
    QString openMark{};                     ///< stands in every cell instead of its number: "0" of a mask
    QString maskedMark{};                   ///< stands in every masked cell: "−∞"
    std::size_t emptyRows = 0;              ///< left out: renormalising found no weight in them
    QStringList notes{};                    ///< what was done to the numbers: merged, hidden, renormalised, left out

    float at(std::size_t row, std::size_t column) const { return values[row * columns + column]; }
    bool isMasked(std::size_t row, std::size_t column) const
    {
        return !masked.empty() && masked[row * columns + column];
    }
    bool isLeftOut(std::size_t row, std::size_t column) const
    {
        return !leftOut.empty() && leftOut[row * columns + column];
    }
    bool isPending(std::size_t row, std::size_t column) const
    {
        return !pending.empty() && pending[row * columns + column];
    }
    bool hasPending() const { return !pending.empty(); }
    const QStringList& roomOfRows() const { return rowRoom.isEmpty() ? rowLabels : rowRoom; }
    const QStringList& roomOfColumns() const { return columnRoom.isEmpty() ? columnLabels : columnRoom; }
    /// These cells are not yet computed: they lose their values and whatever else was said of them.
    void setPending(std::vector<bool> cells);
    /// Where a value stands in the range, on the scale: 0 … 1, outside it where the value is, NaN for NaN.
    double fraction(double value) const;
    /// The value that stands there; the inverse of fraction().
    double valueAt(double fraction) const;
    /// Where a cell's value stands in the range that its row has.
    double cellFraction(std::size_t row, std::size_t column) const;
    /// The row or column that holds a token of the selection; -1 where none does.
    int rowOfToken(int token) const;
    int columnOfToken(int token) const;
    /// The first token that a row or column stands for.
    int tokenOfRow(int row) const;
    int tokenOfColumn(int column) const;
    bool hasMask() const;
    bool hasNotANumber() const;
    /// What stands beside row or column `index`: its label, or its number.
    QString rowLabel(std::size_t index) const;
    QString columnLabel(std::size_t index) const;
};

/// Sizes that disagree become an empty matrix rather than a wild read.
HeatMapData checked(HeatMapData data);

/// Header line and one line a row, tab-separated, C locale.
QString tabSeparated(const HeatMapData& data);

} // namespace regard::app
