#include "core/analysis/cost.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/block_paths.h"
#include "core/error.h"

namespace regard {

namespace {

void require(double value, const char* where)
{
    if (!(value >= 1) || !std::isfinite(value))
        throw Error({Error::Kind::invalid, "not a size of a layer", where, "1 or more", std::to_string(value)});
}

BlockCost attention_cost(std::string path, std::size_t queries, std::size_t keys, std::size_t pairs, std::size_t width)
{
    const std::size_t square = width * width;
    // Query and output for each query, key and value for each key; all heads together are as wide as the model.
    return {std::move(path), 2 * (queries + keys) * square, pairs * width, pairs * width};
}

} // namespace

void CostSizes::check() const
{
    require(length, "length");
    require(width, "width");
    require(kernel, "kernel");
    require(window, "window");
}

LayerCost layer_cost(LayerType type, const CostSizes& sizes)
{
    sizes.check();
    const double n = sizes.length, d = sizes.width, k = sizes.kernel, r = sizes.window;
    switch (type) {
    case LayerType::self_attention:
        return {n * n * d, 1, 1};
    case LayerType::recurrent:
        return {n * d * d, n, n};
    case LayerType::convolutional:
        return {k * n * d * d, 1, std::max(1.0, n / k)};
    case LayerType::dilated_convolutional: {
        const double infinity = std::numeric_limits<double>::infinity();
        const double path = k > 1 ? std::log(n) / std::log(k) : (n > 1 ? infinity : 1);
        return {k * n * d * d, 1, std::max(1.0, path)};
    }
    case LayerType::restricted_attention:
        return {r * n * d, 1, std::max(1.0, n / r)};
    }
    return {};
}

std::vector<LayerCost> layer_costs(LayerType type, const CostSizes& sizes, std::span<const double> lengths)
{
    std::vector<LayerCost> costs;
    CostSizes own = sizes;
    for (const double length : lengths) {
        own.length = length;
        costs.push_back(layer_cost(type, own));
    }
    return costs;
}

std::size_t attended_pairs(std::size_t queries, bool causal, std::optional<std::size_t> window)
{
    const std::size_t reach = std::min(window.value_or(queries), queries);
    std::size_t pairs = 0;
    for (std::size_t query = 0; query < queries; ++query)
        pairs += 1 + std::min(query, reach) + (causal ? 0 : std::min(queries - 1 - query, reach));
    return pairs;
}

std::vector<BlockCost> run_cost(const EncoderDecoderConfig& config, std::size_t source, std::size_t target,
                                const RunVariant& variant)
{
    if (source == 0 || target == 0)
        throw Error({Error::Kind::invalid, "a run has at least one token on either side", "cost", "1 or more", "0"});
    const auto width = std::size_t(config.width), hidden = std::size_t(config.feed_forward);
    std::vector<BlockCost> costs;
    for (const Stack stack : {Stack::encoder, Stack::decoder}) {
        const bool decoder = stack == Stack::decoder;
        const std::size_t rows = decoder ? target : source;
        const auto& window = decoder ? variant.decoder_window : variant.encoder_window;
        for (const std::string& path : block_paths(config.shape(), stack)) {
            if (path.ends_with(".self_attention"))
                costs.push_back(attention_cost(path, rows, rows, attended_pairs(rows, decoder, window), width));
            else if (path.ends_with(".cross_attention"))
                costs.push_back(attention_cost(path, rows, source, rows * source, width));
            else
                costs.push_back({path, 2 * rows * width * hidden, 0, 0});
        }
    }
    costs.push_back({"decoder.logits", target * width * std::size_t(config.vocabulary), 0, 0});
    return costs;
}

} // namespace regard
