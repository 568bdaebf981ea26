#include "core/formats/foreign_trace.h"

#include <cmath>
#include <limits>
#include <numeric>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/formats/trace_file.h"
#include "tests/core/formats/temporary_folder.h"

namespace regard {

namespace {

using test::error_of;
using Metadata = std::map<std::string, std::string>;

/// One tensor of a file to write; numbers are evenly spread over each row unless others are given.
struct Made {
    std::string name;
    std::vector<std::size_t> shape;
    std::vector<float> values{};
    FloatType type = FloatType::f32;
};

std::shared_ptr<const Trace> load(std::vector<Made> tensors, const Metadata& metadata)
{
    const test::TemporaryFolder folder;
    std::vector<SafetensorsTensor> written;
    for (Made& made : tensors) {
        const std::size_t count =
            std::accumulate(made.shape.begin(), made.shape.end(), std::size_t(1), std::multiplies<>());
        if (made.values.empty())
            made.values.assign(count, made.shape.empty() ? 0.0F : 1.0F / float(made.shape.back()));
        written.push_back({made.name, made.shape, made.values, made.type});
    }
    write_safetensors(folder / "run.safetensors", written, metadata);
    return load_trace(folder / "run.safetensors");
}

void expect_error(const std::vector<Made>& tensors, const Metadata& metadata, Error::Kind kind, const std::string& part)
{
    const Error error = error_of([&] { load(tensors, metadata); });
    EXPECT_EQ(error.kind(), kind) << error.what();
    EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << error.what() << "\nlacks: " << part;
    EXPECT_NE(std::string(error.what()).find("run.safetensors"), std::string::npos) << error.what();
}

std::vector<std::string> pieces(const std::vector<Token>& tokens)
{
    std::vector<std::string> result;
    for (const Token& token : tokens)
        result.push_back(token.piece);
    return result;
}

const Metadata three = {{"tokens", R"(["[CLS]","Bonjour","[SEP]"])"}};

bool has_notice(const Trace& trace, Notice::Kind kind, std::size_t count, std::size_t limit = 0)
{
    for (const Notice& notice : trace.notices)
        if (notice.kind == kind)
            return notice.count == count && notice.limit == limit;
    return false;
}

} // namespace

TEST(ForeignTrace, AttentionsAndTokensAreEnough)
{
    std::vector<float> values;
    for (int row = 0; row < 2 * 2 * 3; ++row)
        values.insert(values.end(), {0.25F, 0.5F + float(row) / 64, 0.25F - float(row) / 64});
    const auto trace =
        load({{"attentions", {2, 2, 3, 3}, values}},
             {{"tokens", R"(["[CLS]","Bonjour","[SEP]"])"}, {"model", "camembert"}, {"text", "Bonjour"}});
    EXPECT_EQ(trace->model, "camembert");
    EXPECT_EQ(trace->source_text, "Bonjour");
    EXPECT_EQ(trace->shape, (ModelShape{.encoder_layers = 2, .heads = 2}));
    EXPECT_EQ(pieces(trace->source), (std::vector<std::string>{"[CLS]", "Bonjour", "[SEP]"}));
    EXPECT_TRUE(trace->source[0].special);
    EXPECT_FALSE(trace->source[1].special);
    EXPECT_EQ(trace->source[1].word, 0);
    EXPECT_EQ(trace->source[1].end, 7U);
    EXPECT_EQ(trace->source[1].id, -1);
    EXPECT_TRUE(trace->target_input.empty());
    EXPECT_TRUE(trace->steps.empty());
    EXPECT_TRUE(trace->notices.empty());
    ASSERT_EQ(trace->tensors.size(), 2U);
    const Tensor& second = trace->at("encoder.layers.1.self_attention.weights");
    EXPECT_EQ(second.axes, (std::vector<std::string>{"head", "query", "key"}));
    EXPECT_EQ(second.shape, (std::vector<std::size_t>{2, 3, 3}));
    EXPECT_EQ(second.at(1, 2, 1), 0.5F + 11.0F / 64);
    EXPECT_EQ(second.at(0, 0, 2), 0.25F - 6.0F / 64);
}

TEST(ForeignTrace, WeightsOfSixteenBitsAreRead)
{
    for (const FloatType type : {FloatType::f16, FloatType::bf16}) {
        const auto trace =
            load({{"attentions", {1, 1, 2, 2}, {0.25F, 0.75F, 0.5F, 0.5F}, type}}, {{"tokens", R"(["a","b"])"}});
        EXPECT_EQ(trace->at("encoder.layers.0.self_attention.weights").values,
                  (std::vector<float>{0.25F, 0.75F, 0.5F, 0.5F}));
    }
}

TEST(ForeignTrace, ACausalModelIsADecoder)
{
    const std::vector<float> causal = {1, 0, 0.5F, 0.5F};
    const Metadata tokens = {{"tokens", R"(["The"," end"])"}, {"text", "The end"}};
    Metadata said = tokens;
    said["causal"] = "true";
    for (const Metadata& metadata : {tokens, said}) {
        const auto trace = load({{"attentions", {1, 1, 2, 2}, causal}}, metadata);
        EXPECT_EQ(pieces(trace->target_input), (std::vector<std::string>{"The", " end"}));
        EXPECT_EQ(trace->target_input[1].begin, 4U);
        EXPECT_EQ(trace->target_input[1].word, 1);
        EXPECT_TRUE(trace->target_output.empty());
        EXPECT_TRUE(trace->source.empty());
        EXPECT_EQ(trace->target_text, "The end");
        EXPECT_EQ(trace->shape.decoder_layers, 1U);
        EXPECT_EQ(trace->at("decoder.layers.0.self_attention.weights").values, causal);
    }
    said["causal"] = "false";
    EXPECT_EQ(load({{"attentions", {1, 1, 2, 2}, causal}}, said)->shape.encoder_layers, 1U);
    said["causal"] = "true";
    expect_error({{"attentions", {1, 1, 2, 2}}}, said, Error::Kind::broken,
                 "\"causal\" of the metadata to be \"false\"");
    said["causal"] = "perhaps";
    expect_error({{"attentions", {1, 1, 2, 2}}}, said, Error::Kind::broken, "causal: metadata is wrong");
}

TEST(ForeignTrace, ZerosAndTheDiagonalAloneTellOfNoDecoder)
{
    const Metadata tokens = {{"tokens", R"(["The"," end"])"}};
    for (const std::vector<float>& values : {std::vector<float>{0, 0, 0, 0}, {1, 0, 0, 1}}) {
        const auto trace = load({{"attentions", {1, 1, 2, 2}, values}}, tokens);
        EXPECT_EQ(trace->shape.encoder_layers, 1U);
        EXPECT_EQ(trace->shape.decoder_layers, 0U);
        Metadata said = tokens;
        said["causal"] = "true";
        EXPECT_EQ(load({{"attentions", {1, 1, 2, 2}, values}}, said)->shape.decoder_layers, 1U);
    }
}

TEST(ForeignTrace, QueriesOfTheirOwnMakeCrossAttention)
{
    const auto trace =
        load({{"attentions", {1, 2, 2, 3}}}, {{"tokens", R"(["a","b","c"])"}, {"query_tokens", R"(["x","y"])"}});
    EXPECT_EQ(trace->at("decoder.layers.0.cross_attention.weights").shape, (std::vector<std::size_t>{2, 2, 3}));
    EXPECT_EQ(trace->source.size(), 3U);
    EXPECT_EQ(trace->target_input.size(), 2U);
    expect_error({{"attentions", {1, 2, 2, 3}}}, {{"tokens", R"(["a","b","c"])"}}, Error::Kind::broken,
                 "does not name the tokens");
}

TEST(ForeignTrace, NamesOfAnEncoderDecoder)
{
    const Metadata metadata = {{"source", R"(["▁je","▁sui","s","</s>"])"},
                               {"target_input", R"(["<pad>","▁I","▁am"])"},
                               {"target_output", R"(["▁I","▁am","</s>"])"}};
    const std::vector<float> causal = {1, 0, 0, 0.5F, 0.5F, 0, 0.25F, 0.25F, 0.5F};
    const auto trace = load({{"encoder.layers.0.self_attention.weights", {1, 4, 4}},
                             {"decoder.layers.0.self_attention.weights", {1, 3, 3}, causal},
                             {"decoder.layers.0.cross_attention.weights", {1, 3, 4}},
                             {"encoder.layers.0.output", {4, 5}},
                             {"encoder.layers.0.self_attention.query", {1, 4, 2}},
                             {"decoder.logits", {3, 7}},
                             {"decoder.hidden_states", {3, 5}}},
                            metadata);
    EXPECT_EQ(trace->shape, (ModelShape{.encoder_layers = 1,
                                        .decoder_layers = 1,
                                        .heads = 1,
                                        .width = 5,
                                        .head_width = 2,
                                        .feed_forward = 0,
                                        .vocabulary = 7}));
    EXPECT_EQ(trace->source_text, "je suis");
    EXPECT_EQ(trace->source[2].word, 1);
    EXPECT_EQ(trace->source[2].begin, 6U);
    EXPECT_EQ(trace->target_text, "I am");
    EXPECT_EQ(trace->target_input[2].begin, 2U);
    EXPECT_EQ(trace->target_output.size(), 3U);
    EXPECT_EQ(trace->tensors.size(), 6U);
    EXPECT_TRUE(has_notice(*trace, Notice::Kind::tensors_left_out, 1));
    expect_error({{"encoder.layers.0.self_attention.weights", {1, 4, 4}}, {"encoder.layers.0.output", {3, 5}}},
                 metadata, Error::Kind::broken, "encoder.layers.0.output: tensor does not fit");
    expect_error({{"encoder.layers.0.self_attention.weights", {1, 4, 4}},
                  {"encoder.layers.0.output", {4, 5}},
                  {"encoder.output", {4, 6}}},
                 metadata, Error::Kind::broken, "encoder.output: tensor does not fit");
}

TEST(ForeignTrace, StacksOfAnEncoderDecoder)
{
    const auto trace = load({{"encoder_attentions", {2, 1, 2, 2}},
                             {"decoder_attentions", {2, 1, 1, 1}},
                             {"cross_attentions", {2, 1, 1, 2}}},
                            {{"source", R"(["a","b"])"}, {"target_input", R"(["x"])"}});
    EXPECT_EQ(trace->tensors.size(), 6U);
    EXPECT_EQ(trace->at("decoder.layers.1.cross_attention.weights").shape, (std::vector<std::size_t>{1, 1, 2}));
}

TEST(ForeignTrace, WhatDoesNotFitIsNamed)
{
    const auto broken = Error::Kind::broken;
    expect_error({{"attentions", {1, 2, 3, 3}}}, {}, broken, "tokens: the metadata does not name the tokens");
    expect_error({{"attentions", {1, 2, 3, 3}}}, {{"tokens", R"(["a","b"])"}}, broken,
                 "tokens: the number of tokens does not fit: expected 3, as many as attentions has, found 2");
    expect_error({{"attentions", {1, 2, 3, 3}}}, {{"tokens", "a b c"}}, broken,
                 "expected a JSON list of texts, as json.dumps(tokens) writes it");
    expect_error({{"attentions", {1, 2, 3, 3}}}, {{"tokens", "[1,2,3]"}}, broken,
                 "tokens[0]: metadata is wrong: expected a token's text");
    expect_error({{"attentions", {1, 2, 3, 3}}}, {{"tokens", "{}"}}, broken, "tokens: metadata is wrong");
    expect_error({{"attentions", {1, 2, 3, 3}}}, {{"tokens", R"(["a",5,"c"])"}}, broken, "tokens[1]");
    expect_error({{"attentions", {1, 2, 3, 3}}}, {{"tokens", "[\"a\",\"b\",\"" + std::string(5000, 'x') + "\"]"}},
                 broken, "at most 4096 bytes");
    expect_error({{"attentions", {1, 1, 2, 3, 3}}}, three, broken,
                 "attentions: attention weights have other axes: expected [layers, heads, n, n] of one text, without a "
                 "batch, found [1, 1, 2, 3, 3]");
    expect_error({{"attentions", {3, 3}}}, three, broken, "other axes");
    expect_error({{"attentions", {0, 1, 3, 3}}}, three, broken, "at least one layer");
    expect_error({{"attentions", {1, 0, 3, 3}}}, three, broken, "other sizes");
    expect_error({{"attentions", {1, 1, 0, 0}}}, three, broken, "other sizes");
    expect_error({{"encoder.layers.0.self_attention.weights", {1, 3, 2}}}, three, broken, "other sizes");
    expect_error({{"encoder.layers.1.self_attention.weights", {1, 3, 3}}}, three, broken, "layers are missing");
    expect_error({{"encoder.layers.0.self_attention.weights", {1, 3, 3}},
                  {"encoder.layers.1.self_attention.weights", {2, 3, 3}}},
                 three, broken, "the same number of heads: expected 1, found 2");
    expect_error({{"encoder.layers.0.self_attention.weights", {1, 3, 3}},
                  {"encoder.layers.1.self_attention.weights", {1, 2, 2}}},
                 three, broken, "different lengths");
    expect_error({{"encoder.layers.0.self_attention.weights", {1, 3, 3}}, {"attentions", {1, 1, 3, 3}}}, three, broken,
                 "twice");
    expect_error({{"encoder.layers.0.self_attention.weights", {1, 3, 3}},
                  {"decoder.layers.0.cross_attention.weights", {1, 2, 4}}},
                 three, broken, "disagree on the number of source tokens");
    Metadata newer = three;
    newer["format_version"] = "9";
    expect_error({{"attentions", {1, 1, 3, 3}}}, newer, Error::Kind::unsupported, "another version");
    expect_error({{"attention", {1, 1, 3, 3}}}, three, Error::Kind::not_ours, "no trace of a run");
}

TEST(ForeignTrace, LimitsHoldBeforeAnythingIsRead)
{
    // Tensors without numbers may claim any size.
    expect_error({{"attentions", {600, 1, 1, 1}}}, {{"tokens", R"(["a"])"}}, Error::Kind::unsupported,
                 "too many layers");
    expect_error({{"attentions", {1, 600, 1, 1}}}, {{"tokens", R"(["a"])"}}, Error::Kind::unsupported,
                 "too many heads");
}

TEST(ForeignTrace, OddWeightsAreSaid)
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const auto odd = [](std::vector<float> values) {
        return load({{"attentions", {1, 1, 2, 2}, std::move(values)}}, {{"tokens", R"(["a","b"])"}});
    };
    EXPECT_TRUE(has_notice(*odd({nan, 0.5F, 0.5F, 0.5F}), Notice::Kind::weights_not_numbers, 1));
    EXPECT_TRUE(has_notice(*odd({-2, 3, 0.5F, 0.5F}), Notice::Kind::weights_out_of_range, 2));
    EXPECT_TRUE(has_notice(*odd({0.5F, 0.5F, 0.5F, 0.2F}), Notice::Kind::rows_uneven, 1, 2));
    EXPECT_TRUE(odd({0.5F, 0.5F, 0.995F, 0.001F})->notices.empty()) << "16 bits are coarse";
}

TEST(ForeignTrace, SavedAndLoadedAgainItIsTheSame)
{
    const std::vector<float> causal = {1, 0, 0.5F, 0.5F};
    for (const auto& trace : {load({{"attentions", {2, 1, 3, 3}}}, three),
                              load({{"attentions", {1, 1, 2, 2}, causal}}, {{"tokens", R"(["Ġa","b"])"}}),
                              load({{"cross_attentions", {1, 1, 2, 3}}, {"encoder.output", {3, 4}}},
                                   {{"source", R"([{"piece":"北京","id":7},"到","</s>"])"},
                                    {"target_input", R"(["<s>","to"])"},
                                    {"target_output", R"(["to","</s>"])"},
                                    {"model", "m"},
                                    {"source_language", "zh"}})}) {
        const test::TemporaryFolder folder;
        save_trace(*trace, folder / "again.safetensors");
        const auto again = load_trace(folder / "again.safetensors");
        EXPECT_EQ(again->model, trace->model);
        EXPECT_EQ(again->source_language, trace->source_language);
        EXPECT_EQ(again->shape, trace->shape);
        EXPECT_EQ(again->source, trace->source);
        EXPECT_EQ(again->target_input, trace->target_input);
        EXPECT_EQ(again->target_output, trace->target_output);
        EXPECT_EQ(again->source_text, trace->source_text);
        EXPECT_EQ(again->target_text, trace->target_text);
        ASSERT_EQ(again->tensors.size(), trace->tensors.size());
        for (const auto& [path, tensor] : trace->tensors)
            EXPECT_EQ(again->at(path).values, tensor.values) << path;
    }
}

TEST(ForeignTrace, WordsFollowTheMarksOfTheVocabulary)
{
    const auto words = [](const std::string& list, std::size_t count) {
        const auto trace = load({{"attentions", {1, 1, count, count}}}, {{"tokens", list}});
        std::vector<int> result;
        for (const Token& token : trace->source)
            result.push_back(token.word);
        return std::pair(result, trace->source_text);
    };
    using Found = std::pair<std::vector<int>, std::string>;
    EXPECT_EQ(words(R"(["<s>","▁un","believ","able","▁!"])", 5), (Found{{-1, 0, 0, 0, 1}, "unbelievable !"}));
    EXPECT_EQ(words(R"(["The","Ġanim","al"])", 3), (Found{{0, 1, 1}, "The animal"}));
    EXPECT_EQ(words(R"(["[CLS]","play","##ing","it","[SEP]"])", 5), (Found{{-1, 0, 0, 1, -1}, "playing it"}));
    EXPECT_EQ(words(R"(["<|begin|>","one","two"])", 3), (Found{{-1, 0, 1}, "one two"}));
    EXPECT_EQ(words(R"([{"piece":"a","word":4},{"piece":"b","word":4}])", 2), (Found{{4, 4}, "ab"}));
}

} // namespace regard
