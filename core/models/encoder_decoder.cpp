#include "core/models/encoder_decoder.h"

#include <cmath>
#include <random>

#include "core/error.h"
#include "core/math/flush_denormals.h"
#include "core/models/encoder_decoder_network.h"
#include "core/models/observe.h"

namespace regard {

EncoderDecoder::EncoderDecoder(const EncoderDecoderConfig& config)
    : network_(std::make_unique<EncoderDecoderNetwork>(config)), parameters_(network_->layout().size())
{
}

EncoderDecoder::~EncoderDecoder() = default;
EncoderDecoder::EncoderDecoder(EncoderDecoder&&) noexcept = default;
EncoderDecoder& EncoderDecoder::operator=(EncoderDecoder&&) noexcept = default;

const EncoderDecoderConfig& EncoderDecoder::config() const
{
    return network_->config();
}

const ParameterLayout& EncoderDecoder::layout() const
{
    return network_->layout();
}

void EncoderDecoder::initialise(unsigned seed)
{
    std::mt19937 random(seed);
    // Not std::uniform_real_distribution: its results differ between standard libraries.
    const auto uniform = [&] { return 2.0F * (float(random() >> 8) / 16777216.0F) - 1.0F; };
    for (const ParameterInfo& parameter : layout().all()) {
        auto values = parameter.slot.in(parameters_.data());
        const bool gain = parameter.path.ends_with(".norm.weight");
        if (parameter.order == FileOrder::vector) {
            values.setConstant(gain ? 1.0F : 0.0F);
            continue;
        }
        // A uniform on ±a has variance a²/3: embeddings get 1/d, weights the 2/(in + out) of Glorot and Bengio (2010).
        const float variance = parameter.order == FileOrder::matrix ? 1.0F / float(values.cols())
                                                                    : 2.0F / float(values.rows() + values.cols());
        const float bound = std::sqrt(3.0F * variance);
        for (Index i = 0; i < values.rows(); ++i)
            for (Index j = 0; j < values.cols(); ++j)
                values(i, j) = bound * uniform();
    }
}

void check_ids(const EncoderDecoderConfig& config, std::span<const int> ids, const char* what)
{
    const auto fail = [&](const std::string& expected, const std::string& found) {
        throw Error({Error::Kind::invalid, "token ids do not fit the model", what, expected, found});
    };
    if (ids.empty())
        fail("at least one id", "none");
    if (static_cast<Index>(ids.size()) > config.max_length)
        fail("at most " + std::to_string(config.max_length) + " ids", std::to_string(ids.size()));
    for (const int id : ids)
        if (id < 0 || id >= config.vocabulary)
            fail("ids from 0 to " + std::to_string(config.vocabulary - 1), std::to_string(id));
}

Matrix EncoderDecoder::encode(std::span<const int> source, Observer* observer, const AttentionSwitches& switches,
                              const RunVariant& variant) const
{
    check_ids(config(), source, "source");
    switches.check(config().shape());
    variant.check();
    const FlushDenormals flush;
    SequenceBatch batch;
    batch.add(source);
    EncoderState state;
    state.switches = switches;
    state.variant = variant;
    network_->encode(parameters_.data(), batch, nullptr, state);
    if (observer)
        observe_encoder(*network_, state, *observer);
    return state.output();
}

Matrix EncoderDecoder::decode(const Matrix& encoder_output, std::span<const int> target_input, Observer* observer,
                              const AttentionSwitches& switches, const RunVariant& variant) const
{
    check_ids(config(), target_input, "target");
    switches.check(config().shape());
    variant.check();
    const FlushDenormals flush;
    SequenceBatch source;
    source.sequences.push_back({0, encoder_output.rows(), encoder_output.rows()});
    SequenceBatch target;
    target.add(target_input);
    DecoderState state;
    state.switches = switches;
    state.variant = variant;
    network_->decode(parameters_.data(), source, encoder_output, target, nullptr, state);
    if (observer)
        observe_decoder(*network_, state, *observer);
    return std::move(state.logits);
}

} // namespace regard
