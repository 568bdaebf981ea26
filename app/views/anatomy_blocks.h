#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/analysis/timeline.h"
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

/// Which attention a decoder has; a run from elsewhere may be of a decoder alone.
struct Attentions {
    bool self = true;
    bool cross = true;
    bool operator==(const Attentions&) const = default;
};
Attentions attentionsOf(const Trace& trace);

/// The block that a moment of a run is about; empty for the tokens.
std::string blockOf(const Moment& moment);

/// The blocks of a model of this shape, from the embedding to the soft-max. Sizes of 0 are not known: what has them is
/// left away.
std::vector<Block> anatomyBlocks(const ModelShape& shape, const Attentions& attentions = {});

} // namespace regard::app
