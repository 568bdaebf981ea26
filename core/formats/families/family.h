#pragma once

#include <string>
#include <vector>

#include "core/formats/checkpoint_tensors.h"
#include "core/formats/settings.h"
#include "core/models/encoder_decoder_config.h"

namespace regard {

/// Where the parameters of a network stand, written down by a family.
class SourceList {
public:
    /// `ours.weight` and `ours.bias`.
    void layer(const std::string& ours, const std::string& theirs);
    /// A Linear among `parts` equal ones side by side in one tensor that stands [in, out].
    void input_first(const std::string& ours, const std::string& theirs, std::size_t part = 0, std::size_t parts = 1);
    void tensor(const std::string& ours, std::vector<std::string> theirs, std::vector<std::size_t> shape = {});

    const std::vector<TensorSource>& all() const { return all_; }

private:
    std::vector<TensorSource> all_;
};

/// A family of checkpoints as their `save_pretrained` writes them: what its configuration says, put together from the
/// pieces that the network has, and where its tensors stand. Sources that a network has no parameter for are ignored.
struct Family {
    std::vector<std::string> model_types; ///< of config.json
    std::vector<std::string> prefixes;    ///< before the names of tensors, or not: "bert."
    /// Throws Error (unsupported, missing, broken) naming the setting. Tensors tell which head a checkpoint has.
    EncoderDecoderConfig (*config)(const Settings& settings, const CheckpointTensors& tensors);
    SourceList (*sources)(const EncoderDecoderConfig& config);
};

// One line a family.
Family marian_family();
Family bart_family();
Family t5_family();
Family bert_family();
Family distilbert_family();
Family gpt2_family();
Family llama_family();
Family vit_family();

/// The family of a configuration. Throws Error (unsupported) naming an unknown model type and those that are known.
const Family& family_of(const Settings& settings);

/// Settings that several families share.
namespace family_settings {

Index size(const Settings& settings, const char* key);
Index size(const Settings& settings, const char* key, Index otherwise);
int id(const Settings& settings, const char* key, int otherwise);
/// Throws Error (unsupported) naming an activation that the network does not have.
Activation activation(const Settings& settings, const char* key, const std::string& otherwise);
/// Throws Error (unsupported) where a setting is not what the network can do.
void require(const Settings& settings, const char* key, bool value, bool otherwise);
/// Whether any of these is there.
bool has(const CheckpointTensors& tensors, std::vector<std::string> names);

} // namespace family_settings

} // namespace regard
