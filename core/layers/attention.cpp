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

} // namespace

Attention::Attention(ParameterLayout& layout, const std::string& path, Kind kind, Index width, Index heads)
    : kind_(kind), width_(width), heads_(heads), joined_(layout, joined_paths(path, kind), width, width),
      output_(layout, path + ".output", width, width)
{
    if (kind == Kind::cross)
        query_.emplace_back(layout, path + ".query", width, width);
}

ConstMatrixView Attention::query(const AttentionState& state) const
{
    return kind_ == Kind::self ? columns(state.joined, 0, width_) : view(state.query);
}

ConstMatrixView Attention::key(const AttentionState& state) const
{
    return columns(state.joined, kind_ == Kind::self ? width_ : 0, width_);
}

ConstMatrixView Attention::value(const AttentionState& state) const
{
    return columns(state.joined, kind_ == Kind::self ? 2 * width_ : width_, width_);
}

void Attention::project_query(const float* parameters, const ConstMatrixView& x, AttentionState& state) const
{
    if (kind_ == Kind::self)
        joined_.forward(parameters, x, state.joined);
    else
        query_.front().forward(parameters, x, state.query);
}

void Attention::project_memory(const float* parameters, const ConstMatrixView& memory, Matrix& joined) const
{
    joined_.forward(parameters, memory, joined);
}

void Attention::attend_to(const float* parameters, const ConstMatrixView& key, const ConstMatrixView& value,
                          std::span<const AttendedPair> pairs, AttentionState& state) const
{
    attend(query(state), key, value, heads_, pairs, state.weights, state.context, state.switches);
    output_.forward(parameters, view(state.context), state.output);
}

void Attention::forward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& memory,
                        std::span<const AttendedPair> pairs, AttentionState& state) const
{
    project_query(parameters, x, state);
    if (kind_ == Kind::cross)
        project_memory(parameters, memory, state.joined);
    attend_to(parameters, key(state), value(state), pairs, state);
}

void Attention::backward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& memory,
                         std::span<const AttendedPair> pairs, AttentionState& state, const ConstMatrixView& dy,
                         Matrix& dx, Matrix* d_memory, float* gradients, const AttentionGuide* guide) const
{
    if (!state.switches.empty())
        throw Error({Error::Kind::unsupported, "no gradients with heads switched off", "switches", {}, {}});
    output_.backward(parameters, view(state.context), dy, state.d_context, gradients);
    state.d_joined.setZero(state.joined.rows(), state.joined.cols());
    const bool self = kind_ == Kind::self;
    if (!self)
        state.d_query.setZero(state.query.rows(), state.query.cols());
    const Index key_column = self ? width_ : 0;
    attend_backward(query(state), key(state), value(state), heads_, pairs, state.weights, view(state.d_context),
                    self ? mutable_columns(state.d_joined, 0, width_) : mutable_view(state.d_query),
                    mutable_columns(state.d_joined, key_column, width_),
                    mutable_columns(state.d_joined, key_column + width_, width_), guide);
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
