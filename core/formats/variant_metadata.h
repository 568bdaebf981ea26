#pragma once

#include "core/formats/metadata_value.h"
#include "core/trace/trace.h"

namespace regard {

/// {"encoder_positions": {"change": "shifted", "shift": 3}, "decoder_window": 2}: what is as trained is left out.
nlohmann::ordered_json variant_json(const RunVariant& variant);
/// Throws Error (broken) naming the place.
RunVariant read_variant(const MetadataValue& object);

/// {"source": 2, "target": 1, "masked": true}
nlohmann::ordered_json padding_json(const Padding& padding);
/// Throws Error (broken) naming the place; at least one token of each text has to remain.
Padding read_padding(const MetadataValue& object, std::size_t source_tokens, std::size_t target_tokens);

} // namespace regard
