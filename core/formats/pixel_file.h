#pragma once

#include <filesystem>
#include <memory>

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

/// The tensor `pixel_values` of a safetensors file, [channels, height, width] or one picture of [1, …], as a matrix
/// [channels · height, width]. Throws Error: missing, broken, unsupported, io.
REGARD_API std::shared_ptr<const Matrix> read_pixel_values(const std::filesystem::path& file);

} // namespace regard
