#include "core/text/piece_vocabulary.h"

#include <algorithm>

#include "core/error.h"
#include "core/text/typed_text.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

[[noreturn]] void refuse(const std::string& what, const std::string& where, const std::string& expected,
                         const std::string& found)
{
    throw Error({Error::Kind::broken, what, where, expected, std::string(cut_between_characters(found, 100))});
}

std::size_t size_of(const std::vector<std::pair<std::string, int>>& pieces, const std::string& where)
{
    if (pieces.empty())
        refuse("the vocabulary is empty", where, "at least one piece", {});
    int largest = 0;
    for (const auto& [piece, id] : pieces) {
        if (id < 0 || static_cast<std::size_t>(id) >= most_vocabulary_pieces)
            refuse("a token id is out of range", where, "0 to " + std::to_string(most_vocabulary_pieces - 1),
                   std::to_string(id));
        largest = std::max(largest, id);
    }
    return static_cast<std::size_t>(largest) + 1;
}

} // namespace

PieceVocabulary::PieceVocabulary(const std::vector<std::pair<std::string, int>>& pieces, const std::string& where)
    : pieces_(size_of(pieces, where))
{
    for (const auto& [piece, id] : pieces) {
        if (piece.empty() || piece.size() > longest_vocabulary_piece || !is_utf8(piece))
            refuse("a piece is empty, too long or not UTF-8", where,
                   "at most " + std::to_string(longest_vocabulary_piece) + " bytes of UTF-8",
                   "token id " + std::to_string(id));
        std::string& place = pieces_[static_cast<std::size_t>(id)];
        if (!place.empty())
            refuse("a token id is there twice", where, {}, std::to_string(id));
        place = piece;
    }
    ids_.reserve(pieces.size());
    for (std::size_t id = 0; id < pieces_.size(); ++id)
        if (!pieces_[id].empty() && !ids_.emplace(pieces_[id], static_cast<int>(id)).second)
            refuse("a piece is there twice", where, {}, pieces_[id]);
}

std::optional<int> PieceVocabulary::find(std::string_view piece) const
{
    const auto found = ids_.find(piece);
    return found == ids_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::pair<std::string, int>> number_pieces(std::vector<std::string> pieces)
{
    std::vector<std::pair<std::string, int>> numbered;
    numbered.reserve(pieces.size());
    for (std::string& piece : pieces)
        numbered.emplace_back(std::move(piece), static_cast<int>(numbered.size()));
    return numbered;
}

} // namespace regard
