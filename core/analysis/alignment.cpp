#include "core/analysis/alignment.h"

#include <algorithm>

#include "core/error.h"

namespace regard {

namespace {

bool is_right(std::size_t query, std::span<const std::size_t> keys, std::span<const WordLink> links)
{
    return std::any_of(keys.begin(), keys.end(), [&](std::size_t key) {
        return std::find(links.begin(), links.end(), WordLink{key, query}) != links.end();
    });
}

std::vector<std::size_t> linked_queries(std::span<const WordLink> links, std::size_t queries, std::size_t keys)
{
    std::vector<std::size_t> linked;
    for (const WordLink& link : links) {
        if (link.query >= queries || link.key >= keys)
            throw Error({Error::Kind::invalid, "a link to a word that is not there", "alignment",
                         "below " + std::to_string(keys) + "-" + std::to_string(queries),
                         std::to_string(link.key) + "-" + std::to_string(link.query)});
        linked.push_back(link.query);
    }
    std::sort(linked.begin(), linked.end());
    linked.erase(std::unique(linked.begin(), linked.end()), linked.end());
    return linked;
}

} // namespace

double HeadCounts::share(Head head) const
{
    return total == 0 ? 0 : double(at(head)) / double(total);
}

HeadCounts::Head HeadCounts::best_of_layer(std::size_t layer) const
{
    if (layer >= layers || heads == 0)
        throw Error({Error::Kind::invalid, "there is no such layer", "alignment", {}, std::to_string(layer)});
    const auto begin = right.begin() + std::ptrdiff_t(layer * heads);
    const auto best = std::max_element(begin, begin + std::ptrdiff_t(heads));
    return {layer, std::size_t(best - begin)};
}

HeadCounts::Head HeadCounts::best() const
{
    Head best = best_of_layer(0);
    for (std::size_t layer = 1; layer < layers; ++layer)
        if (const Head head = best_of_layer(layer); at(head) > at(best))
            best = head;
    return best;
}

bool HeadCounts::any() const
{
    return std::any_of(right.begin(), right.end(), [](std::size_t count) { return count > 0; });
}

HeadCounts& HeadCounts::operator+=(const HeadCounts& other)
{
    if (right.empty())
        return *this = other;
    if (other.right.empty())
        return *this;
    if (layers != other.layers || heads != other.heads)
        throw Error({Error::Kind::invalid, "heads of different models cannot be added", "alignment", {}, {}});
    total += other.total;
    for (std::size_t i = 0; i < right.size(); ++i)
        right[i] += other.right[i];
    return *this;
}

HeadCounts count_right_heads(const Trace& trace, AttentionKind kind, std::span<const TextRange> query_words,
                             std::span<const TextRange> key_words, std::span<const WordLink> links)
{
    const auto linked = linked_queries(links, query_words.size(), key_words.size());
    HeadCounts counts;
    counts.layers = kind == AttentionKind::encoder ? trace.shape.encoder_layers : trace.shape.decoder_layers;
    counts.heads = trace.shape.heads;
    counts.total = linked.size();
    for (std::size_t layer = 0; layer < counts.layers; ++layer)
        for (std::size_t head = 0; head < counts.heads; ++head) {
            const auto found = strongest_words(trace, kind, layer, head, query_words, key_words);
            counts.right.push_back(std::size_t(std::count_if(linked.begin(), linked.end(), [&](std::size_t query) {
                return is_right(query, found[query], links);
            })));
        }
    return counts;
}

} // namespace regard
