#include "core/formats/tokenizer_json.h"

#include "tests/fuzz/fuzz_input.h"

using namespace regard;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return fuzz::refusing(
        [&] { fuzz::check_tokenizer(*parse_tokenizer_json(fuzz::text_of(data, size), {}, "fuzz.json")); });
}
