#include "core/text/word_piece.h"

#include "core/error.h"

namespace regard {

WordPiece::WordPiece(std::shared_ptr<const PieceVocabulary> vocabulary, const std::string& unknown,
                     std::string continuing, std::size_t longest_word, const std::string& where)
    : vocabulary_(std::move(vocabulary)), index_(vocabulary_->pieces()), continuing_(std::move(continuing)),
      longest_word_(longest_word)
{
    const auto found = vocabulary_->find(unknown);
    if (!found)
        throw Error({Error::Kind::broken, "the vocabulary lacks the unknown token", where, unknown, {}});
    unknown_ = *found;
}

PieceIndex::Found WordPiece::longest(std::string_view text, bool first) const
{
    PieceIndex::Found found;
    PieceIndex::Reader reader(index_);
    if (!first)
        for (const char byte : continuing_)
            if (!reader.read(static_cast<unsigned char>(byte)))
                return found;
    for (std::size_t i = 0; i < text.size() && reader.read(static_cast<unsigned char>(text[i])); ++i)
        if (const int piece = reader.piece(); piece >= 0)
            found = {piece, i + 1};
    return found;
}

void WordPiece::cut(const AlignedText& part, std::vector<Subword>& pieces, const WorkLimit&) const
{
    const std::size_t before = pieces.size();
    const SpelledText spelled(part);
    std::string_view rest = spelled.bytes;
    while (part.size() <= longest_word_ && !rest.empty()) {
        const std::size_t at = spelled.bytes.size() - rest.size();
        const PieceIndex::Found found = longest(rest, at == 0);
        if (found.piece < 0)
            break;
        pieces.push_back({found.piece, spelled.characters[at], spelled.characters[at + found.bytes], false});
        rest.remove_prefix(found.bytes);
    }
    if (!rest.empty()) {
        pieces.resize(before);
        pieces.push_back({unknown_, 0, part.size(), false});
    }
}

} // namespace regard
