#include "core/formats/families/seq2seq.h"

namespace regard {

namespace {

void add_layer(SourceList& list, const std::string& ours, const std::string& theirs, bool cross)
{
    const auto attention = [&](const std::string& block, const std::string& name) {
        for (const auto& [part, letter] :
             {std::pair("query", "q"), std::pair("key", "k"), std::pair("value", "v"), std::pair("output", "out")})
            list.layer(ours + "." + block + "." + part, theirs + "." + name + "." + letter + "_proj");
        list.layer(ours + "." + block + ".norm", theirs + "." + name + "_layer_norm");
    };
    attention("self_attention", "self_attn");
    if (cross)
        attention("cross_attention", "encoder_attn");
    list.layer(ours + ".feed_forward.hidden", theirs + ".fc1");
    list.layer(ours + ".feed_forward.output", theirs + ".fc2");
    list.layer(ours + ".feed_forward.norm", theirs + ".final_layer_norm");
}

void add_stack(SourceList& list, const std::string& stack, Index layers)
{
    list.tensor(stack + ".positions.weight", {stack + ".embed_positions.weight"});
    list.layer(stack + ".norm", stack + ".layernorm_embedding");
    list.layer(stack + ".output.norm", stack + ".layer_norm");
    for (Index i = 0; i < layers; ++i) {
        const std::string layer = ".layers." + std::to_string(i);
        add_layer(list, stack + layer, stack + layer, stack == "decoder");
    }
}

} // namespace

EncoderDecoderConfig seq2seq_config(const Settings& settings, const CheckpointTensors& tensors,
                                    const Seq2SeqDefaults& defaults)
{
    using namespace family_settings;
    EncoderDecoderConfig config;
    config.width = size(settings, "d_model");
    config.encoder_layers = size(settings, "encoder_layers");
    config.decoder_layers = size(settings, "decoder_layers");
    config.heads = size(settings, "encoder_attention_heads");
    const Index decoder_heads = size(settings, "decoder_attention_heads", config.heads);
    if (decoder_heads != config.heads)
        settings.fail(Error::Kind::unsupported, "both stacks need as many heads", "decoder_attention_heads",
                      std::to_string(config.heads), std::to_string(decoder_heads));
    config.feed_forward = size(settings, "encoder_ffn_dim");
    config.decoder_feed_forward = size(settings, "decoder_ffn_dim", config.feed_forward);
    config.max_length = size(settings, "max_position_embeddings");
    config.activation = activation(settings, "activation_function", defaults.activation);
    if (!settings.yes("scale_embedding", defaults.scaled_embedding))
        config.embedding_scale = 1.0F;
    config.end_id = id(settings, "eos_token_id", defaults.end_id);
    config.pad_id = id(settings, "pad_token_id", EncoderDecoderConfig::no_id);
    config.output.bias = has(tensors, {"final_logits_bias"});
    config.output.tied = settings.yes("tie_word_embeddings", true);
    return config;
}

SourceList seq2seq_sources(const EncoderDecoderConfig& config)
{
    SourceList list;
    list.tensor("embedding.weight",
                {"shared.weight", "encoder.embed_tokens.weight", "decoder.embed_tokens.weight", "lm_head.weight"});
    list.tensor("encoder.embedding.weight", {"encoder.embed_tokens.weight"});
    list.tensor("decoder.embedding.weight", {"decoder.embed_tokens.weight", "lm_head.weight"});
    add_stack(list, "encoder", config.encoder_layers);
    add_stack(list, "decoder", config.decoder_layers);
    list.tensor("output.weight", {"lm_head.weight"});
    list.tensor("output.bias", {"final_logits_bias"}, {1, static_cast<std::size_t>(config.vocabulary)});
    return list;
}

} // namespace regard
