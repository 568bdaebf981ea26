#include "app/plots/step_table_layout.h"

#include <algorithm>

#include <QFontMetricsF>

namespace regard::app {

namespace {

using Part = StepPlace::Part;
using Column = StepTableLayout::Column;

constexpr double widestLabel = 150;
constexpr double narrowestStrip = 72;
constexpr double widestCell = 9;
constexpr double weightBar = 44;

double labelWidth(const StepTableData& data, const QFontMetricsF& metrics)
{
    double widest = metrics.averageCharWidth() * 6;
    for (const StepTableData::Key& key : data.keys)
        widest = std::max(widest, metrics.horizontalAdvance(key.label));
    return std::min(widestLabel, widest) + metrics.averageCharWidth();
}

bool within(const Column& column, double x)
{
    return x >= column.left && x < column.right();
}

int featureAt(const QRectF& strip, double x, std::size_t count)
{
    if (count == 0 || x < strip.left() || x >= strip.right())
        return -1;
    return std::clamp(int((x - strip.left()) / strip.width() * double(count)), 0, int(count) - 1);
}

const std::vector<float>* vectorOf(const StepTableData& data, const StepPlace& place)
{
    const auto key = [&]() -> const StepTableData::Key* {
        return place.row >= 0 && std::size_t(place.row) < data.keys.size() ? &data.keys[std::size_t(place.row)]
                                                                           : nullptr;
    }();
    switch (place.part) {
    case Part::query:
        return &data.query;
    case Part::context:
        return &data.context;
    case Part::concatenated:
        return &data.concatenated;
    case Part::output:
        return &data.output;
    case Part::key:
        return key ? &key->key : nullptr;
    case Part::value:
        return key ? &key->value : nullptr;
    case Part::weighted:
        return key ? &key->weighted : nullptr;
    default:
        return nullptr;
    }
}

} // namespace

QRectF StepTableLayout::stripOf(Part part, int index) const
{
    const double inset = (row - strip) / 2;
    const double top = index >= 0 ? rowTop(std::size_t(index)) + inset : 0;
    switch (part) {
    case Part::query:
        return {keys.left, queryTop, keys.width, strip};
    case Part::key:
        return {keys.left, top, keys.width, strip};
    case Part::value:
        return {values.left, top, values.width, strip};
    case Part::weighted:
        return {weighted.left, top, weighted.width, strip};
    case Part::context:
        return {weighted.left, sums + inset, weighted.width, strip};
    case Part::concatenated:
        return {label.left, concatenatedTop(), width - 2 * label.left, strip};
    case Part::output:
        return {label.left, outputTop(), width - 2 * label.left, strip};
    default:
        return {};
    }
}

StepPlace StepTableLayout::at(const StepTableData& data, const QPointF& position) const
{
    for (const Part part : {Part::query, Part::context, Part::concatenated, Part::output}) {
        const QRectF cells = stripOf(part, -1);
        const StepPlace place{part, -1, -1};
        if (cells.contains(position) && !vectorOf(data, place)->empty())
            return {part, -1, featureAt(cells, position.x(), vectorOf(data, place)->size())};
    }
    if (position.y() >= sums && position.y() < sums + row) {
        if (within(exponential, position.x()))
            return {Part::denominator, -1, -1};
        if (within(weight, position.x()))
            return {Part::weightSum, -1, -1};
        return {};
    }
    const int index = position.y() < head ? -1 : int((position.y() - head) / row);
    if (index < 0 || std::size_t(index) >= rows)
        return {};
    for (const Part part : {Part::key, Part::value, Part::weighted}) {
        const QRectF cells = stripOf(part, index);
        if (position.x() >= cells.left() && position.x() < cells.right())
            return {part, index, featureAt(cells, position.x(), data.width())};
    }
    const std::pair<Part, const Column*> columns[] = {{Part::dot, &dot},
                                                      {Part::score, &score},
                                                      {Part::mask, &mask},
                                                      {Part::exponential, &exponential},
                                                      {Part::weight, &weight}};
    for (const auto& [part, column] : columns) {
        if (within(*column, position.x()))
            return {part, index, -1};
    }
    return {};
}

QRectF StepTableLayout::place(const StepTableData& data, const StepPlace& place) const
{
    if (const auto* vector = vectorOf(data, place)) {
        const QRectF cells = stripOf(place.part, place.row);
        if (vector->empty() || place.feature < 0 || std::size_t(place.feature) >= vector->size())
            return {};
        const double step = cells.width() / double(vector->size());
        return {cells.left() + place.feature * step, cells.top(), step, cells.height()};
    }
    const auto box = [&](const Column& column, double top) { return QRectF(column.left, top, column.width, row); };
    if (place.part == Part::denominator)
        return box(exponential, sums);
    if (place.part == Part::weightSum)
        return box(weight, sums);
    if (place.row < 0 || std::size_t(place.row) >= rows)
        return {};
    const double top = rowTop(std::size_t(place.row));
    switch (place.part) {
    case Part::dot:
        return box(dot, top);
    case Part::score:
        return box(score, top);
    case Part::mask:
        return box(mask, top);
    case Part::exponential:
        return box(exponential, top);
    case Part::weight:
        return box(weight, top);
    default:
        return {};
    }
}

StepTableLayout arrangeStepTable(const StepTableData& data, double width, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const double gap = metrics.averageCharWidth() * 1.4;
    const double number = metrics.horizontalAdvance(QStringLiteral("−00.0000")) + gap / 2;
    StepTableLayout layout;
    layout.rows = data.keys.size();
    layout.reach = reachOf(data);
    layout.row = std::max(metrics.height() * 1.35, 18.0);
    layout.strip = layout.row * 0.72;
    layout.label.left = gap;
    layout.label.width = labelWidth(data, metrics);
    const double exponent = std::max(number, metrics.horizontalAdvance(QStringLiteral("exp(s − max)")) + gap / 2);
    const double fixed = gap + layout.label.width + 2 * number + exponent + metrics.averageCharWidth() * 8 + number +
                         weightBar + 9 * gap;
    const double cells = widestCell * double(std::max<std::size_t>(data.width(), 1));
    const double strip = std::clamp((width - fixed) / 3, narrowestStrip, std::max(narrowestStrip, cells));
    double x = layout.label.right() + gap;
    const auto next = [&](Column& column, double wide) {
        column = {x, wide};
        x += wide + gap;
    };
    next(layout.keys, strip);
    next(layout.dot, number);
    next(layout.score, number);
    next(layout.mask, metrics.averageCharWidth() * 8);
    next(layout.exponential, exponent);
    next(layout.weight, number + weightBar);
    next(layout.values, strip);
    next(layout.weighted, strip);
    layout.width = x;
    layout.queryTop = layout.row * 1.2;
    layout.head = layout.queryTop + layout.row * 2.5;
    layout.sums = layout.rowTop(layout.rows) + layout.row * 0.25;
    layout.together = layout.sums + layout.row * 1.8;
    layout.height = data.concatenated.empty() ? layout.sums + layout.row * 1.5 : layout.outputTop() + layout.row * 1.4;
    return layout;
}

} // namespace regard::app
