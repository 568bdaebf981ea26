#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/trace/tensor.h"

namespace regard {

/// One entry of a safetensors header. `begin` and `end` count from the start of the data.
struct SafetensorsEntry {
    std::string name;
    std::string dtype; ///< "F32", "F16", "BF16", "I64", …
    std::vector<std::uint64_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

/// A safetensors file: its header is read and checked at once, tensors when asked for, by pread (a file that shrinks
/// meanwhile is an error, not a crash).
class REGARD_API SafetensorsFile {
public:
    /// Throws Error naming the file and the defect; allocates nothing that the header merely claims.
    static SafetensorsFile open(const std::filesystem::path& file);
    /// The same from memory; `name` stands in error messages.
    static SafetensorsFile parse(std::string bytes, const std::string& name);
    ~SafetensorsFile();
    SafetensorsFile(SafetensorsFile&&) noexcept;
    SafetensorsFile& operator=(SafetensorsFile&&) noexcept;

    const std::string& name() const;
    const std::vector<SafetensorsEntry>& entries() const; ///< in file order
    const std::map<std::string, std::string>& metadata() const;
    const SafetensorsEntry* find(std::string_view name) const;

    /// F32, F16, BF16 or F64 as float32, exactly where float32 can. Throws Error (missing, unsupported, io).
    std::vector<float> read_floats(std::string_view name) const;
    /// `count` of its numbers from the number `first` on. Throws also Error (invalid) where there are not so many.
    std::vector<float> read_floats(std::string_view name, std::uint64_t first, std::uint64_t count) const;
    /// I64, I32, U8, … as 64-bit integers.
    std::vector<std::int64_t> read_integers(std::string_view name) const;

private:
    struct State;
    explicit SafetensorsFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

enum class FloatType { f32, f16, bf16 };

struct SafetensorsTensor {
    std::string name;
    std::vector<std::size_t> shape;
    std::span<const float> values;
    FloatType type = FloatType::f32;
};

/// Writes a file whole or not at all: to a temporary sibling, flushed, then renamed over the target.
/// Throws Error (io) with the system's reason.
REGARD_API void write_safetensors(const std::filesystem::path& file, std::span<const SafetensorsTensor> tensors,
                                  const std::map<std::string, std::string>& metadata);

} // namespace regard
