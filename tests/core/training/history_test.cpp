#include <gtest/gtest.h>

#include "core/error.h"
#include "core/training/history.h"
#include "tests/core/formats/temporary_folder.h"

using namespace regard;

namespace {

HistoryRow row(std::size_t step)
{
    return {step, 1, 0.1 + 1.0 / double(step + 3), 0.25, 1e-4, {}};
}

HistoryRow measurement(std::size_t step)
{
    return {step, 1, 0, 0, 0, {{"en-fr", 2.5, 31.25}, {"fr-en", 2.25, 40.5}}};
}

TEST(History, LinesComeBackExactly)
{
    for (const HistoryRow& expected : {row(7), measurement(20)})
        EXPECT_EQ(parse_history_line(history_line(expected), "here"), expected) << history_line(expected);
    for (const char* bad : {"", "{}", "[1]", "{\"step\":1,\"epoch\":0,\"loss\":\"low\"}", "{\"step\":-1,\"epoch\":0}",
                            "{\"step\":1,\"epoch\":0,\"validation\":{\"fr-en\":7}}"})
        EXPECT_THROW(parse_history_line(bad, "here"), Error) << bad;
}

TEST(History, GoesOnWhereTheCheckpointStood)
{
    const test::TemporaryFolder folder;
    History first(folder.path(), 0);
    EXPECT_TRUE(first.rows().empty());
    for (const std::size_t step : {20U, 40U, 60U, 80U})
        first.add(row(step));
    first.add(measurement(80));
    first.add(row(100));

    // A sudden end in the middle of a line, and a checkpoint from step 85.
    test::spill(folder / "history.jsonl", test::slurp(folder / "history.jsonl") + "{\"step\":12");
    History second(folder.path(), 85);
    EXPECT_EQ(second.rows(), (std::vector<HistoryRow>{row(20), row(40), row(60), row(80), measurement(80)}));
    second.add(row(100));
    second.add(row(120));
    EXPECT_EQ(History(folder.path(), 1000).rows().size(), 7U);
    EXPECT_EQ(History(folder.path(), 1000).rows().back(), row(120));
}

TEST(History, DamageInTheMiddleIsNamed)
{
    const test::TemporaryFolder folder;
    test::spill(folder / "history.jsonl", history_line(row(20)) + "\nnot JSON\n" + history_line(row(40)) + "\n");
    const Error error = test::error_of([&] { History(folder.path(), 100); });
    EXPECT_EQ(error.kind(), Error::Kind::broken);
    EXPECT_NE(error.parts().where.find("history.jsonl, line 2"), std::string::npos) << error.what();
}

TEST(History, WhatCouldNotBeWrittenIsWrittenLaterAndToldOnce)
{
    const test::TemporaryFolder folder;
    History history(folder / "gone", 0);
    EXPECT_THROW(history.add(row(20)), Error);
    EXPECT_NO_THROW(history.add(row(40)));
    std::filesystem::create_directory(folder / "gone");
    history.add(row(60));
    EXPECT_EQ(History(folder / "gone", 100).rows(), (std::vector<HistoryRow>{row(20), row(40), row(60)}));
}

} // namespace
