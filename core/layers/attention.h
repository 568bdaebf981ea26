#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/layers/attend.h"
#include "core/layers/linear.h"

namespace regard {

/// What one pass through an Attention leaves: the trace reads it, the backward pass needs it.
struct AttentionState {
    std::vector<HeadSwitch> switches; ///< set before the pass: one for each head; empty where all are on
    Matrix query;          ///< [rows, d]; unused for self-attention
    Matrix joined;         ///< self: query | key | value [rows, 3d]; cross: key | value [memory rows, 2d]
    AlignedFloats weights; ///< for each pair in turn [h, queries, keys]
    Matrix context;        ///< heads side by side, [rows, d]
    Matrix output;         ///< context · W_O + b, [rows, d]
    Matrix d_context, d_query, d_joined;
};

/// Multi-head attention (Vaswani et al. 2017, section 3.2.2) with its four projections. In self-attention queries, keys
/// and values come from the same rows; in cross-attention keys and values come from the memory (the encoder's output).
class REGARD_API Attention {
public:
    enum class Kind { self, cross };

    /// Registers `path.{query,key,value,output}.{weight,bias}`.
    Attention(ParameterLayout& layout, const std::string& path, Kind kind, Index width, Index heads);

    Index heads() const { return heads_; }

    /// x [rows, d]; memory [memory rows, d] is x itself for self-attention.
    void forward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& memory,
                 std::span<const AttendedPair> pairs, AttentionState& state) const;
    /// Throws Error (unsupported) where a head was off. dx replaces its content; d_memory is added to (self-attention adds to dx instead and ignores it).
    void backward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& memory,
                  std::span<const AttendedPair> pairs, AttentionState& state, const ConstMatrixView& dy, Matrix& dx,
                  Matrix* d_memory, float* gradients, const AttentionGuide* guide = nullptr) const;

    /// The parts of forward, for decoding with a cache.
    void project_query(const float* parameters, const ConstMatrixView& x, AttentionState& state) const;
    void project_memory(const float* parameters, const ConstMatrixView& memory, Matrix& joined) const;
    void attend_to(const float* parameters, const ConstMatrixView& key, const ConstMatrixView& value,
                   std::span<const AttendedPair> pairs, AttentionState& state) const;

    /// Views into a state.
    ConstMatrixView query(const AttentionState& state) const;
    ConstMatrixView key(const AttentionState& state) const;
    ConstMatrixView value(const AttentionState& state) const;

private:
    Kind kind_;
    Index width_;
    Index heads_;
    Linear joined_;             // query | key | value, or key | value
    std::vector<Linear> query_; // cross only
    Linear output_;
};

} // namespace regard
