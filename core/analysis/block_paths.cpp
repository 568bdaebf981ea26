#include "core/analysis/block_paths.h"

#include <algorithm>
#include <charconv>

#include "core/error.h"

namespace regard {

namespace {

std::string layer_prefix(Stack stack, std::size_t layer)
{
    return std::string(stack_name(stack)) + ".layers." + std::to_string(layer) + ".";
}

std::string_view take_word(std::string_view& path)
{
    const std::string_view word = path.substr(0, path.find('.'));
    path.remove_prefix(std::min(word.size() + 1, path.size()));
    return word;
}

} // namespace

std::optional<AttentionKind> LayerPath::attention() const
{
    if (block == "cross_attention" && stack == Stack::decoder)
        return AttentionKind::cross;
    if (block == "self_attention")
        return stack == Stack::encoder ? AttentionKind::encoder : AttentionKind::decoder;
    return {};
}

std::optional<LayerPath> layer_path(std::string_view path)
{
    LayerPath result;
    const std::string_view stack = take_word(path);
    if ((stack != "encoder" && stack != "decoder") || take_word(path) != "layers")
        return {};
    result.stack = stack == "encoder" ? Stack::encoder : Stack::decoder;
    const std::string_view number = take_word(path);
    const char* end = number.data() + number.size();
    const auto [stop, error] = std::from_chars(number.data(), end, result.layer);
    if (error != std::errc() || stop != end)
        return {};
    result.block = take_word(path);
    result.part = path;
    return result;
}

std::string layer_input_path(Stack stack, std::size_t layer)
{
    return layer == 0 ? std::string(stack_name(stack)) + ".input" : layer_prefix(stack, layer - 1) + "output";
}

std::string block_input_path(std::string_view block)
{
    const auto place = layer_path(block);
    const auto refuse = [&] {
        throw Error({Error::Kind::invalid, "not a block of a layer", std::string(block), {}, {}});
    };
    if (!place)
        refuse();
    if (place->block == "self_attention")
        return layer_input_path(place->stack, place->layer);
    const std::string prefix = layer_prefix(place->stack, place->layer);
    if (place->block == "cross_attention")
        return prefix + "self_attention.norm";
    if (place->block != "feed_forward")
        refuse();
    return prefix + (place->stack == Stack::encoder ? "self_attention.norm" : "cross_attention.norm");
}

std::string memory_path(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    if (kind != AttentionKind::cross)
        return block_input_path(attention_path(kind, layer));
    return trace.find("encoder.output") ? "encoder.output"
                                        : layer_input_path(Stack::encoder, trace.shape.encoder_layers);
}

std::vector<std::string> block_paths(const ModelShape& shape, Stack stack)
{
    std::vector<std::string> paths;
    const std::size_t layers = stack == Stack::encoder ? shape.encoder_layers : shape.decoder_layers;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        paths.push_back(layer_prefix(stack, layer) + "self_attention");
        if (stack == Stack::decoder)
            paths.push_back(layer_prefix(stack, layer) + "cross_attention");
        paths.push_back(layer_prefix(stack, layer) + "feed_forward");
    }
    return paths;
}

} // namespace regard
