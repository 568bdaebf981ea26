#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/formats/model_folder.h"
#include "tests/fuzz/fuzz_input.h"

using namespace regard;

namespace {

// The reader takes a folder.
class ConfigFolder {
public:
    ConfigFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "regard-fuzz-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~ConfigFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const ConfigFolder folder;
    std::ofstream(folder.path() / "config.json", std::ios::binary) << fuzz::text_of(data, size);
    return fuzz::refusing([&] { load_model_description(folder.path()); });
}
