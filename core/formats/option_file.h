#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/api.h"

namespace regard {

/// One key of a file of options with its values as they would be typed.
struct FileOption {
    enum class Kind { value, list, on, off };
    std::string key;
    Kind kind = Kind::value;
    std::vector<std::string> values; ///< one for a value, any number for a list, none for on and off
};

/// Reads a JSON object of texts, numbers, true, false and lists of texts and numbers, sorted by their keys.
/// Throws Error: missing, io, invalid (longer than 1 MiB), broken naming the key.
REGARD_API std::vector<FileOption> read_option_file(const std::filesystem::path& file);

} // namespace regard
