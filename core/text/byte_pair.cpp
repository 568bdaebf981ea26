#include "core/text/byte_pair.h"

#include <queue>

#include "core/error.h"
#include "core/text/typed_text.h"

namespace regard {

namespace {

std::uint64_t pair_key(int left, int right)
{
    return std::uint64_t(static_cast<std::uint32_t>(left)) << 32 | static_cast<std::uint32_t>(right);
}

/// Pieces that are merged step by step: a list whose members leave it, and the merges that may be next.
class Merging {
public:
    Merging(const BytePair& model, std::vector<Subword>& pieces)
        : model_(model), pieces_(pieces), next_(pieces.size()), previous_(pieces.size()), gone_(pieces.size(), false)
    {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            next_[i] = i + 1;
            previous_[i] = i - 1; // never read at the first one
        }
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
            propose(i);
    }

    void run()
    {
        while (!proposals_.empty()) {
            const Proposal best = proposals_.top();
            proposals_.pop();
            const std::size_t right = gone_[best.left] ? pieces_.size() : next_[best.left];
            if (right == pieces_.size())
                continue;
            const BytePair::Rank* now = model_.find_merge(pieces_[best.left].id, pieces_[right].id);
            if (now && now->rank == best.rank)
                merge(best.left, right, now->merged);
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i < pieces_.size(); ++i)
            if (!gone_[i])
                pieces_[kept++] = pieces_[i];
        pieces_.resize(kept);
    }

private:
    struct Proposal {
        std::uint32_t rank;
        std::size_t left;
        bool operator<(const Proposal& other) const
        {
            return rank != other.rank ? rank > other.rank : left > other.left;
        }
    };

    void propose(std::size_t left)
    {
        if (const auto* found = model_.find_merge(pieces_[left].id, pieces_[next_[left]].id))
            proposals_.push({found->rank, left});
    }

    void merge(std::size_t left, std::size_t right, int merged)
    {
        pieces_[left].id = merged;
        pieces_[left].end = pieces_[right].end;
        gone_[right] = true;
        next_[left] = next_[right];
        if (next_[left] < pieces_.size()) {
            previous_[next_[left]] = left;
            propose(left);
        }
        if (left > 0)
            propose(previous_[left]);
    }

    const BytePair& model_;
    std::vector<Subword>& pieces_;
    std::vector<std::size_t> next_, previous_;
    std::vector<bool> gone_;
    std::priority_queue<Proposal> proposals_;
};

} // namespace

BytePair::BytePair(std::shared_ptr<const PieceVocabulary> vocabulary, const std::vector<Merge>& merges,
                   const BytePairOptions& options, const std::string& where)
    : vocabulary_(std::move(vocabulary)), options_(options)
{
    const auto id_of = [&](const std::string& piece, const Merge& merge) {
        const auto id = vocabulary_->find(piece);
        if (!id)
            throw Error({Error::Kind::broken,
                         "a merge names a piece that the vocabulary lacks",
                         where,
                         {},
                         std::string(cut_between_characters(merge.first + " " + merge.second, 100))});
        return *id;
    };
    merges_.reserve(merges.size());
    for (std::size_t rank = 0; rank < merges.size(); ++rank) {
        const Merge& merge = merges[rank];
        const std::uint64_t key = pair_key(id_of(merge.first, merge), id_of(merge.second, merge));
        // A pair that is there twice has its last rank, as in the reference.
        merges_[key] = {static_cast<std::uint32_t>(rank), id_of(merge.first + merge.second, merge)};
    }
    if (options.unknown.empty())
        return;
    unknown_ = vocabulary_->find(options.unknown);
    if (!unknown_)
        throw Error({Error::Kind::broken, "the vocabulary lacks the unknown token", where, options.unknown, {}});
}

const BytePair::Rank* BytePair::find_merge(int left, int right) const
{
    const auto found = merges_.find(pair_key(left, right));
    return found == merges_.end() ? nullptr : &found->second;
}

void BytePair::append_characters(const AlignedText& part, std::vector<Subword>& pieces) const
{
    bool after_unknown = false;
    for (std::size_t i = 0; i < part.size(); ++i) {
        std::string letter;
        append_utf8(letter, part[i].code);
        std::vector<int> bytes;
        const auto id = vocabulary_->find(letter);
        const bool known = id || (options_.byte_fallback && append_byte_pieces(*vocabulary_, part[i].code, bytes));
        if (id)
            pieces.push_back({*id, i, i + 1, false});
        for (const int byte : bytes)
            pieces.push_back({byte, i, i + 1, false});
        if (!known && unknown_) {
            if (after_unknown && options_.fuse_unknown)
                pieces.back().end = i + 1;
            else
                pieces.push_back({*unknown_, i, i + 1, false});
        }
        after_unknown = !known;
    }
}

void BytePair::cut(const AlignedText& part, std::vector<Subword>& pieces, const WorkLimit&) const
{
    if (options_.ignore_merges) {
        if (const auto whole = vocabulary_->find(utf8_of(part))) {
            pieces.push_back({*whole, 0, part.size(), false});
            return;
        }
    }
    // Only the part's own pieces are merged.
    std::vector<Subword> own;
    append_characters(part, own);
    Merging(*this, own).run();
    pieces.insert(pieces.end(), own.begin(), own.end());
}

} // namespace regard
