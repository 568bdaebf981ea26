#include "core/formats/slow_tokenizers.h"
#include "tests/fuzz/fuzz_input.h"

using namespace regard;

namespace {

std::unique_ptr<Tokenizer> make(char kind, const std::vector<std::string>& files)
{
    const TokenizerSettings settings = parse_tokenizer_settings({files[2], files[3], files[4]}, "fuzz");
    switch (kind) {
    case 'g':
        return make_byte_level_tokenizer(files[0], files[1], BytePairFamily::gpt2, settings, "fuzz");
    case 'r':
        return make_byte_level_tokenizer(files[0], files[1], BytePairFamily::roberta, settings, "fuzz");
    case 'q':
        return make_byte_level_tokenizer(files[0], files[1], BytePairFamily::qwen2, settings, "fuzz");
    default:
        return make_bert_tokenizer(files[0], settings, "fuzz");
    }
}

} // namespace

// A letter for the kind (b, g, r, q); then the vocabulary, the merges, tokenizer_config.json, special_tokens_map.json
// and added_tokens.json between bytes of 0xFF.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::vector<std::string> files = fuzz::parts_of(fuzz::text_of(data + 1, size - 1), 5);
    return fuzz::refusing([&] { fuzz::check_tokenizer(*make(static_cast<char>(data[0]), files)); });
}
