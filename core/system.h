#pragma once

#include <cstddef>
#include <string>

#include "core/api.h"

namespace regard {

/// The instruction set that the loaded copy of the core was built for: "x86-64", "x86-64-v3 (AVX2)", "x86-64-v4
/// (AVX-512)" or the name of another architecture.
REGARD_API std::string instruction_set();

/// Cores that this process may use, at least 1.
REGARD_API std::size_t usable_cores();

/// Bytes of memory of this machine, 0 where nobody knows.
REGARD_API std::size_t physical_memory();

} // namespace regard
