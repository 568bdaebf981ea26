#include "core/analysis/word_changes.h"

#include <algorithm>

namespace regard {

namespace {

struct Words {
    const Trace& trace;
    std::vector<TokenRange> ranges;

    explicit Words(const Trace& of) : trace(of)
    {
        const std::vector<Token>& tokens = of.target_output;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const bool joins = i > 0 && tokens[i].word >= 0 && tokens[i].word == tokens[i - 1].word &&
                               !tokens[i].special && !tokens[i - 1].special;
            if (joins)
                ++ranges.back().count;
            else
                ranges.push_back({i, 1});
        }
    }

    double probability(TokenRange range) const
    {
        double product = 1;
        for (std::size_t i = range.first; i < range.first + range.count && i < trace.steps.size(); ++i)
            product *= double(trace.steps[i].probability);
        return product;
    }
};

bool same_word(const Words& a, std::size_t i, const Words& b, std::size_t j)
{
    const TokenRange x = a.ranges[i], y = b.ranges[j];
    if (x.count != y.count)
        return false;
    for (std::size_t k = 0; k < x.count; ++k)
        if (a.trace.target_output[x.first + k].id != b.trace.target_output[y.first + k].id)
            return false;
    return true;
}

/// Pairs (i, j) of equal words in order, as many as there can be.
std::vector<std::pair<std::size_t, std::size_t>> common_words(const Words& a, const Words& b)
{
    std::size_t begin = 0, a_end = a.ranges.size(), b_end = b.ranges.size();
    std::vector<std::pair<std::size_t, std::size_t>> head, tail;
    while (begin < std::min(a_end, b_end) && same_word(a, begin, b, begin)) {
        head.emplace_back(begin, begin);
        ++begin;
    }
    while (a_end > begin && b_end > begin && same_word(a, a_end - 1, b, b_end - 1))
        tail.emplace_back(--a_end, --b_end);
    // longest[i][j]: of what lies from i and j on.
    const std::size_t rows = a_end - begin, columns = b_end - begin, width = columns + 1;
    std::vector<unsigned> longest((rows + 1) * width, 0);
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            longest[i * width + j] = same_word(a, begin + i, b, begin + j)
                                         ? longest[(i + 1) * width + j + 1] + 1
                                         : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (same_word(a, begin + i, b, begin + j))
            head.emplace_back(begin + i++, begin + j++);
        else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    head.insert(head.end(), tail.rbegin(), tail.rend());
    return head;
}

} // namespace

std::vector<WordChange> compare_words(const Trace& before, const Trace& after)
{
    const Words a(before), b(after);
    std::vector<WordChange> changes;
    std::size_t i = 0, j = 0;
    const auto add = [&](bool from_a, bool from_b, bool same) {
        WordChange change;
        change.same = same;
        if (from_a) {
            change.before = a.ranges[i++];
            change.probability_before = a.probability(*change.before);
        }
        if (from_b) {
            change.after = b.ranges[j++];
            change.probability_after = b.probability(*change.after);
        }
        changes.push_back(change);
    };
    auto common = common_words(a, b);
    common.emplace_back(a.ranges.size(), b.ranges.size());
    for (const auto& [next_a, next_b] : common) {
        while (i < next_a || j < next_b)
            add(i < next_a, j < next_b, false);
        if (i < a.ranges.size() && j < b.ranges.size())
            add(true, true, true);
    }
    return changes;
}

} // namespace regard
