#include "core/formats/families/family.h"
#include "core/formats/families/seq2seq.h"

namespace regard {

namespace {

EncoderDecoderConfig read_config(const Settings& settings, const CheckpointTensors& tensors)
{
    using namespace family_settings;
    for (const char* key : {"normalize_before", "add_final_layer_norm", "normalize_embedding"})
        require(settings, key, false, false);
    require(settings, "static_position_embeddings", true, true);
    EncoderDecoderConfig config = seq2seq_config(settings, tensors, {"gelu", false, 0});
    config.positions = PositionLayout::halves;
    config.position_kind = PositionKind::sinusoidal;
    config.shared_embedding = settings.yes("share_encoder_decoder_embeddings", true);
    config.source_vocabulary = size(settings, "vocab_size");
    config.vocabulary = size(settings, "decoder_vocab_size", config.source_vocabulary);
    if (config.shared_embedding && config.vocabulary != config.source_vocabulary)
        settings.fail(Error::Kind::broken, "one shared embedding needs vocabularies of one size", "decoder_vocab_size",
                      std::to_string(config.source_vocabulary), std::to_string(config.vocabulary));
    config.unknown_id = 1;
    config.start_id = id(settings, "decoder_start_token_id", config.pad_id);
    return config;
}

} // namespace

/// MarianMT (Junczys-Dowmunt et al. 2018): post-norm, sinusoids in halves, a bias of the logits.
Family marian_family()
{
    return {{"marian"}, {"model."}, read_config, seq2seq_sources};
}

} // namespace regard
