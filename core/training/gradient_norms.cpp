#include "core/training/gradient_norms.h"

#include <algorithm>
#include <cmath>

namespace regard {

namespace {

/// "encoder.layers.0.self_attention.query.weight" → "encoder.layers.0.self_attention"; "embedding.weight" →
/// "embedding".
std::string block_of(const std::string& path)
{
    const bool layered = path.find(".layers.") != std::string::npos;
    std::size_t end = 0;
    for (int words = layered ? 4 : 1; words > 0 && end != std::string::npos; --words)
        end = path.find('.', end == 0 ? 0 : end + 1);
    return path.substr(0, end);
}

} // namespace

std::vector<BlockNorm> block_norms(const ParameterLayout& layout, const ParameterBuffer& gradients)
{
    std::vector<BlockNorm> blocks;
    for (const ParameterInfo& parameter : layout.all()) {
        const std::string path = block_of(parameter.path);
        auto block = std::find_if(blocks.begin(), blocks.end(), [&](const BlockNorm& b) { return b.path == path; });
        if (block == blocks.end())
            block = blocks.insert(blocks.end(), {path, 0, 0});
        const ConstMatrixView values = parameter.slot.in(gradients.data());
        block->norm += values.cast<double>().squaredNorm();
        block->parameters += static_cast<std::size_t>(values.size());
    }
    for (BlockNorm& block : blocks)
        block.norm = std::sqrt(block.norm);
    return blocks;
}

} // namespace regard
