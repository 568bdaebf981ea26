#pragma once

#include <filesystem>
#include <memory>

#include "core/api.h"
#include "core/formats/safetensors.h"
#include "core/trace/trace.h"

namespace regard {

/// Saves a trace as safetensors (F32) whose metadata holds tokens, ids, model, shape, texts, steps, the beam search
/// where there was one and "format_version": "1". Lists are JSON in the metadata values `source`, `target_input`,
/// `target_output`, `steps`, `beam`; a trace without steps is written as other programs would. Throws Error (io).
REGARD_API void save_trace(const Trace& trace, const std::filesystem::path& file);

/// Reads also what other programs wrote (read_foreign_trace in foreign_trace.h). Throws Error: not_ours for a
/// safetensors file that holds no trace, broken where metadata and tensors disagree.
REGARD_API std::shared_ptr<const Trace> load_trace(const std::filesystem::path& file);
REGARD_API std::shared_ptr<const Trace> read_trace(const SafetensorsFile& file);

} // namespace regard
