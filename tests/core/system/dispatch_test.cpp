#include <array>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <sched.h>

#include "core/math/parameters.h"
#include "core/system.h"

namespace {

namespace fs = std::filesystem;

// The core is built several times, and the loader picks one copy by what the processor can do. GLIBC_TUNABLES hides
// abilities from the loader, so that one machine shows what others would do.

struct Level {
    const char* hide; ///< for GLIBC_TUNABLES
    const char* folder;
    const char* name; ///< as instruction_set() says it
};
const std::array<Level, 3> levels = {{
    {"", "glibc-hwcaps/x86-64-v4/", "x86-64-v4 (AVX-512)"},
    {"-AVX512F", "glibc-hwcaps/x86-64-v3/", "x86-64-v3 (AVX2)"},
    {"-AVX512F,-AVX2", "", "x86-64"},
}};

fs::path copy_of(const Level& level)
{
    return fs::path(REGARD_BINARY) / "lib" / level.folder / "libregard_core.so";
}

bool is_dispatched()
{
    return fs::exists(copy_of(levels[0]));
}

bool has_ability(const Level& level)
{
#if defined(__x86_64__)
    const std::string name = level.name;
    if (name.find("v4") != std::string::npos)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512vl");
    return name.find("v3") == std::string::npos || (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"));
#else
    return std::string(level.name).empty();
#endif
}

struct Outcome {
    int status = -1;
    std::string output;
};

Outcome shell(const std::string& command)
{
    Outcome outcome;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    if (!pipe)
        return outcome;
    std::array<char, 4096> block{};
    while (const std::size_t count = fread(block.data(), 1, block.size(), pipe))
        outcome.output.append(block.data(), count);
    outcome.status = pclose(pipe);
    return outcome;
}

std::string quoted(const fs::path& path)
{
    return "'" + path.string() + "'";
}

std::string tunables(const Level& level)
{
    return *level.hide ? std::string("GLIBC_TUNABLES=glibc.cpu.hwcaps=") + level.hide + " " : std::string();
}

TEST(Dispatch, NoCopyExportsTemplatesOfEigen)
{
    std::size_t copies = 0;
    for (const Level& level : levels) {
        if (!fs::exists(copy_of(level)))
            continue;
        ++copies;
        const Outcome symbols = shell("nm -DC --defined-only " + quoted(copy_of(level)));
        ASSERT_EQ(symbols.status, 0) << symbols.output;
        ASSERT_NE(symbols.output.find(" T regard::instruction_set"), std::string::npos) << "nm shows no interface";
        std::size_t begin = 0;
        while (begin < symbols.output.size()) {
            const std::size_t end = symbols.output.find('\n', begin);
            const std::string line = symbols.output.substr(begin, end - begin);
            const bool weak = line.find(" W ") != std::string::npos || line.find(" V ") != std::string::npos;
            EXPECT_FALSE(weak && line.find("Eigen::") != std::string::npos) << copy_of(level) << ": " << line;
            begin = end == std::string::npos ? symbols.output.size() : end + 1;
        }
    }
    EXPECT_GE(copies, 1U);
}

TEST(Dispatch, ProgramSaysWhichCopyTheLoaderPicked)
{
    if (!is_dispatched())
        GTEST_SKIP() << "not checked: this build has one copy of the core";
    std::string not_checked;
    for (const Level& level : levels) {
        if (!has_ability(level)) {
            not_checked += std::string(" ") + level.name;
            continue;
        }
        const Outcome info =
            shell("env " + tunables(level) + quoted(fs::path(REGARD_BINARY) / "bin" / "regard") + " info");
        EXPECT_EQ(info.status, 0) << info.output;
        EXPECT_NE(info.output.find(std::string(level.name) + "\n"), std::string::npos)
            << level.name << ": " << info.output;
    }
    if (!not_checked.empty())
        GTEST_SKIP() << "not checked, for this processor cannot do it:" << not_checked;
}

// Run in this process and, below, once for each copy: memory from Eigen's allocator in the core is freed here.
TEST(Allocation, MatricesOfTheCoreAreFreedByTheProgram)
{
    for (std::size_t size = 1; size < 2000; size += 37) {
        regard::ParameterBuffer buffer(size);
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(buffer.data()) % 64, 0U);
        buffer.data()[size - 1] = 1;
        const regard::ParameterBuffer moved = std::move(buffer);
        EXPECT_EQ(moved.data()[size - 1], 1.0F);
    }
    RecordProperty("instruction_set", regard::instruction_set());
}

TEST(Dispatch, EveryCopyAgreesWithTheProgramOnAllocation)
{
    if (!is_dispatched())
        GTEST_SKIP() << "not checked: this build has one copy of the core";
    for (const Level& level : levels) {
        if (!has_ability(level))
            continue;
        const Outcome child = shell("env " + tunables(level) + quoted(fs::read_symlink("/proc/self/exe")) +
                                    " --gtest_filter='Allocation.*'");
        EXPECT_EQ(child.status, 0) << level.name << ": " << child.output;
        EXPECT_NE(child.output.find("[  PASSED  ] 1 test"), std::string::npos) << child.output;
    }
}

TEST(System, CountsTheCoresOfThisProcessNotOfTheMachine)
{
    cpu_set_t before;
    ASSERT_EQ(sched_getaffinity(0, sizeof before, &before), 0);
    EXPECT_EQ(regard::usable_cores(), static_cast<std::size_t>(CPU_COUNT(&before)));

    int first = 0;
    while (!CPU_ISSET(first, &before))
        ++first;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(first, &one);
    ASSERT_EQ(sched_setaffinity(0, sizeof one, &one), 0);
    EXPECT_EQ(regard::usable_cores(), 1U);
    ASSERT_EQ(sched_setaffinity(0, sizeof before, &before), 0);
}

} // namespace
