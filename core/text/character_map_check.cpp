#include "core/text/character_map_check.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

namespace regard {

namespace {

// Limits of the library's search: the longest key that is a sensible character sequence, and the values it makes room
// for.
constexpr int longest_key = 64;
constexpr int most_values = 32;

// A unit of a Darts double array: a node carries its label, where its children are, and whether a value hangs below it;
// a value has the highest bit set and the rest is its number.
struct Unit {
    std::uint32_t bits;

    bool is_value() const { return (bits >> 31) != 0; }
    std::uint32_t value() const { return bits & 0x7FFFFFFFU; }
    std::uint32_t label() const { return bits & (0x80000000U | 0xFFU); }
    bool has_value() const { return ((bits >> 8) & 1U) != 0; }
    std::size_t offset() const { return std::size_t(bits >> 10) << ((bits & 0x200U) >> 6); }
};

// Walks every path that a search could take. Parts may be shared (the builder merges equal endings), cycles may not be.
class TrieWalk {
public:
    TrieWalk(std::string_view units, std::size_t replacements)
        : units_(units), replacements_(replacements), values_(units.size() / 4, unknown)
    {
    }

    /// Most values on any path from a node down, or `defect`.
    int most_values_below(std::size_t node, int depth)
    {
        if (values_[node] != unknown)
            return values_[node]; // also where the walk is still inside it: a cycle
        if (depth > longest_key)
            return defect;
        values_[node] = defect;
        const Unit unit = at(node);
        const std::size_t children = node ^ unit.offset();
        if ((children | 0xFFU) >= values_.size())
            return defect;
        const int own = unit.has_value() ? 1 : 0;
        if (own && !(at(children).is_value() && at(children).value() < replacements_))
            return defect;
        int below = 0;
        for (std::size_t label = 1; label < 256; ++label) {
            if (at(children ^ label).label() != label)
                continue;
            const int count = most_values_below(children ^ label, depth + 1);
            if (count == defect)
                return defect;
            below = std::max(below, count);
        }
        if (own + below > most_values)
            return defect;
        values_[node] = static_cast<signed char>(own + below);
        return own + below;
    }

    Unit at(std::size_t index) const
    {
        Unit unit;
        std::memcpy(&unit.bits, units_.data() + 4 * index, 4);
        return unit;
    }

    static constexpr signed char defect = -2;

private:
    static constexpr signed char unknown = -1;

    std::string_view units_;
    std::size_t replacements_;
    std::vector<signed char> values_; ///< by node; `defect` also while it is being visited
};

} // namespace

bool is_sound_character_map(std::string_view map)
{
    if (map.empty())
        return true;
    std::uint32_t trie_bytes = 0;
    if (map.size() <= sizeof(trie_bytes))
        return false;
    std::memcpy(&trie_bytes, map.data(), sizeof(trie_bytes));
    map.remove_prefix(sizeof(trie_bytes));
    // 256 units of four bytes are the array's block.
    if (trie_bytes >= map.size() || trie_bytes < 1024 || trie_bytes % 1024 != 0 || map.back() != '\0')
        return false;
    TrieWalk walk(map.substr(0, trie_bytes), map.size() - trie_bytes);
    return walk.at(0).label() == 0 && walk.most_values_below(0, 0) != TrieWalk::defect;
}

} // namespace regard
