#include "core/decoding/open_beam.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace regard {

namespace {

/// What is not a number ranks last; without this it would have no place in an order.
double rank(double value)
{
    return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
}

struct Choice {
    int id = 0;
    float probability = 0;
};

/// The `count` most probable ids of a row, best first, of equal ones the lower id first. Ids that cannot follow are
/// left out; NaN can, so that a damaged model's output is as long as its greedy one.
std::vector<Choice> best_ids(std::span<const float> row, std::size_t count, const EncoderDecoderConfig& config)
{
    const auto better = [](const Choice& a, const Choice& b) {
        return rank(double(a.probability)) > rank(double(b.probability)) ||
               (rank(double(a.probability)) == rank(double(b.probability)) && a.id < b.id);
    };
    std::vector<Choice> best; // a heap with the worst on top
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Choice choice{static_cast<int>(i), row[i]};
        if (!config.may_choose(choice.id) || row[i] <= 0.0F)
            continue;
        if (best.size() == count) {
            if (row[i] <= best.front().probability || !better(choice, best.front()))
                continue;
            std::pop_heap(best.begin(), best.end(), better);
            best.pop_back();
        }
        best.push_back(choice);
        std::push_heap(best.begin(), best.end(), better);
    }
    std::sort_heap(best.begin(), best.end(), better);
    return best;
}

} // namespace

OpenBeam::OpenBeam(const EncoderDecoderConfig& config, const BeamOptions& options)
    : options_(options), max_tokens_(std::min(options.max_tokens, static_cast<std::size_t>(config.max_length))),
      config_(config), open_{{0, 0, config.start_id, 0}}
{
    search_.beam_size = options.beam_size;
    search_.length_penalty = options.length_penalty;
}

std::vector<OpenBeam::Continuation> OpenBeam::continuations(const Matrix& probabilities, std::size_t first_row) const
{
    const double penalty = length_penalty(search_.steps.size() + 1, options_.length_penalty);
    std::vector<Continuation> all;
    for (std::size_t row = 0; row < open_.size(); ++row) {
        const auto numbers = probabilities.row(static_cast<Index>(first_row + row));
        const std::span<const float> span(numbers.data(), static_cast<std::size_t>(numbers.size()));
        for (const Choice& choice : best_ids(span, options_.beam_size, config_)) {
            const double log_probability = std::log(double(choice.probability));
            const double total = open_[row].total + log_probability;
            all.push_back({row,
                           {open_[row].entry,
                            choice.id,
                            {},
                            log_probability,
                            total,
                            total / penalty,
                            choice.id == config_.end_id}});
        }
    }
    // Stable: of equal ones the better parent's come first, then the lower id.
    std::stable_sort(all.begin(), all.end(), [](const Continuation& a, const Continuation& b) {
        return rank(a.entry.total) > rank(b.entry.total);
    });
    all.resize(std::min(all.size(), options_.beam_size));
    return all;
}

// The total only falls and the penalty is largest at the end, where it does a negative number the most good.
bool OpenBeam::can_win(const Open& open) const
{
    if (finished_.size() < options_.top_beams)
        return true;
    return open.total / length_penalty(max_tokens_, options_.length_penalty) > finished_.back().score;
}

void OpenBeam::advance(const Matrix& probabilities, std::size_t first_row)
{
    const std::vector<Continuation> kept = continuations(probabilities, first_row);
    open_.clear();
    auto& entries = search_.steps.emplace_back();
    for (const auto& [row, entry] : kept) {
        if (entry.finished) {
            const auto place =
                std::upper_bound(finished_.begin(), finished_.end(), entry.score,
                                 [](double score, const Finished& other) { return rank(score) > rank(other.score); });
            finished_.insert(place, {search_.steps.size() - 1, entries.size(), entry.score});
            finished_.resize(std::min(finished_.size(), options_.top_beams));
        } else {
            open_.push_back({row, entries.size(), entry.id, entry.total});
        }
        entries.push_back(entry);
    }
    std::erase_if(open_, [this](const Open& open) { return !can_win(open); });
    if (search_.steps.size() >= max_tokens_)
        cut_off_ = std::exchange(open_, {});
}

Hypothesis OpenBeam::hypothesis(std::size_t step, std::size_t entry) const
{
    const BeamEntry& last = search_.steps[step][entry];
    Hypothesis result{{}, {}, last.total, last.score, last.finished, entry};
    for (std::size_t i = step + 1; i-- > 0;) {
        const BeamEntry& at = search_.steps[i][entry];
        result.ids.insert(result.ids.begin(), at.id);
        entry = at.parent;
    }
    return result;
}

BeamSearch OpenBeam::finish() &&
{
    for (const Finished& finished : finished_)
        search_.hypotheses.push_back(hypothesis(finished.step, finished.entry));
    for (std::size_t i = 0; i < cut_off_.size() && search_.hypotheses.size() < options_.top_beams; ++i)
        search_.hypotheses.push_back(hypothesis(search_.steps.size() - 1, cut_off_[i].entry));
    return std::move(search_);
}

} // namespace regard
