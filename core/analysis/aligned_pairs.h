#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/analysis/alignment.h"
#include "core/analysis/barred_text.h"

namespace regard {

/// A sentence pair aligned by hand.
struct AlignedPair {
    std::string direction; ///< "fr-en"
    WordedText source;
    WordedText target;
    std::vector<WordLink> links; ///< key: source word; query: target word
};

/// Reads lines of direction, source, target and links ("0-0 1-1", source word - target word), columns separated by
/// tabs, bars between words. Throws Error: missing, io, broken (file, line and what is wrong with it).
REGARD_API std::vector<AlignedPair> read_aligned_pairs(const std::filesystem::path& file);

} // namespace regard
