#include "app/views/cost_data.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr int steps_a_decade = 24;
constexpr int decades = 4;

QString raised(int exponent)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar c : QString::number(exponent))
        text += digits[c.digitValue()];
    return text;
}

} // namespace

QString costQuantityName(CostQuantity quantity)
{
    switch (quantity) {
    case CostQuantity::operations:
        return Text::tr("operations per layer");
    case CostQuantity::sequential:
        return Text::tr("sequential steps");
    case CostQuantity::path:
        return Text::tr("longest path");
    }
    return {};
}

QString layerTypeName(LayerType type)
{
    switch (type) {
    case LayerType::self_attention:
        return Text::tr("self-attention");
    case LayerType::recurrent:
        return Text::tr("recurrent", "layer");
    case LayerType::convolutional:
        return Text::tr("convolutional, contiguous", "layer");
    case LayerType::dilated_convolutional:
        return Text::tr("convolutional, dilated", "layer");
    case LayerType::restricted_attention:
        return Text::tr("self-attention, restricted");
    }
    return {};
}

QString costFormula(LayerType type, CostQuantity quantity)
{
    if (quantity == CostQuantity::sequential)
        return type == LayerType::recurrent ? QStringLiteral("n") : QStringLiteral("1");
    const bool path = quantity == CostQuantity::path;
    switch (type) {
    case LayerType::self_attention:
        return path ? QStringLiteral("1") : QStringLiteral("n² · d");
    case LayerType::recurrent:
        return path ? QStringLiteral("n") : QStringLiteral("n · d²");
    case LayerType::convolutional:
        return path ? QStringLiteral("n / k") : QStringLiteral("k · n · d²");
    case LayerType::dilated_convolutional:
        return path ? QStringLiteral("log n / log k") : QStringLiteral("k · n · d²");
    case LayerType::restricted_attention:
        return path ? QStringLiteral("n / r") : QStringLiteral("r · n · d");
    }
    return {};
}

double costValue(const LayerCost& cost, CostQuantity quantity)
{
    return quantity == CostQuantity::operations   ? cost.operations
           : quantity == CostQuantity::sequential ? cost.sequential
                                                  : cost.path;
}

QString costText(double value, const QLocale& locale)
{
    if (!std::isfinite(value))
        return QStringLiteral("∞");
    if (value < 1e9) {
        const bool whole = value == std::floor(value);
        return whole ? locale.toString(qulonglong(value)) : locale.toString(value, 'f', 2);
    }
    const int exponent = int(std::floor(std::log10(value)));
    return QStringLiteral("%1 × 10%2").arg(locale.toString(value / std::pow(10.0, exponent), 'f', 2), raised(exponent));
}

std::vector<double> costLengths(double also)
{
    std::vector<double> lengths = {std::max(1.0, std::round(also))};
    for (int i = 0; i <= steps_a_decade * decades; ++i)
        lengths.push_back(std::round(std::pow(10.0, double(i) / steps_a_decade)));
    std::sort(lengths.begin(), lengths.end());
    lengths.erase(std::unique(lengths.begin(), lengths.end()), lengths.end());
    return lengths;
}

LogCurvesData costCurves(CostQuantity quantity, const CostSizes& sizes, std::size_t sentence)
{
    LogCurvesData data;
    data.xs = costLengths(double(std::max<std::size_t>(sentence, 1)));
    data.title = costQuantityName(quantity);
    data.title[0] = data.title[0].toUpper();
    data.xTitle = Text::tr("n: tokens of the text");
    data.mark = double(sentence);
    data.markName = Text::tr("this sentence: %1").arg(sentence);
    data.current = sizes.length;
    for (const LayerType type : layer_types) {
        LogSeries series{QStringLiteral("%1: %2").arg(layerTypeName(type), costFormula(type, quantity)), {}};
        for (const LayerCost& cost : layer_costs(type, sizes, data.xs))
            series.values.push_back(costValue(cost, quantity));
        data.series.push_back(std::move(series));
    }
    return data;
}

QString costSizesText(const CostSizes& sizes, const QLocale& locale)
{
    const auto number = [&](double value) { return locale.toString(qulonglong(value)); };
    return QStringLiteral("n = %1, d = %2, k = %3, r = %4")
        .arg(number(sizes.length), number(sizes.width), number(sizes.kernel), number(sizes.window));
}

} // namespace regard::app
