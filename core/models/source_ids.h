#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/models/direction.h"
#include "core/models/translation_model.h"

namespace regard {

/// A source as every encoder-decoder here reads it: the direction's token where it has one, the text's pieces, the end
/// token.

/// How many pieces of a text fit into a source of at most `limit` tokens.
REGARD_API std::size_t source_room(const Direction& direction, std::size_t limit);

/// The ids of a source made of a text's pieces.
REGARD_API std::vector<int> frame_source(const Direction& direction, std::span<const int> pieces, int end_id);

/// The same from text, cut to what the model can read.
REGARD_API std::vector<int> source_ids(const TranslationModel& model, const Direction& direction,
                                       std::string_view text);

} // namespace regard
