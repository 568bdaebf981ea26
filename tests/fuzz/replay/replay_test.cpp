#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

using Entry = int(const std::uint8_t*, std::size_t);

// One function for each target of this folder, named by the build.
#define FUZZ_TARGET(name) extern "C" Entry fuzz_##name;
#include "fuzz_targets.inc"
#undef FUZZ_TARGET

namespace {

struct Target {
    const char* name;
    Entry* entry;
};

const Target targets[] = {
#define FUZZ_TARGET(name) {#name, fuzz_##name},
#include "fuzz_targets.inc"
#undef FUZZ_TARGET
};

std::string slurp(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

class Corpus : public testing::TestWithParam<Target> {};

} // namespace

// Each input in memory of its own size, so that a sanitizer sees what is read beyond its end.
TEST_P(Corpus, GoesThroughItsTarget)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(REGARD_CORPORA) / GetParam().name))
        files.push_back(entry.path());
    ASSERT_FALSE(files.empty()) << "no inputs in corpora/" << GetParam().name;
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        SCOPED_TRACE(file.filename().string());
        const std::string text = slurp(file);
        const std::vector<std::uint8_t> bytes(text.begin(), text.end());
        EXPECT_EQ(GetParam().entry(bytes.data(), bytes.size()), 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Corpus, testing::ValuesIn(targets),
                         [](const auto& info) { return std::string(info.param.name); });
