#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/formats/model_tokenizers.h"
#include "core/formats/tokenizer_settings.h"
#include "core/text/tokenizer.h"

namespace regard {

/// The tokenizers of Hugging Face's transformers that are read from files of their own instead of tokenizer.json. All
/// take the files' contents, and `where`, which names them in messages. All throw Error (broken, unsupported).

/// vocab.txt: BERT and DistilBERT.
REGARD_API std::unique_ptr<Tokenizer> make_bert_tokenizer(const std::string& vocabulary,
                                                          const TokenizerSettings& settings, const std::string& where);

enum class BytePairFamily { gpt2, roberta, qwen2 };
/// vocab.json and merges.txt: GPT-2, RoBERTa and BART, Qwen2.
REGARD_API std::unique_ptr<Tokenizer> make_byte_level_tokenizer(const std::string& vocabulary,
                                                                const std::string& merges, BytePairFamily family,
                                                                const TokenizerSettings& settings,
                                                                const std::string& where);

/// spiece.model: T5.
REGARD_API std::unique_ptr<Tokenizer> make_t5_tokenizer(const std::string& model, const TokenizerSettings& settings,
                                                        const std::string& where);

/// tokenizer.model: Llama.
REGARD_API std::unique_ptr<Tokenizer> make_llama_tokenizer(const std::string& model, const TokenizerSettings& settings,
                                                           const std::string& where);

/// sentencepiece.bpe.model: mBART, or mBART-50.
REGARD_API ModelTokenizers make_mbart_tokenizer(const std::string& model, bool is_mbart50,
                                                const TokenizerSettings& settings, const std::string& where);

/// source.spm or target.spm and vocab.json or target_vocab.json: Marian.
REGARD_API std::unique_ptr<Tokenizer> make_marian_tokenizer(const std::string& model, const std::string& vocabulary,
                                                            const TokenizerSettings& settings,
                                                            const std::string& where);

} // namespace regard
