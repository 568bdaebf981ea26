#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/layers/attend.h"
#include "core/layers/linear.h"
#include "core/layers/rotary_positions.h"

namespace regard {

/// What one pass through an Attention leaves: the trace reads it, the backward pass needs it.
struct AttentionState {
    std::vector<HeadSwitch> switches; ///< set before the pass: one for each head; empty where all are on
    Matrix query;                     ///< [rows, h·dk]; unused for self-attention
    Matrix joined;                    ///< self: query | key | value [rows, …]; cross: key | value [memory rows, …]
    AlignedFloats weights;            ///< for each pair in turn [h, queries, keys]
    Matrix context;                   ///< heads side by side, [rows, h·dk]
    Matrix output;                    ///< context · W_O + b, [rows, d]
    Matrix d_context, d_query, d_joined;
};

/// Sizes and variants of an attention.
struct AttentionConfig {
    Index width = 0;                        ///< d, of what comes in and goes out
    Index heads = 1;                        ///< h
    Index key_value_heads = 1;              ///< as AttentionHeads has it
    Index head_width = 0;                   ///< dk; h·dk need not be d
    std::optional<float> scale;             ///< as AttentionHeads has it
    Linear::Bias bias = Linear::Bias::with; ///< of query, key and value
    Linear::Bias output_bias = Linear::Bias::with;
    std::optional<RotaryPositions> rotary; ///< turns queries and keys of self-attention

    /// The paper's: h heads of d / h.
    static AttentionConfig of(Index width, Index heads) { return {width, heads, heads, width / heads, {}, {}, {}, {}}; }
};

/// Multi-head attention (Vaswani et al. 2017, section 3.2.2) with its four projections. In self-attention queries, keys
/// and values come from the same rows; in cross-attention keys and values come from the memory (the encoder's output).
class REGARD_API Attention {
public:
    enum class Kind { self, cross };

    /// Registers `path.{query,key,value,output}.{weight,bias}`.
    Attention(ParameterLayout& layout, const std::string& path, Kind kind, const AttentionConfig& config);

    Index heads() const { return config_.heads; }
    Index key_value_heads() const { return config_.key_value_heads; }
    Index key_width() const { return config_.key_value_heads * config_.head_width; } ///< columns of all keys

    /// x [rows, d]; memory [memory rows, d] is x itself for self-attention. `bias` may be empty.
    void forward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& memory,
                 std::span<const AttendedPair> pairs, AttentionState& state, const ScoreBias& bias = {}) const;
    /// Throws Error (unsupported) where a head was off and for variants that the paper has not. dx replaces its
    /// content; d_memory is added to (self-attention adds to dx instead and ignores it).
    void backward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& memory,
                  std::span<const AttendedPair> pairs, AttentionState& state, const ConstMatrixView& dy, Matrix& dx,
                  Matrix* d_memory, float* gradients, const AttentionGuide* guide = nullptr) const;

    /// The parts of forward, for decoding with a cache.
    void project_query(const float* parameters, const ConstMatrixView& x, std::span<const AttendedPair> pairs,
                       AttentionState& state) const;
    void project_memory(const float* parameters, const ConstMatrixView& memory, Matrix& joined) const;
    void attend_to(const float* parameters, const ConstMatrixView& key, const ConstMatrixView& value,
                   std::span<const AttendedPair> pairs, AttentionState& state, const ScoreBias& bias = {}) const;

    /// Views into a state.
    ConstMatrixView query(const AttentionState& state) const;
    ConstMatrixView key(const AttentionState& state) const;
    ConstMatrixView value(const AttentionState& state) const;

private:
    Index query_width() const { return config_.heads * config_.head_width; }

    Kind kind_;
    AttentionConfig config_;
    Linear joined_;             // query | key | value, or key | value
    std::vector<Linear> query_; // cross only
    Linear output_;
};

} // namespace regard
