#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/api.h"

namespace regard {

struct SentencePair {
    std::string source;
    std::string target;
};

/// Reads tab-separated UTF-8 pairs, one a line; columns count from 0. Empty lines are skipped.
/// Throws Error: missing, io, broken (file, line and what is wrong with it).
REGARD_API std::vector<SentencePair> read_pairs(const std::filesystem::path& file, std::size_t source_column,
                                                std::size_t target_column);

} // namespace regard
