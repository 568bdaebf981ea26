#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/api.h"

namespace regard {

/// A file that is being written anew: bytes go to a temporary sibling, which takes the target's place in commit() and
/// vanishes where commit() is never reached. A link keeps pointing where it did; the file behind it is replaced.
class REGARD_API ReplacedFile {
public:
    /// Throws Error: io, invalid for a name with control characters.
    explicit ReplacedFile(const std::filesystem::path& file);
    ~ReplacedFile();
    ReplacedFile(const ReplacedFile&) = delete;
    ReplacedFile& operator=(const ReplacedFile&) = delete;

    /// Throws Error (io), for example when the disk is full.
    void write(std::string_view bytes);
    /// Throws Error (io); the old file is then as it was.
    void commit();

private:
    [[noreturn]] void fail(const std::string& what) const;
    void open_sibling();

    std::string name_; ///< as the caller gave it, for messages
    std::filesystem::path target_;
    std::filesystem::path sibling_;
    int descriptor_ = -1;
};

} // namespace regard
