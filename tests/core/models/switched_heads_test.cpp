// A head switched off must be what its definition says, in a full pass and nowhere else.

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/models/encoder_decoder.h"
#include "core/models/encoder_decoder_network.h"
#include "core/trace/recorder.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/compare.h"

using namespace regard;
using regard::test::error_of;
using regard::test::near;

namespace {

const std::vector<int> source{7, 30, 12, 4, 41, 9, 3};
const std::vector<int> target{2, 17, 5, 44};

EncoderDecoder small_model()
{
    EncoderDecoderConfig config;
    config.width = 16;
    config.heads = 4;
    config.feed_forward = 32;
    config.encoder_layers = 2;
    config.decoder_layers = 2;
    config.vocabulary = 50;
    EncoderDecoder model(config);
    model.initialise(3);
    return model;
}

/// The rows of W_O that read a head's slice of the context.
void forget_head(EncoderDecoder& model, const std::string& block, Index head)
{
    bool found = false;
    for (const ParameterInfo& parameter : model.layout().all())
        if (parameter.path == block + ".output.weight") {
            parameter.slot.in(model.parameters().data()).middleRows(head * 4, 4).setZero();
            found = true;
        }
    ASSERT_TRUE(found) << block;
}

Matrix logits_of(const EncoderDecoder& model, const AttentionSwitches& switches, Observer* observer = nullptr)
{
    const Matrix memory = model.encode(source, observer, switches);
    return model.decode(memory, target, observer, switches);
}

TEST(SwitchedHeads, ZeroIsTheModelWithoutThatSliceOfTheContext)
{
    for (const AttentionKind kind : attention_kinds) {
        AttentionSwitches switches;
        switches.set(kind, 1, 2, HeadSwitch::zero);
        const EncoderDecoder model = small_model();
        EncoderDecoder changed = small_model();
        forget_head(changed, attention_path(kind, 1), 2);
        const Matrix found = logits_of(model, switches), expected = logits_of(changed, {});
        const Matrix full = logits_of(model, {});
        EXPECT_TRUE(
            near({found.data(), std::size_t(found.size())}, {expected.data(), std::size_t(expected.size())}, {1e-5}));
        EXPECT_GT((found - full).cwiseAbs().maxCoeff(), 1e-3F) << "the head did something";
    }
}

TEST(SwitchedHeads, RecordedWeightsAreThoseUsed)
{
    const EncoderDecoder model = small_model();
    AttentionSwitches switches;
    switches.set(AttentionKind::encoder, 0, 1, HeadSwitch::uniform);
    switches.set(AttentionKind::decoder, 1, 3, HeadSwitch::uniform);
    switches.set(AttentionKind::cross, 0, 0, HeadSwitch::zero);
    Recorder recorder;
    logits_of(model, switches, &recorder);
    const auto tensors = recorder.finish();
    const Tensor& encoder = tensors.at("encoder.layers.0.self_attention.weights");
    for (const float weight : encoder.head(1))
        EXPECT_FLOAT_EQ(weight, 1.0F / 7);
    const Tensor& decoder = tensors.at("decoder.layers.1.self_attention.weights");
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < 4; ++j)
            EXPECT_FLOAT_EQ(decoder.at(3, i, j), j > i ? 0.0F : 1.0F / float(i + 1));
    for (const float weight : tensors.at("decoder.layers.0.cross_attention.weights").head(0))
        EXPECT_EQ(weight, 0.0F);
    for (const float value : tensors.at("decoder.layers.0.cross_attention.context").head(0))
        EXPECT_EQ(value, 0.0F);
    for (const float weight : tensors.at("decoder.layers.0.cross_attention.weights").head(1))
        EXPECT_GT(weight, 0.0F);
}

TEST(SwitchedHeads, NoneOffGivesTheSameBits)
{
    const EncoderDecoder model = small_model();
    AttentionSwitches switches;
    switches.set(AttentionKind::encoder, 0, 1, HeadSwitch::zero);
    switches.set(AttentionKind::encoder, 0, 1, HeadSwitch::on);
    const Matrix memory = model.encode(source);
    const Matrix expected = model.decode(memory, target);
    EXPECT_TRUE((logits_of(model, switches).array() == expected.array()).all());
    // A decoder's head changes nothing in the encoder.
    switches.set(AttentionKind::cross, 0, 1, HeadSwitch::zero);
    EXPECT_TRUE((model.encode(source, nullptr, switches).array() == memory.array()).all());
}

TEST(SwitchedHeads, UnknownHeadsAndGradientsAreRefused)
{
    const EncoderDecoder model = small_model();
    AttentionSwitches switches;
    switches.set(AttentionKind::cross, 2, 0, HeadSwitch::zero);
    EXPECT_EQ(error_of([&] { model.encode(source, nullptr, switches); }).parts().found, "cross L2 H0");
    EXPECT_EQ(error_of([&] { model.decode(Matrix::Zero(2, 16), target, nullptr, switches); }).kind(),
              Error::Kind::invalid);

    const EncoderDecoderNetwork& network = model.network();
    SequenceBatch from, to;
    from.add(source);
    to.add(target);
    EncoderState encoder;
    DecoderState decoder;
    decoder.switches.set(AttentionKind::cross, 0, 0, HeadSwitch::zero);
    network.encode(model.parameters().data(), from, nullptr, encoder);
    network.decode(model.parameters().data(), from, encoder.output(), to, nullptr, decoder);
    ParameterBuffer gradients(network.layout().size());
    EXPECT_EQ(error_of([&] {
                  network.backward(model.parameters().data(), from, to, encoder, decoder,
                                   Matrix::Ones(decoder.logits.rows(), decoder.logits.cols()), gradients.data());
              }).kind(),
              Error::Kind::unsupported);
}

} // namespace
