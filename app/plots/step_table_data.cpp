#include "app/plots/step_table_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QStringList>

#include "core/analysis/residual.h"

namespace regard::app {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double of(const std::vector<float>& vector, int feature)
{
    return feature >= 0 && std::size_t(feature) < vector.size() ? double(vector[std::size_t(feature)]) : none;
}

double ofKey(const StepTableData::Key& key, const StepPlace& place)
{
    using Part = StepPlace::Part;
    switch (place.part) {
    case Part::key:
        return of(key.key, place.feature);
    case Part::value:
        return of(key.value, place.feature);
    case Part::weighted:
        return of(key.weighted, place.feature);
    case Part::dot:
        return key.dot;
    case Part::score:
        return key.score;
    case Part::exponential:
        return key.masked ? none : double(key.exponential);
    case Part::weight:
        return key.weight;
    default:
        return none;
    }
}

} // namespace

StepReach reachOf(const StepTableData& data)
{
    StepReach reach;
    reach.keys = largest_magnitude(data.query);
    for (const StepTableData::Key& key : data.keys) {
        reach.keys = std::max(reach.keys, largest_magnitude(key.key));
        reach.values = std::max(reach.values, largest_magnitude(key.value));
        reach.weighted = std::max(reach.weighted, largest_magnitude(key.weighted));
    }
    reach.weighted = std::max(reach.weighted, largest_magnitude(data.context));
    reach.together = largest_magnitude(data.concatenated);
    reach.output = largest_magnitude(data.output);
    return reach;
}

double valueAt(const StepTableData& data, const StepPlace& place)
{
    using Part = StepPlace::Part;
    switch (place.part) {
    case Part::query:
        return of(data.query, place.feature);
    case Part::context:
        return of(data.context, place.feature);
    case Part::concatenated:
        return of(data.concatenated, place.feature);
    case Part::output:
        return of(data.output, place.feature);
    case Part::denominator:
        return data.denominator;
    case Part::weightSum:
        return data.weightSum;
    default:
        return place.row >= 0 && std::size_t(place.row) < data.keys.size()
                   ? ofKey(data.keys[std::size_t(place.row)], place)
                   : none;
    }
}

QString tabSeparated(const StepTableData& data)
{
    const auto text = [](double value) { return QString::number(value, 'g', 9); };
    QString lines = QStringLiteral("key\tq·k\tscore\tmasked\texp(score-max)\tweight\n");
    for (const StepTableData::Key& key : data.keys)
        lines += QStringList{key.label,
                             text(key.dot),
                             text(key.score),
                             key.masked ? "1" : "0",
                             key.masked ? QString() : text(key.exponential),
                             text(key.weight)}
                     .join(u'\t') +
                 u'\n';
    return lines;
}

} // namespace regard::app
