// Beam search on small models: against an exhaustive search, greedy decoding and a second reading of what it found.

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/decoding/beam.h"
#include "core/error.h"
#include "core/trace/recorder.h"
#include "tests/support/compare.h"

using namespace regard;

namespace {

EncoderDecoder random_model(Index vocabulary, unsigned seed, float scale = 3)
{
    EncoderDecoderConfig config;
    config.width = 16;
    config.heads = 2;
    config.feed_forward = 32;
    config.encoder_layers = 1;
    config.decoder_layers = 2;
    config.vocabulary = vocabulary;
    config.max_length = 64;
    EncoderDecoder model(config);
    model.initialise(seed);
    // Larger embeddings make some tokens much more probable than others.
    for (const ParameterInfo& parameter : model.layout().all())
        if (parameter.path == "embedding.weight")
            parameter.slot.in(model.parameters().data()) *= scale;
    return model;
}

BeamOptions options(std::size_t beam_size, std::size_t top_beams, float alpha, std::size_t max_tokens)
{
    BeamOptions result;
    result.beam_size = beam_size;
    result.top_beams = top_beams;
    result.length_penalty = alpha;
    result.max_tokens = max_tokens;
    return result;
}

/// Every sentence of at most `limit` tokens that ends, each prefix computed anew without a cache.
void all_sentences(const EncoderDecoder& model, const Matrix& memory, float alpha, std::size_t limit,
                   std::vector<int> input, double total, std::vector<Hypothesis>& found)
{
    const auto& config = model.config();
    const Matrix logits = model.decode(memory, input);
    const Eigen::ArrayXd last = logits.row(logits.rows() - 1).cast<double>().array();
    const Eigen::ArrayXd log_probabilities = last - last.maxCoeff() - std::log((last - last.maxCoeff()).exp().sum());
    for (int id = 0; id < config.vocabulary; ++id) {
        if (id == config.pad_id || id == config.start_id)
            continue;
        const double sum = total + log_probabilities(id);
        std::vector<int> longer = input;
        longer.push_back(id);
        if (id == config.end_id) {
            const std::vector<int> ids(longer.begin() + 1, longer.end());
            const double penalty = std::pow((5.0 + double(ids.size())) / 6.0, double(alpha));
            found.push_back({ids, {}, sum, sum / penalty, true, 0});
        } else if (longer.size() <= limit) {
            all_sentences(model, memory, alpha, limit, longer, sum, found);
        }
    }
}

TEST(Beam, LargeEnoughItFindsWhatAnExhaustiveSearchFinds)
{
    constexpr std::size_t limit = 5;
    int differs_from_greedy = 0;
    for (unsigned seed = 1; seed <= 8; ++seed)
        for (const float alpha : {0.0F, 0.6F, 2.0F}) {
            const EncoderDecoder model = random_model(6, seed);
            const Matrix memory = model.encode(std::vector<int>{4, 5, 1, 3});
            std::vector<Hypothesis> all;
            all_sentences(model, memory, alpha, limit, {model.config().start_id}, 0, all);
            ASSERT_EQ(all.size(), 1U + 3 + 9 + 27 + 81);
            std::sort(all.begin(), all.end(),
                      [](const Hypothesis& a, const Hypothesis& b) { return a.score > b.score; });

            const BeamSearch search = search_beam(model, memory, options(400, 121, alpha, limit));
            ASSERT_EQ(search.hypotheses.size(), all.size()) << seed;
            for (std::size_t i = 0; i < all.size(); ++i) {
                EXPECT_TRUE(search.hypotheses[i].finished);
                EXPECT_NEAR(search.hypotheses[i].score, all[i].score, 1e-4);
                const bool clear = (i == 0 || all[i - 1].score - all[i].score > 1e-3) &&
                                   (i + 1 == all.size() || all[i].score - all[i + 1].score > 1e-3);
                if (clear) {
                    EXPECT_EQ(search.hypotheses[i].ids, all[i].ids) << "seed " << seed << ", " << i;
                }
            }
            // Stopping early, when only the best is wanted, loses nothing.
            const BeamSearch best = search_beam(model, memory, options(400, 1, alpha, limit));
            EXPECT_EQ(best.hypotheses.at(0).ids, search.hypotheses[0].ids);
            const BeamSearch greedy = search_beam(model, memory, options(1, 1, alpha, limit));
            differs_from_greedy += greedy.hypotheses.at(0).ids != search.hypotheses[0].ids;
        }
    EXPECT_GT(differs_from_greedy, 0) << "the models are too easy to tell anything";
}

TEST(Beam, OfOneIsGreedyDecoding)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const EncoderDecoder model = random_model(30, seed, 1.5F);
        const Matrix memory = model.encode(std::vector<int>{7, 21, 12, 4, 3});
        DecodingOptions greedy_options;
        greedy_options.max_tokens = 40;
        Recorder greedy_recorder, beam_recorder;
        const Decoded greedy = decode_greedily(model, memory, greedy_options, &greedy_recorder);
        const BeamSearch search = search_beam(model, memory, options(1, 1, 0.6F, 40));
        EXPECT_TRUE(search == beam_of(greedy, 0.6F)) << seed;
        ASSERT_EQ(search.hypotheses.size(), 1U);
        EXPECT_EQ(search.hypotheses[0].ids, greedy.output);
        EXPECT_EQ(search.hypotheses[0].finished, greedy.finished);

        std::vector<int> input = search.hypotheses[0].ids;
        const int last = input.back();
        input.pop_back();
        input.insert(input.begin(), model.config().start_id);
        const Decoded shown = decode_forced(model, memory, input, last, greedy_options, &beam_recorder);
        EXPECT_EQ(shown.input, greedy.input);
        EXPECT_EQ(shown.output, greedy.output);
        const auto expected = greedy_recorder.finish(), found = beam_recorder.finish();
        ASSERT_EQ(found.size(), expected.size());
        ASSERT_GT(expected.size(), 20U);
        for (const auto& [path, tensor] : expected)
            EXPECT_EQ(found.at(path).values, tensor.values) << path << ": not the same bits";
    }
}

TEST(Beam, StepsHoldTogether)
{
    const EncoderDecoder model = random_model(30, 5, 1.5F);
    const Matrix memory = model.encode(std::vector<int>{7, 21, 12, 4, 3});
    const BeamSearch search = search_beam(model, memory, options(4, 4, 0.6F, 30));
    ASSERT_GT(search.steps.size(), 3U);
    for (std::size_t step = 0; step < search.steps.size(); ++step) {
        const auto& entries = search.steps[step];
        ASSERT_EQ(entries.size(), 4U); // 28 tokens can follow each open hypothesis
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const BeamEntry& entry = entries[i];
            double before = 0;
            if (step > 0) {
                ASSERT_LT(entry.parent, search.steps[step - 1].size());
                const BeamEntry& parent = search.steps[step - 1][entry.parent];
                EXPECT_FALSE(parent.finished) << "what has ended does not go on";
                before = parent.total;
            }
            EXPECT_DOUBLE_EQ(entry.total, before + entry.log_probability);
            EXPECT_NEAR(entry.score, entry.total / std::pow((5.0 + double(step + 1)) / 6, 0.6), 1e-6);
            EXPECT_EQ(entry.finished, entry.id == model.config().end_id);
            if (i > 0) {
                EXPECT_LE(entry.total, entries[i - 1].total) << "best first";
            }
        }
    }
}

TEST(Beam, BestAreSortedAndReadAgainTheyScoreTheSame)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const EncoderDecoder model = random_model(30, seed, 1.5F);
        const Matrix memory = model.encode(std::vector<int>{7, 21, 12, 4, 3});
        const BeamSearch search = search_beam(model, memory, options(5, 5, 0.6F, 30));
        ASSERT_EQ(search.hypotheses.size(), 5U);
        for (std::size_t i = 0; i < search.hypotheses.size(); ++i) {
            const Hypothesis& hypothesis = search.hypotheses[i];
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_NE(hypothesis.ids, search.hypotheses[j].ids);
            if (i > 0) {
                EXPECT_GE(search.hypotheses[i - 1].finished, hypothesis.finished);
                if (search.hypotheses[i - 1].finished == hypothesis.finished) {
                    EXPECT_GE(search.hypotheses[i - 1].score, hypothesis.score);
                }
            }
            std::vector<int> input = hypothesis.ids;
            input.insert(input.begin(), model.config().start_id);
            input.pop_back();
            const Decoded forced = decode_forced(model, memory, input, hypothesis.ids.back(), {});
            double total = 0;
            std::size_t entry = hypothesis.entry;
            for (std::size_t step = hypothesis.ids.size(); step-- > 0;) {
                const BeamEntry& at = search.steps[step][entry];
                EXPECT_EQ(at.id, hypothesis.ids[step]);
                EXPECT_NEAR(std::exp(at.log_probability), double(forced.steps[step].probability), 1e-5);
                total += std::log(double(forced.steps[step].probability));
                entry = at.parent;
            }
            EXPECT_NEAR(hypothesis.log_probability, total, 1e-3);
            EXPECT_NEAR(hypothesis.score, total / length_penalty(hypothesis.ids.size(), 0.6F), 1e-3);
        }
    }
}

TEST(Beam, BestDoNotDependOnHowManyAreWanted)
{
    for (unsigned seed = 1; seed <= 10; ++seed)
        for (const float alpha : {0.0F, 0.6F, 1.5F}) {
            const EncoderDecoder model = random_model(30, seed, 2.5F);
            const Matrix memory = model.encode(std::vector<int>{7, 21, 12, 4, 3});
            const BeamSearch all = search_beam(model, memory, options(6, 6, alpha, 25));
            for (std::size_t top = 1; top < 6; ++top) {
                const BeamSearch some = search_beam(model, memory, options(6, top, alpha, 25));
                ASSERT_EQ(some.hypotheses.size(), top);
                EXPECT_LE(some.steps.size(), all.steps.size());
                for (std::size_t i = 0; i < top; ++i)
                    if (some.hypotheses[i].finished) {
                        EXPECT_EQ(some.hypotheses[i].ids, all.hypotheses[i].ids) << seed << " " << alpha << " " << top;
                    }
            }
        }
}

TEST(Beam, SourcesSearchedTogetherFindWhatEachFindsAlone)
{
    const EncoderDecoder model = random_model(30, 4, 1.5F);
    const std::vector<std::vector<int>> sources = {{7, 21, 12, 4, 3}, {3}, {9, 9, 8, 3}, {5, 6, 7, 8, 9, 10, 11, 3}};
    std::vector<Matrix> memories;
    std::vector<std::size_t> limits;
    for (const auto& source : sources) {
        memories.push_back(model.encode(source));
        limits.push_back(source.size() + 18); // beyond the first capacity of the cache
    }
    const auto together = search_beams(model, memories, limits, options(3, 3, 0.6F, 1));
    ASSERT_EQ(together.size(), sources.size());
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const BeamSearch alone = search_beam(model, memories[i], options(3, 3, 0.6F, limits[i]));
        ASSERT_EQ(together[i].hypotheses.size(), alone.hypotheses.size());
        ASSERT_EQ(together[i].steps.size(), alone.steps.size());
        for (std::size_t h = 0; h < alone.hypotheses.size(); ++h) {
            EXPECT_EQ(together[i].hypotheses[h].ids, alone.hypotheses[h].ids) << i;
            EXPECT_NEAR(together[i].hypotheses[h].score, alone.hypotheses[h].score, 1e-4);
        }
    }
}

TEST(Beam, OfADamagedModelIsAsLongAsItsGreedyOutput)
{
    EncoderDecoder model = random_model(30, 2);
    for (const ParameterInfo& parameter : model.layout().all())
        if (parameter.path.ends_with("norm.weight"))
            parameter.slot.in(model.parameters().data())(0, 0) = std::numeric_limits<float>::quiet_NaN();
    const Matrix memory = model.encode(std::vector<int>{7, 21, 3});
    DecodingOptions greedy_options;
    greedy_options.max_tokens = 12;
    const Decoded greedy = decode_greedily(model, memory, greedy_options);
    ASSERT_TRUE(std::isnan(greedy.steps.at(0).probability));
    EXPECT_EQ(search_beam(model, memory, options(1, 1, 0.6F, 12)).hypotheses.at(0).ids, greedy.output);
    const BeamSearch wide = search_beam(model, memory, options(4, 4, 0.6F, 12));
    ASSERT_FALSE(wide.hypotheses.empty());
    EXPECT_TRUE(std::isnan(wide.hypotheses[0].score));
}

TEST(Beam, StopsWhenAsked)
{
    const EncoderDecoder model = random_model(30, 1);
    const Matrix memory = model.encode(std::vector<int>{7, 21, 3});
    std::stop_source stop;
    BeamOptions stopped = options(4, 1, 0.6F, 30);
    stopped.stop = stop.get_token();
    std::size_t steps = 0;
    stopped.progress = [&](std::size_t step) {
        steps = step;
        if (step == 2)
            stop.request_stop();
    };
    try {
        search_beam(model, memory, stopped);
        FAIL() << "it went on";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::cancelled);
    }
    EXPECT_EQ(steps, 2U);
}

TEST(Beam, LongerThanTheModelCanReadIsCutOff)
{
    const EncoderDecoder model = random_model(30, 1, 0.01F); // nearly uniform: hardly ever ends
    const Matrix memory = model.encode(std::vector<int>{7, 21, 3});
    const BeamSearch search = search_beam(model, memory, options(2, 2, 0.6F, 1000));
    EXPECT_LE(search.steps.size(), 64U);
    for (const Hypothesis& hypothesis : search.hypotheses)
        EXPECT_LE(hypothesis.ids.size(), 64U);
}

} // namespace
