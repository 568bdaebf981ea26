#include "core/training/batches.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace regard {

namespace {

// Not std::shuffle: its draws differ between standard libraries.
template <typename T>
void shuffle(std::span<T> items, std::mt19937_64& random)
{
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random() % i]);
}

// Pairs are sorted by length within a pool of this many batches: similar lengths together, yet different company each
// time.
constexpr std::size_t batches_in_a_pool = 50;

} // namespace

void TrainingBatch::add(const TrainingPair& pair, const EncoderDecoderConfig& config)
{
    source.add(pair.source);
    std::vector<int> read{config.start_id};
    read.insert(read.end(), pair.target.begin(), pair.target.end());
    target.add(read);
    labels.insert(labels.end(), pair.target.begin(), pair.target.end());
    labels.push_back(config.end_id);
    guide.insert(guide.end(), pair.guide.begin(), pair.guide.end());
    guide.resize(labels.size(), -1);
}

std::vector<std::vector<std::size_t>> draw_epoch(std::span<const TrainingPair> pairs, std::size_t tokens,
                                                 std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<std::size_t> order(pairs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    shuffle(std::span(order), random);

    std::vector<std::vector<std::size_t>> batches;
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        for (std::size_t pool = 0; end < order.size() && pool < tokens * batches_in_a_pool; ++end)
            pool += pairs[order[end]].target.size() + 1;
        std::stable_sort(order.begin() + static_cast<std::ptrdiff_t>(begin),
                         order.begin() + static_cast<std::ptrdiff_t>(end),
                         [&](std::size_t a, std::size_t b) { return pairs[a].tokens() < pairs[b].tokens(); });
        std::size_t filled = tokens;
        for (; begin < end; ++begin) {
            if (filled >= tokens) {
                batches.emplace_back();
                filled = 0;
            }
            batches.back().push_back(order[begin]);
            filled += pairs[order[begin]].target.size() + 1;
        }
    }
    shuffle(std::span(batches), random);
    return batches;
}

std::vector<TrainingBatch> share_batch(std::span<const TrainingPair> pairs, std::span<const std::size_t> indices,
                                       std::size_t workers, const EncoderDecoderConfig& config)
{
    std::vector<TrainingBatch> shares(workers);
    std::vector<std::size_t> load(workers, 0);
    for (const std::size_t index : indices) {
        const auto lightest = static_cast<std::size_t>(std::min_element(load.begin(), load.end()) - load.begin());
        shares[lightest].add(pairs[index], config);
        load[lightest] += pairs[index].tokens();
    }
    return shares;
}

} // namespace regard
