#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/formats/replaced_file.h"

namespace regard {

/// CRC-32 as ZIP and PNG have it (polynomial 0xEDB88320); `before` continues an earlier part.
REGARD_API std::uint32_t crc32(std::string_view bytes, std::uint32_t before = 0);

/// A ZIP archive written in one go: entries are stored as they are, dated 1 January 1980.
class REGARD_API ZipWriter {
public:
    /// `name` stands in error messages.
    ZipWriter(ReplacedFile& target, std::string name) : target_(target), name_(std::move(name)) {}

    /// An entry whose bytes are the parts one after the other. Throws Error: io, invalid where the archive would pass
    /// 4 GiB or 65,535 entries.
    void add(const std::string& entry, std::span<const std::string_view> parts);
    /// Writes the directory; nothing can be added after it.
    void finish();

private:
    struct Entry {
        std::string name;
        std::uint32_t crc = 0;
        std::uint32_t size = 0;
        std::uint32_t offset = 0;
    };
    void put(std::string_view bytes);

    ReplacedFile& target_;
    std::string name_;
    std::vector<Entry> entries_;
    std::uint64_t written_ = 0;
};

} // namespace regard
