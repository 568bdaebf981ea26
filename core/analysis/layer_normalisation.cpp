#include "core/analysis/layer_normalisation.h"

#include <array>
#include <string_view>

#include "core/error.h"

namespace regard {

namespace {

constexpr std::string_view self_attention = ".self_attention";
constexpr std::string_view cross_attention = ".cross_attention";
constexpr std::string_view feed_forward = ".feed_forward";

std::string layer_of(const std::string& block)
{
    return block.substr(0, block.rfind('.'));
}

/// "encoder.layers.1" → what it reads: "encoder.layers.0.output"
std::string entering(const std::string& layer)
{
    const std::size_t dot = layer.rfind('.');
    const std::string number = dot == std::string::npos ? "" : layer.substr(dot + 1);
    if (number.empty() || number.size() > 6 || number.find_first_not_of("0123456789") != std::string::npos)
        return {};
    const int index = std::stoi(number);
    const std::string layers = layer.substr(0, dot);
    return index == 0 ? layers.substr(0, layers.find('.')) + ".input"
                      : layers + "." + std::to_string(index - 1) + ".output";
}

const Tensor& matrix(const Trace& trace, const std::string& path)
{
    const Tensor& tensor = trace.at(path);
    if (tensor.shape.size() != 2 || tensor.shape[1] == 0 || tensor.values.size() != tensor.shape[0] * tensor.shape[1])
        throw Error({Error::Kind::invalid, "not a matrix", path, "[token, feature]", {}});
    return tensor;
}

void require_alike(const Tensor& a, const Tensor& b)
{
    if (a.shape != b.shape)
        throw Error({Error::Kind::invalid, "shapes disagree", b.path,
                     std::to_string(a.shape[0]) + " × " + std::to_string(a.shape[1]),
                     std::to_string(b.shape[0]) + " × " + std::to_string(b.shape[1])});
}

std::vector<float> parameter(const EncoderDecoder& network, const std::string& path)
{
    const ParameterInfo* info = network.layout().find(path);
    if (!info)
        return {};
    const ConstMatrixView view = info->slot.in(network.parameters().data());
    return {view.data(), view.data() + view.cols()};
}

void apply(const NormParameters& parameters, LayerNormalisation& norm)
{
    const std::size_t width = norm.input.shape[1];
    if (parameters.gain.size() != width || parameters.bias.size() != width)
        throw Error({Error::Kind::invalid, "the model has another width", norm.block, std::to_string(width),
                     std::to_string(parameters.gain.size())});
    norm.recomputed = norm.normalised;
    norm.recomputed.path = norm.block + ".norm";
    for (std::size_t i = 0; i < norm.recomputed.values.size(); ++i) {
        float& y = norm.recomputed.values[i];
        y = y * parameters.gain[i % width] + parameters.bias[i % width];
    }
}

} // namespace

std::optional<NormParameters> norm_parameters(const EncoderDecoder& network, const std::string& block)
{
    NormParameters parameters{parameter(network, block + ".norm.weight"), parameter(network, block + ".norm.bias"),
                              network.config().layer_norm_epsilon};
    if (parameters.gain.empty() || parameters.bias.empty())
        return {};
    return parameters;
}

std::string stream_before(const std::string& block)
{
    const std::string layer = layer_of(block);
    if (block.ends_with(self_attention))
        return entering(layer);
    if (block.ends_with(cross_attention))
        return layer + std::string(self_attention) + ".norm";
    if (block.ends_with(feed_forward))
        return layer + std::string(layer.starts_with("decoder.") ? cross_attention : self_attention) + ".norm";
    return {};
}

std::vector<std::string> normalised_blocks(const Trace& trace, Stack stack)
{
    const std::size_t layers = stack == Stack::encoder ? trace.shape.encoder_layers : trace.shape.decoder_layers;
    std::vector<std::string> blocks;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        for (const std::string_view part : {self_attention, cross_attention, feed_forward}) {
            std::string block = std::string(stack_name(stack)) + ".layers." + std::to_string(layer);
            block += part;
            const auto has = [&](const std::string& path) {
                const Tensor* tensor = trace.find(path);
                return tensor && tensor->shape.size() == 2 && !tensor->values.empty();
            };
            if (has(block + ".output") && has(block + ".norm") && has(stream_before(block)))
                blocks.push_back(std::move(block));
        }
    }
    return blocks;
}

LayerNormalisation layer_normalisation(const Trace& trace, const std::string& block, const EncoderDecoder* network)
{
    LayerNormalisation norm;
    norm.block = block;
    norm.stream = stream_before(block);
    norm.branch = block + ".output";
    const Tensor& stream = matrix(trace, norm.stream);
    const Tensor& branch = matrix(trace, norm.branch);
    norm.output = matrix(trace, block + ".norm");
    require_alike(stream, branch);
    require_alike(stream, norm.output);
    norm.input = stream;
    norm.input.path = block + ".norm.input";
    for (std::size_t i = 0; i < norm.input.values.size(); ++i)
        norm.input.values[i] += branch.values[i];
    if (network)
        norm.parameters = norm_parameters(*network, block);
    Standardised rows = norm.input.shape[0] == 0 ? Standardised{{}, {}, norm.input}
                                                 : standardised_rows(norm.input, norm.input.shape[0],
                                                                     norm.parameters ? norm.parameters->epsilon : 0.0F);
    norm.mean = std::move(rows.mean);
    norm.variance = std::move(rows.variance);
    if (norm.parameters) {
        norm.normalised = std::move(rows.values);
        apply(*norm.parameters, norm);
    }
    return norm;
}

} // namespace regard
