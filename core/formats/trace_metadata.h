#pragma once

#include <map>
#include <string>

#include "core/trace/trace.h"

namespace regard {

/// Everything of a trace but its tensors, as the metadata of a safetensors file: plain texts, and JSON for lists.
std::map<std::string, std::string> trace_metadata(const Trace& trace);

/// The other way. Throws Error: not_ours where the metadata is no trace's, unsupported for another version, missing and
/// broken naming the value; `file` names the file in it.
Trace trace_of_metadata(const std::map<std::string, std::string>& metadata, const std::string& file);

} // namespace regard
