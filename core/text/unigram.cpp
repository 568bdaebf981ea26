#include "core/text/unigram.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace regard {

namespace {

constexpr double unknown_penalty = 10;

} // namespace

/// The best way to get to a byte of the text.
struct Unigram::Step {
    double score = 0;
    int id = -1; ///< of the last piece; -1 where nothing ends here
    std::size_t from = 0;
};

Unigram::Unigram(std::shared_ptr<const PieceVocabulary> vocabulary, std::vector<double> scores,
                 std::optional<int> unknown, bool byte_fallback, const std::string& where)
    : vocabulary_(std::move(vocabulary)), index_(vocabulary_->pieces()), scores_(std::move(scores)), unknown_(unknown),
      byte_fallback_(byte_fallback), where_(where)
{
    if (scores_.size() != vocabulary_->size())
        throw Error({Error::Kind::broken, "not every piece has a score", where, std::to_string(vocabulary_->size()),
                     std::to_string(scores_.size())});
    if (!std::all_of(scores_.begin(), scores_.end(), [](double score) { return std::isfinite(score); }))
        throw Error({Error::Kind::broken, "a piece's score is not a finite number", where, {}, {}});
    if (unknown && (*unknown < 0 || static_cast<std::size_t>(*unknown) >= vocabulary_->size()))
        throw Error({Error::Kind::broken, "the unknown token is outside the vocabulary", where,
                     "0 to " + std::to_string(vocabulary_->size() - 1), std::to_string(*unknown)});
    unknown_score_ = *std::min_element(scores_.begin(), scores_.end()) - unknown_penalty;
}

std::vector<Unigram::Step> Unigram::find_best(const AlignedText& part, const SpelledText& spelled,
                                              const WorkLimit& limit) const
{
    const std::string_view text = spelled.bytes;
    std::vector<Step> best(text.size() + 1);
    const auto offer = [&](std::size_t from, std::size_t to, int id, double score) {
        const double sum = best[from].score + score;
        if (best[to].id < 0 || sum > best[to].score)
            best[to] = {sum, id, from};
    };
    std::size_t begin = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
        std::size_t end = begin + 1;
        while (spelled.characters[end] == i)
            ++end;
        bool known = false;
        PieceIndex::Reader reader(index_);
        for (std::size_t at = begin; at < text.size() && reader.read(static_cast<unsigned char>(text[at])); ++at)
            if (const int id = reader.piece(); id >= 0) {
                offer(begin, at + 1, id, scores_[static_cast<std::size_t>(id)]);
                known = known || at + 1 == end;
            }
        if (!known && !unknown_)
            throw Error({Error::Kind::broken,
                         "a character is unknown, and there is no unknown token",
                         where_,
                         {},
                         std::string(text.substr(begin, end - begin))});
        if (!known)
            offer(begin, end, *unknown_, unknown_score_);
        begin = end;
        limit.check_time();
    }
    return best;
}

void Unigram::append_unknown(const AlignedText& part, const Subword& run, std::vector<Subword>& pieces) const
{
    std::vector<int> bytes;
    std::vector<Subword> made;
    for (std::size_t i = run.begin; byte_fallback_ && i < run.end; ++i) {
        bytes.clear();
        if (!append_byte_pieces(*vocabulary_, part[i].code, bytes)) {
            made.clear();
            break;
        }
        for (const int byte : bytes)
            made.push_back({byte, i, i + 1, false});
    }
    if (made.empty())
        made.push_back(run);
    pieces.insert(pieces.end(), made.begin(), made.end());
}

void Unigram::cut(const AlignedText& part, std::vector<Subword>& pieces, const WorkLimit& limit) const
{
    const SpelledText spelled(part);
    const std::vector<Step> best = find_best(part, spelled, limit);
    std::vector<Subword> backwards;
    for (std::size_t end = spelled.bytes.size(); end > 0; end = best[end].from) {
        const Step& step = best[end];
        const std::size_t begin = spelled.characters[step.from];
        const bool unknown = unknown_ && step.id == *unknown_;
        if (unknown && !backwards.empty() && backwards.back().fused)
            backwards.back().begin = begin;
        else
            backwards.push_back({step.id, begin, spelled.characters[end], unknown});
    }
    for (auto piece = backwards.rbegin(); piece != backwards.rend(); ++piece)
        if (piece->fused)
            append_unknown(part, *piece, pieces);
        else
            pieces.push_back(*piece);
}

} // namespace regard
