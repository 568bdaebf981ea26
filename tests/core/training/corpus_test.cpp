// Files of pairs that are not what they should be: what can be used is used, the rest is counted by reason and line.

#include <fstream>

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/training/corpus.h"
#include "tests/core/formats/temporary_folder.h"

using namespace regard;
using Kind = CorpusDefect::Kind;

namespace {

class CorpusFile : public testing::Test {
protected:
    std::filesystem::path write(const std::string& bytes)
    {
        const auto file = folder_.path() / "pairs.tsv";
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }
    Corpus corpus(const std::string& bytes) { return read_corpus(write(bytes), 1, 0); }

    test::TemporaryFolder folder_;
};

const std::string good = "I am here.\tJe suis là.\n";

TEST_F(CorpusFile, ReadsPairsAsTheyStand)
{
    const Corpus found = corpus("Hi.\tSalut.\tmore\nI am late. \t Je suis en retard.\n");
    EXPECT_EQ(found.pairs, (std::vector<SentencePair>{{"Salut.", "Hi."}, {" Je suis en retard.", "I am late. "}}));
    EXPECT_EQ(found.lines, (std::vector<std::uint32_t>{1, 2}));
    EXPECT_TRUE(found.left_out.empty());
    EXPECT_EQ(corpus("Hi.\tSalut.").pairs.size(), 1U) << "without a line end";
}

TEST_F(CorpusFile, ByteOrderMarkAndCarriageReturnsAreNoText)
{
    EXPECT_EQ(corpus("\xEF\xBB\xBFHi.\tSalut.\r\nNo.\tNon.\r\n").pairs,
              (std::vector<SentencePair>{{"Salut.", "Hi."}, {"Non.", "No."}}));
}

TEST_F(CorpusFile, CountsWhatItLeavesOutByReasonAndFirstLine)
{
    using namespace std::string_literals;
    const std::string words = [] {
        std::string text;
        for (int i = 0; i < 10'000; ++i)
            text += "word ";
        return text;
    }();
    const Corpus found =
        corpus(good + "\n" + good + "one column\n" + "\t\n" + good + "no target\t\n" + good + "a\xFF\tb\n" + good +
               "a\0b\tc\n"s + good + words + "\tword\n" + good + "another column\n" + good + good + good);
    EXPECT_EQ(found.pairs.size(), 10U);
    EXPECT_EQ(found.line_count, 18U);
    EXPECT_EQ(found.left_out_count(), 8U);
    EXPECT_EQ(found.left_out, (std::vector<CorpusDefect>{{Kind::empty_line, 2, 2},
                                                         {Kind::too_few_columns, 2, 4},
                                                         {Kind::empty_cell, 1, 7},
                                                         {Kind::not_utf8, 1, 9},
                                                         {Kind::null_character, 1, 11},
                                                         {Kind::too_long, 1, 13}}));
    EXPECT_EQ(found.lines.back(), 18U);
}

TEST_F(CorpusFile, MoreThanHalfIsRefusedWithTheCommonestReason)
{
    EXPECT_EQ(corpus(good + "one column\n").pairs.size(), 1U) << "half is enough";
    try {
        corpus(good + "\n" + "one\n" + "two\n");
        FAIL() << "three of four lines are no pairs";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::broken);
        EXPECT_NE(error.parts().where.find("pairs.tsv, line 3"), std::string::npos) << error.what();
        EXPECT_NE(error.parts().found.find("too few columns in 2 of 4 lines"), std::string::npos) << error.what();
    }
    EXPECT_THROW(corpus(""), Error);
    EXPECT_THROW(corpus("\n\n"), Error);
    EXPECT_THROW(read_corpus(folder_.path() / "nowhere.tsv", 1, 0), Error);
    EXPECT_THROW(read_corpus(folder_.path(), 1, 0), Error) << "a folder";
}

TEST_F(CorpusFile, StrictReadingNamesTheLine)
{
    EXPECT_EQ(read_pairs(write(good + "\n" + good), 1, 0).size(), 2U) << "an empty line is no defect";
    try {
        read_pairs(write(good + good + "one column\n"), 1, 0);
        FAIL();
    } catch (const Error& error) {
        EXPECT_NE(error.parts().where.find("line 3"), std::string::npos) << error.what();
        EXPECT_EQ(error.parts().found, "too few columns");
    }
}

} // namespace
