#pragma once

#include <string>

namespace regard::app {

/// One number of a run: a cell of a tensor, by its path; also of "….scores", "….residual" and "….normalised", which are
/// derived. What does not have heads has head 0.
struct NumberPlace {
    std::string path;
    int head = 0;
    int row = 0;
    int column = 0;

    bool operator==(const NumberPlace&) const = default;
};

} // namespace regard::app
