#pragma once

#include <optional>

namespace regard {

/// The ids of the tokens that have a part to play, where a vocabulary has them.
struct SpecialIds {
    std::optional<int> unknown;
    std::optional<int> padding;
    std::optional<int> mask;
    std::optional<int> start;          ///< "<s>", bos_token
    std::optional<int> end;            ///< "</s>", eos_token
    std::optional<int> classification; ///< "[CLS]"
    std::optional<int> separator;      ///< "[SEP]"

    bool operator==(const SpecialIds&) const = default;
};

} // namespace regard
