#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/decoding/run.h"
#include "core/error.h"
#include "core/formats/model_folder.h"
#include "core/formats/safetensors.h"
#include "tests/support/compare.h"

namespace regard {
namespace {

using test::golden;

/// Checkpoints of each family and what Hugging Face's own code makes of them.
class GoldenFamily : public testing::TestWithParam<const char*> {
protected:
    std::filesystem::path folder() const { return golden(std::string("models/") + GetParam()); }

    nlohmann::json inputs() const
    {
        std::ifstream file(folder() / "io.json");
        return nlohmann::json::parse(file);
    }

    static std::vector<int> ids(const nlohmann::json& inputs, const char* key)
    {
        return inputs.contains(key) ? inputs.at(key).get<std::vector<int>>() : std::vector<int>{};
    }

    RunRequest request() const
    {
        const nlohmann::json given = inputs();
        RunRequest request;
        request.source_ids = ids(given, "source_ids");
        request.target_ids = ids(given, "target_ids");
        request.token_type_ids = ids(given, "token_type_ids");
        const SafetensorsFile expected = SafetensorsFile::open(folder() / "expected.safetensors");
        if (const SafetensorsEntry* pixels = expected.find("pixel_values")) {
            const std::vector<float> values = expected.read_floats("pixel_values");
            const auto rows = Index(pixels->shape[0] * pixels->shape[1]), columns = Index(pixels->shape[2]);
            request.pixels = std::make_shared<const Matrix>(Eigen::Map<const Matrix>(values.data(), rows, columns));
        }
        return request;
    }
};

TEST_P(GoldenFamily, every_expected_tensor_is_met)
{
    const auto model = load_model_folder(folder());
    const auto trace = run(*model, request());
    const SafetensorsFile expected = SafetensorsFile::open(folder() / "expected.safetensors");
    int compared = 0;
    for (const SafetensorsEntry& entry : expected.entries()) {
        if (entry.name == "pixel_values")
            continue;
        const Tensor* found = trace->find(entry.name);
        ASSERT_NE(found, nullptr) << entry.name;
        const std::vector<std::size_t> shape(entry.shape.begin(), entry.shape.end());
        const bool weights = entry.name.ends_with(".weights");
        EXPECT_TRUE(test::near(found->values, found->shape, expected.read_floats(entry.name), shape,
                               weights ? test::Tolerance{2e-5, 0} : test::Tolerance{1e-4, 1e-4}))
            << entry.name;
        ++compared;
    }
    EXPECT_GE(compared, 5);
}

TEST_P(GoldenFamily, greedy_ids_are_met)
{
    const std::vector<int> expected = ids(inputs(), "greedy_ids");
    if (expected.empty())
        GTEST_SKIP() << "none are known for this model";
    const auto model = load_model_folder(folder());
    RunRequest request;
    request.source_ids = ids(inputs(), "source_ids");
    request.max_target_tokens = expected.size() - 1;
    const auto trace = run(*model, request);
    std::vector<int> found{trace->target_input.front().id};
    for (const Token& token : trace->target_output)
        found.push_back(token.id);
    EXPECT_EQ(found, expected);
}

TEST_P(GoldenFamily, token_by_token_gives_what_the_whole_target_gives)
{
    const auto model = load_model_folder(folder());
    const EncoderDecoder& network = *model->network;
    if (!network.config().has_decoder())
        GTEST_SKIP() << "no decoder";
    const RunRequest given = request();
    const auto trace = run(*model, given);
    const Matrix memory =
        network.config().has_encoder() ? network.encode(given.source_ids) : Matrix(0, network.config().width);
    const Matrix logits = network.decode(memory, given.target_ids);
    const Tensor& cached = trace->at("decoder.logits");
    EXPECT_TRUE(test::near(cached.values, {logits.data(), std::size_t(logits.size())}, {1e-4, 1e-4}));
}

INSTANTIATE_TEST_SUITE_P(All, GoldenFamily,
                         testing::Values("marian", "marian-f16", "bart", "mbart", "t5", "t5gated", "bert", "roberta",
                                         "distilbert", "gpt2", "llama", "qwen2", "vit"),
                         [](const auto& info) {
                             std::string name = info.param;
                             std::erase(name, '-');
                             return name;
                         });

} // namespace
} // namespace regard
