#include "core/analysis/head_importance.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/decoding/greedy.h"
#include "core/error.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/tiny_model.h"

using namespace regard;
using regard::test::error_of;

namespace {

const std::vector<int> source{7, 30, 12, 4, 41, 9, 3};

struct Case {
    std::shared_ptr<const TranslationModel> model = test::tiny_model();
    Decoded decoded;
    Case()
    {
        decoded.input = {model->network->config().start_id, 17, 5, 44, 20, 9};
        decoded.output = {17, 5, 44, 20, 9, model->network->config().end_id};
    }
    /// Steps of the target with some heads off, by cached decoding: another way than that of the measure.
    std::vector<DecodingStep> steps(const AttentionSwitches& switches, const RunVariant& variant = {}) const
    {
        DecodingOptions options;
        options.switches = switches;
        options.variant = variant;
        options.candidates = 3;
        const Matrix memory = model->network->encode(source, nullptr, switches, variant);
        return decode_forced(*model->network, memory, decoded.input, decoded.output.back(), options).steps;
    }
};

double cross_entropy(const std::vector<DecodingStep>& steps)
{
    double sum = 0;
    for (const DecodingStep& step : steps)
        sum -= std::log(double(step.probability));
    return sum / double(steps.size());
}

int choice(const DecodingStep& step, const EncoderDecoderConfig& config)
{
    for (const Candidate& candidate : step.top)
        if (candidate.id != config.pad_id && candidate.id != config.start_id)
            return candidate.id;
    return -1;
}

TEST(HeadImportance, IsTheDifferenceOfDirectRuns)
{
    const Case c;
    const EncoderDecoderConfig& config = c.model->network->config();
    std::size_t changed = 0;
    for (const HeadSwitch state : {HeadSwitch::zero, HeadSwitch::uniform}) {
        const auto found = head_importance(*c.model->network, source, c.decoded.input, c.decoded.output, state);
        const auto full = c.steps({});
        EXPECT_EQ(found.state, state);
        EXPECT_EQ(found.tokens, c.decoded.output.size());
        EXPECT_NEAR(found.cross_entropy, cross_entropy(full), 1e-5);
        ASSERT_EQ(found.heads.size(), 3U * 2U * 4U);
        for (const AttentionKind kind : attention_kinds)
            for (std::size_t layer = 0; layer < 2; ++layer)
                for (std::size_t head = 0; head < 4; ++head) {
                    AttentionSwitches switches;
                    switches.set(kind, layer, head, state);
                    const auto without = c.steps(switches);
                    const auto& at = found.at(kind, layer, head);
                    EXPECT_NEAR(at.rise, cross_entropy(without) - cross_entropy(full), 1e-5) << switches.text();
                    EXPECT_GT(std::fabs(at.rise), 1e-6) << switches.text();
                    std::size_t expected = 0;
                    for (std::size_t i = 0; i < full.size(); ++i)
                        expected += choice(without[i], config) != choice(full[i], config);
                    EXPECT_EQ(at.changed, expected) << switches.text();
                    changed += expected;
                }
    }
    EXPECT_GT(changed, 0U) << "nothing was counted";
}

TEST(HeadImportance, IsOfTheVariantThatRan)
{
    const Case c;
    const RunVariant variant{.encoder_positions = {PositionChange::Kind::off}, .decoder_window = 1};
    const auto found = head_importance(*c.model->network, source, c.decoded.input, c.decoded.output, HeadSwitch::zero,
                                       {}, {}, variant);
    const auto full = c.steps({}, variant);
    EXPECT_NEAR(found.cross_entropy, cross_entropy(full), 1e-5);
    EXPECT_GT(std::fabs(cross_entropy(full) - cross_entropy(c.steps({}))), 1e-4);
    for (const AttentionKind kind : attention_kinds) {
        AttentionSwitches switches;
        switches.set(kind, 1, 2, HeadSwitch::zero);
        EXPECT_NEAR(found.at(kind, 1, 2).rise, cross_entropy(c.steps(switches, variant)) - cross_entropy(full), 1e-5);
    }
}

TEST(HeadImportance, SaysHowFarItIsAndCanBeStopped)
{
    const Case c;
    std::vector<std::size_t> done;
    const auto measure = [&](std::stop_token stop, auto progress) {
        return head_importance(*c.model->network, source, c.decoded.input, c.decoded.output, HeadSwitch::zero, stop,
                               progress);
    };
    measure({}, [&](std::size_t now, std::size_t all) {
        done.push_back(now);
        EXPECT_EQ(all, 24U);
    });
    ASSERT_EQ(done.size(), 24U);
    EXPECT_EQ(done.back(), 24U);

    std::stop_source stop;
    std::size_t last = 0;
    const Error error = error_of([&] {
        measure(stop.get_token(), [&](std::size_t now, std::size_t) {
            last = now;
            if (now == 3)
                stop.request_stop();
        });
    });
    EXPECT_EQ(error.kind(), Error::Kind::cancelled);
    EXPECT_EQ(last, 3U);
}

TEST(HeadImportance, WhatDoesNotFitIsRefused)
{
    const Case c;
    const std::vector<int> one{5};
    EXPECT_EQ(
        error_of([&] { head_importance(*c.model->network, source, c.decoded.input, one, HeadSwitch::zero); }).kind(),
        Error::Kind::invalid);
    const auto found = head_importance(*c.model->network, source, c.decoded.input, c.decoded.output, HeadSwitch::zero);
    EXPECT_EQ(error_of([&] { found.at(AttentionKind::cross, 2, 0); }).parts().found, "L2 H0");
    EXPECT_EQ(error_of([&] { found.at(AttentionKind::encoder, 0, 4); }).kind(), Error::Kind::invalid);
}

} // namespace
