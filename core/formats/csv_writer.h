#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "core/api.h"
#include "core/formats/labelled_array.h"

namespace regard {

/// One field as RFC 4180 wants it: in quotation marks where it holds a comma, a quotation mark or a line end.
REGARD_API std::string csv_field(const std::string& text);

/// Writes comma-separated values, UTF-8, numbers with nine digits and a point whatever the locale, so that reading them
/// gives the same float32. A single matrix is a table with its labels; anything else has a line a number: the array's
/// name, for each axis the place and its label, then the value. Cells that are blank stay open.
/// Lines end with CR LF. Throws Error: io; invalid for names or sizes that do not fit.
REGARD_API void write_csv(const std::filesystem::path& file, std::span<const LabelledArray> arrays);

} // namespace regard
