#include "tests/fuzz/fuzz_input.h"

using namespace regard;

// The bytes as they are, then with a header of the right length.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read_all = [](const SafetensorsFile& file) {
        for (const SafetensorsEntry& entry : file.entries()) {
            fuzz::refusing([&] { file.read_floats(entry.name); });
            fuzz::refusing([&] { file.read_floats(entry.name, 1, 2); });
            fuzz::refusing([&] { file.read_integers(entry.name); });
        }
    };
    fuzz::refusing([&] { read_all(SafetensorsFile::parse(std::string(fuzz::text_of(data, size)), "fuzz")); });
    return fuzz::refusing([&] { read_all(fuzz::safetensors_of(fuzz::text_of(data, size))); });
}
