#pragma once

#include "core/formats/families/family.h"

namespace regard {

struct Seq2SeqDefaults {
    std::string activation;
    bool scaled_embedding = false;
    int end_id = 2;
};

/// What Marian, BART and mBART say alike.
EncoderDecoderConfig seq2seq_config(const Settings& settings, const CheckpointTensors& tensors,
                                    const Seq2SeqDefaults& defaults);
SourceList seq2seq_sources(const EncoderDecoderConfig& config);

} // namespace regard
