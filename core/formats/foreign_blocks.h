#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/formats/safetensors.h"
#include "core/trace/attention_kind.h"

namespace regard {

/// Where the weights of one block of attention stand in a file.
struct WeightsPlace {
    AttentionKind kind = AttentionKind::encoder;
    std::size_t layer = 0;
    std::string entry;       ///< name of the tensor
    std::uint64_t first = 0; ///< number of its element where the block begins
    std::size_t heads = 0;
    std::size_t queries = 0;
    std::size_t keys = 0;

    std::size_t size() const { return heads * queries * keys; }
};

/// Attention weights of all layers of a file, named one by one or stacked; by kind, then layer. `plain` is the kind of
/// a tensor that is called `attentions` alone. Axes, layers that are missing, heads that differ and sizes that are
/// beyond all reason throw Error (broken, unsupported) naming the tensor.
std::vector<WeightsPlace> find_weights(const SafetensorsFile& file, AttentionKind plain);

/// Whether a name of a tensor is one of those.
bool names_weights(const std::string& name);

std::string shape_text(const std::vector<std::uint64_t>& shape);

} // namespace regard
