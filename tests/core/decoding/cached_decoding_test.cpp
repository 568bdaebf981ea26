// A cached run and a full pass over the finished target must tell the same story.

#include <gtest/gtest.h>

#include "core/decoding/greedy.h"
#include "core/error.h"
#include "core/trace/recorder.h"
#include "tests/support/compare.h"

using namespace regard;
using regard::test::near;

namespace {

EncoderDecoder small_model(PositionLayout positions = PositionLayout::interleaved)
{
    EncoderDecoderConfig config;
    config.width = 32;
    config.heads = 4;
    config.feed_forward = 64;
    config.encoder_layers = 2;
    config.decoder_layers = 3;
    config.vocabulary = 50;
    config.positions = positions;
    EncoderDecoder model(config);
    model.initialise(3);
    // Queries and keys twice as large make attention far from uniform.
    for (const ParameterInfo& parameter : model.layout().all())
        if (parameter.path.ends_with("query.weight") || parameter.path.ends_with("key.weight"))
            parameter.slot.in(model.parameters().data()) *= 2;
    return model;
}

const std::vector<int> source{7, 30, 12, 4, 41, 9, 3};

TEST(CachedDecoding, TraceEqualsThatOfAFullPass)
{
    for (const auto positions : {PositionLayout::interleaved, PositionLayout::halves}) {
        const EncoderDecoder model = small_model(positions);
        const Matrix memory = model.encode(source);
        Recorder cached;
        DecodingOptions options;
        options.max_tokens = 40; // beyond the first capacity of the cache
        const Decoded decoded = decode_greedily(model, memory, options, &cached);
        ASSERT_GT(decoded.input.size(), 1U);
        Recorder full;
        model.decode(memory, decoded.input, &full);

        const auto found = cached.finish();
        const auto expected = full.finish();
        ASSERT_EQ(expected.size(), 3U + 3U * (7 + 7 + 3 + 1) + 3U);
        ASSERT_EQ(found.size(), expected.size());
        for (const auto& [path, tensor] : expected) {
            ASSERT_TRUE(found.contains(path)) << path;
            const bool logits = path == "decoder.logits";
            EXPECT_TRUE(near(found.at(path).values, found.at(path).shape, tensor.values, tensor.shape,
                             {logits ? 1e-4 : 2e-5, 1e-4}))
                << path;
            EXPECT_EQ(found.at(path).axes, tensor.axes) << path;
        }
    }
}

TEST(CachedDecoding, ChoosesTheMostProbableTokenOfEachRow)
{
    const EncoderDecoder model = small_model();
    const Matrix memory = model.encode(source);
    DecodingOptions options;
    options.max_tokens = 12;
    const Decoded decoded = decode_greedily(model, memory, options);
    const Matrix logits = model.decode(memory, decoded.input);
    ASSERT_EQ(static_cast<std::size_t>(logits.rows()), decoded.output.size());
    for (Index i = 0; i < logits.rows(); ++i) {
        Matrix row = logits.row(i);
        row(0, model.config().pad_id) = row(0, model.config().start_id) = -1e9F;
        Index best = 0;
        row.row(0).maxCoeff(&best);
        EXPECT_EQ(decoded.output[static_cast<std::size_t>(i)], best);
    }
}

TEST(CachedDecoding, ObserverChangesNoBit)
{
    const EncoderDecoder model = small_model();
    Recorder recorder;
    const Matrix without = model.encode(source);
    const Matrix with = model.encode(source, &recorder);
    EXPECT_TRUE((without.array() == with.array()).all());
    const std::vector<int> target{2, 5, 6, 7};
    EXPECT_TRUE((model.decode(with, target).array() == model.decode(with, target, &recorder).array()).all());

    Recorder fresh;
    Recorder nothing([](std::string_view) { return false; });
    DecodingOptions options;
    options.max_tokens = 10;
    const Decoded bare = decode_greedily(model, without, options);
    const Decoded observed = decode_greedily(model, without, options, &fresh);
    const Decoded filtered = decode_greedily(model, without, options, &nothing);
    ASSERT_EQ(bare.output, observed.output);
    ASSERT_EQ(bare.output, filtered.output);
    for (std::size_t i = 0; i < bare.steps.size(); ++i)
        EXPECT_EQ(bare.steps[i].probability, observed.steps[i].probability);
    EXPECT_TRUE(nothing.finish().empty());
}

TEST(CachedDecoding, ForcedTargetReportsItsProbabilities)
{
    const EncoderDecoder model = small_model();
    const Matrix memory = model.encode(source);
    const std::vector<int> target{2, 17, 8, 33};
    const Decoded forced = decode_forced(model, memory, target, 3, {});
    EXPECT_EQ(forced.input, target);
    EXPECT_EQ(forced.output, (std::vector<int>{17, 8, 33, 3}));
    const Matrix logits = model.decode(memory, target);
    for (Index i = 0; i < 4; ++i) {
        const double total = (logits.row(i).cast<double>().array() - double(logits.row(i).maxCoeff())).exp().sum();
        const double expected =
            std::exp(double(logits(i, forced.output[static_cast<std::size_t>(i)]) - logits.row(i).maxCoeff())) / total;
        EXPECT_NEAR(double(forced.steps[static_cast<std::size_t>(i)].probability), expected, 1e-5);
    }
}

TEST(CachedDecoding, StopsWhenAskedAndRefusesForeignIds)
{
    const EncoderDecoder model = small_model();
    const Matrix memory = model.encode(source);
    std::stop_source stop;
    stop.request_stop();
    DecodingOptions options;
    options.stop = stop.get_token();
    EXPECT_THROW(decode_greedily(model, memory, options), Error);
    EXPECT_THROW(model.encode(std::vector<int>{1, 50}), Error);
    EXPECT_THROW(model.encode(std::vector<int>{}), Error);
    EXPECT_THROW(decode_forced(model, memory, std::vector<int>{-1}, 3, {}), Error);
}

} // namespace
