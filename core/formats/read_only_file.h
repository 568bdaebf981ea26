#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace regard {

/// A regular file open for reading. Never mapped: a file that shrinks meanwhile gives an Error instead of a signal.
class ReadOnlyFile {
public:
    /// Throws Error: missing, io (also for a folder, a pipe or a device).
    explicit ReadOnlyFile(const std::filesystem::path& file);
    ~ReadOnlyFile();
    ReadOnlyFile(const ReadOnlyFile&) = delete;
    ReadOnlyFile& operator=(const ReadOnlyFile&) = delete;

    std::uint64_t size() const { return size_; } ///< bytes when it was opened
    /// Fills `target` with the bytes from `offset` on. Throws Error: io, broken where the file ends before.
    void read(std::uint64_t offset, std::span<char> target) const;
    /// As many bytes as there are from `offset` on, at most target.size(). Throws Error (io).
    std::size_t read_some(std::uint64_t offset, std::span<char> target) const;

private:
    std::string name_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
};

} // namespace regard
