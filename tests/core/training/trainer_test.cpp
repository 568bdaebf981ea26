#include <algorithm>
#include <filesystem>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "core/decoding/greedy.h"
#include "core/error.h"
#include "core/models/encoder_decoder_network.h"
#include "core/training/checkpoint.h"
#include "core/training/trainer.h"
#include "tests/support/compare.h"

using namespace regard;
using regard::test::near;

namespace {

EncoderDecoder small_model()
{
    EncoderDecoderConfig config;
    config.width = 32;
    config.heads = 4;
    config.feed_forward = 64;
    config.encoder_layers = config.decoder_layers = 1;
    config.vocabulary = 14;
    EncoderDecoder model(config);
    model.initialise(1);
    return model;
}

/// Sequences of 2 to 6 tokens and the same backwards.
std::vector<TrainingPair> reversals(std::size_t count)
{
    std::mt19937 random(5);
    std::vector<TrainingPair> pairs;
    for (std::size_t i = 0; i < count; ++i) {
        TrainingPair pair;
        for (std::size_t length = 2 + random() % 5; length > 0; --length)
            pair.target.push_back(static_cast<int>(4 + random() % 10));
        pair.source.assign(pair.target.rbegin(), pair.target.rend());
        pair.source.push_back(3);
        pairs.push_back(pair);
    }
    return pairs;
}

void train_steps(Trainer& trainer, const std::vector<TrainingPair>& pairs, std::size_t workers, std::size_t steps)
{
    while (steps > 0)
        for (const auto& batch : draw_epoch(pairs, 100, trainer.step())) {
            if (steps-- == 0)
                return;
            trainer.accumulate(share_batch(pairs, batch, workers, trainer.model().config()));
            trainer.update(warm_up_rate(trainer.step() + 1, 32, 100, 0.5F));
        }
}

std::span<const float> numbers(const ParameterBuffer& buffer)
{
    return {buffer.data(), buffer.size()};
}

TEST(Trainer, LearnsToReverseASequence)
{
    const auto pairs = reversals(2000);
    Trainer trainer(small_model(), {0.1F, 0.0F, 0.99F, {}, 1, 2});
    train_steps(trainer, pairs, 2, 700);
    std::size_t right = 0;
    for (std::size_t i = 0; i < 100; ++i) {
        const EncoderDecoder& model = trainer.average();
        Decoded decoded = decode_greedily(model, model.encode(pairs[i].source), {20, 0, {}, {}});
        decoded.output.pop_back();
        right += decoded.output == pairs[i].target ? 1 : 0;
    }
    EXPECT_GE(right, 90U);
}

/// How much weight head 0 of the only cross-attention gives to the guided keys, on average.
double guided_weight(const EncoderDecoder& model, const std::vector<TrainingPair>& pairs)
{
    double sum = 0;
    std::size_t rows = 0;
    for (const TrainingPair& pair : pairs) {
        TrainingBatch batch;
        batch.add(pair, model.config());
        EncoderState encoder;
        DecoderState decoder;
        model.network().encode(model.parameters().data(), batch.source, nullptr, encoder);
        model.network().decode(model.parameters().data(), batch.source, encoder.output(), batch.target, nullptr,
                               decoder);
        const auto& weights = decoder.layers[guided_layer(model.config())].cross_attention.attention.weights;
        for (std::size_t i = 0; i < batch.guide.size(); ++i, ++rows)
            sum += weights[i * pair.source.size() + std::size_t(batch.guide[i])];
    }
    return sum / double(rows);
}

TEST(Trainer, AGuidedHeadLooksWhereItIsTold)
{
    auto pairs = reversals(300);
    for (TrainingPair& pair : pairs) {
        for (std::size_t i = 0; i < pair.target.size(); ++i)
            pair.guide.push_back(int(pair.target.size() - 1 - i));
        pair.guide.push_back(int(pair.source.size()) - 1);
    }
    TrainerSettings settings{0.1F, 0.0F, 0.9F, {}, 1, 2};
    settings.guide_weight = 0.5F;
    Trainer trainer(small_model(), settings);
    EXPECT_LT(guided_weight(trainer.model(), pairs), 0.4);
    train_steps(trainer, pairs, 2, 500);
    EXPECT_GT(guided_weight(trainer.average(), pairs), 0.8);
}

TEST(Trainer, TwoWorkersSumToTheGradientOfOne)
{
    const auto pairs = reversals(20);
    const auto batch = draw_epoch(pairs, 1000, 1).front();
    Trainer one(small_model(), {0.1F, 0.0F, 0.0F, {}, 1, 1});
    Trainer two(small_model(), {0.1F, 0.0F, 0.0F, {}, 1, 2});
    const auto loss_one = one.accumulate(share_batch(pairs, batch, 1, one.model().config()));
    const auto loss_two = two.accumulate(share_batch(pairs, batch, 2, two.model().config()));
    EXPECT_EQ(loss_one.tokens, loss_two.tokens);
    EXPECT_NEAR(loss_one.sum, loss_two.sum, 1e-3);
    EXPECT_TRUE(near(numbers(two.gradients()), numbers(one.gradients()), {1e-6, 1e-3}));
}

TEST(Trainer, SameSeedSameBitsAndResumingChangesNothing)
{
    const auto pairs = reversals(300);
    const TrainerSettings settings{0.1F, 0.2F, 0.9F, {}, 7, 1};
    Trainer straight(small_model(), settings);
    train_steps(straight, pairs, 1, 6);
    Trainer again(small_model(), settings);
    train_steps(again, pairs, 1, 6);
    EXPECT_TRUE(std::ranges::equal(numbers(straight.model().parameters()), numbers(again.model().parameters())));

    Trainer first_half(small_model(), settings);
    train_steps(first_half, pairs, 1, 3);
    const auto file = std::filesystem::temp_directory_path() / "regard_trainer_test.safetensors";
    save_checkpoint(file, first_half, {4, 2});
    Trainer resumed(small_model(), settings);
    const TrainingPosition position = load_checkpoint(file, resumed);
    std::filesystem::remove(file);
    EXPECT_EQ(position.epoch, 4U);
    EXPECT_EQ(position.batch, 2U);
    EXPECT_EQ(resumed.step(), 3U);
    EXPECT_TRUE(
        std::ranges::equal(numbers(first_half.average().parameters()), numbers(resumed.average().parameters())));
    // The same fourth step from the checkpoint as without it: weights, moments and dropout draws are all there.
    const auto batch = draw_epoch(pairs, 100, 99).front();
    for (Trainer* trainer : {&first_half, &resumed}) {
        trainer->accumulate(share_batch(pairs, batch, 1, trainer->model().config()));
        trainer->update(1e-3F);
    }
    EXPECT_TRUE(std::ranges::equal(numbers(first_half.model().parameters()), numbers(resumed.model().parameters())));
    EXPECT_FALSE(std::ranges::equal(numbers(first_half.model().parameters()), numbers(straight.model().parameters())));
}

TEST(Trainer, RefusesACheckpointOfAnotherShape)
{
    const auto file = std::filesystem::temp_directory_path() / "regard_other_shape.safetensors";
    Trainer trainer(small_model(), {});
    save_checkpoint(file, trainer, {});
    EncoderDecoderConfig other = trainer.model().config();
    other.vocabulary = 20;
    Trainer another(EncoderDecoder(other), {});
    EXPECT_THROW(load_checkpoint(file, another), Error);
    std::filesystem::remove(file);
    EXPECT_THROW(load_checkpoint(file, another), Error) << "a missing file";
}

TEST(Batches, EachPairOnceAndSimilarLengthsTogether)
{
    const auto pairs = reversals(1000);
    const auto epoch = draw_epoch(pairs, 60, 3);
    std::multiset<std::size_t> seen;
    double spread = 0;
    for (const auto& batch : epoch) {
        std::size_t shortest = 100, longest = 0, tokens = 0;
        for (const std::size_t i : batch) {
            seen.insert(i);
            shortest = std::min(shortest, pairs[i].target.size());
            longest = std::max(longest, pairs[i].target.size());
            tokens += pairs[i].target.size() + 1;
        }
        EXPECT_LT(tokens, 60U + 7U);
        spread += double(longest - shortest);
    }
    EXPECT_EQ(seen.size(), pairs.size());
    EXPECT_EQ(std::set(seen.begin(), seen.end()).size(), pairs.size());
    EXPECT_LT(spread / double(epoch.size()), 1.0) << "lengths 2 to 6 unsorted would spread by about 4";
    EXPECT_NE(epoch, draw_epoch(pairs, 60, 4));
    EXPECT_EQ(epoch, draw_epoch(pairs, 60, 3));
}

TEST(Batches, LabelsAreTheTargetShiftedByOne)
{
    TrainingBatch batch;
    batch.add({{5, 6, 3}, {7, 8}}, EncoderDecoderConfig{});
    EXPECT_EQ(batch.source.ids, (std::vector<int>{5, 6, 3}));
    EXPECT_EQ(batch.target.ids, (std::vector<int>{2, 7, 8}));
    EXPECT_EQ(batch.labels, (std::vector<int>{7, 8, 3}));
}

TEST(Schedule, WarmsUpThenFalls)
{
    // d^-0.5 · min(step^-0.5, step · warm_up^-1.5)
    EXPECT_NEAR(warm_up_rate(1, 256, 100, 1.0F), 0.0625F * 1e-3F, 1e-9F);
    EXPECT_NEAR(warm_up_rate(100, 256, 100, 1.0F), 0.0625F * 0.1F, 1e-8F);
    EXPECT_NEAR(warm_up_rate(400, 256, 100, 2.0F), 2 * 0.0625F * 0.05F, 1e-8F);
}

} // namespace
