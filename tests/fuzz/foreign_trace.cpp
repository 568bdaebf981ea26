#include <nlohmann/json.hpp>

#include "core/formats/trace_file.h"
#include "tests/fuzz/fuzz_input.h"

using namespace regard;

namespace {

std::size_t size_at(std::string_view& input, std::size_t largest)
{
    if (input.empty())
        return 1;
    const std::size_t value = static_cast<unsigned char>(input.front()) % (largest + 1);
    input.remove_prefix(1);
    return value;
}

} // namespace

// Sizes of a stack of weights, then the metadata's values between bytes of 0xFF, the weights made up; so nearly every
// input gets as far as the reader of other programs' traces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view input = fuzz::text_of(data, size);
    const char* const names[] = {"attentions", "encoder_attentions", "cross_attentions",
                                 "encoder.layers.0.self_attention.weights"};
    const std::string name = names[size_at(input, 3)];
    const std::size_t layers = size_at(input, 3), heads = size_at(input, 3), rows = size_at(input, 5),
                      columns = size_at(input, 5);
    const std::vector<std::string> values = fuzz::parts_of(input, 7);
    nlohmann::json metadata = nlohmann::json::object();
    const char* const keys[] = {"tokens", "source", "target_input", "target_output", "query_tokens", "text", "causal"};
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!values[i].empty())
            metadata[keys[i]] = values[i];
    const std::size_t numbers = layers * heads * rows * columns;
    const nlohmann::json header = {
        {"__metadata__", metadata},
        {name, {{"dtype", "F32"}, {"shape", {layers, heads, rows, columns}}, {"data_offsets", {0, numbers * 4}}}}};
    std::string file = header.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace) + "\xFF";
    for (std::size_t i = 0; i < numbers; ++i) {
        const float weight = i % columns <= (i / columns) % rows ? 1.0F / float((i / columns) % rows + 1) : 0.0F;
        file.append(reinterpret_cast<const char*>(&weight), sizeof(weight));
    }
    return fuzz::refusing([&] { read_trace(fuzz::safetensors_of(file)); });
}
