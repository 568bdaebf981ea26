// Parity with PyTorch: logits, every gradient and ten Adam steps of a small encoder-decoder (tests/golden/training).

#include <fstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/formats/model_folder.h"
#include "core/formats/safetensors.h"
#include "core/models/encoder_decoder_network.h"
#include "core/training/trainer.h"
#include "tests/support/compare.h"

using namespace regard;
using regard::test::golden;
using regard::test::near;

namespace {

nlohmann::json reference()
{
    std::ifstream file(golden("training/reference.json"));
    return nlohmann::json::parse(file);
}

EncoderDecoder reference_model()
{
    const auto settings = reference();
    EncoderDecoderConfig config;
    config.width = settings.at("d_model");
    config.heads = settings.at("heads");
    config.feed_forward = settings.at("feed_forward");
    config.encoder_layers = config.decoder_layers = settings.at("layers");
    config.vocabulary = settings.at("vocabulary");
    config.pad_id = settings.at("pad_id");
    config.layer_norm_epsilon = settings.at("layer_norm_epsilon");
    EncoderDecoder model(config);
    read_parameters(SafetensorsFile::open(golden("training/weights.safetensors")), model.layout(), model.parameters());
    return model;
}

constexpr std::size_t source_length = 6;
constexpr std::size_t target_length = 5;

std::vector<int> row_of(const std::vector<std::int64_t>& ids, std::size_t row, std::size_t length)
{
    const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(row * length);
    return {begin, begin + static_cast<std::ptrdiff_t>(length)};
}

/// The padded batch, its sentences dealt out to workers in turn.
std::vector<TrainingBatch> reference_shares(int pad_id, std::size_t workers)
{
    const auto file = SafetensorsFile::open(golden("training/batch.safetensors"));
    const auto source = file.read_integers("source");
    const auto target_in = file.read_integers("target_in");
    const auto target_out = file.read_integers("target_out");
    std::vector<TrainingBatch> shares(workers);
    for (std::size_t row = 0; row < source.size() / source_length; ++row) {
        TrainingBatch& share = shares[row % workers];
        const auto read = row_of(source, row, source_length);
        const auto write = row_of(target_in, row, target_length);
        share.source.add(read, std::count(read.begin(), read.end(), pad_id));
        share.target.add(write, std::count(write.begin(), write.end(), pad_id));
        const auto labels = row_of(target_out, row, target_length);
        share.labels.insert(share.labels.end(), labels.begin(), labels.end());
    }
    return shares;
}

TrainingBatch reference_batch(int pad_id)
{
    return reference_shares(pad_id, 1).front();
}

TrainerSettings reference_settings(std::size_t threads)
{
    const auto settings = reference();
    const auto adam = settings.at("adam");
    return {settings.at("label_smoothing"),
            0.0F,
            0.0F,
            {adam.at("beta1"), adam.at("beta2"), adam.at("epsilon")},
            1,
            threads};
}

std::vector<float> in_file_order(const ParameterInfo& parameter, const float* buffer)
{
    const Matrix values = parameter.order == FileOrder::transposed ? Matrix(parameter.slot.in(buffer).transpose())
                                                                   : Matrix(parameter.slot.in(buffer));
    return {values.data(), values.data() + values.size()};
}

TEST(ReferenceTraining, LogitsOfAPaddedBatch)
{
    const EncoderDecoder model = reference_model();
    const TrainingBatch batch = reference_batch(model.config().pad_id);
    EncoderState encoder;
    DecoderState decoder;
    model.network().encode(model.parameters().data(), batch.source, nullptr, encoder);
    model.network().decode(model.parameters().data(), batch.source, encoder.output(), batch.target, nullptr, decoder);
    const auto expected = SafetensorsFile::open(golden("training/logits.safetensors")).read_floats("logits");
    EXPECT_TRUE(near({decoder.logits.data(), static_cast<std::size_t>(decoder.logits.size())}, expected, {1e-4, 1e-4}));
}

/// One worker, and two that share the batch.
class ReferenceTrainer : public testing::TestWithParam<std::size_t> {};

INSTANTIATE_TEST_SUITE_P(Threads, ReferenceTrainer, testing::Values(1, 2));

TEST_P(ReferenceTrainer, GradientsOfEveryParameter)
{
    EncoderDecoder model = reference_model();
    const auto parameters = model.layout().all();
    const auto shares = reference_shares(model.config().pad_id, GetParam());
    Trainer trainer(std::move(model), reference_settings(GetParam()));
    const LossResult loss = trainer.accumulate(shares);
    EXPECT_NEAR(loss.sum / double(loss.tokens), double(reference().at("losses").at(0)), 1e-4);

    const auto expected = SafetensorsFile::open(golden("training/gradients.safetensors"));
    EXPECT_EQ(parameters.size(), expected.entries().size());
    for (const ParameterInfo& parameter : parameters)
        EXPECT_TRUE(near(in_file_order(parameter, trainer.gradients().data()), expected.read_floats(parameter.path),
                         {1e-5, 1e-3}))
            << parameter.path;
}

TEST_P(ReferenceTrainer, LossesOfTenAdamSteps)
{
    const auto settings = reference();
    EncoderDecoder model = reference_model();
    const auto shares = reference_shares(model.config().pad_id, GetParam());
    Trainer trainer(std::move(model), reference_settings(GetParam()));
    ASSERT_EQ(settings.at("losses").size(), 10U);
    for (const double expected : settings.at("losses")) {
        const LossResult loss = trainer.accumulate(shares);
        EXPECT_NEAR(loss.sum / double(loss.tokens), expected, 1e-4) << "step " << trainer.step();
        trainer.update(settings.at("adam").at("lr"));
    }
}

} // namespace
