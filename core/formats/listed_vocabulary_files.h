#pragma once

#include <filesystem>

#include "core/formats/model_tokenizers.h"

namespace regard {

/// Whether a folder holds CTranslate2's vocabulary files: shared_vocabulary, or source_vocabulary and
/// target_vocabulary, each .txt or .json.
bool has_listed_vocabulary(const std::filesystem::path& folder);

/// Reads them. Texts are cut by the SentencePiece model that lies beside them (sentencepiece.model, also one folder up
/// as Argos Translate's packages have it; source.spm and target.spm); without one into characters where every token is
/// one, else at spaces. Throws Error: missing, io, broken, unsupported for tokens that another program must cut.
ModelTokenizers read_listed_vocabulary(const std::filesystem::path& folder);

} // namespace regard
