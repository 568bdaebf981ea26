#include <fstream>

#include <nlohmann/json.hpp>

#include "core/formats/tokenizer_json.h"
#include "tests/fuzz/fuzz_input.h"

using namespace regard;

namespace {

// The small tokenizers of tests/golden/tokenizers.
std::vector<std::unique_ptr<Tokenizer>> read_tokenizers()
{
    std::vector<std::unique_ptr<Tokenizer>> tokenizers;
    std::ifstream stream(REGARD_TEST_DATA "/tokenizers/cases.json");
    const nlohmann::json file = nlohmann::json::parse(stream);
    for (const auto& one : file.at("cases"))
        tokenizers.push_back(parse_tokenizer_json(one.at("tokenizer").dump(), {}, one.at("name")));
    return tokenizers;
}

} // namespace

// Any bytes as a text for tokenizers of all kinds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto tokenizers = read_tokenizers();
    for (const auto& tokenizer : tokenizers)
        fuzz::check_encoding(*tokenizer, fuzz::text_of(data, size));
    return 0;
}
