#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/trace/trace.h"

namespace regard::app {

/// One block of the model, by the path that weights, tensors and files use.
struct Block {
    enum class Kind {
        heading,
        part,  ///< always shown
        layer, ///< may be unfolded
        inside ///< of a layer; shown when its layer is unfolded
    };
    Kind kind = Kind::part;
    QString text;
    QString detail; ///< size, at the right
    QString tip;
    std::string path;  ///< of the block; empty for what has no tensor to show
    std::string layer; ///< "encoder.layers.0" for a layer and what is inside it
};

/// The blocks of an encoder-decoder of this shape, from the embedding to the soft-max.
std::vector<Block> anatomyBlocks(const ModelShape& shape);

} // namespace regard::app
