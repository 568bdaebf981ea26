// Whole trainings of a very small model: what they leave behind, and that interrupting them changes nothing.

#include <fstream>

#include <gtest/gtest.h>

#include "core/formats/model_folder.h"
#include "core/formats/snapshots.h"
#include "core/training/save_snapshot.h"
#include "core/training/train.h"
#include "core/training/training_record.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/core/text/small_vocabulary.h"

using namespace regard;

namespace {

class SmallTraining : public testing::Test {
protected:
    SmallTraining()
    {
        std::ofstream file(folder_ / "pairs.tsv");
        for (const std::string& line : test::small_text())
            file << line << '\t' << line << '\n';
    }

    TrainingOptions options(const std::string& output) const
    {
        TrainingOptions options;
        options.corpora = {{folder_ / "pairs.tsv", {"fr", "en"}, 0, 1, 1},
                           {folder_ / "pairs.tsv", {"en", "fr"}, 1, 0, 1.5}};
        options.validation = {{folder_ / "pairs.tsv", {"en", "fr"}, 1, 0, 1}};
        options.validation_pairs = 4;
        options.output = folder_ / output;
        options.model.width = 16;
        options.model.heads = 2;
        options.model.feed_forward = 32;
        options.model.encoder_layers = options.model.decoder_layers = 1;
        options.model.vocabulary = 60;
        options.augmentation = {0.3, 4, 0.5, 0.2, true, 0.2, 0.1};
        options.batch_tokens = 200;
        options.schedule.warm_up_steps = 30;
        options.max_steps = 90;
        options.checkpoint_minutes = 1e9;
        return options;
    }

    std::string weights(const std::string& output) const { return test::slurp(folder_ / output / "model.safetensors"); }
    std::vector<HistoryRow> losses(const std::string& output) const
    {
        std::vector<HistoryRow> rows;
        const History history(folder_ / output, 1'000'000);
        for (const HistoryRow& row : history.rows())
            if (row.validation.empty())
                rows.push_back(row);
        return rows;
    }

    test::TemporaryFolder folder_;
};

TEST_F(SmallTraining, IsTheSameWhenInterruptedAndDependsOnTheSeed)
{
    train(options("straight"), {});
    ASSERT_GE(losses("straight").size(), 4U);
    EXPECT_GT(losses("straight").back().epoch, 0U) << "more than one epoch, or half of this tests nothing";
    EXPECT_LT(losses("straight").back().loss, losses("straight").front().loss);

    for (const std::size_t steps : {13U, 14U, 61U, 90U}) {
        TrainingOptions part = options("parts");
        part.max_steps = steps;
        TrainingPlan plan;
        train(part, {[&](const TrainingPlan& told) { plan = told; }, {}, {}, {}});
        EXPECT_TRUE(plan.changed.empty()) << plan.changed.front().key;
        EXPECT_EQ(plan.resumed_step > 0, steps != 13);
    }
    EXPECT_EQ(losses("parts"), losses("straight"));
    EXPECT_TRUE(weights("parts") == weights("straight"));

    TrainingOptions other = options("other");
    other.seed = 2;
    train(other, {});
    EXPECT_FALSE(weights("other") == weights("straight"));
}

TEST_F(SmallTraining, RefusesToGoOnWithAModelOfAnotherSizeAndTellsOtherChanges)
{
    TrainingOptions first = options("model");
    first.max_steps = 5;
    train(first, {});
    const std::string before = weights("model");
    const auto refused = [&](const char* key, const auto& change) {
        TrainingOptions changed = options("model");
        change(changed.model);
        const Error error = test::error_of([&] { train(changed, {}); });
        EXPECT_EQ(error.kind(), Error::Kind::invalid) << error.what();
        EXPECT_NE(error.parts().where.find(key), std::string::npos) << error.what();
    };
    refused("width", [](auto& model) { model.width = 32; });
    refused("heads", [](auto& model) { model.heads = 4; });
    refused("encoder-layers", [](auto& model) { model.encoder_layers = 2; });
    refused("vocabulary", [](auto& model) { model.vocabulary = 61; });
    EXPECT_TRUE(weights("model") == before);

    TrainingOptions later = options("model");
    later.max_steps = 6;
    later.batch_tokens = 100;
    later.schedule.factor = 0.5F;
    std::vector<std::string> changed;
    train(later, {[&](const TrainingPlan& plan) {
                      for (const ChangedSetting& setting : plan.changed)
                          changed.push_back(setting.key + " " + setting.before + " " + setting.now);
                  },
                  {},
                  {},
                  {}});
    EXPECT_EQ(changed, (std::vector<std::string>{"batch-tokens 200 100", "rate 1.0 0.5"}));
}

TEST_F(SmallTraining, KeepsWeightsOfTheMomentsAskedFor)
{
    TrainingOptions wanted = options("model");
    wanted.max_steps = 20;
    wanted.snapshot_steps = {0, 5, 20, 1000};
    train(wanted, {});
    const auto snapshots = list_snapshots(folder_ / "model");
    ASSERT_EQ(snapshots.size(), 3U);
    const auto model = load_model_folder(folder_ / "model");
    const auto floats = [](const TranslationModel& one) {
        const ParameterBuffer& buffer = one.network->parameters();
        return std::vector<float>(buffer.data(), buffer.data() + buffer.size());
    };
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(snapshots[i].step, wanted.snapshot_steps[i]);
        EXPECT_TRUE(snapshots[i].loss.has_value());
        EXPECT_TRUE(snapshots[i].bleu.has_value());
        const bool last = floats(*load_snapshot(*model, snapshots[i])) == floats(*model);
        EXPECT_EQ(last, i == 2) << "step " << snapshots[i].step;
    }
    EXPECT_GT(*snapshots[0].loss, *snapshots[2].loss);
}

TEST_F(SmallTraining, StopsAfterAnEpoch)
{
    TrainingOptions one = options("model");
    one.max_steps = 0;
    one.max_epochs = 1;
    const TrainingProgress end = train(one, {});
    EXPECT_EQ(end.epoch, 0U);
    EXPECT_GT(end.step, 5U);
    EXPECT_EQ(end.seconds_left, 0.0);
    one.max_epochs = 2;
    EXPECT_NEAR(double(train(one, {}).step), 2.0 * double(end.step), 4.0);
}

TEST_F(SmallTraining, OneAtATimeAndOnlyInItsOwnFolder)
{
    TrainingOptions wanted = options("model");
    wanted.max_steps = 3;
    std::string refusal;
    train(wanted, {{},
                   [&](const TrainingProgress& progress) {
                       if (progress.step == 1)
                           refusal = test::error_of([&] { train(wanted, {}); }).what();
                   },
                   {},
                   {}});
    EXPECT_NE(refusal.find("another training"), std::string::npos) << refusal;

    test::spill(folder_ / "model" / ".regard-99-1.tmp", "half a checkpoint");
    wanted.max_steps = 4;
    train(wanted, {});
    EXPECT_FALSE(std::filesystem::exists(folder_ / "model" / ".regard-99-1.tmp"));
}

TEST(Snapshots, AreSpreadFromTheStartWhereMostHappens)
{
    const auto steps = spread_snapshots(12, 20'000);
    EXPECT_EQ(steps.size(), 12U);
    EXPECT_EQ(steps.front(), 0U);
    EXPECT_EQ(steps.back(), 20'000U);
    for (std::size_t i = 2; i < steps.size(); ++i)
        EXPECT_GE(steps[i] - steps[i - 1], steps[i - 1] - steps[i - 2] > 1 ? 1U : 0U);
    EXPECT_LT(steps[5], 2'000U);
    EXPECT_EQ(spread_snapshots(10, 3), (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_EQ(spread_snapshots(2, 50), (std::vector<std::size_t>{0, 50}));
}

} // namespace
