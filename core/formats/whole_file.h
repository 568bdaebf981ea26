#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/api.h"

namespace regard {

/// The bytes of a regular file. Throws Error (missing, io, invalid where it is longer than `limit`).
REGARD_API std::string read_whole_file(const std::filesystem::path& file, std::size_t limit);

/// Replaces a file whole or not at all (temporary sibling, fsync, rename). Throws Error (io).
REGARD_API void write_whole_file(const std::filesystem::path& file, std::string_view bytes);

} // namespace regard
