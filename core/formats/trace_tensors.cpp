#include "core/formats/trace_tensors.h"

#include <algorithm>
#include <charconv>

namespace regard {

namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Takes the part before the first dot off `path`.
std::string_view take_part(std::string_view& path)
{
    const std::size_t dot = path.find('.');
    const std::string_view part = path.substr(0, dot);
    path.remove_prefix(dot == std::string_view::npos ? path.size() : dot + 1);
    return part;
}

bool is_layer(std::string_view number, std::size_t layers)
{
    std::size_t layer = 0;
    const char* end = number.data() + number.size();
    const auto [stop, error] = std::from_chars(number.data(), end, layer);
    const bool plain = number == "0" || (!number.empty() && number.front() != '0');
    return error == std::errc() && stop == end && plain && layer < layers;
}

TraceTensorForm rows_of(std::size_t rows, std::size_t columns, const char* axis = "feature")
{
    return {{rows, columns}, {"token", axis}};
}

// Tensors of an attention block whose queries are `queries` tokens and whose keys are `keys` tokens.
std::optional<TraceTensorForm> attention_form(std::string_view name, const ModelShape& shape, std::size_t queries,
                                              std::size_t keys)
{
    if (is_one_of(name, {"weights", "scores"}))
        return TraceTensorForm{{shape.heads, queries, keys}, {"head", "query", "key"}};
    if (is_one_of(name, {"query", "context"}))
        return TraceTensorForm{{shape.heads, queries, shape.head_width}, {"head", "token", "feature"}};
    if (is_one_of(name, {"key", "value"}))
        return TraceTensorForm{{shape.heads, keys, shape.head_width}, {"head", "token", "feature"}};
    if (is_one_of(name, {"output", "norm"}))
        return rows_of(queries, shape.width);
    return std::nullopt;
}

std::optional<TraceTensorForm> feed_forward_form(std::string_view name, const ModelShape& shape, std::size_t rows)
{
    if (name == "hidden")
        return rows_of(rows, shape.feed_forward);
    if (is_one_of(name, {"output", "norm"}))
        return rows_of(rows, shape.width);
    return std::nullopt;
}

} // namespace

std::optional<TraceTensorForm> trace_tensor_form(std::string_view path, const ModelShape& shape, std::size_t n,
                                                 std::size_t m)
{
    const std::string_view stack = take_part(path);
    if (!is_one_of(stack, {"encoder", "decoder"}))
        return std::nullopt;
    const bool decoder = stack == "decoder";
    const std::size_t rows = decoder ? m : n;
    if (is_one_of(path, {"embedding", "positions", "input", "output"}))
        return rows_of(rows, shape.width);
    if (decoder && is_one_of(path, {"logits", "probabilities"}))
        return rows_of(rows, shape.vocabulary, "vocabulary");
    if (take_part(path) != "layers" ||
        !is_layer(take_part(path), decoder ? shape.decoder_layers : shape.encoder_layers))
        return std::nullopt;
    if (path == "output")
        return rows_of(rows, shape.width);
    const std::string_view block = take_part(path);
    if (block == "self_attention")
        return attention_form(path, shape, rows, rows);
    if (block == "cross_attention" && decoder)
        return attention_form(path, shape, m, n);
    return block == "feed_forward" ? feed_forward_form(path, shape, rows) : std::nullopt;
}

} // namespace regard
