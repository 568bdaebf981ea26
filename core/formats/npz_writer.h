#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>

#include "core/api.h"
#include "core/formats/labelled_array.h"

namespace regard {

/// Writes arrays for numpy.load: `NAME` as little-endian float32, the labels of an axis as text under `NAME.AXIS`, and
/// each of `texts` as a single string under its key. A ZIP file without compression and with fixed dates: the same
/// arrays give the same bytes. The old file stays where something fails.
/// Throws Error: io with the system's reason; invalid for names or sizes that do not fit, and for more than 4 GiB.
REGARD_API void write_npz(const std::filesystem::path& file, std::span<const LabelledArray> arrays,
                          const std::map<std::string, std::string>& texts = {});

} // namespace regard
