#include "core/formats/zip_writer.h"

#include <array>

#include "core/error.h"

namespace regard {

namespace {

constexpr std::uint64_t most_bytes = 0xffff'ffff; // what the 32-bit fields of a ZIP file can say
constexpr std::size_t most_entries = 0xffff;
constexpr std::uint16_t version = 20;
constexpr std::uint16_t names_are_utf8 = 1 << 11;
constexpr std::uint16_t stored = 0;
constexpr std::uint16_t midnight = 0;
constexpr std::uint16_t first_of_1980 = (1 << 5) | 1;

constexpr std::array<std::uint32_t, 256> crc_table()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ (value & 1 ? 0xedb8'8320u : 0u);
        table[i] = value;
    }
    return table;
}

void put16(std::string& bytes, std::uint16_t value)
{
    bytes += static_cast<char>(value & 0xff);
    bytes += static_cast<char>(value >> 8);
}

void put32(std::string& bytes, std::uint32_t value)
{
    put16(bytes, static_cast<std::uint16_t>(value & 0xffff));
    put16(bytes, static_cast<std::uint16_t>(value >> 16));
}

/// What the local header and the directory say alike of an entry.
void put_facts(std::string& bytes, std::uint32_t crc, std::uint32_t size, const std::string& name)
{
    put16(bytes, version);
    put16(bytes, names_are_utf8);
    put16(bytes, stored);
    put16(bytes, midnight);
    put16(bytes, first_of_1980);
    put32(bytes, crc);
    put32(bytes, size);
    put32(bytes, size);
    put16(bytes, static_cast<std::uint16_t>(name.size()));
    put16(bytes, 0);
}

} // namespace

std::uint32_t crc32(std::string_view bytes, std::uint32_t before)
{
    static constexpr std::array<std::uint32_t, 256> table = crc_table();
    std::uint32_t crc = ~before;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<unsigned char>(byte)) & 0xff];
    return ~crc;
}

void ZipWriter::put(std::string_view bytes)
{
    target_.write(bytes);
    written_ += bytes.size();
}

void ZipWriter::add(const std::string& entry, std::span<const std::string_view> parts)
{
    std::uint64_t size = 0;
    for (const std::string_view part : parts)
        size += part.size();
    // The directory at the end needs room too: about as much as the names take twice.
    if (written_ + size + (entries_.size() + 1) * 512 > most_bytes || entries_.size() >= most_entries)
        throw Error({Error::Kind::invalid, "is too long for a ZIP file", name_,
                     "less than 4 GiB; safetensors has no limit", std::to_string(written_ + size) + " bytes"});
    std::uint32_t crc = 0;
    for (const std::string_view part : parts)
        crc = crc32(part, crc);
    Entry made{entry, crc, static_cast<std::uint32_t>(size), static_cast<std::uint32_t>(written_)};
    std::string header;
    put32(header, 0x0403'4b50);
    put_facts(header, made.crc, made.size, made.name);
    header += entry;
    put(header);
    for (const std::string_view part : parts)
        put(part);
    entries_.push_back(std::move(made));
}

void ZipWriter::finish()
{
    std::string directory;
    for (const Entry& entry : entries_) {
        put32(directory, 0x0201'4b50);
        put16(directory, version);
        put_facts(directory, entry.crc, entry.size, entry.name);
        put16(directory, 0); // no comment
        put16(directory, 0); // on this disk
        put16(directory, 0); // binary
        put32(directory, 0); // no attributes
        put32(directory, entry.offset);
        directory += entry.name;
    }
    const auto start = static_cast<std::uint32_t>(written_);
    const auto length = static_cast<std::uint32_t>(directory.size());
    const auto count = static_cast<std::uint16_t>(entries_.size());
    put32(directory, 0x0605'4b50);
    put16(directory, 0);
    put16(directory, 0);
    put16(directory, count);
    put16(directory, count);
    put32(directory, length);
    put32(directory, start);
    put16(directory, 0);
    put(directory);
}

} // namespace regard
