#include "core/text/sentence_piece.h"
#include "core/formats/slow_tokenizers.h"
#include "tests/fuzz/fuzz_input.h"

using namespace regard;

// The check, then the library with what the check lets through.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(fuzz::text_of(data, size));
    fuzz::refusing([&] { fuzz::check_tokenizer(*SentencePieceTokenizer::parse(bytes, "fuzz.model")); });
    return fuzz::refusing(
        [&] { fuzz::check_tokenizer(*make_t5_tokenizer(bytes, parse_tokenizer_settings({}, "fuzz"), "fuzz.model")); });
}
