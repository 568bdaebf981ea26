#include "core/analysis/residual.h"

#include <cmath>

namespace regard {

namespace {

std::size_t layers_of(const Trace& trace, Stack stack)
{
    return stack == Stack::encoder ? trace.shape.encoder_layers : trace.shape.decoder_layers;
}

bool is_matrix(const Trace& trace, const std::string& path)
{
    const Tensor* tensor = trace.find(path);
    return tensor && tensor->shape.size() == 2 && !tensor->values.empty();
}

std::vector<std::string> block_paths(const std::string& layer, Stack stack)
{
    std::vector<std::string> paths = {layer + "self_attention.output", layer + "self_attention.norm"};
    if (stack == Stack::decoder) {
        paths.push_back(layer + "cross_attention.output");
        paths.push_back(layer + "cross_attention.norm");
    }
    for (const char* part : {"feed_forward.hidden", "feed_forward.output", "feed_forward.norm", "output"})
        paths.push_back(layer + part);
    return paths;
}

std::vector<std::string> present(const Trace& trace, std::vector<std::string> paths)
{
    std::erase_if(paths, [&](const std::string& path) { return !is_matrix(trace, path); });
    return paths;
}

} // namespace

const char* stack_name(Stack stack)
{
    return stack == Stack::encoder ? "encoder" : "decoder";
}

std::vector<std::string> residual_paths(const Trace& trace, Stack stack)
{
    const std::string name = stack_name(stack);
    std::vector<std::string> paths = {name + ".input"};
    for (std::size_t layer = 0; layer < layers_of(trace, stack); ++layer)
        paths.push_back(name + ".layers." + std::to_string(layer) + ".output");
    return present(trace, std::move(paths));
}

std::vector<std::string> activation_paths(const Trace& trace, Stack stack)
{
    const std::string name = stack_name(stack);
    std::vector<std::string> paths = {name + ".embedding", name + ".positions", name + ".input"};
    for (std::size_t layer = 0; layer < layers_of(trace, stack); ++layer)
        for (std::string& path : block_paths(name + ".layers." + std::to_string(layer) + ".", stack))
            paths.push_back(std::move(path));
    return present(trace, std::move(paths));
}

Tensor residual_norms(const Trace& trace, Stack stack)
{
    Tensor norms;
    norms.path = stack == Stack::encoder ? "encoder.residual_norms" : "decoder.residual_norms";
    norms.axes = {"depth", "token"};
    norms.shape = {0, 0};
    for (const std::string& path : residual_paths(trace, stack)) {
        const Tensor& tensor = trace.at(path);
        if (norms.shape[0] > 0 && tensor.shape[0] != norms.shape[1])
            continue;
        norms.shape = {norms.shape[0] + 1, tensor.shape[0]};
        for (std::size_t token = 0; token < tensor.shape[0]; ++token) {
            double squares = 0;
            for (const double x : tensor.row(token))
                squares += x * x;
            norms.values.push_back(float(std::sqrt(squares)));
        }
    }
    return norms;
}

float largest_magnitude(std::span<const float> values)
{
    float largest = 0;
    for (const float x : values)
        if (std::isfinite(x) && std::fabs(x) > largest)
            largest = std::fabs(x);
    return largest;
}

} // namespace regard
