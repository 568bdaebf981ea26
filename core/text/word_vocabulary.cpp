#include "core/text/word_vocabulary.h"

#include <algorithm>

#include "core/error.h"
#include "core/text/typed_text.h"
#include "core/text/unicode.h"

namespace regard {

namespace {

constexpr int first_word = 4;

} // namespace

WordVocabulary::WordVocabulary(const std::vector<std::string>& words) : pieces_{"<pad>", "<unk>", "<s>", "<eos>"}
{
    pieces_.insert(pieces_.end(), words.begin(), words.end());
    for (const std::string& piece : pieces_)
        if (piece.empty() || piece.find(' ') != std::string::npos ||
            !ids_.emplace(piece, static_cast<int>(ids_.size())).second)
            throw Error(
                {Error::Kind::invalid, "word is empty, holds a space or is there twice", "vocabulary", {}, piece});
}

std::optional<int> WordVocabulary::find(std::string_view piece) const
{
    const auto found = ids_.find(piece);
    return found == ids_.end() ? std::nullopt : std::optional(found->second);
}

Token WordVocabulary::token(int id) const
{
    if (id < 0 || static_cast<std::size_t>(id) >= pieces_.size())
        throw Error({Error::Kind::invalid, "token id is outside the vocabulary", "token id",
                     "0 to " + std::to_string(pieces_.size() - 1), std::to_string(id)});
    Token token;
    token.id = id;
    token.piece = pieces_[static_cast<std::size_t>(id)];
    token.special = id < first_word;
    return token;
}

Encoding WordVocabulary::encode(std::string_view utf8) const
{
    Encoding encoding;
    encoding.text = normalise_text(utf8);
    encoding.characters = encoding.kept = count_characters(encoding.text);
    const std::string_view text = encoding.text;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const int found = find(text.substr(begin, end - begin)).value_or(unknown_id);
        // A special piece that somebody typed is a word like any other, and not one of these.
        Token word = token(found < first_word ? unknown_id : found);
        word.begin = begin;
        word.end = end;
        word.word = static_cast<int>(encoding.tokens.size());
        encoding.tokens.push_back(word);
        begin = end + 1;
    }
    return encoding;
}

std::string WordVocabulary::decode(std::span<const int> ids) const
{
    std::string text;
    for (const int id : ids) {
        const Token word = token(id);
        if (word.special && id != unknown_id)
            continue;
        text += (text.empty() ? "" : " ") + (id == unknown_id ? std::string("⁇") : word.piece);
    }
    return text;
}

} // namespace regard
