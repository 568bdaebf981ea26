#include <chrono>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/core/formats/tokenizer_folder.h"
#include "tests/core/text/small_vocabulary.h"

namespace regard {

namespace {

using nlohmann::json;
using test::error_of_files;

void expect_refused(const test::NamedTexts& files, Error::Kind kind, const std::vector<std::string>& parts,
                    const std::string& model_type = "")
{
    const Error error = error_of_files(files, model_type);
    EXPECT_EQ(error.kind(), kind) << error.what();
    for (const std::string& part : parts)
        EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << error.what() << " lacks " << part;
}

json small_file()
{
    return json::parse(R"({"version": "1.0", "added_tokens": [{"id": 0, "content": "<unk>", "special": true}],
        "model": {"type": "BPE", "unk_token": "<unk>", "vocab": {"<unk>": 0, "a": 1, "b": 2, "ab": 3}, "merges": ["a b"]}})");
}

void expect_json_refused(const json& file, Error::Kind kind, const std::vector<std::string>& parts)
{
    std::vector<std::string> all = parts;
    all.push_back("tokenizer.json");
    expect_refused({{"tokenizer.json", file.dump()}}, kind, all);
}

class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

const std::string words = "[UNK]\n[CLS]\n[SEP]\n";

} // namespace

TEST(HostileTokenizer, VocabulariesAreRefusedByTheirDefect)
{
    const auto refused = [](const std::string& vocabulary, const std::string& merges, const std::string& part) {
        expect_refused({{"vocab.json", vocabulary}, {"merges.txt", merges}}, Error::Kind::broken, {part}, "gpt2");
    };
    refused("", "", "not JSON");
    refused("[]", "", "no vocabulary");
    refused("{}", "", "vocabulary is empty");
    refused(R"({"a": 0, "a": 1})", "", "a key twice");
    refused(R"({"a": 0, "b": 0})", "", "a token id is there twice");
    refused(R"({"a": -1})", "", "out of range");
    refused(R"({"a": 4000000})", "", "out of range");
    refused(R"({"a": 18446744073709551615})", "", "out of range");
    refused(R"({"a": "0"})", "", "out of range");
    refused(R"({"a": 0.5})", "", "out of range");
    refused(R"({"": 0})", "", "empty, too long");
    refused("{\"" + std::string(1025, 'a') + "\": 0}", "", "empty, too long");
    refused(R"({"a": 0})", "a b", "a merge names a piece that the vocabulary lacks");
    refused(R"({"a": 0, "b": 1})", "a b", "a merge names a piece that the vocabulary lacks");
    refused(R"({"a": 0})", "a", "a merge is not two pieces");
    refused(R"({"a": 0})", "a a a", "a merge is not two pieces");
    refused(R"({"a": 0})", "\xff", "not UTF-8");
    expect_refused({{"vocab.txt", ""}}, Error::Kind::broken, {"vocab.txt", "vocabulary is empty"});
    expect_refused({{"vocab.txt", words + "a\na\n"}}, Error::Kind::broken, {"vocab.txt", "a piece is there twice"});
    expect_refused({{"vocab.txt", "a\nb\n"}}, Error::Kind::broken, {"vocab.txt", "[UNK]"});
    expect_refused({{"vocab.txt", "[UNK]\n[SEP]\n"}}, Error::Kind::broken, {"vocab.txt", "[CLS]"});
    expect_refused({{"vocab.txt", words + "\xff\n"}}, Error::Kind::broken, {"vocab.txt", "not UTF-8"});
    expect_refused({{"vocab.json", R"({"a": 0})"}, {"merges.txt", ""}}, Error::Kind::broken, {"lacks a special token"},
                   "roberta");
    expect_refused({{"shared_vocabulary.json", "[1]"}}, Error::Kind::broken, {"shared_vocabulary.json"});
    expect_refused({{"shared_vocabulary.txt", ""}}, Error::Kind::broken, {"vocabulary is empty"});
}

TEST(HostileTokenizer, SettingsAreRefusedByTheirDefect)
{
    const auto refused = [](const char* name, const std::string& text, const std::string& part) {
        expect_refused({{"vocab.txt", words}, {name, text}}, Error::Kind::broken, {name, part});
    };
    refused("tokenizer_config.json", "[]", "an object");
    refused("tokenizer_config.json", "{", "not JSON");
    refused("tokenizer_config.json", R"({"added_tokens_decoder": {"-1": {"content": "x"}}})", "token id");
    refused("tokenizer_config.json", R"({"added_tokens_decoder": {"9": {"content": 1}}})", "a text");
    refused("special_tokens_map.json", "1", "an object");
    refused("added_tokens.json", R"({"x": 4000000})", "0 to 3999999");
    expect_refused({{"vocab.txt", words}, {"added_tokens.json", R"({"x": 1})"}}, Error::Kind::broken, {"another id"});
    // Another kind of value for a setting that nobody reads is no defect.
    test::read_files({{"vocab.txt", words}, {"tokenizer_config.json", R"({"model_max_length": 1e30, "x": [1]})"}});
}

TEST(HostileTokenizer, UnsupportedPartsAreRefusedByName)
{
    const auto refused = [](const char* key, const char* type) {
        json file = small_file();
        file[key] = {{"type", type}};
        expect_json_refused(file, Error::Kind::unsupported, {key, type});
    };
    refused("normalizer", "Nmt");
    refused("pre_tokenizer", "UnicodeScripts");
    refused("post_processor", "Other");
    refused("decoder", "CTC");
    json file = small_file();
    file["model"] = {{"type", "WordLevel"}, {"vocab", {{"a", 0}}}, {"unk_token", "a"}};
    expect_json_refused(file, Error::Kind::unsupported, {"model", "WordLevel"});
    for (const char* key : {"dropout", "end_of_word_suffix", "continuing_subword_prefix"}) {
        file = small_file();
        file["model"][key] = key == std::string("dropout") ? json(0.1) : json("</w>");
        expect_json_refused(file, Error::Kind::unsupported, {"model", key});
    }
    file = small_file();
    file["version"] = "2.0";
    expect_json_refused(file, Error::Kind::unsupported, {"version", "2.0"});
    file = small_file();
    file["pre_tokenizer"] = {{"type", "Split"}, {"pattern", {{"Regex", "(a"}}}, {"behavior", "Isolated"}};
    expect_json_refused(file, Error::Kind::unsupported, {"Regex", "cannot be read"});
}

TEST(HostileTokenizer, BrokenPartsAreRefusedByTheirPlace)
{
    const auto refused = [](const json& change, const std::vector<std::string>& parts) {
        json file = small_file();
        file.merge_patch(change);
        expect_json_refused(file, Error::Kind::broken, parts);
    };
    refused({{"model", nullptr}}, {"model"});
    refused({{"model", 1}}, {"model", "an object"});
    refused({{"model", {{"vocab", {{"c", 3}}}}}}, {"twice", "3"});
    refused({{"model", {{"vocab", {{"c", -1}}}}}}, {"model.vocab.c"});
    refused({{"model", {{"merges", {"a c"}}}}}, {"merges", "a c"});
    refused({{"model", {{"merges", {1}}}}}, {"merges"});
    refused({{"model", {{"merges", {{"a", "b", "c"}}}}}}, {"merges"});
    refused({{"model", {{"unk_token", "?"}}}}, {"unknown token", "?"});
    refused({{"added_tokens", {{{"id", 0}, {"content", "x"}}}}}, {"another id"});
    refused({{"added_tokens", {{{"id", 9}, {"content", ""}}}}}, {"empty"});
    refused({{"added_tokens", {{{"id", 9}, {"content", "x"}}, {{"id", 9}, {"content", "y"}}}}}, {"twice"});
    refused({{"added_tokens", {{{"content", "x"}}}}}, {"added_tokens[0].id"});
    refused({{"post_processor", {{"type", "BertProcessing"}, {"sep", {"x", 99}}, {"cls", {"x", 0}}}}},
            {"out of range", "99"});
    refused({{"normalizer", {{"type", "Precompiled"}, {"precompiled_charsmap", "AAAA"}}}}, {"precompiled_charsmap"});
    refused({{"normalizer", {{"type", "Precompiled"}, {"precompiled_charsmap", "?"}}}}, {"base64"});
    refused({{"normalizer", {{"type", "Replace"}, {"content", "x"}}}}, {"normalizer.pattern"});
    const auto unigram = [](const char* vocabulary, const std::vector<std::string>& parts) {
        json file = small_file();
        file["model"] = {{"type", "Unigram"}, {"vocab", json::parse(vocabulary)}, {"unk_id", 1}};
        expect_json_refused(file, Error::Kind::broken, parts);
    };
    unigram(R"([["a", 0]])", {"outside the vocabulary"});
    unigram(R"([["a"]])", {"pieces with their scores"});
    unigram(R"([["a", 0], ["a", 0]])", {"twice"});
    unigram(R"([])", {"empty"});
}

TEST(HostileTokenizer, RulesThatMakeTextsLongAreStopped)
{
    json file = small_file();
    const json doubling = {{"type", "Replace"}, {"pattern", {{"Regex", "."}}}, {"content", std::string(40, 'a')}};
    file["normalizer"] = {{"type", "Sequence"}, {"normalizers", json::array()}};
    for (int i = 0; i < 60; ++i)
        file["normalizer"]["normalizers"].push_back(doubling);
    const auto read = test::read_files({{"tokenizer.json", file.dump()}});
    const Error error = test::error_of([&] { read.source->encode("abc"); });
    EXPECT_EQ(error.kind(), Error::Kind::unsupported);
    EXPECT_NE(std::string(error.what()).find("too long"), std::string::npos) << error.what();
}

TEST(HostileTokenizer, PatternsThatNeverEndAreStopped)
{
    for (const char* pattern : {"(a*)*(a*)*b", "(?=(.*)*(.*)*c)b", "(a|aa)+$"}) {
        json file = small_file();
        file["pre_tokenizer"] = {{"type", "Split"}, {"pattern", {{"Regex", pattern}}}, {"behavior", "Isolated"}};
        const auto read = test::read_files({{"tokenizer.json", file.dump()}});
        const Stopwatch watch;
        const Error error = test::error_of([&] { read.source->encode(std::string(20'000, 'a') + "b"); });
        EXPECT_LT(watch.seconds(), 20) << pattern;
        EXPECT_NE(error.kind(), Error::Kind::broken) << error.what();
    }
}

TEST(HostileTokenizer, LongTextsTakeTimeThatGrowsWithThem)
{
    std::string letters = "[\"<unk>\", \"<s>\"";
    for (const char letter : std::string("abcdefghijklmnopqrstuvwxyz"))
        letters += std::string(", \"") + letter + "\"";
    json unigram = small_file();
    const std::string pieces = R"([["<unk>", 0], [")" + std::string(1000, 'a') + R"(", -1], ["b", -2]])";
    unigram["model"] = {{"type", "Unigram"}, {"vocab", json::parse(pieces)}, {"unk_id", 0}};
    const std::string& model = test::small_vocabulary_bytes();
    const std::vector<test::NamedTexts> folders = {
        {{"tokenizer.json", small_file().dump()}},
        {{"tokenizer.json", unigram.dump()}},
        {{"vocab.txt", words + "a\n##a\n" + std::string(1000, 'a') + "\n"}},
        {{"shared_vocabulary.json", letters + "]"}},
        {{"spiece.model", model}},
    };
    for (const auto& folder : folders) {
        const auto read = test::read_files(folder);
        for (const std::string& text : {std::string(100'000, 'a'), std::string(50'000, ' ') + "a",
                                        std::string(100'000, '\xFF'), std::string(100'000, '\0')}) {
            Encoding encoding;
            try {
                encoding = read.source->encode(text);
            } catch (const Error& error) { // too long a time on a slow machine is told
                EXPECT_NE(std::string(error.what()).find("take too long"), std::string::npos) << error.what();
                continue;
            }
            EXPECT_LE(encoding.text.size(), longest_encoded_text);
            EXPECT_EQ(encoding.characters, text.front() == '\xFF' ? encoding.characters : text.size());
            EXPECT_LT(encoding.kept, encoding.characters);
        }
    }
}

TEST(HostileTokenizer, SentencePieceModelsAreChecked)
{
    std::string model = test::small_vocabulary_bytes();
    model.resize(model.size() / 2);
    for (const auto& [name, type] :
         {std::pair("spiece.model", "t5"), {"tokenizer.model", "llama"}, {"sentencepiece.bpe.model", "mbart"}})
        expect_refused({{name, model}}, Error::Kind::broken, {name, "damaged"}, type);
    expect_refused({{"source.spm", model}, {"target.spm", model}, {"vocab.json", R"({"</s>": 0, "<unk>": 1})"}},
                   Error::Kind::broken, {"source.spm", "damaged"});
    expect_refused({{"source.spm", ""}, {"target.spm", ""}, {"vocab.json", R"({"</s>": 0})"}}, Error::Kind::broken,
                   {"<unk>"});
}

} // namespace regard
