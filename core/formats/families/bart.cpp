#include "core/formats/families/family.h"
#include "core/formats/families/seq2seq.h"

namespace regard {

namespace {

EncoderDecoderConfig read_config(const Settings& settings, const CheckpointTensors& tensors)
{
    using namespace family_settings;
    const bool multilingual = settings.text("model_type") == "mbart";
    EncoderDecoderConfig config = seq2seq_config(settings, tensors, {"gelu", false, 2});
    config.position_kind = PositionKind::learned;
    config.position_offset = 2;
    config.embedding_norm = true;
    config.vocabulary = size(settings, "vocab_size");
    config.unknown_id = 3 < config.vocabulary ? 3 : EncoderDecoderConfig::no_id;
    config.start_id = id(settings, "decoder_start_token_id", config.end_id);
    if (multilingual) {
        config.norm_place = NormPlace::before;
        config.final_norm = true;
    }
    return config;
}

} // namespace

/// BART (Lewis et al. 2019): post-norm, learned positions, a norm of the embeddings. mBART (Liu et al. 2020): pre-norm
/// and a norm behind each stack.
Family bart_family()
{
    return {{"bart", "mbart"}, {"model."}, read_config, seq2seq_sources};
}

} // namespace regard
