#include "core/formats/safetensors_header.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "core/error.h"
#include "core/formats/safetensors_json.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

// Element sizes as the safetensors specification lists them.
constexpr std::array<std::pair<std::string_view, unsigned>, 22> types = {{
    {"BOOL", 8},    {"F4", 4},      {"F6_E2M3", 6}, {"F6_E3M2", 6},     {"U8", 8},          {"I8", 8},
    {"F8_E5M2", 8}, {"F8_E4M3", 8}, {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8}, {"F8_E5M2FNUZ", 8}, {"I16", 16},
    {"U16", 16},    {"F16", 16},    {"BF16", 16},   {"I32", 32},        {"U32", 32},        {"F32", 32},
    {"C64", 64},    {"F64", 64},    {"I64", 64},    {"U64", 64},
}};

[[noreturn]] void fail(const std::string& what, const std::string& where, const std::string& expected = {},
                       const std::string& found = {})
{
    throw Error({Error::Kind::broken, what, where, expected, found});
}

// Dimensions are multiplied in their order, so a zero hides only what follows it, as in the reference reader.
std::uint64_t claimed_bytes(const SafetensorsEntry& entry, const std::string& where)
{
    std::uint64_t bits = 1;
    bool overflow = false;
    for (const std::uint64_t dimension : entry.shape)
        overflow = overflow || __builtin_mul_overflow(bits, dimension, &bits);
    overflow = overflow || __builtin_mul_overflow(bits, std::uint64_t(*safetensors_bits(entry.dtype)), &bits);
    if (overflow)
        fail("tensor is larger than any file", where);
    if (bits % 8 != 0)
        fail("tensor does not end on a whole byte", where, {}, std::to_string(bits) + " bits");
    return bits / 8;
}

void check_layout(const std::vector<SafetensorsEntry>& entries, std::uint64_t data_size, const std::string& file)
{
    std::uint64_t end = 0;
    for (const SafetensorsEntry& entry : entries) {
        const std::string where = file + ": " + entry.name.substr(0, 200);
        if (entry.end < entry.begin)
            fail("tensor ends before it begins", where, {},
                 std::to_string(entry.begin) + " to " + std::to_string(entry.end));
        if (entry.begin != end)
            fail(entry.begin < end ? "tensors overlap" : "there is a hole before the tensor", where,
                 "begin at " + std::to_string(end), std::to_string(entry.begin));
        const std::uint64_t bytes = claimed_bytes(entry, where);
        if (entry.end - entry.begin != bytes)
            fail("tensor's size does not fit its shape", where, std::to_string(bytes) + " bytes",
                 std::to_string(entry.end - entry.begin));
        end = entry.end;
    }
    if (end != data_size)
        fail(end > data_size ? "data is cut off" : "there are bytes after the last tensor", file,
             std::to_string(end) + " bytes of data", std::to_string(data_size));
}

} // namespace

std::optional<unsigned> safetensors_bits(std::string_view dtype)
{
    const auto* found = std::find_if(types.begin(), types.end(), [&](const auto& type) { return type.first == dtype; });
    return found == types.end() ? std::nullopt : std::optional(found->second);
}

std::uint64_t safetensors_header_length(std::string_view first, std::uint64_t file_size, const std::string& file)
{
    if (first.size() < 8)
        fail("file is too short for a safetensors header", file, "at least 8 bytes", std::to_string(first.size()));
    std::uint64_t length = 0;
    std::memcpy(&length, first.data(), 8);
    const bool begins_well = first.size() > 8 && first[8] == '{';
    const bool fits = length <= safetensors_header_limit && length <= file_size - 8;
    if (!fits && !begins_well)
        throw Error({Error::Kind::not_ours, "is not a safetensors file", file, {}, {}});
    if (length > safetensors_header_limit)
        fail("header is too long", file, "at most " + std::to_string(safetensors_header_limit) + " bytes",
             std::to_string(length));
    if (!fits)
        fail("header is cut off", file, std::to_string(length) + " bytes", std::to_string(file_size - 8));
    if (length == 0)
        fail("header is empty", file);
    if (!begins_well)
        fail("header does not begin with {", file);
    return length;
}

SafetensorsHeader parse_safetensors_header(std::string_view json, std::uint64_t data_size, const std::string& file)
{
    if (!is_utf8(json))
        fail("header is not UTF-8", file);
    // nlohmann's lexer takes U+0000 for the end of the text.
    if (json.find('\0') != std::string_view::npos)
        fail("header is not JSON", file, {}, "U+0000");
    SafetensorsHeader header = parse_safetensors_json(json, file);
    std::sort(header.entries.begin(), header.entries.end(), [](const auto& a, const auto& b) {
        return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
    });
    check_layout(header.entries, data_size, file);
    return header;
}

} // namespace regard
