#include "core/text/piece_sampler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

#include <sentencepiece_processor.h>

#include "core/error.h"

namespace regard {

namespace {

struct ScoredPiece {
    int id = 0;
    float score = 0; ///< ln p
};

/// A piece that could stand at [begin, end) of the text.
struct Edge {
    std::size_t begin = 0;
    std::size_t end = 0;
    ScoredPiece piece;
};

// What SentencePiece takes off the lowest score for a character that no piece holds.
constexpr float unknown_penalty = 10.0F;

bool continues_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

double add_logarithms(double a, double b)
{
    const double larger = std::max(a, b);
    return std::isinf(larger) ? larger : larger + std::log1p(std::exp(std::min(a, b) - larger));
}

} // namespace

struct PieceSampler::State {
    std::string name;
    sentencepiece::SentencePieceProcessor processor;
    std::unordered_map<std::string_view, ScoredPiece> pieces; // keys lie in the processor
    std::size_t longest = 1;                                  // bytes of a piece
    float lowest = 0;
    bool unigram = false;

    void learn_pieces()
    {
        for (int id = 0; id < processor.GetPieceSize(); ++id) {
            if (processor.IsControl(id) || processor.IsUnknown(id) || processor.IsUnused(id) || processor.IsByte(id))
                continue;
            const std::string& piece = processor.IdToPiece(id);
            pieces.emplace(piece, ScoredPiece{id, processor.GetScore(id)});
            longest = std::max(longest, piece.size());
            lowest = std::min(lowest, processor.GetScore(id));
        }
    }

    void check(const sentencepiece::util::Status& status) const
    {
        if (!status.ok())
            throw Error({Error::Kind::invalid, "text cannot be tokenised: " + status.ToString(), name, {}, {}});
    }

    // Edges in the order of their ends. `surface` is the text as pieces spell it, spaces as "▁".
    std::vector<Edge> lattice(std::string_view surface) const;
};

std::vector<Edge> PieceSampler::State::lattice(std::string_view surface) const
{
    std::vector<Edge> edges;
    std::size_t last_begin = 0;
    for (std::size_t end = 1; end <= surface.size(); ++end) {
        if (end < surface.size() && continues_character(surface[end]))
            continue;
        bool single = false;
        for (std::size_t begin = end > longest ? end - longest : 0; begin < end; ++begin) {
            if (continues_character(surface[begin]))
                continue;
            const auto found = pieces.find(surface.substr(begin, end - begin));
            if (found == pieces.end())
                continue;
            edges.push_back({begin, end, found->second});
            single = single || begin == last_begin;
        }
        if (!single)
            edges.push_back({last_begin, end, {processor.unk_id(), lowest - unknown_penalty}});
        last_begin = end;
    }
    return edges;
}

PieceSampler::PieceSampler(const SentencePieceTokenizer& tokenizer) : state_(std::make_unique<State>())
{
    state_->name = "SentencePiece vocabulary";
    state_->check(state_->processor.LoadFromSerializedProto(tokenizer.bytes()));
    state_->learn_pieces();
    std::vector<std::vector<int>> ignored;
    state_->unigram = state_->processor.NBestEncode("a", 1, &ignored).ok();
}

PieceSampler::~PieceSampler() = default;

bool PieceSampler::can_sample() const
{
    return state_->unigram;
}

float PieceSampler::score(int id) const
{
    return state_->processor.GetScore(id);
}

std::vector<int> PieceSampler::best(std::string_view normalised) const
{
    std::vector<int> ids;
    state_->check(state_->processor.Encode({normalised.data(), normalised.size()}, &ids));
    return ids;
}

std::vector<int> PieceSampler::sample(std::string_view normalised, double alpha,
                                      const std::function<double()>& unit) const
{
    if (!state_->unigram)
        throw Error({Error::Kind::unsupported,
                     "pieces can be drawn only where each has a probability",
                     state_->name,
                     "a unigram vocabulary",
                     {}});
    std::vector<std::string> best_pieces;
    state_->check(state_->processor.Encode({normalised.data(), normalised.size()}, &best_pieces));
    std::string surface;
    for (const std::string& piece : best_pieces)
        surface += piece;
    const std::vector<Edge> edges = state_->lattice(surface);

    // reach[i] = ln of the summed weights of all ways to cut surface[0, i).
    std::vector<double> reach(surface.size() + 1, -std::numeric_limits<double>::infinity());
    reach[0] = 0;
    for (const Edge& edge : edges)
        reach[edge.end] = add_logarithms(reach[edge.end], reach[edge.begin] + alpha * double(edge.piece.score));

    std::vector<int> ids;
    std::size_t last = edges.size();
    for (std::size_t end = surface.size(); end > 0;) {
        while (edges[last - 1].end > end)
            --last;
        double rest = unit();
        std::size_t chosen = last - 1;
        for (; chosen > 0 && edges[chosen - 1].end == end; --chosen) {
            const Edge& edge = edges[chosen];
            rest -= std::exp(reach[edge.begin] + alpha * double(edge.piece.score) - reach[end]);
            if (rest < 0)
                break;
        }
        // SentencePiece tells neighbouring unknown characters as one.
        const bool again = edges[chosen].piece.id == state_->processor.unk_id() && !ids.empty() &&
                           ids.back() == edges[chosen].piece.id;
        if (!again)
            ids.push_back(edges[chosen].piece.id);
        end = edges[chosen].begin;
    }
    std::reverse(ids.begin(), ids.end());
    return ids;
}

} // namespace regard
