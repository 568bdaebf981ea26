#include "core/text/listed_vocabulary.h"

#include <algorithm>

#include <unicode/uchar.h>

#include "core/error.h"
#include "core/text/aligned_text.h"
#include "core/text/typed_text.h"

namespace regard {

namespace {

bool is_space(const AlignedCharacter& character)
{
    return u_isUWhiteSpace(static_cast<UChar32>(character.code));
}

std::vector<std::string> with_unknown(std::vector<std::string> tokens, const std::string& unknown)
{
    if (!tokens.empty() && std::find(tokens.begin(), tokens.end(), unknown) == tokens.end())
        tokens.push_back(unknown);
    return tokens;
}

std::vector<TextRange> cut_at_spaces(const AlignedText& text)
{
    std::vector<TextRange> words;
    bool inside = false;
    for (const AlignedCharacter& character : text) {
        if (is_space(character)) {
            inside = false;
            continue;
        }
        if (inside)
            words.back().end = character.end;
        else
            words.push_back({character.begin, character.end});
        inside = true;
    }
    return words;
}

std::vector<TextRange> cut_into_characters(const AlignedText& text, bool keep_spaces)
{
    std::vector<TextRange> characters;
    for (const AlignedCharacter& character : text)
        if (keep_spaces || !is_space(character))
            characters.push_back({character.begin, character.end});
    return characters;
}

} // namespace

ListedVocabulary::ListedVocabulary(std::vector<std::string> tokens, Options options, const std::string& where)
    : vocabulary_(number_pieces(with_unknown(std::move(tokens), options.unknown)), where), options_(std::move(options))
{
    for (const std::string& piece : options_.special)
        if (const auto id = vocabulary_.find(piece))
            special_.insert(*id);
    unknown_ = vocabulary_.find(options_.unknown).value();
    special_.insert(unknown_);
    options_.special_ids.unknown = unknown_;
}

Encoding ListedVocabulary::encode(std::string_view utf8) const
{
    Encoding encoding = begin_encoding(utf8);
    const AlignedText text = align_text(encoding.text);
    const auto words = find_words(encoding.text);
    const auto ranges =
        options_.characters ? cut_into_characters(text, vocabulary_.find(" ").has_value()) : cut_at_spaces(text);
    for (const TextRange& range : ranges) {
        const auto found =
            vocabulary_.find(std::string_view(encoding.text).substr(range.begin, range.end - range.begin));
        // A special token that somebody typed is a word like any other, and not one of these.
        Token made = token(found && !special_.contains(*found) ? *found : unknown_);
        made.begin = range.begin;
        made.end = range.end;
        made.word = word_at(words, made.begin);
        encoding.tokens.push_back(std::move(made));
    }
    return encoding;
}

std::string ListedVocabulary::decode(std::span<const int> ids) const
{
    std::string text;
    for (const int id : ids) {
        const Token word = token(id);
        if (word.special && id != unknown_)
            continue;
        if (!text.empty() && !options_.characters)
            text += ' ';
        text += id == unknown_ ? "⁇" : word.piece;
    }
    return text;
}

Token ListedVocabulary::token(int id) const
{
    if (id < 0 || static_cast<std::size_t>(id) >= size())
        throw Error({Error::Kind::invalid, "token id is outside the vocabulary", "token id",
                     "0 to " + std::to_string(size() - 1), std::to_string(id)});
    Token token;
    token.id = id;
    token.piece = vocabulary_.piece(id);
    token.special = special_.contains(id);
    return token;
}

bool are_characters(const std::vector<std::string>& tokens, const std::vector<std::string>& special)
{
    return std::all_of(tokens.begin(), tokens.end(), [&](const std::string& token) {
        return count_characters(token) == 1 || std::find(special.begin(), special.end(), token) != special.end();
    });
}

} // namespace regard
