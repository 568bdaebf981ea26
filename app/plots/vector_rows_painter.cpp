#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/plots/labels.h"
#include "app/plots/pending.h"
#include "app/plots/ticks.h"
#include "app/plots/vector_rows.h"
#include "core/analysis/residual.h"

namespace regard::app {

namespace {

struct Places {
    double name = 0;  ///< width of the names
    double left = 0;  ///< of the cells
    double cells = 0; ///< their width
    double step = 0;  ///< from row to row
    double high = 0;  ///< of a row's cells
};

QString reachText(float reach, const Theme& theme)
{
    return QStringLiteral("±") + tickText(double(reach), double(reach), theme.locale);
}

Places placesFor(const VectorRowsData& data, double width, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const double line = metrics.height();
    Places places;
    double number = 0;
    for (const auto& row : data.rows) {
        places.name = std::max(places.name, metrics.horizontalAdvance(row.name));
        number = std::max(number, metrics.horizontalAdvance(reachText(VectorRowsData::reach(row), theme)));
    }
    places.name = std::ceil(std::min(places.name, width * 0.4)) + 1;
    places.left = places.name + std::round(line * 0.6);
    places.cells = std::max(1.0, width - places.left - number - line * 0.6);
    places.step = std::ceil(line * 1.35);
    places.high = std::ceil(line * 1.1);
    return places;
}

void drawCells(QPainter& painter, const VectorRowsData::Row& row, const QRectF& place, const Palette& palette)
{
    const float reach = VectorRowsData::reach(row);
    const double step = place.width() / double(row.values.size());
    const double gap = step >= 5 ? 1 : 0;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const double share = reach > 0 ? double(row.values[i]) / double(reach) : double(row.values[i]);
        painter.fillRect(QRectF(place.left() + step * double(i), place.top(), step - gap, place.height()),
                         QColor::fromRgb(palette.color(0.5 + share / 2)));
    }
}

} // namespace

std::size_t VectorRowsData::width() const
{
    std::size_t longest = 0;
    for (const Row& row : rows)
        longest = std::max(longest, row.values.size());
    return longest;
}

float VectorRowsData::reach(const Row& row)
{
    return largest_magnitude(row.values);
}

QString tabSeparated(const VectorRowsData& data)
{
    QString text = data.featureName;
    for (std::size_t i = 0; i < data.width(); ++i)
        text += '\t' + QString::number(i);
    text += '\n';
    for (const auto& row : data.rows) {
        text += QString(row.name).replace('\t', ' ').replace('\n', ' ');
        for (const float value : row.values)
            text += '\t' + QString::number(double(value), 'g', 9);
        text += '\n';
    }
    return text;
}

LabelledArray arrayOf(const VectorRowsData& data, const std::string& name)
{
    LabelledArray array{name, {{"vector", data.rows.size()}, {"feature", data.width()}}, {}};
    for (const auto& row : data.rows) {
        array.axes.front().labels.push_back(row.arrayName.empty() ? row.name.toStdString() : row.arrayName);
        array.values.insert(array.values.end(), row.values.begin(), row.values.end());
        array.values.resize(array.axes.front().labels.size() * data.width(), std::nanf(""));
    }
    return array;
}

double vectorRowsHeight(const VectorRowsData& data, const Theme& theme)
{
    return placesFor(data, 100, theme).step * double(data.rows.size());
}

QRectF vectorCell(const VectorRowsData& data, double width, const Theme& theme, std::size_t row, std::size_t feature)
{
    const Places places = placesFor(data, width, theme);
    const double step = places.cells / double(std::max<std::size_t>(1, data.width()));
    return {places.left + step * double(feature), places.step * double(row), step, places.high};
}

void drawVectorRows(QPainter& painter, const VectorRowsData& data, double width, const Palette& palette,
                    const Theme& theme, int marked)
{
    const Places places = placesFor(data, width, theme);
    const QFontMetricsF metrics(theme.font);
    painter.setFont(theme.font);
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        const VectorRowsData::Row& row = data.rows[i];
        const QRectF place(places.left, places.step * double(i), places.cells, places.high);
        painter.setPen(theme.text);
        drawLine(painter, {0, place.center().y()}, elidedLabel(row.name, metrics, places.name), Qt::AlignLeft);
        if (row.values.empty()) {
            drawPending(painter, place, theme);
            continue;
        }
        drawCells(painter, row, place, palette);
        painter.setPen(theme.muted);
        drawLine(painter, {place.right() + metrics.height() * 0.4, place.center().y()},
                 reachText(VectorRowsData::reach(row), theme), Qt::AlignLeft);
    }
    if (marked < 0 || std::size_t(marked) >= data.width() || data.rows.empty())
        return;
    const QRectF top = vectorCell(data, width, theme, 0, std::size_t(marked));
    const QRectF bottom = vectorCell(data, width, theme, data.rows.size() - 1, std::size_t(marked));
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(top.united(bottom).adjusted(-1, 0, 1, 0));
}

} // namespace regard::app
