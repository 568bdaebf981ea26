#include "core/formats/families/family.h"

namespace regard {

namespace {

EncoderDecoderConfig read_config(const Settings& settings, const CheckpointTensors& tensors)
{
    using namespace family_settings;
    EncoderDecoderConfig config;
    config.width = size(settings, "hidden_size");
    config.heads = size(settings, "num_attention_heads");
    config.feed_forward = size(settings, "intermediate_size");
    config.encoder_layers = size(settings, "num_hidden_layers");
    config.decoder_layers = 0;
    config.layer_norm_epsilon = settings.number("layer_norm_eps", 1e-12F);
    config.activation = activation(settings, "hidden_act", "gelu");
    config.norm_place = NormPlace::before;
    config.final_norm = true;
    config.position_kind = PositionKind::learned;
    config.patches = PatchConfig{size(settings, "image_size", 224), size(settings, "patch_size", 16),
                                 size(settings, "num_channels", 3)};
    config.check();
    config.max_length = config.patches->count() + 1;
    config.input_biases = settings.yes("qkv_bias", true);
    config.pad_id = config.start_id = config.end_id = config.unknown_id = EncoderDecoderConfig::no_id;
    config.output.kind = OutputConfig::Kind::none;
    config.output.tied = false;
    if (has(tensors, {"classifier.weight"})) {
        config.output.kind = OutputConfig::Kind::classes;
        config.output.bias = true;
        // As Hugging Face has it: two classes where nobody names any.
        const bool named = settings.has("id2label") && settings.at("id2label").is_object();
        config.output.classes = named ? static_cast<Index>(settings.at("id2label").size()) : 2;
    }
    return config;
}

SourceList sources(const EncoderDecoderConfig& config)
{
    const auto size = [](Index value) { return static_cast<std::size_t>(value); };
    const PatchConfig& patches = *config.patches;
    SourceList list;
    list.tensor("encoder.class_token", {"embeddings.cls_token"}, {1, 1, size(config.width)});
    list.tensor("encoder.positions.weight", {"embeddings.position_embeddings"},
                {1, size(patches.count() + 1), size(config.width)});
    list.tensor("encoder.patches.weight", {"embeddings.patch_embeddings.projection.weight"},
                {size(config.width), size(patches.channels), size(patches.patch), size(patches.patch)});
    list.tensor("encoder.patches.bias", {"embeddings.patch_embeddings.projection.bias"});
    list.layer("encoder.output.norm", "layernorm");
    for (Index i = 0; i < config.encoder_layers; ++i) {
        const std::string ours = "encoder.layers." + std::to_string(i);
        const std::string theirs = "encoder.layer." + std::to_string(i);
        for (const char* part : {"query", "key", "value"})
            list.layer(ours + ".self_attention." + part, theirs + ".attention.attention." + part);
        list.layer(ours + ".self_attention.output", theirs + ".attention.output.dense");
        list.layer(ours + ".self_attention.norm", theirs + ".layernorm_before");
        list.layer(ours + ".feed_forward.hidden", theirs + ".intermediate.dense");
        list.layer(ours + ".feed_forward.output", theirs + ".output.dense");
        list.layer(ours + ".feed_forward.norm", theirs + ".layernorm_after");
    }
    list.layer("output", "classifier");
    return list;
}

} // namespace

/// ViT (Dosovitskiy et al. 2020): an encoder of picture patches with the norm in front.
Family vit_family()
{
    return {{"vit"}, {"vit."}, read_config, sources};
}

} // namespace regard
