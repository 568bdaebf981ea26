#include "core/text/byte_alphabet.h"

#include <array>
#include <cstdio>

#include "core/text/utf8.h"

namespace regard {

namespace {

constexpr char32_t first_stand_in = 0x100;
constexpr std::size_t stand_ins = 68;

constexpr bool is_own_letter(unsigned byte)
{
    return (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
}

constexpr std::array<char32_t, 256> make_letters()
{
    std::array<char32_t, 256> letters{};
    char32_t next = first_stand_in;
    for (unsigned byte = 0; byte < 256; ++byte)
        letters[byte] = is_own_letter(byte) ? char32_t(byte) : next++;
    return letters;
}

constexpr std::array<char32_t, 256> letters = make_letters();

constexpr std::array<unsigned char, stand_ins> make_bytes()
{
    std::array<unsigned char, stand_ins> bytes{};
    for (unsigned byte = 0; byte < 256; ++byte)
        if (!is_own_letter(byte))
            bytes[letters[byte] - first_stand_in] = static_cast<unsigned char>(byte);
    return bytes;
}

constexpr std::array<unsigned char, stand_ins> bytes_behind = make_bytes();

} // namespace

char32_t letter_of_byte(unsigned char byte)
{
    return letters[byte];
}

std::optional<unsigned char> byte_of_letter(char32_t letter)
{
    if (letter < 256 && is_own_letter(letter))
        return static_cast<unsigned char>(letter);
    if (letter >= first_stand_in && letter - first_stand_in < stand_ins)
        return bytes_behind[letter - first_stand_in];
    return std::nullopt;
}

std::string bytes_of_piece(std::string_view piece)
{
    std::string bytes;
    for (std::size_t at = 0; at < piece.size();) {
        const auto code = take_character(piece, at);
        const auto byte = code ? byte_of_letter(*code) : std::nullopt;
        if (!byte)
            return std::string(piece);
        bytes += static_cast<char>(*byte);
    }
    return bytes;
}

std::string show_bytes(std::string_view bytes)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t begin = at;
        if (take_character(bytes, at)) {
            text.append(bytes, begin, at - begin);
            continue;
        }
        for (const char byte : bytes.substr(begin, at - begin)) {
            char shown[8];
            std::snprintf(shown, sizeof(shown), "<0x%02X>", unsigned(static_cast<unsigned char>(byte)));
            text += shown;
        }
    }
    return text;
}

} // namespace regard
