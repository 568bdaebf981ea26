#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/formats/safetensors.h"
#include "core/models/translation_model.h"

namespace regard {

/// A model folder holds config.json, model.safetensors, tokenizer.model (SentencePiece) and card.md.

/// Reads a folder: one of these, or a checkpoint as Hugging Face's `save_pretrained` writes them. Throws Error naming
/// the file, tensor or setting that is missing, damaged or does not fit; unsupported for checkpoints of other programs.
/// NaN and infinity among the weights are kept: a broken training run can be looked at too.
REGARD_API std::shared_ptr<const TranslationModel> load_model_folder(const std::filesystem::path& folder);

/// What config.json says, without reading weights.
struct ModelDescription {
    std::string name;
    std::vector<Direction> directions{Direction{}}; ///< never empty; token ids are the vocabulary's matter
    EncoderDecoderConfig config;
};
REGARD_API ModelDescription load_model_description(const std::filesystem::path& folder);

/// Writes a folder, creating it. `tokenizer_bytes` is the serialised SentencePiece vocabulary.
REGARD_API void save_model_folder(const std::filesystem::path& folder, const ModelDescription& description,
                                  const EncoderDecoder& network, const std::string& tokenizer_bytes,
                                  const std::string& card, FloatType type);

/// How a parameter stands in the file of a model: "F32", "F16", "BF16"; empty for a model made in memory, or one whose
/// file is gone.
REGARD_API std::string stored_type(const TranslationModel& model, const std::string& path);

/// Compares names and shapes of a file's tensors with those of a layout; more tensors than needed may be there.
/// Throws Error: missing, broken (tensor, expected and found shape).
REGARD_API void check_parameters(const SafetensorsFile& file, const ParameterLayout& layout);

/// Parameters from and to safetensors, by path, in file order ([out, in] for a Linear weight).
REGARD_API void read_parameters(const SafetensorsFile& file, const ParameterLayout& layout, ParameterBuffer& buffer);
REGARD_API void write_parameters(const std::filesystem::path& file, const ParameterLayout& layout,
                                 const ParameterBuffer& buffer, FloatType type,
                                 const std::map<std::string, std::string>& metadata);

} // namespace regard
