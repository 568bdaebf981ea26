#include "core/formats/replaced_file.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/error.h"

namespace regard {

namespace {

bool has_control_character(const std::string& name)
{
    return std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 32 || c == 127; });
}

// Makes a finished rename survive a power cut; where a file system cannot do it, nothing is lost but that.
void flush_folder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

ReplacedFile::ReplacedFile(const std::filesystem::path& file) : name_(file.string()), target_(file)
{
    if (name_.empty() || has_control_character(name_))
        throw Error({Error::Kind::invalid, "is not a usable file name", name_, {}, {}});
    std::error_code ignored;
    if (std::filesystem::is_symlink(target_, ignored)) {
        const auto behind = std::filesystem::weakly_canonical(target_, ignored);
        if (!ignored)
            target_ = behind;
    }
    struct stat status = {};
    const bool exists = ::stat(target_.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode))
        throw Error({Error::Kind::io, "is not a regular file", name_, {}, {}});
    if (exists && ::access(target_.c_str(), W_OK) != 0)
        fail("cannot be written");
    open_sibling();
    if (exists)
        ::fchmod(descriptor_, status.st_mode & 07777);
}

void ReplacedFile::open_sibling()
{
    static std::atomic<unsigned> counter{0};
    do {
        const std::string name = ".regard-" + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".tmp";
        sibling_ = target_.parent_path() / name;
        descriptor_ = ::open(sibling_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    } while (descriptor_ < 0 && errno == EEXIST);
    if (descriptor_ < 0)
        fail("cannot be written");
}

ReplacedFile::~ReplacedFile()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
    if (!sibling_.empty())
        ::unlink(sibling_.c_str());
}

void ReplacedFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
        if (count > 0)
            bytes.remove_prefix(static_cast<std::size_t>(count));
        else if (errno != EINTR)
            fail("cannot be written");
    }
}

void ReplacedFile::commit()
{
    if (::fsync(descriptor_) != 0)
        fail("cannot be written");
    const int closed = ::close(descriptor_);
    descriptor_ = -1;
    if (closed != 0 || ::rename(sibling_.c_str(), target_.c_str()) != 0)
        fail("cannot be written");
    sibling_.clear();
    flush_folder(target_.has_parent_path() ? target_.parent_path() : std::filesystem::path("."));
}

void ReplacedFile::fail(const std::string& what) const
{
    const int reason = errno;
    throw Error({Error::Kind::io, what, name_, {}, std::strerror(reason)});
}

} // namespace regard
