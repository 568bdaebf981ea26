#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace regard {

/// One dimension of an array of numbers: what it counts, and what each of its places is called.
struct LabelledAxis {
    std::string name; ///< "query", "head"
    std::size_t size = 0;
    std::vector<std::string> labels{}; ///< UTF-8, `size` of them, or none where a place is only a number
    std::string label_name = "label";  ///< what they are: "token"
};

/// Numbers that leave the program, with the names of their rows and columns.
struct LabelledArray {
    std::string name; ///< "weight"; letters, digits, dots, dashes and underscores
    std::vector<LabelledAxis> axes;
    std::vector<float> values; ///< row-major, as many as the axes' sizes multiply to
    std::vector<bool> blank{}; ///< one a value, or empty: CSV leaves these cells open (masked, left out)
};

} // namespace regard
