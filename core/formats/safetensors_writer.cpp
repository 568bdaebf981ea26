#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/formats/half.h"
#include "core/formats/replaced_file.h"
#include "core/formats/safetensors.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

const char* type_name(FloatType type)
{
    return type == FloatType::f32 ? "F32" : type == FloatType::bf16 ? "BF16" : "F16";
}

std::size_t type_bytes(FloatType type)
{
    return type == FloatType::f32 ? 4 : 2;
}

// The reference writer's order: large elements first, BF16 before F16, then by name; so every tensor is aligned.
int rank(FloatType type)
{
    return type == FloatType::f32 ? 0 : type == FloatType::bf16 ? 1 : 2;
}

void check(std::span<const SafetensorsTensor> tensors, const std::string& file)
{
    std::set<std::string_view> names;
    for (const SafetensorsTensor& tensor : tensors) {
        const std::string where = file + ": " + tensor.name;
        if (!is_utf8(tensor.name) || tensor.name == "__metadata__" || !names.insert(tensor.name).second)
            throw Error({Error::Kind::invalid, "tensor's name cannot be used or is there twice", where, {}, {}});
        std::size_t count = 1;
        for (const std::size_t dimension : tensor.shape)
            count *= dimension;
        if (count != tensor.values.size())
            throw Error({Error::Kind::invalid, "tensor's shape does not fit its numbers", where, std::to_string(count),
                         std::to_string(tensor.values.size())});
    }
}

std::string quoted(const std::string& text, const std::string& file)
{
    if (!is_utf8(text))
        throw Error({Error::Kind::invalid, "metadata is not UTF-8", file, {}, {}});
    return nlohmann::json(text).dump();
}

std::string header_text(const std::vector<SafetensorsTensor>& tensors,
                        const std::map<std::string, std::string>& metadata, const std::string& file)
{
    std::string text = "{";
    if (!metadata.empty()) {
        text += "\"__metadata__\":{";
        for (const auto& [key, value] : metadata)
            text += quoted(key, file) + ":" + quoted(value, file) + ",";
        text.back() = '}';
        text += ",";
    }
    std::size_t offset = 0;
    for (const SafetensorsTensor& tensor : tensors) {
        const std::size_t end = offset + tensor.values.size() * type_bytes(tensor.type);
        text += quoted(tensor.name, file) + ":{\"dtype\":\"" + type_name(tensor.type) + "\",\"shape\":[";
        for (std::size_t i = 0; i < tensor.shape.size(); ++i)
            text += (i ? "," : "") + std::to_string(tensor.shape[i]);
        text += "],\"data_offsets\":[" + std::to_string(offset) + "," + std::to_string(end) + "]},";
        offset = end;
    }
    if (text.size() > 1)
        text.pop_back();
    text += "}";
    text.resize((text.size() + 7) / 8 * 8, ' ');
    return text;
}

std::uint16_t half_of(float value, const SafetensorsTensor& tensor, const std::string& file)
{
    const bool f16 = tensor.type == FloatType::f16;
    const std::uint16_t half = f16 ? to_f16(value) : to_bf16(value);
    if (std::isfinite(value) && !std::isfinite(f16 ? from_f16(half) : from_bf16(half)))
        throw Error({Error::Kind::invalid,
                     "number does not fit " + std::string(type_name(tensor.type)),
                     file + ": " + tensor.name,
                     {},
                     std::to_string(value)});
    return half;
}

void write_values(ReplacedFile& target, const SafetensorsTensor& tensor, const std::string& file)
{
    if (tensor.type == FloatType::f32) {
        target.write({reinterpret_cast<const char*>(tensor.values.data()), tensor.values.size() * sizeof(float)});
        return;
    }
    constexpr std::size_t block = 1 << 18;
    std::vector<std::uint16_t> halves;
    for (std::size_t begin = 0; begin < tensor.values.size(); begin += block) {
        halves.clear();
        for (const float value : tensor.values.subspan(begin, std::min(block, tensor.values.size() - begin)))
            halves.push_back(half_of(value, tensor, file));
        target.write({reinterpret_cast<const char*>(halves.data()), halves.size() * sizeof(std::uint16_t)});
    }
}

} // namespace

void write_safetensors(const std::filesystem::path& file, std::span<const SafetensorsTensor> tensors,
                       const std::map<std::string, std::string>& metadata)
{
    const std::string name = file.string();
    check(tensors, name);
    std::vector<SafetensorsTensor> sorted(tensors.begin(), tensors.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return std::pair(rank(a.type), std::string_view(a.name)) < std::pair(rank(b.type), std::string_view(b.name));
    });
    const std::string header = header_text(sorted, metadata, name);
    char length[8];
    const std::uint64_t size = header.size();
    std::memcpy(length, &size, 8);

    ReplacedFile target(file);
    target.write({length, 8});
    target.write(header);
    for (const SafetensorsTensor& tensor : sorted)
        write_values(target, tensor, name);
    target.commit();
}

} // namespace regard
