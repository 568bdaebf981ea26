#include "core/text/character_map.h"

#include <cstdint>
#include <cstring>

#include "core/error.h"
#include "core/text/character_map_check.h"
#include "core/text/unicode.h"

namespace regard {

namespace {

constexpr std::size_t longest_grapheme = 5;

// See character_map_check.cpp for the trie's units.
std::uint32_t unit_at(std::string_view units, std::size_t index)
{
    std::uint32_t unit = 0;
    std::memcpy(&unit, units.data() + sizeof(unit) * index, sizeof(unit));
    return unit;
}

std::size_t offset_of(std::uint32_t unit)
{
    return std::size_t(unit >> 10) << ((unit & 0x200U) >> 6);
}

void append(AlignedText& text, std::string_view utf8, std::uint32_t begin, std::uint32_t end)
{
    for (AlignedCharacter character : align_text(utf8)) {
        character.begin = begin;
        character.end = end;
        text.push_back(character);
    }
}

} // namespace

CharacterMap::CharacterMap(std::string bytes, const std::string& where) : bytes_(std::move(bytes))
{
    if (!is_sound_character_map(bytes_) || bytes_.empty())
        throw Error({Error::Kind::broken, "the table of characters is damaged", where, {}, {}});
    trie_bytes_ = unit_at(bytes_, 0);
}

std::optional<std::string_view> CharacterMap::find_prefix(std::string_view utf8) const
{
    const std::string_view units = std::string_view(bytes_).substr(sizeof(std::uint32_t), trie_bytes_);
    std::size_t node = offset_of(unit_at(units, 0));
    for (const char letter : utf8) {
        const auto byte = static_cast<unsigned char>(letter);
        node ^= byte;
        const std::uint32_t unit = unit_at(units, node);
        if (byte == 0 || (unit & 0x800000FFU) != byte)
            return std::nullopt;
        node ^= offset_of(unit);
        if ((unit >> 8) & 1U) {
            // Ended by U+0000, as the check made sure.
            return std::string_view(units.data() + units.size() + (unit_at(units, node) & 0x7FFFFFFFU));
        }
    }
    return std::nullopt;
}

Normalizer replace_characters(CharacterMap map)
{
    return [map = std::move(map)](AlignedText& text, const WorkLimit& limit) {
        const SpelledText spelled(text);
        const std::string_view all = spelled.bytes;
        AlignedText result;
        result.reserve(text.size());
        const auto add = [&](TextRange range, std::string_view utf8) {
            append(result, utf8, text[spelled.characters[range.begin]].begin,
                   text[spelled.characters[range.end] - 1].end);
        };
        for (const TextRange& grapheme : find_graphemes(all)) {
            const std::string_view whole = all.substr(grapheme.begin, grapheme.end - grapheme.begin);
            const auto found = whole.size() <= longest_grapheme ? map.find_prefix(whole) : std::nullopt;
            if (found) {
                add(grapheme, *found);
                continue;
            }
            for (std::size_t i = spelled.characters[grapheme.begin]; i < spelled.characters[grapheme.end]; ++i) {
                std::string letter;
                append_utf8(letter, text[i].code);
                append(result, map.find_prefix(letter).value_or(letter), text[i].begin, text[i].end);
            }
            limit.check_length(result.size());
        }
        text = std::move(result);
    };
}

} // namespace regard
