#include "app/plots/attention_map.h"

#include <QCoreApplication>

#include "app/session/token_labels.h"
#include "core/analysis/arithmetic.h"
#include "core/error.h"

namespace regard::app {

namespace {

const Tensor* weights(const Trace& trace, AttentionKind kind, int layer)
{
    return layer < 0 ? nullptr : trace.find(attention_path(kind, std::size_t(layer), "weights"));
}

[[noreturn]] void refuse(const char* what, const char* where, int count, int found)
{
    throw Error(
        {.kind = Error::Kind::invalid,
         .what = what,
         .where = where,
         .expected = count > 0 ? "0 to " + std::to_string(count - 1) : "none: the run recorded no such attention",
         .found = std::to_string(found)});
}

const Tensor& checkedWeights(const Trace& trace, AttentionKind kind, int layer, int head)
{
    const int layers = attentionLayers(trace, kind);
    if (layer < 0 || layer >= layers)
        refuse("no such layer", "layer", layers, layer);
    const Tensor& tensor = *weights(trace, kind, layer);
    const std::vector<std::size_t>& shape = tensor.shape;
    if (shape.size() != 3 || shape[0] * shape[1] * shape[2] != tensor.values.size())
        throw Error({.kind = Error::Kind::broken,
                     .what = "not a tensor of attention weights",
                     .where = tensor.path,
                     .expected = "three axes: head, query, key",
                     .found = std::to_string(shape.size()) + " axes"});
    if (head < 0 || std::size_t(head) >= shape[0])
        refuse("no such head", "head", int(shape[0]), head);
    return tensor;
}

std::vector<bool> mask(const Trace& trace, AttentionKind kind, std::size_t rows, std::size_t columns)
{
    std::vector<bool> result;
    if (kind != AttentionKind::decoder && trace.variant.empty() && trace.padding == Padding{})
        return result;
    result.reserve(rows * columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            result.push_back(is_masked(trace, kind, row, column));
    }
    return result;
}

} // namespace

int attentionLayers(const Trace& trace, AttentionKind kind)
{
    int layers = 0;
    while (weights(trace, kind, layers))
        ++layers;
    return layers;
}

int attentionHeads(const Trace& trace, AttentionKind kind)
{
    const Tensor* first = weights(trace, kind, 0);
    return first && first->shape.size() == 3 ? int(first->shape[0]) : 0;
}

HeatMapData attentionWeights(const Trace& trace, AttentionKind kind, int layer, int head)
{
    const Tensor& tensor = checkedWeights(trace, kind, layer, head);
    const auto values = tensor.head(std::size_t(head));
    HeatMapData data;
    data.rows = tensor.shape[1];
    data.columns = tensor.shape[2];
    data.values.assign(values.begin(), values.end());
    data.masked = mask(trace, kind, data.rows, data.columns);
    return data;
}

HeatMapData attentionMap(const Trace& trace, AttentionKind kind, int layer, int head)
{
    HeatMapData data = attentionWeights(trace, kind, layer, head);
    const AxisLabels labels = axisLabels(trace, kind);
    data.rowLabels = labels.rows;
    data.columnLabels = labels.columns;
    data.rowTitle = labels.rowTitle;
    data.columnTitle = labels.columnTitle;
    data.title = attentionTitle(kind, layer, head);
    data.valueName = QCoreApplication::translate("regard", "weight");
    return data;
}

} // namespace regard::app
