#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/api.h"
#include "core/formats/tokenizer_settings.h"
#include "core/text/tokenizer.h"

namespace regard {

/// The text of tokenizer.json (Hugging Face tokenizers, version "1.0"): the parts that BERT, GPT-2, RoBERTa, T5, mBART,
/// Llama and Qwen2 use. The settings name special tokens and may add tokens. `where` names the file. Throws Error:
/// unsupported naming what is not among them, broken.
REGARD_API std::unique_ptr<Tokenizer> parse_tokenizer_json(std::string_view json, const TokenizerSettings& settings,
                                                           const std::string& where);

} // namespace regard
