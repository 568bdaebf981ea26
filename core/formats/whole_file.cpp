#include "core/formats/whole_file.h"

#include <algorithm>

#include "core/error.h"
#include "core/formats/read_only_file.h"
#include "core/formats/replaced_file.h"

namespace regard {

std::string read_whole_file(const std::filesystem::path& file, std::size_t limit)
{
    const ReadOnlyFile source(file);
    constexpr std::size_t block = 1 << 20;
    std::string bytes;
    // The size is a hint only: files in /proc claim 0, and a file may grow while it is read.
    bytes.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(source.size(), limit)));
    while (true) {
        const std::size_t before = bytes.size();
        bytes.resize(before + std::min(block, limit - before + 1));
        const std::size_t count = source.read_some(before, std::span(bytes).subspan(before));
        bytes.resize(before + count);
        if (bytes.size() > limit)
            throw Error({Error::Kind::invalid,
                         "is too long",
                         file.string(),
                         "at most " + std::to_string(limit) + " bytes",
                         {}});
        if (count == 0)
            return bytes;
    }
}

void write_whole_file(const std::filesystem::path& file, std::string_view bytes)
{
    ReplacedFile target(file);
    target.write(bytes);
    target.commit();
}

} // namespace regard
