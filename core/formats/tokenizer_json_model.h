#pragma once

#include <memory>

#include "core/formats/json_part.h"
#include "core/text/subword_model.h"

namespace regard {

/// The model of tokenizer.json: WordPiece, BPE or Unigram. Throws Error: unsupported naming another type or a setting
/// that is not supported, broken.
std::shared_ptr<const SubwordModel> read_subword_model(const JsonPart& part);

} // namespace regard
