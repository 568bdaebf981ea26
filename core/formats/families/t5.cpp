#include "core/formats/families/family.h"

#include <algorithm>
#include <cmath>

namespace regard {

namespace {

constexpr Index longest_text = 2048; // distances have no end, memory has

void read_feed_forward(const Settings& settings, EncoderDecoderConfig& config)
{
    const std::string kind = settings.text("feed_forward_proj", "relu");
    config.gated = kind.starts_with("gated-");
    // "gated-gelu" has always meant the approximation with tanh.
    const std::string name = kind == "gated-gelu" ? "gelu_new" : config.gated ? kind.substr(6) : kind;
    const Settings spelt({{"feed_forward_proj", name}}, settings.file());
    config.activation = family_settings::activation(spelt, "feed_forward_proj", name);
}

EncoderDecoderConfig read_config(const Settings& settings, const CheckpointTensors& tensors)
{
    using namespace family_settings;
    EncoderDecoderConfig config;
    config.width = size(settings, "d_model");
    config.heads = size(settings, "num_heads");
    config.own_head_width = size(settings, "d_kv");
    config.feed_forward = size(settings, "d_ff");
    config.encoder_layers = size(settings, "num_layers");
    config.decoder_layers = size(settings, "num_decoder_layers", config.encoder_layers);
    config.vocabulary = size(settings, "vocab_size");
    config.max_length = std::max(longest_text, size(settings, "n_positions", 512));
    config.layer_norm_epsilon = settings.number("layer_norm_epsilon", 1e-6F);
    config.norm_kind = NormKind::root_mean_square;
    config.norm_place = NormPlace::before;
    config.final_norm = true;
    config.position_kind = PositionKind::relative;
    config.distance_buckets.count = size(settings, "relative_attention_num_buckets", 32);
    config.distance_buckets.furthest = size(settings, "relative_attention_max_distance", 128);
    config.embedding_scale = 1.0F;
    config.attention_scale = 1.0F;
    config.input_biases = config.output_biases = config.feed_forward_biases = false;
    read_feed_forward(settings, config);
    config.output.tied = settings.yes("tie_word_embeddings", true);
    if (config.output.tied)
        config.output.scale = 1.0F / std::sqrt(static_cast<float>(config.width));
    else if (!has(tensors, {"lm_head.weight"}))
        config.output.kind = OutputConfig::Kind::none;
    config.pad_id = id(settings, "pad_token_id", 0);
    config.end_id = id(settings, "eos_token_id", 1);
    config.start_id = id(settings, "decoder_start_token_id", config.pad_id);
    config.unknown_id = 2 < config.vocabulary ? 2 : EncoderDecoderConfig::no_id;
    config.any_token_may_come = true;
    return config;
}

void add_stack(SourceList& list, const std::string& stack, Index layers)
{
    list.tensor(stack + ".relative_positions.weight",
                {stack + ".block.0.layer.0.SelfAttention.relative_attention_bias.weight"});
    list.layer(stack + ".output.norm", stack + ".final_layer_norm");
    for (Index i = 0; i < layers; ++i) {
        const std::string ours = stack + ".layers." + std::to_string(i);
        const std::string block = stack + ".block." + std::to_string(i) + ".layer.";
        const auto attention = [&](const std::string& name, const std::string& theirs) {
            for (const auto& [part, letter] :
                 {std::pair("query", "q"), std::pair("key", "k"), std::pair("value", "v"), std::pair("output", "o")})
                list.layer(ours + "." + name + "." + part, theirs + "." + letter);
            list.layer(ours + "." + name + ".norm", theirs.substr(0, theirs.rfind('.')) + ".layer_norm");
        };
        attention("self_attention", block + "0.SelfAttention");
        if (stack == "decoder")
            attention("cross_attention", block + "1.EncDecAttention");
        const std::string feed = block + (stack == "decoder" ? "2" : "1");
        const std::string dense = feed + ".DenseReluDense.";
        list.tensor(ours + ".feed_forward.hidden.weight", {dense + "wi.weight", dense + "wi_1.weight"});
        list.layer(ours + ".feed_forward.gate", dense + "wi_0");
        list.layer(ours + ".feed_forward.output", dense + "wo");
        list.layer(ours + ".feed_forward.norm", feed + ".layer_norm");
    }
}

SourceList sources(const EncoderDecoderConfig& config)
{
    SourceList list;
    list.tensor("embedding.weight", {"shared.weight", "encoder.embed_tokens.weight", "decoder.embed_tokens.weight",
                                     config.output.tied ? "lm_head.weight" : "shared.weight"});
    add_stack(list, "encoder", config.encoder_layers);
    add_stack(list, "decoder", config.decoder_layers);
    list.tensor("output.weight", {"lm_head.weight"});
    return list;
}

} // namespace

/// T5 (Raffel et al. 2020) and its version 1.1 (gated feed-forward, output not tied): pre-norm with root mean square,
/// relative positions, no biases, scores not scaled.
Family t5_family()
{
    return {{"t5"}, {}, read_config, sources};
}

} // namespace regard
