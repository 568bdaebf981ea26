#include "app/plots/heat_map_data.h"

#include <algorithm>
#include <cmath>

#include "app/plots/value_scale.h"

namespace regard::app {

namespace {

QString label(const QStringList& labels, std::size_t index)
{
    return qsizetype(index) < labels.size() ? labels[qsizetype(index)] : QString::number(index);
}

int indexOf(const std::vector<TokenRange>& ranges, int token, std::size_t count)
{
    if (token < 0)
        return -1;
    if (ranges.empty())
        return std::size_t(token) < count ? token : -1;
    const auto found = std::find_if(ranges.begin(), ranges.end(),
                                    [token](const TokenRange& range) { return range.contains(std::size_t(token)); });
    return found == ranges.end() ? -1 : int(found - ranges.begin());
}

int firstToken(const std::vector<TokenRange>& ranges, int index)
{
    return index >= 0 && std::size_t(index) < ranges.size() ? int(ranges[std::size_t(index)].first) : index;
}

/// Tabs and line ends within a label would break the table; isolates mean nothing to a spreadsheet.
QString cell(QString text)
{
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
}

} // namespace

void HeatMapData::setPending(std::vector<bool> cells)
{
    pending.clear();
    if (cells.size() != values.size() || std::find(cells.begin(), cells.end(), true) == cells.end())
        return;
    pending = std::move(cells);
    leftOut.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!pending[i])
            continue;
        values[i] = 0;
        leftOut[i] = true;
        if (!masked.empty())
            masked[i] = false;
    }
}

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

double HeatMapData::fraction(double value) const
{
    if (!(maximum > minimum))
        return value - minimum;
    if (scale == ValueScale::linear)
        return (value - minimum) / (maximum - minimum);
    if (minimum >= 0)
        return scaled(scale, (value - minimum) / (maximum - minimum));
    const double reach = std::max(-minimum, maximum);
    const double first = scaled(scale, minimum / reach);
    return (scaled(scale, value / reach) - first) / (scaled(scale, maximum / reach) - first);
}

double HeatMapData::valueAt(double fraction) const
{
    if (!(maximum > minimum))
        return minimum + fraction;
    if (minimum >= 0 || scale == ValueScale::linear)
        return minimum + unscaled(scale, fraction) * (maximum - minimum);
    const double reach = std::max(-minimum, maximum);
    const double first = scaled(scale, minimum / reach);
    return reach * unscaled(scale, first + fraction * (scaled(scale, maximum / reach) - first));
}

double HeatMapData::cellFraction(std::size_t row, std::size_t column) const
{
    const double value = double(at(row, column));
    if (rowMaxima.empty())
        return fraction(value);
    return scaled(scale, rowMaxima[row] > 0 ? value / double(rowMaxima[row]) : value);
}

int HeatMapData::rowOfToken(int token) const
{
    return indexOf(rowTokens, token, rows);
}

int HeatMapData::columnOfToken(int token) const
{
    return indexOf(columnTokens, token, columns);
}

int HeatMapData::tokenOfRow(int row) const
{
    return firstToken(rowTokens, row);
}

int HeatMapData::tokenOfColumn(int column) const
{
    return firstToken(columnTokens, column);
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
    if (data.leftOut.size() != data.values.size())
        data.leftOut.clear();
    if (data.pending.size() != data.values.size())
        data.pending.clear();
    if (data.rowMaxima.size() != data.rows)
        data.rowMaxima.clear();
    if (data.rowTokens.size() != data.rows)
        data.rowTokens.clear();
    if (data.columnTokens.size() != data.columns)
        data.columnTokens.clear();
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
            if (!data.isMasked(row, column) && !data.isPending(row, column))
                text += QString::number(double(data.at(row, column)), 'g', 9);
        }
        text += '\n';
    }
    return text;
}

} // namespace regard::app
