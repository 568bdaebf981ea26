#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/formats/metadata_value.h"
#include "core/text/token.h"

namespace regard {

/// Tokens of a run that another program made: a JSON list of texts, or of objects of which "piece" alone is needed and
/// "id", "begin", "end", "word", "special" may say more. What is not said is told by the pieces: special tokens by
/// their usual names, words by the marks of SentencePiece (▁), byte-level BPE (Ġ, a blank) and WordPiece (##). An id
/// that is not said is -1. `text` is made of the pieces where it is empty. Throws Error (broken) naming the value;
/// `count` is how many tokens there must be, and `why` says so: "as many as attentions has keys".
std::vector<Token> read_foreign_tokens(const MetadataReader& metadata, const std::string& key, std::size_t count,
                                       const std::string& why, std::string& text);

/// The list that read_foreign_tokens reads.
nlohmann::ordered_json foreign_tokens_json(const std::vector<Token>& tokens);

} // namespace regard
