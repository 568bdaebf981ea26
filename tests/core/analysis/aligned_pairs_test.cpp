#include "core/analysis/aligned_pairs.h"

#include <map>
#include <set>

#include <gtest/gtest.h>

#include "tests/core/formats/temporary_folder.h"
#include "tests/support/compare.h"

namespace regard {

namespace {

std::vector<AlignedPair> read(const std::string& bytes)
{
    const test::TemporaryFolder folder;
    test::spill(folder / "pairs.tsv", bytes);
    return read_aligned_pairs(folder / "pairs.tsv");
}

void expect_refused(const std::string& bytes, const std::string& place, const std::string& what)
{
    const Error error = test::error_of([&] { read(bytes); });
    EXPECT_EQ(error.kind(), Error::Kind::broken) << bytes;
    EXPECT_NE(error.parts().where.find(place), std::string::npos) << error.what();
    EXPECT_NE(error.parts().what.find(what), std::string::npos) << error.what();
}

} // namespace

TEST(AlignedPairs, HandmadeFileIsWhole)
{
    std::map<std::string, std::size_t> pairs, linked;
    std::set<std::string> sentences;
    for (const AlignedPair& pair : read_aligned_pairs(test::golden("alignment/pairs.tsv"))) {
        ++pairs[pair.direction];
        for (const WordedText& side : {pair.source, pair.target}) {
            EXPECT_GE(side.words.size(), 5U) << side.text; // four words and a full stop
            EXPECT_LE(side.words.size(), 16U) << side.text;
            EXPECT_TRUE(sentences.insert(side.text).second) << side.text;
        }
        std::set<std::size_t> targets;
        for (const WordLink& link : pair.links)
            targets.insert(link.query);
        linked[pair.direction] += targets.size();
        EXPECT_GE(3 * targets.size(), 2 * pair.target.words.size()) << pair.target.text;
        // End marks have their counterpart.
        EXPECT_TRUE(targets.contains(pair.target.words.size() - 1)) << pair.target.text;
    }
    EXPECT_EQ(pairs, (std::map<std::string, std::size_t>{{"fr-en", 20}, {"en-fr", 20}, {"zh-en", 20}}));
    EXPECT_EQ(linked, (std::map<std::string, std::size_t>{{"fr-en", 187}, {"en-fr", 203}, {"zh-en", 162}}));
}

TEST(AlignedPairs, ReadsWordsAndLinks)
{
    const auto pairs = read("fr-en\tJ'|ai| faim| !\tI| am| hungry|!\t0-0 1-1 2-2 3-3\r\n"
                            "\n"
                            "zh-en\t你|好|吗|？\tHow| are| you|?\t1-0 0-2 2-3 3-3");
    ASSERT_EQ(pairs.size(), 2U);
    EXPECT_EQ(pairs[0].direction, "fr-en");
    EXPECT_EQ(pairs[0].source.text, "J'ai faim !");
    EXPECT_EQ(pairs[0].source.words, (std::vector<TextRange>{{0, 2}, {2, 4}, {5, 9}, {10, 11}}));
    EXPECT_EQ(pairs[0].target.text, "I am hungry!");
    EXPECT_EQ(pairs[0].links, (std::vector<WordLink>{{0, 0}, {1, 1}, {2, 2}, {3, 3}}));
    // As a tokenizer normalises it: the full-width question mark becomes one byte.
    EXPECT_EQ(pairs[1].source.text, "你好吗?");
    EXPECT_EQ(pairs[1].source.words, (std::vector<TextRange>{{0, 3}, {3, 6}, {6, 9}, {9, 10}}));
    EXPECT_EQ(pairs[1].source.word(2), "吗");
}

TEST(AlignedPairs, NamesTheLineThatIsWrong)
{
    const std::string good = "fr-en\toui\tyes\t0-0\n";
    expect_refused(good + "fr-en\toui\tyes\n", "pairs.tsv, line 2", "columns");
    expect_refused(good + "\n" + good + "fr-en\toui\tyes\t0-0\tmore\n", "line 4", "columns");
    expect_refused("french\toui\tyes\t0-0\n", "line 1", "direction");
    expect_refused("fr-en\toui||non\tyes\t0-0\n", "line 1", "empty");
    expect_refused("fr-en\t\tyes\t0-0\n", "line 1", "empty");
    expect_refused("fr-en\toui |non\tyes\t0-0\n", "line 1", "bars");
    expect_refused("fr-en\te|\xCC\x81\tyes\t0-0\n", "line 1", "bars"); // an accent torn off its letter
    expect_refused("fr-en\toui\tyes\t\n", "line 1", "link");
    expect_refused("fr-en\toui\tyes\t0\n", "line 1", "link");
    expect_refused("fr-en\toui\tyes\t0-0  0-0\n", "line 1", "link");
    expect_refused("fr-en\toui\tyes\t0-0 0-0\n", "line 1", "twice");
    expect_refused("fr-en\toui\tyes\t1-0\n", "line 1", "index");
    expect_refused("fr-en\toui\tyes\t0-1\n", "line 1", "index");
    expect_refused("fr-en\toui\tyes\t0--1\n", "line 1", "link");
    expect_refused("fr-en\toui\tyes\t0-x\n", "line 1", "index");
    expect_refused("fr-en\toui\tyes\t99999999999999999999-0\n", "line 1", "index");
    expect_refused("fr-en\t\xFF\tyes\t0-0\n", "line 1", "UTF-8");
    expect_refused("\n\n", "pairs.tsv", "no aligned pairs");
}

TEST(AlignedPairs, AFileThatIsNotThere)
{
    const Error error = test::error_of([] { read_aligned_pairs("/nowhere/pairs.tsv"); });
    EXPECT_EQ(error.kind(), Error::Kind::missing);
}

} // namespace regard
