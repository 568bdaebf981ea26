#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/formats/safetensors.h"
#include "core/math/parameters.h"

namespace regard {

/// Where one of our parameters stands in a checkpoint.
struct TensorSource {
    std::string path;               ///< ours: "encoder.layers.0.self_attention.query.weight"
    std::vector<std::string> names; ///< theirs; a tensor that several parts of a model share may have any of these
    bool input_first = false;       ///< a matrix stands [in, out] there, where Linear weights usually stand [out, in]
    std::size_t part = 0;           ///< of several side by side in one tensor: which
    std::size_t parts = 1;          ///< of how many equal ones
    std::vector<std::size_t> shape; ///< of the tensor where it is not the usual one; the same numbers in the same order
};

/// The safetensors files of a checkpoint: one, or those that an index names.
class CheckpointTensors {
public:
    /// Reads the headers. Throws Error (missing, broken, unsupported) naming the file and what is wrong with it.
    static CheckpointTensors open(const std::filesystem::path& folder);

    /// Whether any of them is there, with one of the prefixes.
    bool has_any(const TensorSource& source) const;

    /// What may stand before all names: "bert.", say, which checkpoints of the bare model lack.
    void allow_prefixes(std::vector<std::string> prefixes) { prefixes_ = std::move(prefixes); }

    /// Compares names and shapes with those of a layout. Throws Error: missing, broken (expected and found shape).
    void check(const ParameterLayout& layout, const std::vector<TensorSource>& sources) const;
    /// Checks, and reads all parameters in pieces of a few megabytes.
    void read(const ParameterLayout& layout, const std::vector<TensorSource>& sources, float* parameters) const;

private:
    struct Found {
        const SafetensorsFile* file = nullptr;
        const SafetensorsEntry* entry = nullptr;
    };

    const SafetensorsFile* find(const std::string& name) const;
    Found find(const TensorSource& source) const;
    Found checked(const ParameterInfo& parameter, const TensorSource& source) const;

    std::vector<SafetensorsFile> files_;
    std::vector<std::string> prefixes_;
};

} // namespace regard
