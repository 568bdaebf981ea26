#include "core/analysis/attention_flow.h"

#include <algorithm>

#include "core/analysis/flow_network.h"
#include "core/analysis/rollout.h"
#include "core/error.h"

namespace regard {

namespace {

/// What leads from the queries down to the input tokens, the uppermost first.
std::vector<Matrix> layers_down(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    std::vector<Matrix> layers;
    AttentionKind below = kind;
    std::size_t count = layer + 1;
    if (kind == AttentionKind::cross) {
        layers.push_back(mean_attention(trace, kind, layer));
        below = AttentionKind::encoder;
        count = encoder_layers_below(trace);
    }
    while (count > 0)
        layers.push_back(attention_with_residual(trace, below, --count));
    return layers;
}

void check(const std::vector<Matrix>& layers, std::size_t query)
{
    const auto fail = [](const char* what, const char* where, std::string expected, std::string found) {
        throw Error({Error::Kind::invalid, what, where, std::move(expected), std::move(found)});
    };
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Index longest = std::max(layers[i].rows(), layers[i].cols());
        if (longest > Index(longest_flow))
            fail("the text is too long for the attention flow", "attention flow",
                 "at most " + std::to_string(longest_flow) + " tokens", std::to_string(longest));
        if (!layers[i].allFinite() || (layers[i].array() < 0).any())
            fail("attention weights that cannot be capacities", "attention flow", "numbers from 0", "others");
        if (i > 0 && layers[i - 1].cols() != layers[i].rows())
            throw Error({Error::Kind::broken, "layers of different lengths", "attention flow",
                         std::to_string(layers[i - 1].cols()), std::to_string(layers[i].rows())});
    }
    if (query >= static_cast<std::size_t>(layers.front().rows()))
        fail("no such query", "attention flow", "0 to " + std::to_string(layers.front().rows() - 1),
             std::to_string(query));
}

} // namespace

std::vector<float> attention_flow(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t query,
                                  std::stop_token stop,
                                  const std::function<void(std::size_t done, std::size_t all)>& progress)
{
    const std::vector<Matrix> layers = layers_down(trace, kind, layer);
    check(layers, query);
    std::size_t nodes = static_cast<std::size_t>(layers.front().rows());
    for (const Matrix& weights : layers)
        nodes += static_cast<std::size_t>(weights.cols());
    FlowNetwork network(nodes);
    std::size_t from = 0;
    for (const Matrix& weights : layers) {
        const std::size_t to = from + static_cast<std::size_t>(weights.rows());
        for (Index row = 0; row < weights.rows(); ++row)
            for (Index column = 0; column < weights.cols(); ++column)
                network.connect(from + static_cast<std::size_t>(row), to + static_cast<std::size_t>(column),
                                double(weights(row, column)));
        from = to;
    }
    const auto keys = static_cast<std::size_t>(layers.back().cols());
    std::vector<float> flow;
    for (std::size_t key = 0; key < keys; ++key) {
        if (stop.stop_requested())
            throw Error({Error::Kind::cancelled, "stopped", "attention flow", {}, {}});
        flow.push_back(static_cast<float>(network.maximum_flow(query, from + key)));
        if (progress)
            progress(key + 1, keys);
    }
    return flow;
}

} // namespace regard
