#pragma once

#include <map>
#include <memory>
#include <string>

#include "core/formats/safetensors.h"
#include "core/trace/trace.h"

namespace regard {

/// Whether a file holds attention weights under a name that is known, whoever wrote it.
bool holds_attention(const SafetensorsFile& file);

/// A run that another program wrote. Its tensors have the names of the README's table "Names in a trace", of which the
/// weights alone are needed; or weights stacked over the layers: `encoder_attentions`, `decoder_attentions`,
/// `cross_attentions`, or `attentions` alone, [layers, heads, queries, keys]. The metadata names the tokens: `source`,
/// `target_input`, `target_output` (which may be missing); or `tokens` of the keys and `query_tokens` of the queries
/// where they are others. `causal` ("true", "false") says whether `attentions` is a decoder's; without it the weights
/// tell: they are where queries attend to earlier keys and none to a later one. `model`, `text`, `target_text` may say
/// more. There are no steps and no timings, the sizes of the model are those that the tensors show, and notices tell of
/// odd weights.
/// Throws Error: broken naming what does not fit, unsupported for more than is reasonable to hold in memory.
std::shared_ptr<const Trace> read_foreign_trace(const SafetensorsFile& file);

/// Metadata that read_foreign_trace understands, for a trace without decoding steps.
std::map<std::string, std::string> foreign_metadata(const Trace& trace);

} // namespace regard
