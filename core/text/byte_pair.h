#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/text/subword_model.h"

namespace regard {

struct BytePairOptions {
    std::string unknown;        ///< token for characters that the vocabulary lacks; they are left out where it is empty
    bool fuse_unknown = false;  ///< neighbouring unknown characters make one token
    bool byte_fallback = false; ///< characters that the vocabulary lacks become pieces "<0xE4>"
    bool ignore_merges = false; ///< a part that is a piece itself is not made of smaller ones
};

/// Byte-pair encoding (Sennrich et al. 2016, section 3.2): of all neighbours, the pair that was learnt first is merged.
class BytePair final : public SubwordModel {
public:
    using Merge = std::pair<std::string, std::string>;
    /// Merges in the order in which they were learnt. Throws Error (broken) where one names a piece that the vocabulary
    /// lacks, or makes one; `where` names the file.
    BytePair(std::shared_ptr<const PieceVocabulary> vocabulary, const std::vector<Merge>& merges,
             const BytePairOptions& options, const std::string& where);

    void cut(const AlignedText& part, std::vector<Subword>& pieces, const WorkLimit& limit) const override;
    const PieceVocabulary& vocabulary() const override { return *vocabulary_; }
    std::optional<int> unknown() const override { return unknown_; }

    struct Rank {
        std::uint32_t rank = 0;
        int merged = 0;
    };
    /// What two neighbours make, or nothing.
    const Rank* find_merge(int left, int right) const;

private:
    void append_characters(const AlignedText& part, std::vector<Subword>& pieces) const;

    std::shared_ptr<const PieceVocabulary> vocabulary_;
    std::unordered_map<std::uint64_t, Rank> merges_;
    BytePairOptions options_;
    std::optional<int> unknown_;
};

} // namespace regard
