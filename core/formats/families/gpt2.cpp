#include "core/formats/families/family.h"

namespace regard {

namespace {

EncoderDecoderConfig read_config(const Settings& settings, const CheckpointTensors& tensors)
{
    using namespace family_settings;
    require(settings, "add_cross_attention", false, false);
    EncoderDecoderConfig config;
    config.width = size(settings, "n_embd");
    config.heads = size(settings, "n_head");
    config.feed_forward = size(settings, "n_inner", 4 * config.width);
    config.encoder_layers = 0;
    config.decoder_layers = size(settings, "n_layer");
    config.vocabulary = size(settings, "vocab_size");
    config.max_length = size(settings, "n_positions", 1024);
    config.layer_norm_epsilon = settings.number("layer_norm_epsilon", 1e-5F);
    config.activation = activation(settings, "activation_function", "gelu_new");
    config.norm_place = NormPlace::before;
    config.final_norm = true;
    config.position_kind = PositionKind::learned;
    config.embedding_scale = 1.0F;
    if (!settings.yes("scale_attn_weights", true))
        config.attention_scale = 1.0F;
    config.scale_by_layer = settings.yes("scale_attn_by_inverse_layer_idx", false);
    config.output.tied = settings.yes("tie_word_embeddings", true) || !has(tensors, {"lm_head.weight"});
    config.end_id = id(settings, "eos_token_id", EncoderDecoderConfig::no_id);
    config.start_id = id(settings, "bos_token_id", config.end_id);
    config.pad_id = config.unknown_id = EncoderDecoderConfig::no_id;
    config.any_token_may_come = true;
    return config;
}

SourceList sources(const EncoderDecoderConfig& config)
{
    SourceList list;
    list.tensor("embedding.weight", {"wte.weight", "lm_head.weight"});
    list.tensor("decoder.positions.weight", {"wpe.weight"});
    list.layer("decoder.output.norm", "ln_f");
    for (Index i = 0; i < config.decoder_layers; ++i) {
        const std::string ours = "decoder.layers." + std::to_string(i);
        const std::string theirs = "h." + std::to_string(i);
        std::size_t third = 0;
        for (const char* part : {"query", "key", "value"})
            list.input_first(ours + ".self_attention." + part, theirs + ".attn.c_attn", third++, 3);
        list.input_first(ours + ".self_attention.output", theirs + ".attn.c_proj");
        list.layer(ours + ".self_attention.norm", theirs + ".ln_1");
        list.input_first(ours + ".feed_forward.hidden", theirs + ".mlp.c_fc");
        list.input_first(ours + ".feed_forward.output", theirs + ".mlp.c_proj");
        list.layer(ours + ".feed_forward.norm", theirs + ".ln_2");
    }
    list.tensor("output.weight", {"lm_head.weight"});
    return list;
}

} // namespace

/// GPT-2 (Radford et al. 2019): a decoder with the norm in front, learned positions, weights that stand [in, out].
Family gpt2_family()
{
    return {{"gpt2"}, {"transformer."}, read_config, sources};
}

} // namespace regard
