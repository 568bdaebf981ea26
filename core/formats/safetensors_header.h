#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/safetensors.h"

namespace regard {

/// Limits of the format (header) and of ours (rank).
inline constexpr std::uint64_t safetensors_header_limit = 100'000'000;
inline constexpr std::size_t safetensors_rank_limit = 8;

struct SafetensorsHeader {
    std::vector<SafetensorsEntry> entries; ///< in the order of their data
    std::map<std::string, std::string> metadata;
};

/// Length of the JSON text, from the first bytes of a file (nine, or all where it is shorter) and its size.
/// Throws Error: not_ours, broken.
std::uint64_t safetensors_header_length(std::string_view first, std::uint64_t file_size, const std::string& file);

/// Reads the JSON text strictly and checks that the tensors fill `data_size` bytes without holes or overlaps.
/// Throws Error (broken).
SafetensorsHeader parse_safetensors_header(std::string_view json, std::uint64_t data_size, const std::string& file);

/// Bits of one element of a type, or nothing for a name that the format does not know.
std::optional<unsigned> safetensors_bits(std::string_view dtype);

} // namespace regard
