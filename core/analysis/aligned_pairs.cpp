#include "core/analysis/aligned_pairs.h"

#include <algorithm>

#include "core/error.h"
#include "core/models/direction.h"

namespace regard {

namespace {

std::vector<WordLink> read_links(const TableLine& line, const std::string& cell, std::size_t sources,
                                 std::size_t targets)
{
    std::vector<WordLink> links;
    for (const std::string& text : split_text(cell, ' ')) {
        const auto ends = split_text(text, '-');
        if (ends.size() != 2)
            line.fail("a link is malformed", "source word - target word, as in 0-0 1-2", text);
        const WordLink link{line.index(ends[0], sources), line.index(ends[1], targets)};
        if (std::find(links.begin(), links.end(), link) != links.end())
            line.fail("a link stands there twice", {}, text);
        links.push_back(link);
    }
    return links;
}

} // namespace

std::vector<AlignedPair> read_aligned_pairs(const std::filesystem::path& file)
{
    std::vector<AlignedPair> pairs;
    for (const TableLine& line : read_table(file, 4)) {
        AlignedPair pair{
            line.cells[0], read_barred_text(line, line.cells[1]), read_barred_text(line, line.cells[2]), {}};
        pair.links = read_links(line, line.cells[3], pair.source.words.size(), pair.target.words.size());
        if (!parse_direction(pair.direction))
            line.fail("a direction is malformed", "two languages, as in fr-en", pair.direction);
        pairs.push_back(std::move(pair));
    }
    if (pairs.empty())
        throw Error({Error::Kind::broken, "the file holds no aligned pairs", file.string(), {}, {}});
    return pairs;
}

} // namespace regard
