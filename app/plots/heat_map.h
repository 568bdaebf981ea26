#pragma once

#include <functional>
#include <vector>

#include <QString>
#include <QStringList>
#include <qcustomplot.h>

#include "app/plots/palette.h"

namespace regard::app {

class CellPlottable;

/// A matrix as a person reads it: row 0 on top.
struct HeatMapData {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values; ///< [rows, columns]
    std::vector<bool> masked;  ///< [rows, columns] or empty; masked cells are hatched, not zero
    QStringList rowLabels;     ///< empty: numbers
    QStringList columnLabels;
    QString rowTitle; ///< "query", "chooses"
    QString columnTitle;
    QString title;
    QString valueName; ///< of the colour bar: "weight"
    double minimum = 0; ///< range of the colour bar
    double maximum = 1;
};

/// One large heat map with token axes and a colour bar.
class HeatMap : public QCustomPlot {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);

    void setData(HeatMapData data);
    const HeatMapData& data() const { return data_; }
    void setPalette(Palette palette); ///< of the data; the rest follows QWidget::palette()
    /// Marks a row, a column and their cell; -1 for none.
    void setHighlight(int row, int column);

signals:
    void cellHovered(int row, int column); ///< -1, -1 when the pointer leaves
    void cellClicked(int row, int column);

private:
    HeatMapData data_;
    CellPlottable* cells_ = nullptr;
};

} // namespace regard::app
