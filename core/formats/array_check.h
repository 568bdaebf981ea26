#pragma once

#include <span>
#include <string>

#include "core/formats/labelled_array.h"

namespace regard {

/// Throws Error (invalid) for a name that cannot be used or is there twice, and for sizes or labels that do not fit.
void check_arrays(std::span<const LabelledArray> arrays, const std::string& file);

} // namespace regard
