#include <fstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/text/utf8.h"
#include "tests/core/formats/tokenizer_folder.h"
#include "tests/support/compare.h"

namespace regard {

namespace {

using test::ids_of;
using test::pieces_of;

// Ranges lie in the text at character boundaries, and begin one after the other.
void expect_sound_ranges(const Encoding& encoding)
{
    std::size_t begin = 0;
    for (const Token& token : encoding.tokens) {
        ASSERT_LE(token.begin, token.end);
        ASSERT_LE(token.end, encoding.text.size());
        EXPECT_GE(token.begin, begin) << token.piece;
        EXPECT_TRUE(is_utf8(encoding.text.substr(token.begin, token.end - token.begin))) << token.piece;
        begin = token.begin;
    }
}

class SmallTokenizers : public testing::Test {
protected:
    SmallTokenizers() : file_(nlohmann::json::parse(std::ifstream(test::golden("tokenizers/cases.json")))) {}
    const nlohmann::json& cases() const { return file_.at("cases"); }
    std::shared_ptr<const Tokenizer> tokenizer(const nlohmann::json& one) const
    {
        return test::read_files({{"tokenizer.json", one.at("tokenizer").dump()}}).source;
    }

    nlohmann::json file_;
};

// The reference says what a token took from the text: white space around added tokens too.
std::vector<std::string> trimmed(std::vector<std::string> pieces)
{
    for (std::string& piece : pieces)
        if (piece.find('<') != std::string::npos) {
            piece.erase(0, piece.find_first_not_of(' '));
            piece.erase(piece.find_last_not_of(' ') + 1);
        }
    return pieces;
}

struct Reference {
    const char* name;
    const char* folder;
    const char* type;
};

} // namespace

TEST_F(SmallTokenizers, GiveTheIdsOfTheReference)
{
    ASSERT_GT(cases().size(), 20U);
    for (const auto& one : cases()) {
        const auto read = tokenizer(one);
        for (const auto& result : one.at("results")) {
            SCOPED_TRACE(one.at("name").get<std::string>() + ": " + result.at("text").get<std::string>());
            const Encoding encoding = read->encode(result.at("text").get<std::string>());
            EXPECT_EQ(ids_of(encoding.tokens), result.at("ids").get<std::vector<int>>());
            EXPECT_EQ(pieces_of(encoding.tokens), trimmed(result.at("tokens")));
            expect_sound_ranges(encoding);
        }
    }
}

TEST_F(SmallTokenizers, PutTheFrameOfTheReferenceAroundTexts)
{
    const std::vector<std::string> texts = file_.at("texts");
    for (const auto& one : cases()) {
        SCOPED_TRACE(one.at("name").get<std::string>());
        const auto read = tokenizer(one);
        const auto first = read->encode(texts[0]).tokens;
        const auto second = read->encode(texts[1]).tokens;
        const FramedTokens single = read->frame().apply(*read, first);
        EXPECT_EQ(ids_of(single.tokens), one.at("single").at("ids").get<std::vector<int>>());
        EXPECT_EQ(single.types, one.at("single").at("types").get<std::vector<int>>());
        EXPECT_EQ(single.tokens.size(), first.size() + read->frame().added(false));
        const FramedTokens pair = read->frame().apply(*read, first, second);
        EXPECT_EQ(ids_of(pair.tokens), one.at("pair").at("ids").get<std::vector<int>>());
        EXPECT_EQ(pair.types, one.at("pair").at("types").get<std::vector<int>>());
        EXPECT_EQ(pair.tokens.size(), first.size() + second.size() + read->frame().added(true));
    }
}

TEST_F(SmallTokenizers, DecodeAsTheReferenceButForUnknownTokensAndHalfCharacters)
{
    std::size_t compared = 0;
    for (const auto& one : cases()) {
        const auto read = tokenizer(one);
        const auto unknown = read->special_ids().unknown;
        for (const auto& result : one.at("results")) {
            const std::vector<int> ids = result.at("ids");
            const std::string decoded = result.at("decoded");
            const std::string ours = read->decode(ids);
            EXPECT_EQ(ours.find("\xEF\xBF\xBD"), std::string::npos);
            if (std::find(ids.begin(), ids.end(), unknown.value_or(-1)) != ids.end() ||
                decoded.find("\xEF\xBF\xBD") != std::string::npos)
                continue;
            EXPECT_EQ(ours, decoded) << one.at("name");
            ++compared;
        }
    }
    EXPECT_GT(compared, 200U);
}

TEST(RealTokenizers, GiveTheIdsOfTheReference)
{
    REGARD_NEEDS_REFERENCE();
    for (const Reference& one :
         {Reference{"bert-uncased", "bert-uncased", "bert"}, {"gpt2", "gpt2", "gpt2"}, {"t5", "t5", "t5"}}) {
        const auto read = read_tokenizer(test::reference_folder() / "tokenizers" / one.folder, one.type).source;
        std::ifstream lines(test::reference_folder() / "golden/tokenizers" / (std::string(one.name) + ".jsonl"));
        std::size_t count = 0;
        for (std::string line; std::getline(lines, line); ++count) {
            SCOPED_TRACE(std::string(one.name) + ": " + line);
            const auto expected = nlohmann::json::parse(line);
            const Encoding encoding = read->encode(expected.at("text").get<std::string>());
            EXPECT_EQ(ids_of(encoding.tokens), expected.at("ids").get<std::vector<int>>());
            EXPECT_EQ(pieces_of(encoding.tokens), expected.at("tokens").get<std::vector<std::string>>());
            expect_sound_ranges(encoding);
        }
        EXPECT_EQ(count, 30U);
    }
}

TEST(RealTokenizers, TransliterationIsCutIntoCharacters)
{
    REGARD_NEEDS_REFERENCE();
    const auto read = read_tokenizer(test::reference_folder() / "models/aren-transliteration", "");
    EXPECT_EQ(read.files, (std::vector<std::string>{"source_vocabulary.txt", "target_vocabulary.txt"}));
    EXPECT_EQ(read.source->size(), 51U); // the unknown token is not in the file
    EXPECT_EQ(read.target->size(), 43U);
    const Encoding encoding = read.source->encode("آتزمون");
    EXPECT_EQ(pieces_of(encoding.tokens), (std::vector<std::string>{"آ", "ت", "ز", "م", "و", "ن"}));
    EXPECT_EQ(test::ranges_of(encoding), pieces_of(encoding.tokens));
    const std::vector<int> ids = ids_of(read.target->encode("atzmon").tokens);
    EXPECT_EQ(read.target->decode(ids), "atzmon");
    EXPECT_EQ(read.target->special_ids().start, 1);
    EXPECT_EQ(read.target->special_ids().end, 2);
    EXPECT_EQ(read.source->frame().added(false), 0U);
}

} // namespace regard
