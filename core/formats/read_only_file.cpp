#include "core/formats/read_only_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/error.h"

namespace regard {

ReadOnlyFile::ReadOnlyFile(const std::filesystem::path& file) : name_(file.string())
{
    // Without O_NONBLOCK opening a pipe waits for a writer.
    descriptor_ = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor_ < 0) {
        const auto kind = errno == ENOENT || errno == ENOTDIR ? Error::Kind::missing : Error::Kind::io;
        throw Error({kind, "cannot be opened", name_, {}, std::strerror(errno)});
    }
    struct stat status = {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor_);
        throw Error({Error::Kind::io, "is not a regular file", name_, {}, {}});
    }
    size_ = static_cast<std::uint64_t>(status.st_size);
}

ReadOnlyFile::~ReadOnlyFile()
{
    ::close(descriptor_);
}

void ReadOnlyFile::read(std::uint64_t offset, std::span<char> target) const
{
    const std::size_t count = read_some(offset, target);
    if (count < target.size())
        throw Error({Error::Kind::broken, "ends early", name_, std::to_string(offset + target.size()) + " bytes",
                     std::to_string(offset + count)});
}

std::size_t ReadOnlyFile::read_some(std::uint64_t offset, std::span<char> target) const
{
    std::size_t done = 0;
    while (done < target.size()) {
        const auto position = static_cast<off_t>(offset + done);
        const ssize_t count = ::pread(descriptor_, target.data() + done, target.size() - done, position);
        if (count == 0)
            break;
        if (count > 0)
            done += static_cast<std::size_t>(count);
        else if (errno != EINTR)
            throw Error({Error::Kind::io, "cannot be read", name_, {}, std::strerror(errno)});
    }
    return done;
}

} // namespace regard
