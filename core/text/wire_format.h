#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace regard {

/// One field of a serialised protocol buffer.
struct WireField {
    enum class Type { number = 0, eight_bytes = 1, bytes = 2, four_bytes = 5 };
    std::uint32_t id = 0;
    Type type = Type::number;
    std::uint64_t number = 0; ///< of a `number`
    std::string_view bytes;   ///< of the others
};

/// Takes the first field off `rest`; nothing where it is malformed or reaches beyond the end.
std::optional<WireField> take_wire_field(std::string_view& rest);

} // namespace regard
