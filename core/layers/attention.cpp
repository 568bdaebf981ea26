#include "core/layers/attention.h"

#include "core/error.h"

namespace regard {

namespace {

std::vector<std::string> joined_paths(const std::string& path, Attention::Kind kind)
{
    if (kind == Attention::Kind::self)
        return {path + ".query", path + ".key", path + ".value"};
    return {path + ".key", path + ".value"};
}

std::vector<Index> joined_widths(Attention::Kind kind, const AttentionConfig& config)
{
    const Index keys = config.key_value_heads * config.head_width;
    if (kind == Attention::Kind::self)
        return {config.heads * config.head_width, keys, keys};
    return {keys, keys};
}

} // namespace

Attention::Attention(ParameterLayout& layout, const std::string& path, Kind kind, const AttentionConfig& config)
    : kind_(kind), config_(config),
      joined_(layout, joined_paths(path, kind), config.width, joined_widths(kind, config), config.bias),
      output_(layout, path + ".output", query_width(), config.width, config.output_bias)
{
    if (kind == Kind::cross)
        query_.emplace_back(layout, path + ".query", config.width, query_width(), config.bias);
}

ConstMatrixView Attention::query(const AttentionState& state) const
{
    return kind_ == Kind::self ? columns(state.joined, 0, query_width()) : view(state.query);
}

ConstMatrixView Attention::key(const AttentionState& state) const
{
    return columns(state.joined, kind_ == Kind::self ? query_width() : 0, key_width());
}

ConstMatrixView Attention::value(const AttentionState& state) const
{
    return columns(state.joined, (kind_ == Kind::self ? query_width() : 0) + key_width(), key_width());
}

void Attention::project_query(const float* parameters, const ConstMatrixView& x, std::span<const AttendedPair> pairs,
                              AttentionState& state) const
{
    if (kind_ == Kind::cross)
        return query_.front().forward(parameters, x, state.query);
    joined_.forward(parameters, x, state.joined);
    if (config_.rotary)
        config_.rotary->rotate(mutable_columns(state.joined, 0, query_width() + key_width()), config_.head_width,
                               pairs);
}

void Attention::project_memory(const float* parameters, const ConstMatrixView& memory, Matrix& joined) const
{
    joined_.forward(parameters, memory, joined);
}

void Attention::attend_to(const float* parameters, const ConstMatrixView& key, const ConstMatrixView& value,
                          std::span<const AttendedPair> pairs, AttentionState& state, const ScoreBias& bias) const
{
    const AttentionHeads heads(config_.heads, config_.key_value_heads, config_.scale);
    attend(query(state), key, value, heads, pairs, state.weights, state.context, state.switches, bias);
    output_.forward(parameters, view(state.context), state.output);
}

void Attention::forward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& memory,
                        std::span<const AttendedPair> pairs, AttentionState& state, const ScoreBias& bias) const
{
    project_query(parameters, x, pairs, state);
    if (kind_ == Kind::cross)
        project_memory(parameters, memory, state.joined);
    attend_to(parameters, key(state), value(state), pairs, state, bias);
}

void Attention::backward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& memory,
                         std::span<const AttendedPair> pairs, AttentionState& state, const ConstMatrixView& dy,
                         Matrix& dx, Matrix* d_memory, float* gradients, const AttentionGuide* guide) const
{
    if (!state.switches.empty())
        throw Error({Error::Kind::unsupported, "no gradients with heads switched off", "switches", {}, {}});
    if (config_.scale || config_.rotary || config_.key_value_heads != config_.heads)
        throw Error({Error::Kind::unsupported, "no gradients of this kind of attention", "attention", {}, {}});
    output_.backward(parameters, view(state.context), dy, state.d_context, gradients);
    state.d_joined.setZero(state.joined.rows(), state.joined.cols());
    const bool self = kind_ == Kind::self;
    if (!self)
        state.d_query.setZero(state.query.rows(), state.query.cols());
    const Index width = key_width(), key_column = self ? width : 0;
    attend_backward(query(state), key(state), value(state), config_.heads, pairs, state.weights, view(state.d_context),
                    self ? mutable_columns(state.d_joined, 0, width) : mutable_view(state.d_query),
                    mutable_columns(state.d_joined, key_column, width),
                    mutable_columns(state.d_joined, key_column + width, width), guide);
    if (self) {
        joined_.backward(parameters, x, view(state.d_joined), dx, gradients);
        return;
    }
    query_.front().backward(parameters, x, view(state.d_query), dx, gradients);
    Matrix from_keys_and_values;
    joined_.backward(parameters, memory, view(state.d_joined), from_keys_and_values, gradients);
    *d_memory += from_keys_and_values;
}

} // namespace regard
