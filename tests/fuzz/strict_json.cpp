#include "core/formats/strict_json.h"

#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return regard::fuzz::refusing([&] { regard::parse_strict_json(regard::fuzz::text_of(data, size), "fuzz.json"); });
}
