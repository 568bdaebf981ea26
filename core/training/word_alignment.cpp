#include "core/training/word_alignment.h"

#include <algorithm>
#include <cmath>

namespace regard {

namespace {

// Dyer et al. (2013), section 3: how strongly links keep to the diagonal, and the share of tokens that stand for
// nothing.
constexpr float tension = 4.0F;
constexpr float share_of_none = 0.08F;
constexpr float least_probability = 1e-3F; // smaller ones say nothing and fill the memory

std::uint64_t key_of(int given, int made)
{
    return std::uint64_t(static_cast<std::uint32_t>(given)) << 32 | static_cast<std::uint32_t>(made);
}

struct Sides {
    std::span<const int> given;
    std::span<const int> made;
};

Sides sides_of(const TrainingPair& pair, std::size_t frame, bool reversed)
{
    std::span<const int> source(pair.source);
    source = source.subspan(std::min(frame, source.size()));
    source = source.first(source.empty() ? 0 : source.size() - 1); // the end token
    return reversed ? Sides{pair.target, source} : Sides{source, pair.target};
}

/// Prior of the links of token i of `made_size` to each of `given_size` tokens; they add up to 1 − share_of_none.
void diagonal_prior(std::size_t i, std::size_t made_size, std::size_t given_size, std::vector<float>& prior)
{
    prior.resize(given_size);
    float sum = 0;
    const float place = (static_cast<float>(i) + 0.5F) / static_cast<float>(made_size);
    for (std::size_t j = 0; j < given_size; ++j) {
        const float other = (static_cast<float>(j) + 0.5F) / static_cast<float>(given_size);
        prior[j] = std::exp(-tension * std::abs(place - other));
        sum += prior[j];
    }
    for (float& p : prior)
        p *= (1.0F - share_of_none) / sum;
}

constexpr int none = -1; // what a token without counterpart is given

/// The co-occurring tokens of all pairs, each once, and their probabilities.
class Expectation {
public:
    Expectation(TranslationTable::Pairs pairs, std::size_t frame, bool reversed)
        : pairs_(pairs), frame_(frame), reversed_(reversed)
    {
        for (const TrainingPair& pair : pairs) {
            const Sides sides = sides_of(pair, frame, reversed);
            for (const int made : sides.made) {
                keys_.push_back(key_of(none, made));
                for (const int given : sides.given)
                    keys_.push_back(key_of(given, made));
            }
            if (keys_.size() > next_cleaning_)
                sort_and_clean();
        }
        sort_and_clean();
        probabilities_.assign(keys_.size(), 1.0F);
    }

    /// One round: how often each link is expected, then the probabilities that these counts make.
    void iterate()
    {
        std::vector<float> counts(keys_.size(), 0.0F);
        std::vector<float> prior;
        std::vector<std::size_t> places;
        std::vector<float> shares;
        for (const TrainingPair& pair : pairs_) {
            const Sides sides = sides_of(pair, frame_, reversed_);
            for (std::size_t i = 0; i < sides.made.size(); ++i) {
                diagonal_prior(i, sides.made.size(), sides.given.size(), prior);
                places.assign(1, place_of(none, sides.made[i]));
                shares.assign(1, share_of_none * probabilities_[places[0]]);
                float sum = shares[0];
                for (std::size_t j = 0; j < sides.given.size(); ++j) {
                    places.push_back(place_of(sides.given[j], sides.made[i]));
                    shares.push_back(prior[j] * probabilities_[places.back()]);
                    sum += shares.back();
                }
                for (std::size_t k = 0; k < places.size(); ++k)
                    counts[places[k]] += shares[k] / sum;
            }
        }
        normalise(counts);
    }

    std::unordered_map<std::uint64_t, float> table() const
    {
        std::unordered_map<std::uint64_t, float> table;
        for (std::size_t i = 0; i < keys_.size(); ++i)
            if (probabilities_[i] >= least_probability)
                table.emplace(keys_[i], probabilities_[i]);
        return table;
    }

private:
    void sort_and_clean()
    {
        std::sort(keys_.begin(), keys_.end());
        keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
        next_cleaning_ = std::max<std::size_t>(2 * keys_.size(), 1 << 20);
    }

    std::size_t place_of(int given, int made) const
    {
        return static_cast<std::size_t>(std::lower_bound(keys_.begin(), keys_.end(), key_of(given, made)) -
                                        keys_.begin());
    }

    // Keys are sorted, so what is made of one token lies together. The constant holds rare tokens back, which would
    // otherwise collect the links of everything that has no counterpart (Moore 2004).
    void normalise(const std::vector<float>& counts)
    {
        constexpr float hold_back = 1.0F;
        for (std::size_t begin = 0; begin < keys_.size();) {
            std::size_t end = begin;
            float sum = 0;
            for (; end < keys_.size() && keys_[end] >> 32 == keys_[begin] >> 32; ++end)
                sum += counts[end];
            for (; begin < end; ++begin)
                probabilities_[begin] = counts[begin] / (sum + hold_back);
        }
    }

    TranslationTable::Pairs pairs_;
    std::size_t frame_;
    bool reversed_;
    std::vector<std::uint64_t> keys_;
    std::vector<float> probabilities_;
    std::size_t next_cleaning_ = 1 << 20;
};

} // namespace

TranslationTable::TranslationTable(Pairs pairs, std::size_t frame, bool reversed, std::size_t iterations)
{
    Expectation expectation(pairs, frame, reversed);
    for (std::size_t i = 0; i < iterations; ++i)
        expectation.iterate();
    table_ = expectation.table();
}

float TranslationTable::probability(int given, int made) const
{
    const auto found = table_.find(key_of(given, made));
    return found == table_.end() ? 0.0F : found->second;
}

std::vector<int> TranslationTable::link(std::span<const int> given, std::span<const int> made) const
{
    std::vector<int> links;
    std::vector<float> prior;
    for (std::size_t i = 0; i < made.size(); ++i) {
        diagonal_prior(i, made.size(), given.size(), prior);
        float best = share_of_none * probability(none, made[i]);
        links.push_back(none);
        for (std::size_t j = 0; j < given.size(); ++j) {
            const float p = prior[j] * probability(given[j], made[i]);
            if (p > best) {
                best = p;
                links.back() = static_cast<int>(j);
            }
        }
    }
    return links;
}

WordAlignment::WordAlignment(std::span<const TrainingPair> pairs, std::size_t frame, std::size_t iterations)
    : frame_(frame), target_given_source_(pairs, frame, false, iterations),
      source_given_target_(pairs, frame, true, iterations)
{
}

std::vector<int> WordAlignment::align(const TrainingPair& pair) const
{
    const Sides sides = sides_of(pair, frame_, false);
    std::vector<int> links = target_given_source_.link(sides.given, sides.made);
    const std::vector<int> back = source_given_target_.link(sides.made, sides.given);
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (links[i] == none)
            continue;
        const bool agreed = back[static_cast<std::size_t>(links[i])] == static_cast<int>(i);
        links[i] = agreed ? links[i] + static_cast<int>(frame_) : none;
    }
    links.push_back(static_cast<int>(pair.source.size()) - 1);
    return links;
}

} // namespace regard
