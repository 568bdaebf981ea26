#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/api.h"

namespace regard {

/// One line of a tab-separated table.
struct REGARD_API TableLine {
    std::string where; ///< "pairs.tsv, line 3"
    std::vector<std::string> cells;

    /// Throws Error (broken) with the place, in words of the caller.
    [[noreturn]] void fail(const std::string& what, const std::string& expected = {},
                           const std::string& found = {}) const;
    /// A whole number below `limit`; throws Error (broken).
    std::size_t index(std::string_view text, std::size_t limit) const;
};

/// Parts of a text between single-byte separators; at least one, perhaps empty.
REGARD_API std::vector<std::string> split_text(std::string_view text, char separator);

/// The lines of a small table made by hand, empty ones left out; each has exactly `columns` cells.
/// Throws Error: missing, io, broken (which line and what is wrong with it).
REGARD_API std::vector<TableLine> read_table(const std::filesystem::path& file, std::size_t columns);

} // namespace regard
