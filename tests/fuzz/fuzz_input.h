#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/formats/safetensors.h"
#include "core/text/tokenizer.h"

namespace regard::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// The parts of an input between bytes of 0xFF, which no UTF-8 holds; exactly `count`, the last ones perhaps empty.
inline std::vector<std::string> parts_of(std::string_view input, std::size_t count)
{
    std::vector<std::string> parts;
    while (parts.size() + 1 < count) {
        const std::size_t end = input.find('\xFF');
        parts.emplace_back(input.substr(0, end));
        input.remove_prefix(end == std::string_view::npos ? input.size() : end + 1);
    }
    parts.emplace_back(input);
    return parts;
}

/// Runs a reader. It may refuse its input by an Error, by nothing else.
template <typename Read>
int refusing(Read read)
{
    try {
        read();
    } catch (const Error&) {
    }
    return 0;
}

/// A safetensors file: the header up to a byte of 0xFF, then the data; the header's length is put in front.
inline SafetensorsFile safetensors_of(std::string_view input)
{
    const std::vector<std::string> parts = parts_of(input, 2);
    std::string bytes;
    for (unsigned i = 0; i < 8; ++i)
        bytes += static_cast<char>(parts[0].size() >> (8 * i) & 0xFFU);
    return SafetensorsFile::parse(bytes + parts[0] + parts[1], "fuzz.safetensors");
}

inline void require(bool holds, const char* what)
{
    if (!holds)
        throw std::logic_error(what);
}

/// What holds for every tokenizer and every text.
inline void check_encoding(const Tokenizer& tokenizer, std::string_view text)
{
    const Encoding encoding = tokenizer.encode(text);
    std::vector<int> ids;
    for (const Token& token : encoding.tokens) {
        require(token.begin <= token.end && token.end <= encoding.text.size(), "a range is outside the text");
        require(token.id >= 0 && static_cast<std::size_t>(token.id) < tokenizer.size(), "an id is out of range");
        ids.push_back(token.id);
    }
    require(encoding.kept <= encoding.characters, "more characters are kept than there were");
    refusing([&] { tokenizer.decode(ids); });
    refusing([&] { tokenizer.frame().apply(tokenizer, encoding.tokens, encoding.tokens); });
}

inline const char* const awkward_texts[] = {
    "", "The animal didn't cross the street,  was it tired? 3.14",
    " naïve e\xCC\x81 北京 👩‍👩‍👧 مرحبا \t\n<mask> [MASK]</s> <extra_id_0> >>fra<< x",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};

inline void check_tokenizer(const Tokenizer& tokenizer)
{
    for (const char* text : awkward_texts)
        refusing([&] { check_encoding(tokenizer, text); });
    for (int id = 0; id < 8 && static_cast<std::size_t>(id) < tokenizer.size(); ++id)
        require(tokenizer.token(id).id == id, "a token has another id than its own");
}

} // namespace regard::fuzz
