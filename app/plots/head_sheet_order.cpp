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

/// The share that gives a head its type; NaN for types that no key gives.
double typeShare(HeadType type, const HeadMetrics& metrics)
{
    switch (type) {
    case HeadType::previous:
        return metrics.previous;
    case HeadType::current:
        return metrics.diagonal;
    case HeadType::next:
        return metrics.next;
    case HeadType::first:
        return metrics.first;
    case HeadType::end:
        return metrics.end;
    default:
        return std::nan("");
    }
}

/// Type after type, within each the strongest first.
double typeRank(const HeadMetrics& metrics)
{
    const HeadType type = head_type(metrics);
    if (type == HeadType::none)
        return std::nan("");
    const double share = typeShare(type, metrics);
    return double(int(type)) + (std::isnan(share) ? 0 : (1 - share) / 2);
}

} // namespace

std::vector<HeadOrder> headOrders()
{
    return {HeadOrder::place,    HeadOrder::entropy, HeadOrder::distance, HeadOrder::diagonal,
            HeadOrder::previous, HeadOrder::first,   HeadOrder::last,     HeadOrder::type};
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
        return Text::tr("share of the attention that gives the head its type; entropy where no key does");
    }
    return {};
}

QString typeName(HeadType type)
{
    switch (type) {
    case HeadType::previous:
        return Text::tr("previous token");
    case HeadType::current:
        return Text::tr("same position");
    case HeadType::next:
        return Text::tr("next token");
    case HeadType::first:
        return Text::tr("first token");
    case HeadType::end:
        return Text::tr("end token");
    case HeadType::broad:
        return Text::tr("broad");
    case HeadType::mixed:
        return Text::tr("mixed");
    case HeadType::none:
        return Text::tr("no numbers");
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
        return metrics.first;
    case HeadOrder::last:
        return metrics.end;
    case HeadOrder::type:
        return typeRank(metrics);
    }
    return std::nan("");
}

QString orderNumber(HeadOrder order, const HeadMetrics& metrics, const QLocale& locale)
{
    const HeadType type = head_type(metrics);
    if (order == HeadOrder::type && std::isnan(typeShare(type, metrics)))
        order = HeadOrder::entropy;
    const double value = order == HeadOrder::type ? typeShare(type, metrics) : orderValue(order, metrics);
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
