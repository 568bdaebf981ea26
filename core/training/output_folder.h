#pragma once

#include <filesystem>

namespace regard {

/// The folder that a training writes, its own as long as this lives.
class OutputFolder {
public:
    static constexpr char checkpoint[] = "checkpoint.safetensors";
    static constexpr char tokenizer[] = "tokenizer.model";
    static constexpr char record[] = "training.json";

    /// A finished model is never overwritten by a training that does not go on from it: throws Error (invalid).
    static void check(const std::filesystem::path& folder);

    /// Makes the folder and removes what a training that was ended suddenly had begun to write. Throws Error: io,
    /// invalid where another training is writing there.
    explicit OutputFolder(const std::filesystem::path& folder);
    ~OutputFolder();
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;

private:
    int descriptor_ = -1;
};

} // namespace regard
