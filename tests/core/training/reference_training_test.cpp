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

void add_padded_rows(SequenceBatch& batch, const std::vector<std::int64_t>& ids, std::size_t length, int pad_id)
{
    for (std::size_t begin = 0; begin < ids.size(); begin += length) {
        const std::vector<int> row(ids.begin() + static_cast<std::ptrdiff_t>(begin),
                                   ids.begin() + static_cast<std::ptrdiff_t>(begin + length));
        batch.add(row, std::count(row.begin(), row.end(), pad_id));
    }
}

TrainingBatch reference_batch(int pad_id)
{
    const auto file = SafetensorsFile::open(golden("training/batch.safetensors"));
    TrainingBatch batch;
    add_padded_rows(batch.source, file.read_integers("source"), 6, pad_id);
    add_padded_rows(batch.target, file.read_integers("target_in"), 5, pad_id);
    for (const std::int64_t id : file.read_integers("target_out"))
        batch.labels.push_back(static_cast<int>(id));
    return batch;
}

TrainerSettings reference_settings()
{
    const auto settings = reference();
    const auto adam = settings.at("adam");
    return {settings.at("label_smoothing"), 0.0F, 0.0F,
            {adam.at("beta1"), adam.at("beta2"), adam.at("epsilon")}, 1, 1};
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

TEST(ReferenceTraining, GradientsOfEveryParameter)
{
    EncoderDecoder model = reference_model();
    const auto parameters = model.layout().all();
    const TrainingBatch batch = reference_batch(model.config().pad_id);
    Trainer trainer(std::move(model), reference_settings());
    const LossResult loss = trainer.accumulate({batch});
    EXPECT_NEAR(loss.sum / double(loss.tokens), double(reference().at("losses").at(0)), 1e-4);

    const auto expected = SafetensorsFile::open(golden("training/gradients.safetensors"));
    EXPECT_EQ(parameters.size(), expected.entries().size());
    for (const ParameterInfo& parameter : parameters)
        EXPECT_TRUE(near(in_file_order(parameter, trainer.gradients().data()), expected.read_floats(parameter.path),
                         {1e-5, 1e-3}))
            << parameter.path;
}

TEST(ReferenceTraining, LossesOfTenAdamSteps)
{
    const auto settings = reference();
    EncoderDecoder model = reference_model();
    const TrainingBatch batch = reference_batch(model.config().pad_id);
    Trainer trainer(std::move(model), reference_settings());
    ASSERT_EQ(settings.at("losses").size(), 10U);
    for (const double expected : settings.at("losses")) {
        const LossResult loss = trainer.accumulate({batch});
        EXPECT_NEAR(loss.sum / double(loss.tokens), expected, 1e-4) << "step " << trainer.step();
        trainer.update(settings.at("adam").at("lr"));
    }
}

} // namespace
