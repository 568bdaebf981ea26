#include "core/formats/snapshots.h"

#include <algorithm>
#include <limits>

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/formats/model_folder.h"
#include "tests/core/formats/small_model.h"
#include "tests/core/formats/temporary_folder.h"

namespace regard {
namespace {

using test::error_of;

class Snapshots : public testing::Test {
protected:
    Snapshots()
    {
        test::save_small_model(model_folder());
        std::filesystem::create_directory(model_folder() / "snapshots");
    }
    std::filesystem::path model_folder() const { return folder_ / "m"; }
    std::filesystem::path file(const std::string& name) const { return model_folder() / "snapshots" / name; }

    EncoderDecoder save(const std::string& name, unsigned seed, const std::map<std::string, std::string>& metadata = {},
                        EncoderDecoderConfig config = test::small_description().config) const
    {
        EncoderDecoder network(config);
        network.initialise(seed);
        write_parameters(file(name), network.layout(), network.parameters(), FloatType::f16, metadata);
        return network;
    }
    Error error_at_loading() const
    {
        return error_of([this] {
            const auto model = load_model_folder(model_folder());
            load_snapshot(*model, list_snapshots(model_folder()).at(0));
        });
    }

    test::TemporaryFolder folder_;
};

TEST_F(Snapshots, are_listed_by_step_with_what_their_files_tell)
{
    save("step-000100.safetensors", 1, {{"loss", "4.25"}, {"bleu", "1.5"}});
    save("step-20.safetensors", 2);
    save("step-001000.safetensors", 3, {{"loss", "much"}, {"bleu", "inf"}});
    for (const char* other : {"step-.safetensors", "step-1x.safetensors", "notes.txt", "step--1.safetensors"})
        test::spill(file(other), "nothing");
    const auto snapshots = list_snapshots(model_folder());
    ASSERT_EQ(snapshots.size(), 3U);
    EXPECT_EQ(snapshots[0].step, 20U);
    EXPECT_EQ(snapshots[1].step, 100U);
    EXPECT_EQ(snapshots[2].step, 1000U);
    EXPECT_FALSE(snapshots[0].loss);
    EXPECT_EQ(snapshots[1].loss, 4.25);
    EXPECT_EQ(snapshots[1].bleu, 1.5);
    EXPECT_FALSE(snapshots[2].loss);
    EXPECT_FALSE(snapshots[2].bleu);
}

TEST_F(Snapshots, are_the_same_model_with_other_weights)
{
    const EncoderDecoder saved = save("step-000100.safetensors", 7);
    const auto model = load_model_folder(model_folder());
    const auto moment = load_snapshot(*model, list_snapshots(model_folder()).at(0));
    EXPECT_EQ(moment->name, "small, step 100");
    EXPECT_EQ(moment->tokenizer, model->tokenizer);
    EXPECT_EQ(moment->folder, model->folder);
    ASSERT_EQ(moment->network->parameters().size(), saved.parameters().size());
    float largest = 0, from_final = 0;
    for (std::size_t i = 0; i < saved.parameters().size(); ++i) {
        const float loaded = moment->network->parameters().data()[i];
        largest = std::max(largest, std::abs(loaded - saved.parameters().data()[i]));
        from_final = std::max(from_final, std::abs(loaded - model->network->parameters().data()[i]));
    }
    EXPECT_LT(largest, 1e-3F) << "F16";
    EXPECT_GT(from_final, 0.1F);
}

TEST_F(Snapshots, are_none_where_there_is_no_such_folder)
{
    std::filesystem::remove(model_folder() / "snapshots");
    EXPECT_TRUE(list_snapshots(model_folder()).empty());
    EXPECT_TRUE(list_snapshots({}).empty());
    test::spill(model_folder() / "snapshots", "a file");
    EXPECT_TRUE(list_snapshots(model_folder()).empty());
}

TEST_F(Snapshots, a_damaged_file_is_listed_and_says_at_loading_what_is_wrong)
{
    save("step-000100.safetensors", 7, {{"loss", "1"}});
    const std::string bytes = test::slurp(file("step-000100.safetensors"));
    for (const std::size_t length : {std::size_t(0), std::size_t(7), std::size_t(100), bytes.size() - 1}) {
        test::spill(file("step-000100.safetensors"), bytes.substr(0, length));
        ASSERT_EQ(list_snapshots(model_folder()).size(), 1U);
        const Error error = error_at_loading();
        EXPECT_EQ(error.kind(), Error::Kind::broken) << error.what();
        EXPECT_NE(std::string(error.what()).find("step-000100.safetensors"), std::string::npos) << error.what();
    }
}

TEST_F(Snapshots, of_another_model_are_refused)
{
    EncoderDecoderConfig deeper = test::small_description().config;
    deeper.encoder_layers += 1;
    save("step-000100.safetensors", 7, {}, deeper);
    EXPECT_NE(std::string(error_at_loading().what()).find("of another model"), std::string::npos);

    EncoderDecoderConfig wider = test::small_description().config;
    wider.feed_forward += 2;
    save("step-000100.safetensors", 7, {}, wider);
    EXPECT_NE(std::string(error_at_loading().what()).find("wrong shape"), std::string::npos);

    EncoderDecoderConfig flatter = test::small_description().config;
    flatter.encoder_layers -= 1;
    save("step-000100.safetensors", 7, {}, flatter);
    EXPECT_EQ(error_at_loading().kind(), Error::Kind::missing);
}

TEST_F(Snapshots, that_are_gone_by_now_are_missing)
{
    save("step-000100.safetensors", 7);
    const auto model = load_model_folder(model_folder());
    const auto snapshots = list_snapshots(model_folder());
    std::filesystem::remove(snapshots[0].file);
    EXPECT_EQ(error_of([&] { load_snapshot(*model, snapshots[0]); }).kind(), Error::Kind::missing);
}

TEST_F(Snapshots, count_weights_that_are_no_numbers)
{
    EncoderDecoder network(test::small_description().config);
    network.initialise(1);
    network.parameters().data()[3] = std::numeric_limits<float>::quiet_NaN();
    write_parameters(file("step-5.safetensors"), network.layout(), network.parameters(), FloatType::f16, {});
    const auto model = load_model_folder(model_folder());
    EXPECT_EQ(load_snapshot(*model, list_snapshots(model_folder()).at(0))->damaged_weights, 1U);
}

} // namespace
} // namespace regard
