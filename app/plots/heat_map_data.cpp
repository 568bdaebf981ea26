#include "app/plots/heat_map_data.h"

#include <algorithm>
#include <cmath>

namespace regard::app {

namespace {

QString label(const QStringList& labels, std::size_t index)
{
    return qsizetype(index) < labels.size() ? labels[qsizetype(index)] : QString::number(index);
}

/// Tabs and line ends within a label would break the table; isolates mean nothing to a spreadsheet.
QString cell(QString text)
{
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
}

} // namespace

bool HeatMapData::hasMask() const
{
    return std::find(masked.begin(), masked.end(), true) != masked.end();
}

bool HeatMapData::hasNotANumber() const
{
    return std::any_of(values.begin(), values.end(), [](float value) { return std::isnan(value); });
}

QString HeatMapData::rowLabel(std::size_t index) const
{
    return label(rowLabels, index);
}

QString HeatMapData::columnLabel(std::size_t index) const
{
    return label(columnLabels, index);
}

HeatMapData checked(HeatMapData data)
{
    const bool consistent = data.rows > 0 && data.columns > 0 && data.values.size() == data.rows * data.columns;
    if (!consistent) {
        data.rows = data.columns = 0;
        data.values.clear();
        data.masked.clear();
    }
    if (data.masked.size() != data.values.size())
        data.masked.clear();
    return data;
}

QString tabSeparated(const HeatMapData& data)
{
    QString text = cell(data.rowTitle);
    for (std::size_t column = 0; column < data.columns; ++column)
        text += '\t' + cell(data.columnLabel(column));
    text += '\n';
    for (std::size_t row = 0; row < data.rows; ++row) {
        text += cell(data.rowLabel(row));
        for (std::size_t column = 0; column < data.columns; ++column) {
            text += '\t';
            if (!data.isMasked(row, column))
                text += QString::number(double(data.at(row, column)), 'g', 9);
        }
        text += '\n';
    }
    return text;
}

} // namespace regard::app
