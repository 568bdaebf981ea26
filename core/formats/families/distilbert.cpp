#include "core/formats/families/family.h"

namespace regard {

namespace {

EncoderDecoderConfig read_config(const Settings& settings, const CheckpointTensors& tensors)
{
    using namespace family_settings;
    EncoderDecoderConfig config;
    config.width = size(settings, "dim");
    config.heads = size(settings, "n_heads");
    config.feed_forward = size(settings, "hidden_dim");
    config.encoder_layers = size(settings, "n_layers");
    config.decoder_layers = 0;
    config.vocabulary = size(settings, "vocab_size");
    config.max_length = size(settings, "max_position_embeddings");
    config.layer_norm_epsilon = 1e-12F; // no setting
    config.activation = activation(settings, "activation", "gelu");
    config.position_kind = PositionKind::learned;
    config.embedding_norm = true;
    config.embedding_scale = 1.0F;
    config.pad_id = id(settings, "pad_token_id", 0);
    config.start_id = config.end_id = config.unknown_id = EncoderDecoderConfig::no_id;
    const bool head = has(tensors, {"vocab_transform.weight"});
    config.output.kind = head ? OutputConfig::Kind::masked_language : OutputConfig::Kind::none;
    config.output.bias = head;
    config.output.tied = settings.yes("tie_word_embeddings", true);
    config.output.transform = config.activation;
    return config;
}

SourceList sources(const EncoderDecoderConfig& config)
{
    SourceList list;
    list.tensor("embedding.weight", {"embeddings.word_embeddings.weight", "vocab_projector.weight"});
    list.tensor("encoder.positions.weight", {"embeddings.position_embeddings.weight"});
    list.layer("encoder.norm", "embeddings.LayerNorm");
    for (Index i = 0; i < config.encoder_layers; ++i) {
        const std::string ours = "encoder.layers." + std::to_string(i);
        const std::string theirs = "transformer.layer." + std::to_string(i);
        for (const auto& [part, letter] :
             {std::pair("query", "q"), std::pair("key", "k"), std::pair("value", "v"), std::pair("output", "out")})
            list.layer(ours + ".self_attention." + part, theirs + ".attention." + letter + "_lin");
        list.layer(ours + ".self_attention.norm", theirs + ".sa_layer_norm");
        list.layer(ours + ".feed_forward.hidden", theirs + ".ffn.lin1");
        list.layer(ours + ".feed_forward.output", theirs + ".ffn.lin2");
        list.layer(ours + ".feed_forward.norm", theirs + ".output_layer_norm");
    }
    list.tensor("output.weight", {"vocab_projector.weight"});
    list.tensor("output.bias", {"vocab_projector.bias"});
    list.layer("output.transform", "vocab_transform");
    list.layer("output.transform.norm", "vocab_layer_norm");
    return list;
}

} // namespace

/// DistilBERT (Sanh et al. 2019): BERT without token types.
Family distilbert_family()
{
    return {{"distilbert"}, {"distilbert."}, read_config, sources};
}

} // namespace regard
