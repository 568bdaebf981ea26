#include "app/plots/head_sheet_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QCoreApplication>

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

} // namespace

std::vector<HeadOrder> headOrders()
{
    return {HeadOrder::place,    HeadOrder::entropy, HeadOrder::distance, HeadOrder::diagonal,
            HeadOrder::previous, HeadOrder::first,   HeadOrder::last};
}

QString orderName(HeadOrder order)
{
    switch (order) {
    case HeadOrder::place:
        return Text::tr("layer and head");
    case HeadOrder::entropy:
        return Text::tr("entropy");
    case HeadOrder::distance:
        return Text::tr("mean distance");
    case HeadOrder::diagonal:
        return Text::tr("on the diagonal");
    case HeadOrder::previous:
        return Text::tr("to the previous token");
    case HeadOrder::first:
        return Text::tr("to the first token");
    case HeadOrder::last:
        return Text::tr("to the end token");
    case HeadOrder::type:
        return Text::tr("type");
    }
    return {};
}

QString orderMeaning(HeadOrder order)
{
    switch (order) {
    case HeadOrder::place:
    case HeadOrder::entropy:
        return Text::tr("entropy −Σ w·log₂ w in bits: 0 bit looks at one key only, higher looks at many");
    case HeadOrder::distance:
        return Text::tr("mean distance Σ w·|query − key| in tokens");
    case HeadOrder::diagonal:
        return Text::tr("weight of the key at the query's own position");
    case HeadOrder::previous:
        return Text::tr("weight of the key one position before the query");
    case HeadOrder::first:
        return Text::tr("weight of the first key");
    case HeadOrder::last:
        return Text::tr("weight of the end token");
    case HeadOrder::type:
        return Text::tr("the type that the weights fit");
    }
    return {};
}

double orderValue(HeadOrder order, const HeadMetrics& metrics)
{
    switch (order) {
    case HeadOrder::place:
    case HeadOrder::entropy:
        return metrics.entropy;
    case HeadOrder::distance:
        return metrics.mean_distance;
    case HeadOrder::diagonal:
        return metrics.diagonal;
    case HeadOrder::previous:
        return metrics.previous;
    case HeadOrder::first:
    case HeadOrder::last:
    case HeadOrder::type:
        return metrics.special;
    }
    return std::nan("");
}

QString orderNumber(HeadOrder order, const HeadMetrics& metrics, const QLocale& locale)
{
    const double value = orderValue(order, metrics);
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const QString number = locale.toString(value, 'f', 2);
    if (order == HeadOrder::place || order == HeadOrder::entropy)
        return Text::tr("%1 bit").arg(number);
    return number;
}

std::vector<std::size_t> sortedIndices(const std::vector<double>& values, bool ascending)
{
    std::vector<std::size_t> indices(values.size());
    std::iota(indices.begin(), indices.end(), std::size_t(0));
    std::stable_sort(indices.begin(), indices.end(), [&](std::size_t a, std::size_t b) {
        if (std::isnan(values[a]) || std::isnan(values[b]))
            return !std::isnan(values[a]) && std::isnan(values[b]);
        return ascending ? values[a] < values[b] : values[a] > values[b];
    });
    return indices;
}

std::vector<HeadPlace> orderedHeads(int layers, int heads, HeadOrder order, bool ascending,
                                    const std::vector<HeadMetrics>& metrics)
{
    const std::size_t count = std::size_t(layers) * std::size_t(heads);
    std::vector<double> values(count, 0);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = order == HeadOrder::place ? double(i) : i < metrics.size() ? orderValue(order, metrics[i]) : 0;
    std::vector<HeadPlace> places;
    for (const std::size_t index : sortedIndices(values, ascending))
        places.push_back({index / std::size_t(heads), index % std::size_t(heads)});
    return places;
}

} // namespace regard::app
