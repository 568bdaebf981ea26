#include "core/formats/whole_file.h"

#include <sys/stat.h>

#include <gtest/gtest.h>

#include "core/error.h"
#include "tests/core/formats/temporary_folder.h"

namespace regard {

namespace {

using test::error_of;
using test::slurp;
using test::spill;

} // namespace

TEST(WholeFile, ReplacesAndReads)
{
    const test::TemporaryFolder folder;
    write_whole_file(folder / "a", "one");
    std::filesystem::permissions(folder / "a",
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    write_whole_file(folder / "a", std::string("t\0wo", 4));
    EXPECT_EQ(read_whole_file(folder / "a", 4), std::string("t\0wo", 4));
    EXPECT_EQ(error_of([&] { read_whole_file(folder / "a", 3); }).kind(), Error::Kind::invalid);
    EXPECT_EQ(folder.count(), 1U);
    EXPECT_EQ(std::filesystem::status(folder / "a").permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(WholeFile, KeepsLinksAndReplacesWhatTheyPointAt)
{
    const test::TemporaryFolder folder;
    spill(folder / "target", "old");
    std::filesystem::create_symlink(folder / "target", folder / "link");
    write_whole_file(folder / "link", "new");
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
    EXPECT_EQ(slurp(folder / "target"), "new");
}

TEST(WholeFile, AnUnwritableTargetIsAnErrorAndLeavesNothing)
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder / "folder");
    const auto write = [&](const std::filesystem::path& path) {
        return error_of([&] { write_whole_file(path, "text"); });
    };
    EXPECT_EQ(write(folder / "folder").kind(), Error::Kind::io);
    EXPECT_EQ(write(folder / "nowhere/file").kind(), Error::Kind::io);
    EXPECT_EQ(write("/dev/full").kind(), Error::Kind::io);
    EXPECT_EQ(write(folder / std::string(300, 'n')).kind(), Error::Kind::io);
    EXPECT_EQ(write(folder / std::string("a\nb")).kind(), Error::Kind::invalid);
    EXPECT_EQ(write(folder / std::string("a\0b", 3)).kind(), Error::Kind::invalid);
    EXPECT_EQ(write("").kind(), Error::Kind::invalid);
    EXPECT_EQ(folder.count(), 1U);
}

TEST(WholeFile, OnlyRegularFilesAreRead)
{
    const test::TemporaryFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(error_of([&] { read_whole_file(folder / "pipe", 10); }).kind(), Error::Kind::io);
    EXPECT_EQ(error_of([&] { read_whole_file("/dev/zero", 10); }).kind(), Error::Kind::io);
    EXPECT_EQ(error_of([&] { read_whole_file(folder.path(), 10); }).kind(), Error::Kind::io);
    const Error error = error_of([&] { read_whole_file(folder / "nowhere", 10); });
    EXPECT_EQ(error.kind(), Error::Kind::missing);
    EXPECT_NE(std::string(error.what()).find("nowhere: cannot be opened: No such file"), std::string::npos);
    EXPECT_FALSE(read_whole_file("/proc/self/status", 1 << 20).empty());
}

} // namespace regard
