#include "core/formats/families/family.h"

namespace regard {

namespace {

void read_head(const Settings& settings, const CheckpointTensors& tensors, bool roberta, EncoderDecoderConfig& config)
{
    using namespace family_settings;
    const bool there = has(tensors, {roberta ? "lm_head.dense.weight" : "cls.predictions.transform.dense.weight"});
    config.output.kind = there ? OutputConfig::Kind::masked_language : OutputConfig::Kind::none;
    config.output.tied = settings.yes("tie_word_embeddings", true);
    config.output.bias = there;
    config.output.transform = roberta ? Activation::gelu : config.activation;
}

EncoderDecoderConfig read_config(const Settings& settings, const CheckpointTensors& tensors)
{
    using namespace family_settings;
    const bool roberta = settings.text("model_type") == "roberta";
    const std::string positions = settings.text("position_embedding_type", "absolute");
    if (positions != "absolute")
        settings.fail(Error::Kind::unsupported, "unknown positions", "position_embedding_type", "absolute",
                      positions.substr(0, 60));
    require(settings, "is_decoder", false, false);
    EncoderDecoderConfig config;
    config.width = size(settings, "hidden_size");
    config.heads = size(settings, "num_attention_heads");
    config.feed_forward = size(settings, "intermediate_size");
    config.encoder_layers = size(settings, "num_hidden_layers");
    config.decoder_layers = 0;
    config.vocabulary = size(settings, "vocab_size");
    config.token_types = size(settings, "type_vocab_size", 2);
    config.layer_norm_epsilon = settings.number("layer_norm_eps", 1e-12F);
    config.activation = activation(settings, "hidden_act", "gelu");
    config.position_kind = PositionKind::learned;
    config.embedding_norm = true;
    config.embedding_scale = 1.0F;
    config.pad_id = id(settings, "pad_token_id", roberta ? 1 : 0);
    config.start_id = config.end_id = config.unknown_id = EncoderDecoderConfig::no_id;
    config.max_length = size(settings, "max_position_embeddings");
    if (roberta) {
        config.position_offset = config.pad_id + 1;
        config.padding_has_no_position = true;
        if (config.max_length <= config.position_offset)
            settings.fail(Error::Kind::broken, "setting out of range", "max_position_embeddings",
                          "more than " + std::to_string(config.position_offset), std::to_string(config.max_length));
        config.max_length -= config.position_offset;
    }
    read_head(settings, tensors, roberta, config);
    return config;
}

SourceList sources(const EncoderDecoderConfig& config)
{
    SourceList list;
    const std::string decoder = "cls.predictions.decoder.weight";
    list.tensor("embedding.weight", {"embeddings.word_embeddings.weight", decoder, "lm_head.decoder.weight"});
    list.tensor("encoder.positions.weight", {"embeddings.position_embeddings.weight"});
    list.tensor("encoder.token_types.weight", {"embeddings.token_type_embeddings.weight"});
    list.layer("encoder.norm", "embeddings.LayerNorm");
    for (Index i = 0; i < config.encoder_layers; ++i) {
        const std::string ours = "encoder.layers." + std::to_string(i);
        const std::string theirs = "encoder.layer." + std::to_string(i);
        for (const char* part : {"query", "key", "value"})
            list.layer(ours + ".self_attention." + part, theirs + ".attention.self." + part);
        list.layer(ours + ".self_attention.output", theirs + ".attention.output.dense");
        list.layer(ours + ".self_attention.norm", theirs + ".attention.output.LayerNorm");
        list.layer(ours + ".feed_forward.hidden", theirs + ".intermediate.dense");
        list.layer(ours + ".feed_forward.output", theirs + ".output.dense");
        list.layer(ours + ".feed_forward.norm", theirs + ".output.LayerNorm");
    }
    const bool roberta = config.padding_has_no_position;
    list.tensor("output.weight", {roberta ? "lm_head.decoder.weight" : decoder});
    list.tensor("output.bias",
                {"cls.predictions.bias", "cls.predictions.decoder.bias", "lm_head.bias", "lm_head.decoder.bias"});
    list.layer("output.transform", roberta ? "lm_head.dense" : "cls.predictions.transform.dense");
    list.layer("output.transform.norm", roberta ? "lm_head.layer_norm" : "cls.predictions.transform.LayerNorm");
    return list;
}

} // namespace

/// BERT (Devlin et al. 2019) and RoBERTa (Liu et al. 2019): encoders with learned positions, trained to fill in masked
/// words. RoBERTa counts positions from behind its padding id.
Family bert_family()
{
    return {{"bert", "roberta"}, {"bert.", "roberta."}, read_config, sources};
}

} // namespace regard
