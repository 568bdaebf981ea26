#include "core/formats/families/family.h"

namespace regard {

namespace {

void refuse_variants(const Settings& settings)
{
    if (settings.has("rope_scaling"))
        settings.fail(Error::Kind::unsupported, "scaled rotary positions cannot be computed", "rope_scaling", "null",
                      settings.at("rope_scaling").dump().substr(0, 60));
    family_settings::require(settings, "use_sliding_window", false, false);
    if (settings.has("pretraining_tp") && settings.integer("pretraining_tp", 1, 1024) != 1)
        settings.fail(Error::Kind::unsupported, "models of this kind cannot be read", "pretraining_tp", "1", "more");
}

EncoderDecoderConfig read_config(const Settings& settings, const CheckpointTensors& tensors)
{
    using namespace family_settings;
    refuse_variants(settings);
    const bool qwen = settings.text("model_type") == "qwen2";
    EncoderDecoderConfig config;
    config.width = size(settings, "hidden_size");
    config.heads = size(settings, "num_attention_heads");
    config.key_value_heads = size(settings, "num_key_value_heads", config.heads);
    config.own_head_width = size(settings, "head_dim", 0);
    config.feed_forward = size(settings, "intermediate_size");
    config.encoder_layers = 0;
    config.decoder_layers = size(settings, "num_hidden_layers");
    config.vocabulary = size(settings, "vocab_size");
    config.max_length = size(settings, "max_position_embeddings", 2048);
    config.layer_norm_epsilon = settings.number("rms_norm_eps", 1e-6F);
    config.norm_kind = NormKind::root_mean_square;
    config.norm_place = NormPlace::before;
    config.final_norm = true;
    config.activation = activation(settings, "hidden_act", "silu");
    config.gated = true;
    config.position_kind = PositionKind::rotary;
    config.rotary_base = settings.number("rope_theta", 10000.0F);
    config.embedding_scale = 1.0F;
    config.input_biases = qwen || settings.yes("attention_bias", false);
    config.output_biases = !qwen && settings.yes("attention_bias", false);
    config.feed_forward_biases = !qwen && settings.yes("mlp_bias", false);
    config.output.tied = settings.yes("tie_word_embeddings", false);
    if (!config.output.tied && !has(tensors, {"lm_head.weight"}))
        config.output.kind = OutputConfig::Kind::none;
    config.end_id = id(settings, "eos_token_id", EncoderDecoderConfig::no_id);
    config.start_id = id(settings, "bos_token_id", EncoderDecoderConfig::no_id);
    config.pad_id = config.unknown_id = EncoderDecoderConfig::no_id;
    config.any_token_may_come = true;
    return config;
}

SourceList sources(const EncoderDecoderConfig& config)
{
    SourceList list;
    list.tensor("embedding.weight",
                {"embed_tokens.weight", config.output.tied ? "lm_head.weight" : "embed_tokens.weight"});
    list.layer("decoder.output.norm", "norm");
    for (Index i = 0; i < config.decoder_layers; ++i) {
        const std::string ours = "decoder.layers." + std::to_string(i);
        const std::string theirs = "layers." + std::to_string(i);
        for (const auto& [part, letter] :
             {std::pair("query", "q"), std::pair("key", "k"), std::pair("value", "v"), std::pair("output", "o")})
            list.layer(ours + ".self_attention." + part, theirs + ".self_attn." + letter + "_proj");
        list.layer(ours + ".self_attention.norm", theirs + ".input_layernorm");
        list.layer(ours + ".feed_forward.gate", theirs + ".mlp.gate_proj");
        list.layer(ours + ".feed_forward.hidden", theirs + ".mlp.up_proj");
        list.layer(ours + ".feed_forward.output", theirs + ".mlp.down_proj");
        list.layer(ours + ".feed_forward.norm", theirs + ".post_attention_layernorm");
    }
    list.tensor("output.weight", {"lm_head.weight"});
    return list;
}

} // namespace

/// Llama (Touvron et al. 2023) and Qwen2 (Yang et al. 2024): decoders with root-mean-square norms in front, rotary
/// positions, gated feed-forward layers and shared keys and values; Qwen2 has biases of query, key and value.
Family llama_family()
{
    return {{"llama", "qwen2"}, {"model."}, read_config, sources};
}

} // namespace regard
