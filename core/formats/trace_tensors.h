#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/trace/trace.h"

namespace regard {

/// What a tensor of a trace must look like.
struct TraceTensorForm {
    std::vector<std::size_t> shape;
    std::vector<std::string> axes;
};

/// The form that a path has in a trace of this model, n source and m target tokens; nothing for a path that has no
/// place in one. The names are those of the README's table "Names in a trace".
REGARD_API std::optional<TraceTensorForm> trace_tensor_form(std::string_view path, const ModelShape& shape,
                                                            std::size_t n, std::size_t m);

} // namespace regard
