#pragma once

#include <string>

namespace regard::app {

/// One number that a view shows and what it is made of.
struct NumberPlace {
    enum class Kind {
        tensor,           ///< a cell of `path`, also of "….scores", "….residual" and "….normalised", which are derived
        length,           ///< ‖row of path‖
        share,            ///< ‖row of path‖ / ‖row otherRow of other‖
        cosine,           ///< of the same two rows
        lens_logit,       ///< what the output layer says of `path` at step `row`, of token `column`
        lens_probability, ///< the same after the soft-max at `temperature`
        parameter,        ///< of the model
        encoding,         ///< position `row`, dimension `column` of a sinusoidal table of `width` dimensions
        encoding_product, ///< of positions `row` and `column` of such a table
        product,          ///< of rows of `path` and `other`
        coordinate        ///< of row `row` of `path` along principal component `column` of its stack
    };

    std::string path;
    int head = 0; ///< 0 for what has no heads
    int row = 0;
    int column = 0;
    Kind kind = Kind::tensor;
    std::string other{};
    int otherRow = 0;
    float temperature = 1;
    int width = 0;
    bool interleaved = true;

    bool operator==(const NumberPlace&) const = default;
};

} // namespace regard::app
