#include "core/text/sentence_piece.h"

#include <chrono>
#include <cmath>
#include <set>
#include <thread>

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/text/unicode.h"
#include "tests/core/text/small_vocabulary.h"
#include "tests/support/compare.h"

namespace regard {

namespace {

std::string joined(const Encoding& encoding)
{
    std::string text;
    for (const Token& token : encoding.tokens)
        text += token.special ? "<" + encoding.text.substr(token.begin, token.end - token.begin) + ">" : token.piece;
    return text;
}

// Ranges follow one another, hold no spaces at their ends, and name the right word.
void expect_sound(const Encoding& encoding)
{
    std::size_t end = 0;
    int word = 0;
    for (const Token& token : encoding.tokens) {
        EXPECT_LE(end, token.begin);
        EXPECT_LE(token.begin, token.end);
        ASSERT_LE(token.end, encoding.text.size());
        EXPECT_GE(token.word, word);
        end = token.end;
        word = token.word;
    }
}

std::vector<int> ids_of(const Encoding& encoding)
{
    std::vector<int> ids;
    for (const Token& token : encoding.tokens)
        ids.push_back(token.id);
    return ids;
}

} // namespace

TEST(SentencePiece, TrainingGivesTheIdsThatModelsRelyOn)
{
    const auto vocabulary = test::small_vocabulary();
    EXPECT_EQ(vocabulary->size(), 50U);
    const std::vector<std::string> specials = {"<pad>", "<unk>", "<s>", "</s>"};
    for (int id = 0; id < 4; ++id) {
        EXPECT_EQ(vocabulary->token(id).piece, specials[id]);
        EXPECT_TRUE(vocabulary->token(id).special);
    }
    EXPECT_FALSE(vocabulary->token(4).special);
    EXPECT_THROW(vocabulary->token(50), Error);
    EXPECT_THROW(vocabulary->token(-1), Error);
    EXPECT_THROW(vocabulary->decode(std::vector<int>{5, 50}), Error);
}

TEST(SentencePiece, TrainingIsRepeatable)
{
    EXPECT_EQ(train_sentence_piece(test::small_text(), 50, 1), test::small_vocabulary_bytes());
}

TEST(SentencePiece, TrainingOnTooLittleTextIsAnError)
{
    for (const std::vector<std::string>& lines : {std::vector<std::string>{}, {""}, {"a b"}})
        try {
            train_sentence_piece(lines, 4000, 1);
            FAIL() << "learnt 4000 pieces of nothing";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::invalid);
        }
    EXPECT_THROW(train_sentence_piece(test::small_text(), 5, 1), Error);
    EXPECT_THROW(train_sentence_piece(test::small_text(), -1, 1), Error);
}

TEST(SentencePiece, ControlSymbolsAreNeverTyped)
{
    VocabularyOptions options;
    options.control_symbols = {"<fr-en>", "<en-fr>"};
    const auto vocabulary =
        SentencePieceTokenizer::parse(train_sentence_piece(test::small_text(), 50, 1, options), "v");
    EXPECT_EQ(vocabulary->size(), 50U);
    EXPECT_EQ(vocabulary->find("<fr-en>"), 4);
    EXPECT_EQ(vocabulary->find("<en-fr>"), 5);
    EXPECT_EQ(vocabulary->find("<unk>"), 1);
    EXPECT_FALSE(vocabulary->find("<en-zh>"));
    EXPECT_FALSE(vocabulary->find(""));
    EXPECT_TRUE(vocabulary->token(4).special);
    EXPECT_FALSE(vocabulary->token(6).special);
    for (const Token& token : vocabulary->encode("<fr-en> Je suis <fr-en>").tokens)
        EXPECT_NE(token.id, 4);
    EXPECT_EQ(vocabulary->decode(std::vector<int>{4, 3}), "");
    for (const char* symbol : {"", "a,b", "\""}) {
        options.control_symbols = {symbol};
        EXPECT_THROW(train_sentence_piece(test::small_text(), 50, 1, options), Error) << symbol;
    }
}

TEST(SentencePiece, RareCharactersMayBeLeftOut)
{
    std::vector<std::string> lines = test::small_text();
    lines.push_back("龘");
    const auto all = SentencePieceTokenizer::parse(train_sentence_piece(lines, 50, 1), "v");
    EXPECT_TRUE(all->find("龘"));
    const auto most = SentencePieceTokenizer::parse(train_sentence_piece(lines, 50, 1, {{}, 0.999}), "v");
    EXPECT_FALSE(most->find("龘"));
    for (const double coverage : {0.0, 0.9, 1.1, -1.0, std::nan("")})
        EXPECT_THROW(train_sentence_piece(lines, 50, 1, {{}, coverage}), Error) << coverage;
}

TEST(SentencePiece, EncodesWithByteRangesAndWords)
{
    const Encoding encoding = test::small_vocabulary()->encode("  Je   suis\tétudiant. ");
    EXPECT_EQ(encoding.text, "Je suis étudiant.");
    EXPECT_EQ(joined(encoding), "▁Je▁suis▁étudiant.");
    expect_sound(encoding);
    std::string from_ranges;
    std::set<int> words;
    for (const Token& token : encoding.tokens) {
        from_ranges += encoding.text.substr(token.begin, token.end - token.begin);
        words.insert(token.word);
    }
    EXPECT_EQ(from_ranges, "Jesuisétudiant.");
    EXPECT_EQ(words, (std::set<int>{0, 1, 2, 3}));
    EXPECT_EQ(encoding.tokens.back().word, 3);
}

TEST(SentencePiece, DecodingGivesTheTextBack)
{
    const auto vocabulary = test::small_vocabulary();
    for (const std::string& line : test::small_text())
        EXPECT_EQ(vocabulary->decode(ids_of(vocabulary->encode(line))), line);
    const std::vector<int> nothing = {2, 3, 0};
    EXPECT_EQ(vocabulary->decode(nothing), "");
}

TEST(SentencePiece, UnknownCharactersStayInTheirPlace)
{
    const auto vocabulary = test::small_vocabulary();
    const Encoding encoding = vocabulary->encode("chat 😀😀 noir");
    EXPECT_NE(joined(encoding).find("<😀😀>"), std::string::npos) << joined(encoding);
    expect_sound(encoding);
    EXPECT_NE(vocabulary->decode(ids_of(encoding)).find("⁇"), std::string::npos);
}

TEST(SentencePiece, AwkwardTextsAreTokenised)
{
    const auto vocabulary = test::small_vocabulary();
    for (const std::string& text :
         {std::string(), std::string("   \n"), std::string("\0", 1), std::string("a\0b", 3), std::string("</s><pad>"),
          std::string("😀"), std::string("👨‍👩‍👧‍👦🇫🇷"), std::string("\xff\xfe"),
          std::string("שלום chat عربى est 12"), std::string("\u202Eabc"), std::string("▁▁ ▁"), std::string("ﬁ ß İ é"),
          std::string("क्षि"), std::string("\u200B")}) {
        const Encoding encoding = vocabulary->encode(text);
        expect_sound(encoding);
        EXPECT_EQ(encoding.kept, encoding.characters);
        EXPECT_EQ(encoding.text.find('\0'), std::string::npos);
        for (const Token& token : encoding.tokens)
            EXPECT_NE(token.id, 3) << "typed text must not become the end token";
    }
    EXPECT_TRUE(vocabulary->encode("").tokens.empty());
    EXPECT_EQ(vocabulary->encode(std::string("a\0b", 3)).text, "a b");
}

TEST(SentencePiece, LongTextsAreCutQuicklyAtACharacter)
{
    const auto vocabulary = test::small_vocabulary();
    const auto begin = std::chrono::steady_clock::now();
    for (const std::string part : {"a", "é", "word ", "👨‍👩‍👧‍👦", "e\u0301\u0301"}) {
        std::string text;
        for (int i = 0; i < 100'000; ++i)
            text += part;
        const Encoding encoding = vocabulary->encode(text);
        EXPECT_LE(encoding.text.size(), longest_encoded_text);
        EXPECT_GT(encoding.text.size(), longest_encoded_text - 64);
        EXPECT_LT(encoding.kept, encoding.characters);
        EXPECT_GE(encoding.characters, 100'000U);
        EXPECT_EQ(encoding.text.size() % (part == "word " ? 1 : normalise_text(part).size()), 0U) << part;
        expect_sound(encoding);
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
}

TEST(SentencePiece, SeveralThreadsMayEncode)
{
    const auto vocabulary = test::small_vocabulary();
    const auto expected = vocabulary->encode("Le chat est noir.").tokens;
    std::vector<std::thread> threads;
    std::vector<int> equal(4, 0);
    for (int& count : equal)
        threads.emplace_back([&] {
            for (int i = 0; i < 200; ++i)
                count += vocabulary->encode("Le chat est noir.").tokens == expected;
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(equal, std::vector<int>(4, 200));
}

} // namespace regard
