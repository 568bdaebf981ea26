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

/// What an encoder reads: token ids, or for a model of pictures the pixels.
struct EncoderInput {
    std::span<const int> ids;
    std::span<const int> token_types; ///< of each id; all 0 where empty
    const Matrix* pixels = nullptr;   ///< [channels · height, width], normalised as the model wants it
};

/// A trained Transformer: its layers and their parameters. Const calls are safe from several threads at once.
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
    /// many, for a switch of a head that the model does not have, for a variant out of range and for a picture of
    /// another size.
    Matrix encode(const EncoderInput& source, Observer* observer = nullptr, const AttentionSwitches& switches = {},
                  const RunVariant& variant = {}) const;
    Matrix encode(std::span<const int> source, Observer* observer = nullptr, const AttentionSwitches& switches = {},
                  const RunVariant& variant = {}) const
    {
        return encode(EncoderInput{source, {}, nullptr}, observer, switches, variant);
    }

    /// What the head of an encoder-only model makes of its output: logits [n, V] or, over classes, [1, C]. Throws Error
    /// (unsupported) where the model has no such head.
    Matrix encoder_logits(const Matrix& encoder_output, Observer* observer = nullptr) const;

    /// Logits [m, V] of a whole target read at once, row i having seen target_input[0..i]. Throws like encode.
    Matrix decode(const Matrix& encoder_output, std::span<const int> target_input, Observer* observer = nullptr,
                  const AttentionSwitches& switches = {}, const RunVariant& variant = {}) const;

private:
    std::unique_ptr<EncoderDecoderNetwork> network_;
    ParameterBuffer parameters_;
};

/// Throws Error (invalid) if there are no ids, too many, or one outside the vocabulary. `what` is "source" or "target",
/// whose vocabularies may differ.
REGARD_API void check_ids(const EncoderDecoderConfig& config, std::span<const int> ids, const char* what);

} // namespace regard
