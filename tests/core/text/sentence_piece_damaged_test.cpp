#include <random>

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/formats/tokenizer_file.h"
#include "core/text/sentence_piece.h"
#include "tests/core/text/small_vocabulary.h"
#include "tests/support/compare.h"

namespace regard {

namespace {

// The first letters of many scripts, one of every first byte that UTF-8 has.
std::string awkward_text()
{
    std::string text = "Le chat ﬁn est  fatigué 😀, n'est-ce pas ? ";
    for (char byte = '!'; byte <= '~'; ++byte)
        text += byte;
    for (int first = 0xC4; first <= 0xDF; ++first)
        text += std::string{static_cast<char>(first), '\x84'};
    for (int first = 0xE1; first <= 0xEF; ++first)
        text += std::string{static_cast<char>(first), '\x84', '\x88'};
    return text + text;
}

// Checks, loads and uses a vocabulary; whether it was accepted.
bool survives(std::string bytes)
{
    try {
        const auto vocabulary = SentencePieceTokenizer::parse(std::move(bytes), "damaged.model");
        const Encoding encoding = vocabulary->encode(awkward_text());
        std::vector<int> ids;
        for (const Token& token : encoding.tokens)
            ids.push_back(token.id);
        vocabulary->decode(ids);
        return true;
    } catch (const Error& error) {
        EXPECT_TRUE(error.kind() == Error::Kind::broken || error.kind() == Error::Kind::invalid) << error.what();
        return false;
    }
}

std::string field(int number, const std::string& bytes)
{
    std::string result(1, static_cast<char>(number << 3 | 2));
    std::size_t length = bytes.size();
    for (; length > 127; length >>= 7)
        result += static_cast<char>((length & 127) | 128);
    return result + static_cast<char>(length) + bytes;
}

std::string piece(const std::string& text, char type = 1)
{
    return field(1, field(1, text) + std::string("\x15\0\0\0\0\x18", 6) + type);
}

std::string defect(const std::string& bytes)
{
    try {
        SentencePieceTokenizer::parse(bytes, "v.model");
    } catch (const Error& error) {
        EXPECT_EQ(error.parts().where, "v.model");
        EXPECT_EQ(error.parts().what, "SentencePiece vocabulary is damaged");
        return error.parts().found;
    }
    return "accepted";
}

void mutate(const std::string& good, std::size_t reach, int count)
{
    std::mt19937 random(11);
    std::size_t accepted = 0;
    std::size_t rejected = 0;
    for (int i = 0; i < count; ++i) {
        std::string bad = good;
        bad[random() % reach] ^= static_cast<char>(1 + random() % 255);
        if (i % 3 == 0)
            bad[random() % reach] ^= static_cast<char>(1U << random() % 8);
        ++(survives(std::move(bad)) ? accepted : rejected);
    }
    EXPECT_GT(accepted, 0U);
    EXPECT_GT(rejected, 0U);
}

} // namespace

TEST(SentencePieceDamaged, FlippedBytesNeverCrash)
{
    const std::string good = test::small_vocabulary_bytes();
    ASSERT_TRUE(survives(good));
    mutate(good, good.size(), 4000);
}

// The character map of this one is where the library crashes.
TEST(SentencePieceDamaged, FlippedBytesOfARealCharacterMapNeverCrash)
{
    REGARD_NEEDS_REFERENCE();
    const auto real = load_sentence_piece(test::reference_folder() / "tokenizers/t5/spiece.model");
    ASSERT_GT(real->size(), 30'000U);
    const std::string& bytes = real->bytes();
    const std::size_t map = bytes.find("nmt_nfkc");
    ASSERT_NE(map, std::string::npos);
    // A whole vocabulary takes long to load: pieces are left out, the map stays.
    std::string small = piece("<unk>", 2) + piece("a") + piece("chat") + bytes.substr(map - 6);
    ASSERT_TRUE(survives(small));
    // The first block of the trie, which every search goes through.
    mutate(small, 1200, 600);
}

TEST(SentencePieceDamaged, CutFilesAreRejected)
{
    const std::string good = test::small_vocabulary_bytes();
    std::size_t rejected = 0;
    for (std::size_t size = 0; size < good.size(); size += 1 + size / 50)
        rejected += !survives(good.substr(0, size));
    EXPECT_GT(rejected, 50U);
    EXPECT_NE(defect(""), "accepted");
    EXPECT_NE(defect("{\"version\": \"1.0\"}"), "accepted");
}

TEST(SentencePieceDamaged, EachDefectIsNamed)
{
    const std::string unknown = piece("<unk>", 2);
    EXPECT_EQ(defect(unknown + piece("a")), "accepted");
    EXPECT_EQ(defect(piece("a")), "0 unknown pieces instead of one");
    EXPECT_EQ(defect(unknown + piece("<unknown>", 2)), "2 unknown pieces instead of one");
    EXPECT_EQ(defect(unknown + piece("a") + piece("a")), "piece 2 is there twice");
    EXPECT_EQ(defect(unknown + piece("")), "piece 1 is malformed");
    EXPECT_EQ(defect(unknown + piece("a", 7)), "piece 1 is malformed");
    EXPECT_EQ(defect(unknown + piece("\xff")), "piece 1 is malformed");
    EXPECT_EQ(defect(unknown + piece(std::string(300'000, 'a'))), "piece 1 is malformed");
    EXPECT_EQ(defect(unknown + piece(std::string("a\0b", 3))), "piece 1 is malformed");
    EXPECT_EQ(defect(unknown + field(1, field(1, "a") + std::string("\x15\0\0\xc0\x7f", 5))), "piece 1 is malformed");
    EXPECT_EQ(defect(unknown + field(3, field(2, "abcdefgh"))), "its text normaliser is malformed");
    EXPECT_EQ(defect(unknown + "\x0a\x7f"), "not a whole protocol buffer");
}

} // namespace regard
