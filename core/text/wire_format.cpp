#include "core/text/wire_format.h"

namespace regard {

namespace {

// Seven bits a byte, low bits first, at most ten bytes of which the last holds one bit.
std::optional<std::uint64_t> take_number(std::string_view& rest)
{
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 70 && !rest.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(rest.front());
        rest.remove_prefix(1);
        if (shift == 63 && byte > 1)
            return std::nullopt;
        number |= std::uint64_t(byte & 127U) << shift;
        if (byte < 128)
            return number;
    }
    return std::nullopt;
}

std::optional<std::string_view> take_bytes(std::string_view& rest, std::uint64_t count)
{
    if (count > rest.size())
        return std::nullopt;
    const std::string_view bytes = rest.substr(0, count);
    rest.remove_prefix(count);
    return bytes;
}

} // namespace

std::optional<WireField> take_wire_field(std::string_view& rest)
{
    const auto tag = take_number(rest);
    if (!tag || *tag > 0xFFFFFFFFU || *tag >> 3 == 0)
        return std::nullopt;
    WireField field;
    field.id = static_cast<std::uint32_t>(*tag >> 3);
    field.type = static_cast<WireField::Type>(*tag & 7);
    std::optional<std::uint64_t> count;
    switch (field.type) {
    case WireField::Type::number:
        count = take_number(rest);
        if (!count)
            return std::nullopt;
        field.number = *count;
        return field;
    case WireField::Type::eight_bytes:
        count = 8;
        break;
    case WireField::Type::four_bytes:
        count = 4;
        break;
    case WireField::Type::bytes:
        count = take_number(rest);
        break;
    default:
        return std::nullopt;
    }
    const auto bytes = count ? take_bytes(rest, *count) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    field.bytes = *bytes;
    return field;
}

} // namespace regard
