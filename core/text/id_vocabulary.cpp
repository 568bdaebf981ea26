#include "core/text/id_vocabulary.h"

#include <charconv>

#include "core/error.h"

namespace regard {

namespace {

constexpr std::string_view spaces = " \t\r\n,";

std::optional<int> number_in(std::string_view text)
{
    if (text.starts_with('#'))
        text.remove_prefix(1);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0)
        return {};
    return number;
}

} // namespace

Encoding IdVocabulary::encode(std::string_view utf8) const
{
    Encoding encoding;
    encoding.text = utf8.substr(0, longest_encoded_text);
    const std::string_view text = encoding.text;
    for (std::size_t begin = text.find_first_not_of(spaces); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(spaces, begin), text.size());
        const auto id = number_in(text.substr(begin, end - begin));
        if (!id)
            throw Error({Error::Kind::invalid, "the model came without a vocabulary and reads token ids alone", "text",
                         "numbers between spaces",
                         std::string(text.substr(begin, std::min<std::size_t>(end - begin, 40)))});
        Token piece = token(*id);
        piece.begin = begin;
        piece.end = end;
        piece.word = static_cast<int>(encoding.tokens.size());
        encoding.tokens.push_back(std::move(piece));
        begin = text.find_first_not_of(spaces, end);
    }
    encoding.characters = encoding.kept = encoding.text.size();
    return encoding;
}

std::string IdVocabulary::decode(std::span<const int> ids) const
{
    std::string text;
    for (const int id : ids)
        text += (text.empty() ? "" : " ") + token(id).piece;
    return text;
}

Token IdVocabulary::token(int id) const
{
    if (id < 0 || static_cast<std::size_t>(id) >= size_)
        throw Error({Error::Kind::invalid, "token id outside the vocabulary", "id", "0 to " + std::to_string(size_ - 1),
                     std::to_string(id)});
    Token token;
    token.id = id;
    token.piece = "#" + std::to_string(id);
    return token;
}

std::optional<int> IdVocabulary::find(std::string_view piece) const
{
    const auto id = piece.starts_with('#') ? number_in(piece) : std::nullopt;
    return id && static_cast<std::size_t>(*id) < size_ ? id : std::nullopt;
}

} // namespace regard
