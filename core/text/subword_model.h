#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/text/aligned_text.h"
#include "core/text/piece_vocabulary.h"
#include "core/text/work_limit.h"

namespace regard {

/// One piece of a part of a text.
struct Subword {
    int id = 0;
    std::size_t begin = 0; ///< in characters of the part
    std::size_t end = 0;
    bool fused = false; ///< an unknown run, whose text stands for its piece
};

/// Cuts a part of a text, which is not empty, into pieces of a vocabulary.
class SubwordModel {
public:
    virtual ~SubwordModel() = default;
    virtual void cut(const AlignedText& part, std::vector<Subword>& pieces, const WorkLimit& limit) const = 0;
    virtual const PieceVocabulary& vocabulary() const = 0;
    virtual std::optional<int> unknown() const = 0;
};

/// Puts a character's bytes as their pieces "<0xE4>" at the end, where the vocabulary has all of them.
bool append_byte_pieces(const PieceVocabulary& vocabulary, char32_t code, std::vector<int>& ids);

} // namespace regard
