#include "core/analysis/padding_share.h"

#include <algorithm>
#include <string>

#include "core/error.h"

namespace regard {

namespace {

double share_of(const Trace& trace, AttentionKind kind, const Tensor& weights, std::size_t head)
{
    const std::size_t padded_keys = kind == AttentionKind::decoder ? trace.padding.target : trace.padding.source;
    const std::size_t padded_queries = kind == AttentionKind::encoder ? trace.padding.source : trace.padding.target;
    const std::size_t queries = weights.shape[1] - std::min(padded_queries, weights.shape[1]);
    const std::size_t keys = weights.shape[2] - std::min(padded_keys, weights.shape[2]);
    double sum = 0;
    for (std::size_t query = 0; query < queries; ++query) {
        const auto row = weights.row(head, query);
        for (std::size_t key = keys; key < row.size(); ++key)
            sum += double(row[key]);
    }
    return queries == 0 ? 0 : sum / double(queries);
}

void cut(std::vector<Token>& tokens, std::size_t padding)
{
    tokens.resize(tokens.size() - std::min(padding, tokens.size()));
}

} // namespace

double padding_share(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head)
{
    const Tensor& weights = trace.at(attention_path(kind, layer, "weights"));
    if (weights.shape.size() != 3 || head >= weights.shape[0])
        throw Error({Error::Kind::invalid, "no such head", weights.path, {}, std::to_string(head)});
    return share_of(trace, kind, weights, head);
}

double padding_share(const Trace& trace, AttentionKind kind)
{
    double sum = 0;
    std::size_t heads = 0;
    for (std::size_t layer = 0; layer < attention_layers(trace.shape, kind); ++layer)
        for (std::size_t head = 0; head < trace.shape.heads; ++head, ++heads)
            sum += padding_share(trace, kind, layer, head);
    return heads == 0 ? 0 : sum / double(heads);
}

Trace without_padding(const Trace& trace)
{
    Trace alone;
    alone.model = trace.model;
    alone.shape = trace.shape;
    alone.source_language = trace.source_language;
    alone.target_language = trace.target_language;
    alone.source_text = trace.source_text;
    alone.target_text = trace.target_text;
    alone.source = trace.source;
    alone.target_input = trace.target_input;
    alone.target_output = trace.target_output;
    alone.steps = trace.steps;
    alone.switches = trace.switches;
    alone.variant = trace.variant;
    alone.notices = trace.notices;
    cut(alone.source, trace.padding.source);
    cut(alone.target_input, trace.padding.target);
    cut(alone.target_output, trace.padding.target);
    alone.steps.resize(alone.steps.size() - std::min(trace.padding.target, alone.steps.size()));
    return alone;
}

} // namespace regard
