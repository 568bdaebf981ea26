#pragma once

#include <filesystem>
#include <string>

#include "core/api.h"
#include "core/formats/model_tokenizers.h"

namespace regard {

/// Reads the tokenizers of a model folder, of which the files that are there say which kind they are, in the order in
/// which Hugging Face's transformers looks for them: CTranslate2's vocabulary lists; Marian's source.spm;
/// tokenizer.json; then the files of the model's family. `model_type` is config.json's ("bert", "marian", …), empty
/// where it is not known. Texts are tokenised as the reference implementation does, without special tokens around them:
/// Tokenizer::frame() adds those.
/// Throws Error: missing, naming the files that were looked for; io, broken, unsupported naming file and defect.
REGARD_API ModelTokenizers read_tokenizer(const std::filesystem::path& folder, const std::string& model_type);

} // namespace regard
