#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/api.h"
#include "core/math/matrix.h"
#include "core/math/parameters.h"
#include "core/models/encoder_decoder_config.h"
#include "core/trace/attention_switches.h"
#include "core/trace/observer.h"
#include "core/trace/run_variant.h"

namespace regard {

class EncoderDecoderNetwork;

/// A trained encoder-decoder: its layers and their parameters. Const calls are safe from several threads at once.
class REGARD_API EncoderDecoder {
public:
    /// All parameters zero. Throws Error (invalid) if the configuration does not hold together.
    explicit EncoderDecoder(const EncoderDecoderConfig& config);
    ~EncoderDecoder();
    EncoderDecoder(EncoderDecoder&&) noexcept;
    EncoderDecoder& operator=(EncoderDecoder&&) noexcept;

    const EncoderDecoderConfig& config() const;
    const ParameterLayout& layout() const;
    const ParameterBuffer& parameters() const { return parameters_; }
    ParameterBuffer& parameters() { return parameters_; }
    const EncoderDecoderNetwork& network() const { return *network_; }

    /// Glorot-uniform weights, embeddings N(0, 1/d), biases zero, gains one; the same for the same seed.
    void initialise(unsigned seed);

    /// Encoder output [n, d] of n source ids. Throws Error (invalid) for an id outside the vocabulary, no ids or too
    /// many, for a switch of a head that the model does not have and for a variant out of range.
    Matrix encode(std::span<const int> source, Observer* observer = nullptr, const AttentionSwitches& switches = {},
                  const RunVariant& variant = {}) const;

    /// Logits [m, V] of a whole target read at once, row i having seen target_input[0..i]. Throws like encode.
    Matrix decode(const Matrix& encoder_output, std::span<const int> target_input, Observer* observer = nullptr,
                  const AttentionSwitches& switches = {}, const RunVariant& variant = {}) const;

private:
    std::unique_ptr<EncoderDecoderNetwork> network_;
    ParameterBuffer parameters_;
};

/// Throws Error (invalid) if there are no ids, too many, or one outside the vocabulary. `what` is "source" or "target".
REGARD_API void check_ids(const EncoderDecoderConfig& config, std::span<const int> ids, const char* what);

} // namespace regard
