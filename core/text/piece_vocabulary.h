#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/text/piece_index.h"

namespace regard {

/// Limits of vocabularies that strangers made.
inline constexpr std::size_t most_vocabulary_pieces = 4'000'000;
inline constexpr std::size_t longest_vocabulary_piece = 1024;

/// Pieces and their ids, which may have holes. Immutable, as views point into it.
class PieceVocabulary {
public:
    /// Throws Error (broken) for an empty vocabulary, a piece or an id that is there twice, an id out of range, a piece
    /// that is empty, too long or not UTF-8; `where` names the file.
    PieceVocabulary(const std::vector<std::pair<std::string, int>>& pieces, const std::string& where);
    PieceVocabulary(const PieceVocabulary&) = delete;
    PieceVocabulary& operator=(const PieceVocabulary&) = delete;

    std::size_t size() const { return pieces_.size(); } ///< the largest id and one
    /// The piece of an id; empty for a hole. 0 <= id < size().
    const std::string& piece(int id) const { return pieces_[static_cast<std::size_t>(id)]; }
    std::optional<int> find(std::string_view piece) const;
    const std::vector<std::string>& pieces() const { return pieces_; }

private:
    std::vector<std::string> pieces_;
    std::unordered_map<std::string_view, int> ids_;
};

/// Pieces numbered in their order.
std::vector<std::pair<std::string, int>> number_pieces(std::vector<std::string> pieces);

} // namespace regard
