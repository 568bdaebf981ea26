#include "core/formats/safetensors.h"

#include <bit>
#include <cstring>
#include <functional>
#include <limits>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "core/error.h"
#include "core/formats/half.h"
#include "core/formats/read_only_file.h"
#include "core/formats/safetensors_header.h"

namespace regard {

static_assert(std::endian::native == std::endian::little, "safetensors files are little endian");

struct SafetensorsFile::State {
    std::string name;
    std::unique_ptr<ReadOnlyFile> file; ///< or
    std::string bytes;                  ///< the whole file in memory
    std::uint64_t data_begin = 0;
    SafetensorsHeader header;
    std::unordered_map<std::string_view, const SafetensorsEntry*> index;

    void index_entries()
    {
        for (const SafetensorsEntry& entry : header.entries)
            index.emplace(entry.name, &entry);
    }

    void read(std::uint64_t offset, std::span<char> target) const
    {
        if (file)
            file->read(data_begin + offset, target);
        else
            std::memcpy(target.data(), bytes.data() + data_begin + offset, target.size());
    }
};

namespace {

constexpr std::size_t block_bytes = 1 << 20; // a multiple of every element's size

const SafetensorsEntry& require(const SafetensorsFile& file, std::string_view name)
{
    const SafetensorsEntry* entry = file.find(name);
    if (!entry)
        throw Error({Error::Kind::missing, "has no such tensor", file.name() + ": " + std::string(name), {}, {}});
    return *entry;
}

[[noreturn]] void refuse_type(const SafetensorsFile& file, const SafetensorsEntry& entry, const std::string& expected)
{
    throw Error({Error::Kind::unsupported, "tensor has a type that cannot be read here",
                 file.name() + ": " + entry.name.substr(0, 200), expected, entry.dtype});
}

std::uint64_t float_bytes(const SafetensorsFile& file, const SafetensorsEntry& entry)
{
    for (const auto& [type, bytes] : {std::pair("F32", 4), {"F16", 2}, {"BF16", 2}, {"F64", 8}})
        if (entry.dtype == type)
            return std::uint64_t(bytes);
    refuse_type(file, entry, "F32, F16, BF16 or F64");
}

using Read = std::function<void(std::uint64_t, std::span<char>)>;

// Elements may lie at any byte, so each is copied out; `convert` makes the number wanted of a stored one.
template <typename Stored, typename Number, typename Convert>
std::vector<Number> read_elements(const SafetensorsEntry& entry, const Read& read, Convert convert)
{
    std::vector<Number> numbers(static_cast<std::size_t>((entry.end - entry.begin) / sizeof(Stored)));
    std::vector<char> block(std::min<std::size_t>(block_bytes, numbers.size() * sizeof(Stored)));
    std::size_t done = 0;
    while (done < numbers.size()) {
        const std::size_t count = std::min(block.size() / sizeof(Stored), numbers.size() - done);
        read(entry.begin + done * sizeof(Stored), {block.data(), count * sizeof(Stored)});
        for (std::size_t i = 0; i < count; ++i) {
            Stored element;
            std::memcpy(&element, block.data() + i * sizeof(Stored), sizeof(Stored));
            numbers[done + i] = convert(element);
        }
        done += count;
    }
    return numbers;
}

template <typename Stored>
std::vector<std::int64_t> read_whole(const SafetensorsEntry& entry, const Read& read)
{
    return read_elements<Stored, std::int64_t>(entry, read, [&](Stored value) {
        if constexpr (std::is_same_v<Stored, std::uint64_t>)
            if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                throw Error({Error::Kind::unsupported,
                             "number is too large",
                             entry.name.substr(0, 200),
                             {},
                             std::to_string(value)});
        return static_cast<std::int64_t>(value);
    });
}

} // namespace

SafetensorsFile::SafetensorsFile(std::unique_ptr<State> state) : state_(std::move(state))
{
}
SafetensorsFile::~SafetensorsFile() = default;
SafetensorsFile::SafetensorsFile(SafetensorsFile&&) noexcept = default;
SafetensorsFile& SafetensorsFile::operator=(SafetensorsFile&&) noexcept = default;

SafetensorsFile SafetensorsFile::open(const std::filesystem::path& path)
{
    auto state = std::make_unique<State>();
    state->name = path.string();
    state->file = std::make_unique<ReadOnlyFile>(path);
    const std::uint64_t size = state->file->size();
    std::string first(static_cast<std::size_t>(std::min<std::uint64_t>(size, 9)), '\0');
    state->file->read(0, first);
    const std::uint64_t length = safetensors_header_length(first, size, state->name);
    std::string json(static_cast<std::size_t>(length), '\0');
    state->file->read(8, json);
    state->data_begin = 8 + length;
    state->header = parse_safetensors_header(json, size - state->data_begin, state->name);
    state->index_entries();
    return SafetensorsFile(std::move(state));
}

SafetensorsFile SafetensorsFile::parse(std::string bytes, const std::string& name)
{
    auto state = std::make_unique<State>();
    state->name = name;
    state->bytes = std::move(bytes);
    const std::string_view all = state->bytes;
    const std::uint64_t length = safetensors_header_length(all.substr(0, 9), all.size(), name);
    state->data_begin = 8 + length;
    state->header = parse_safetensors_header(all.substr(8, length), all.size() - state->data_begin, name);
    state->index_entries();
    return SafetensorsFile(std::move(state));
}

const std::string& SafetensorsFile::name() const
{
    return state_->name;
}

const std::vector<SafetensorsEntry>& SafetensorsFile::entries() const
{
    return state_->header.entries;
}

const std::map<std::string, std::string>& SafetensorsFile::metadata() const
{
    return state_->header.metadata;
}

const SafetensorsEntry* SafetensorsFile::find(std::string_view name) const
{
    const auto found = state_->index.find(name);
    return found == state_->index.end() ? nullptr : found->second;
}

std::vector<float> SafetensorsFile::read_floats(std::string_view name) const
{
    const SafetensorsEntry& entry = require(*this, name);
    return read_floats(name, 0, (entry.end - entry.begin) / float_bytes(*this, entry));
}

std::vector<float> SafetensorsFile::read_floats(std::string_view name, std::uint64_t first, std::uint64_t count) const
{
    SafetensorsEntry entry = require(*this, name);
    const std::uint64_t bytes = float_bytes(*this, entry);
    const std::uint64_t all = (entry.end - entry.begin) / bytes;
    if (first > all || count > all - first)
        throw Error({Error::Kind::invalid, "has not so many numbers", this->name() + ": " + std::string(name),
                     std::to_string(all), std::to_string(first) + " + " + std::to_string(count)});
    entry.begin += first * bytes;
    entry.end = entry.begin + count * bytes;
    const Read read = [this](std::uint64_t offset, std::span<char> target) { state_->read(offset, target); };
    if (entry.dtype == "F32")
        return read_elements<float, float>(entry, read, [](float value) { return value; });
    if (entry.dtype == "F16")
        return read_elements<std::uint16_t, float>(entry, read, from_f16);
    if (entry.dtype == "BF16")
        return read_elements<std::uint16_t, float>(entry, read, from_bf16);
    return read_elements<double, float>(entry, read, [](double value) { return static_cast<float>(value); });
}

std::vector<std::int64_t> SafetensorsFile::read_integers(std::string_view name) const
{
    const SafetensorsEntry& entry = require(*this, name);
    const Read read = [this](std::uint64_t offset, std::span<char> target) { state_->read(offset, target); };
    if (entry.dtype == "BOOL" || entry.dtype == "U8")
        return read_whole<std::uint8_t>(entry, read);
    if (entry.dtype == "I8")
        return read_whole<std::int8_t>(entry, read);
    if (entry.dtype == "I16")
        return read_whole<std::int16_t>(entry, read);
    if (entry.dtype == "U16")
        return read_whole<std::uint16_t>(entry, read);
    if (entry.dtype == "I32")
        return read_whole<std::int32_t>(entry, read);
    if (entry.dtype == "U32")
        return read_whole<std::uint32_t>(entry, read);
    if (entry.dtype == "I64")
        return read_whole<std::int64_t>(entry, read);
    if (entry.dtype == "U64")
        return read_whole<std::uint64_t>(entry, read);
    refuse_type(*this, entry, "a type of whole numbers");
}

} // namespace regard
