#include "core/formats/trace_file.h"

#include "tests/fuzz/fuzz_input.h"

// Traces of this program; those of others are foreign_trace's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return regard::fuzz::refusing(
        [&] { regard::read_trace(regard::fuzz::safetensors_of(regard::fuzz::text_of(data, size))); });
}
