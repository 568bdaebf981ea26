#pragma once

#include <nlohmann/json.hpp>

#include "core/formats/metadata_value.h"
#include "core/trace/beam.h"

namespace regard {

/// A beam search as JSON.
nlohmann::ordered_json beam_json(const BeamSearch& beam);

/// The other way. Throws Error (broken) where parents, ids or hypotheses do not fit together; ids are below
/// `vocabulary`.
BeamSearch read_beam(const MetadataValue& value, std::size_t vocabulary);

} // namespace regard
