#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/training/validation_set.h"

namespace regard {

/// `count` steps from 0 to `last`, further and further apart: most happens early. Fewer where `last` is small.
REGARD_API std::vector<std::size_t> spread_snapshots(std::size_t count, std::size_t last);

/// Writes "snapshots/step-000100.safetensors" (F16) in a model's folder, with the mean scores in its metadata.
/// Throws Error (io).
REGARD_API void save_snapshot(const std::filesystem::path& folder, std::size_t step, const EncoderDecoder& model,
                              std::span<const ValidationScore> scores);

} // namespace regard
