#include "core/training/output_folder.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "core/error.h"

namespace regard {

namespace {

/// Named as ReplacedFile names them.
void remove_unfinished_files(const std::filesystem::path& folder)
{
    std::error_code ignored;
    std::vector<std::filesystem::path> unfinished;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(".regard-") && name.ends_with(".tmp"))
            unfinished.push_back(entry.path());
    }
    for (const auto& file : unfinished)
        std::filesystem::remove(file, ignored);
}

} // namespace

void OutputFolder::check(const std::filesystem::path& folder)
{
    if (std::filesystem::exists(folder / checkpoint))
        return;
    for (const char* file : {"model.safetensors", "config.json"})
        if (std::filesystem::exists(folder / file))
            throw Error({Error::Kind::invalid, "the output folder holds a model, but no checkpoint to go on from",
                         folder.string(), "an empty or new folder (--init starts from a model)", file});
}

OutputFolder::OutputFolder(const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Error({Error::Kind::io, "cannot make the output folder", folder.string(), "", failure.message()});
    descriptor_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor_ < 0)
        throw Error({Error::Kind::io, "cannot be opened", folder.string(), "", std::strerror(errno)});
    // File systems that know no locks are taken as they are.
    if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        ::close(descriptor_);
        throw Error({Error::Kind::invalid, "another training is writing into this folder", folder.string(), "", ""});
    }
    remove_unfinished_files(folder);
    remove_unfinished_files(folder / "snapshots");
}

OutputFolder::~OutputFolder()
{
    ::close(descriptor_);
}

} // namespace regard
