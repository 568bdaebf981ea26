#include "core/formats/model_folder.h"

#include <cmath>
#include <functional>
#include <limits>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/decoding/run.h"
#include "core/error.h"
#include "tests/core/formats/small_model.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/compare.h"
#include "tests/support/multilingual_model.h"

namespace regard {

namespace {

using test::error_of;
using Json = nlohmann::ordered_json;

std::span<const float> numbers(const ParameterBuffer& buffer)
{
    return {buffer.data(), buffer.size()};
}

Json config_of(const std::filesystem::path& folder)
{
    return Json::parse(test::slurp(folder / "config.json"));
}

// A folder with a valid small model, to be damaged.
class Damaged : public testing::Test {
protected:
    Damaged() { test::save_small_model(folder_ / "m"); }

    std::filesystem::path file(const char* name) const { return folder_ / "m" / name; }
    Error error() const
    {
        return error_of([this] { load_model_folder(folder_ / "m"); });
    }
    void expect_error(Error::Kind kind, const std::string& part) const
    {
        const Error found = error();
        EXPECT_EQ(found.kind(), kind) << found.what();
        EXPECT_NE(std::string(found.what()).find(part), std::string::npos) << found.what() << " lacks " << part;
    }
    void write_tensors(const std::function<void(std::vector<SafetensorsTensor>&)>& change)
    {
        std::vector<SafetensorsTensor> tensors;
        std::vector<std::vector<float>> values;
        {
            const auto old = SafetensorsFile::open(file("model.safetensors"));
            for (const auto& entry : old.entries()) {
                values.push_back(old.read_floats(entry.name));
                tensors.push_back(
                    {entry.name, {entry.shape.begin(), entry.shape.end()}, values.back(), FloatType::f32});
            }
        }
        change(tensors);
        write_safetensors(file("model.safetensors"), tensors, {});
    }

    test::TemporaryFolder folder_;
};

} // namespace

TEST(ModelFolder, SavedAndLoadedModelIsTheSame)
{
    const test::TemporaryFolder folder;
    const EncoderDecoder saved = test::save_small_model(folder / "a/b/small");
    const auto loaded = load_model_folder(folder / "a/b/small");
    EXPECT_EQ(loaded->name, "small");
    EXPECT_EQ(loaded->directions, (std::vector<Direction>{{"fr", "en"}}));
    EXPECT_EQ(loaded->card, "# Small\n");
    EXPECT_EQ(loaded->folder, folder / "a/b/small");
    EXPECT_EQ(loaded->network->config(), test::small_description().config);
    EXPECT_TRUE(test::near(numbers(loaded->network->parameters()), numbers(saved.parameters()), {0, 0}));
    const std::vector<int> source = {5, 9, 3};
    const Matrix a = saved.encode(source);
    const Matrix b = loaded->network->encode(source);
    EXPECT_TRUE(test::near({b.data(), std::size_t(b.size())}, {a.data(), std::size_t(a.size())}, {0, 0}));
    EXPECT_EQ(loaded->tokenizer->encode("Je suis").tokens, test::small_vocabulary()->encode("Je suis").tokens);

    const auto description = load_model_description(folder / "a/b/small");
    EXPECT_EQ(description.config, test::small_description().config);
    EXPECT_EQ(config_of(folder / "a/b/small").at("layer_norm_epsilon").dump(), "1e-06");
}

TEST(ModelFolder, DirectionsAreKeptAndTheirTokensFound)
{
    const test::TemporaryFolder folder;
    test::save_multilingual_model(folder / "m");
    EXPECT_EQ(config_of(folder / "m").at("directions"), Json(test::multilingual_directions()));
    const auto loaded = load_model_folder(folder / "m");
    ASSERT_EQ(loaded->directions.size(), 4U);
    for (const Direction& direction : loaded->directions)
        EXPECT_EQ(loaded->tokenizer->token(direction.token_id).piece, direction.piece());
    EXPECT_EQ(load_model_description(folder / "m").directions,
              parse_directions(test::multilingual_directions(), "directions"));
    ModelDescription nameless = test::small_description();
    nameless.directions = {{"", ""}};
    EXPECT_THROW(save_model_folder(folder / "n", nameless, EncoderDecoder(nameless.config),
                                   test::small_vocabulary_bytes(), "", FloatType::f32),
                 Error);
}

TEST_F(Damaged, LanguagesOfOlderFoldersAreRead)
{
    Json config = config_of(folder_ / "m");
    config.erase("directions");
    config["source_language"] = "fr";
    config["target_language"] = "en";
    test::spill(file("config.json"), config.dump());
    EXPECT_EQ(load_model_folder(folder_ / "m")->directions, (std::vector<Direction>{{"fr", "en"}}));
    config["source_language"] = 5;
    test::spill(file("config.json"), config.dump());
    expect_error(Error::Kind::broken, "source_language: setting has the wrong type: expected a text");
    config.erase("source_language");
    test::spill(file("config.json"), config.dump());
    expect_error(Error::Kind::missing, "source_language: has no such setting");
}

TEST(ModelFolder, HalfPrecisionKeepsThreeDigits)
{
    const test::TemporaryFolder folder;
    for (const auto& [type, relative] : {std::pair(FloatType::f16, 0x1p-11), std::pair(FloatType::bf16, 0x1p-8)}) {
        const EncoderDecoder saved = test::save_small_model(folder / "half", type);
        const auto loaded = load_model_folder(folder / "half");
        EXPECT_TRUE(test::near(numbers(loaded->network->parameters()), numbers(saved.parameters()), {1e-7, relative}));
    }
}

TEST(ModelFolder, LinearWeightsStandAsOutByIn)
{
    const test::TemporaryFolder folder;
    const EncoderDecoder saved = test::save_small_model(folder / "m");
    const auto file = SafetensorsFile::open(folder / "m/model.safetensors");
    std::size_t linear = 0;
    for (const ParameterInfo& parameter : saved.layout().all()) {
        if (parameter.order != FileOrder::transposed)
            continue;
        ++linear;
        const auto in = parameter.slot.in(saved.parameters().data());
        const auto values = file.read_floats(parameter.path);
        EXPECT_EQ(file.find(parameter.path)->shape.at(0), std::uint64_t(in.cols()));
        EXPECT_EQ(values.at(std::size_t(in.rows())), in(0, 1)) << parameter.path;
    }
    EXPECT_GT(linear, 10U);
}

TEST(ModelFolder, NotANumberIsKept)
{
    const test::TemporaryFolder folder;
    EncoderDecoder network(test::small_description().config);
    network.parameters().data()[0] = std::numeric_limits<float>::quiet_NaN();
    save_model_folder(folder / "m", test::small_description(), network, test::small_vocabulary_bytes(), "",
                      FloatType::f16);
    EXPECT_TRUE(std::isnan(load_model_folder(folder / "m")->network->parameters().data()[0]));
}

TEST(ModelFolder, UnwritableFolderIsAnError)
{
    const test::TemporaryFolder folder;
    test::spill(folder / "file", "");
    EXPECT_EQ(error_of([&] { test::save_small_model(folder / "file/m"); }).kind(), Error::Kind::io);
}

TEST_F(Damaged, EveryBadSettingIsNamed)
{
    const struct {
        const char* key;
        Json value;
        Error::Kind kind;
        const char* part;
    } cases[] = {
        {"width", "8", Error::Kind::broken, "config.json: width: setting has the wrong type: expected a whole number"},
        {"width", 8.5, Error::Kind::broken, "width: setting has the wrong type"},
        {"width", 0, Error::Kind::broken, "width: setting out of range"},
        {"width", -8, Error::Kind::broken, "width: setting out of range"},
        {"width", std::numeric_limits<std::uint64_t>::max(), Error::Kind::broken, "width: setting out of range"},
        {"heads", 3, Error::Kind::broken, "heads: setting out of range: expected a divisor of the width 8, found 3"},
        {"encoder_layers", 1'000'000'000, Error::Kind::broken, "encoder_layers: setting out of range"},
        {"decoder_layers", nullptr, Error::Kind::broken, "decoder_layers: setting has the wrong type"},
        {"vocabulary", 4'000'000'000, Error::Kind::broken, "vocabulary: setting out of range"},
        {"max_length", 0, Error::Kind::broken, "max_length: setting out of range"},
        {"layer_norm_epsilon", 0, Error::Kind::broken, "layer_norm_epsilon: setting out of range"},
        {"layer_norm_epsilon", "NaN", Error::Kind::broken, "layer_norm_epsilon: setting has the wrong type"},
        {"layer_norm_epsilon", 1e300, Error::Kind::broken, "layer_norm_epsilon: setting out of range"},
        {"positions", "learned", Error::Kind::unsupported, "positions: unknown positional encoding"},
        {"positions", 1, Error::Kind::broken, "positions: setting has the wrong type"},
        {"pad_id", 50, Error::Kind::broken, "pad_id: setting out of range"},
        {"end_id", -1, Error::Kind::broken, "end_id: setting out of range"},
        {"end_id", 7, Error::Kind::broken, "tokenizer.model: vocabulary is not the model's"},
        {"directions", "fr-en", Error::Kind::broken,
         "directions: setting has the wrong type: expected a list of texts"},
        {"directions", {1}, Error::Kind::broken, "directions: setting has the wrong type: expected a list of texts"},
        {"directions", Json::array(), Error::Kind::broken, "config.json: directions: no direction of translation"},
        {"directions", {"fr"}, Error::Kind::broken, "is not the name of a direction of translation"},
        {"directions",
         {"fr-en", "fr-en"},
         Error::Kind::broken,
         "a direction of translation is named twice: found fr-en"},
        {"directions",
         {"fr-en", "en-fr"},
         Error::Kind::broken,
         "tokenizer.model: has no token for a direction: expected a control symbol <fr-en>"},
        {"name", 5, Error::Kind::broken, "name: setting has the wrong type: expected a text"},
        {"format_version", 2, Error::Kind::unsupported, "format_version: was made for a newer program"},
        {"architecture", "encoder", Error::Kind::unsupported, "architecture: unknown architecture"},
        {"vocabulary", 51, Error::Kind::broken, "vocabulary is not the model's: expected 51 tokens, found 50"},
        {"feed_forward", 13, Error::Kind::broken, "tensor has the wrong shape: expected [13"},
        {"encoder_layers", 3, Error::Kind::missing, "encoder.layers.2"},
    };
    const Json good = config_of(folder_ / "m");
    EXPECT_STREQ(error().what(), "nothing was thrown");
    for (const auto& bad : cases) {
        Json config = good;
        config[bad.key] = bad.value;
        test::spill(file("config.json"), config.dump());
        expect_error(bad.kind, bad.part);
    }
    for (const auto& [key, value] : good.items()) {
        Json config = good;
        config.erase(key);
        test::spill(file("config.json"), config.dump());
        expect_error(Error::Kind::missing, "config.json: " + key + ": has no such setting");
    }
}

TEST_F(Damaged, BadJsonIsNamed)
{
    const std::pair<std::string, const char*> cases[] = {
        {"", "config.json: is not JSON"},
        {"[]", "config.json: is not a JSON object"},
        {"{\"name\": 1, \"name\": 2}", "config.json: holds a key twice: found name"},
        {"{\"name\": \"\xff\"}", "config.json: is not UTF-8"},
        {std::string("{}\0", 3), "config.json: is not JSON"},
        {"{} x", "config.json: is not JSON"},
        {std::string(100'000, '['), "config.json: is nested too deeply"},
    };
    for (const auto& [text, part] : cases) {
        test::spill(file("config.json"), text);
        expect_error(Error::Kind::broken, part);
    }
}

TEST_F(Damaged, MissingFilesAreNamed)
{
    for (const char* name : {"model.safetensors", "tokenizer.model", "config.json"}) {
        std::filesystem::rename(file(name), folder_ / "aside");
        expect_error(Error::Kind::missing, name);
        std::filesystem::rename(folder_ / "aside", file(name));
    }
    std::filesystem::remove(file("card.md"));
    EXPECT_EQ(load_model_folder(folder_ / "m")->card, "");
    const Error error = error_of([&] { load_model_folder(folder_ / "nowhere"); });
    EXPECT_EQ(error.kind(), Error::Kind::missing);
    EXPECT_NE(std::string(error.what()).find("nowhere: is not a folder"), std::string::npos);
    EXPECT_EQ(error_of([&] { load_model_folder(file("config.json")); }).kind(), Error::Kind::missing);
}

TEST_F(Damaged, CheckpointsOfOthersAreUnsupportedNotBroken)
{
    std::filesystem::remove(file("model.safetensors"));
    test::spill(file("pytorch_model.bin"), "PK");
    expect_error(Error::Kind::unsupported, "pytorch_model.bin");
    std::filesystem::rename(file("pytorch_model.bin"), file("model.bin"));
    expect_error(Error::Kind::unsupported, "CTranslate2");
    test::spill(file("model.safetensors"), "");
    test::spill(file("config.json"), "{\"model_type\": \"mamba\"}");
    expect_error(Error::Kind::unsupported, "model_type: models of this type cannot be read: expected marian, bart");
}

TEST_F(Damaged, TensorsAreCheckedByNameAndShape)
{
    std::string name;
    write_tensors([&](auto& tensors) {
        name = tensors.at(0).name;
        tensors.erase(tensors.begin());
    });
    expect_error(Error::Kind::missing, name + ": tensor is missing: expected [");
    test::save_small_model(folder_ / "m");
    write_tensors([&](auto& tensors) { tensors.at(0).shape.insert(tensors.at(0).shape.begin(), 1); });
    expect_error(Error::Kind::broken, name + ": tensor has the wrong shape: expected [");
    test::save_small_model(folder_ / "m");
    const float more[] = {1};
    write_tensors([&](auto& tensors) { tensors.push_back({"more", {1}, more, FloatType::f32}); });
    expect_error(Error::Kind::broken, "more: the configuration has no place for this tensor");
}

TEST_F(Damaged, WeightsThatAreNotNumbersAreCounted)
{
    EXPECT_EQ(load_model_folder(folder_ / "m")->damaged_weights, 0U);
    std::vector<float> damaged;
    write_tensors([&](auto& tensors) {
        damaged.assign(tensors.at(0).values.begin(), tensors.at(0).values.end());
        damaged.at(1) = std::numeric_limits<float>::quiet_NaN();
        damaged.at(2) = std::numeric_limits<float>::infinity();
        tensors.at(0).values = damaged;
    });
    const auto model = load_model_folder(folder_ / "m");
    EXPECT_EQ(model->damaged_weights, 2U);
    const auto trace = run(*model, {});
    ASSERT_FALSE(trace->notices.empty());
    EXPECT_EQ(trace->notices.front().kind, Notice::Kind::damaged_weights);
    EXPECT_EQ(trace->notices.front().count, 2U);
}

TEST_F(Damaged, DamagedVocabularyAndWeightsAreNamed)
{
    std::filesystem::resize_file(file("tokenizer.model"), 700);
    expect_error(Error::Kind::broken, "tokenizer.model: SentencePiece vocabulary is damaged");
    test::save_small_model(folder_ / "m");
    std::filesystem::resize_file(file("model.safetensors"), std::filesystem::file_size(file("model.safetensors")) - 1);
    expect_error(Error::Kind::broken, "model.safetensors: data is cut off");
}

} // namespace regard
