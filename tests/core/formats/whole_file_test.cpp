#include "core/formats/whole_file.h"

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

#include <gtest/gtest.h>

#include "core/error.h"
#include "tests/core/formats/temporary_folder.h"

namespace regard {

namespace {

using test::error_of;
using test::slurp;
using test::spill;

// While it lives, files of this process cannot grow beyond a size: the kernel takes part of a write, then refuses, as
// on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        old_handler_ = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &old_);
        const rlimit limit{bytes, old_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &old_);
        std::signal(SIGXFSZ, old_handler_);
    }

private:
    rlimit old_ = {};
    void (*old_handler_)(int) = nullptr;
};

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

TEST(WholeFile, AFullDiskLeavesTheOldFile)
{
    const test::TemporaryFolder folder;
    spill(folder / "a", "old");
    const Error error = error_of([&] {
        const FullDisk full(100'000);
        write_whole_file(folder / "a", std::string(300'000, 'x'));
    });
    EXPECT_EQ(error.kind(), Error::Kind::io);
    EXPECT_NE(std::string(error.what()).find("cannot be written: File too large"), std::string::npos) << error.what();
    EXPECT_EQ(slurp(folder / "a"), "old");
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
