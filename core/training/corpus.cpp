#include "core/training/corpus.h"

#include "core/error.h"
#include "core/formats/whole_file.h"

namespace regard {

namespace {

constexpr std::size_t largest_corpus = std::size_t{4} << 30;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

} // namespace

std::vector<SentencePair> read_pairs(const std::filesystem::path& file, std::size_t source_column,
                                     std::size_t target_column)
{
    const std::string bytes = read_whole_file(file, largest_corpus);
    std::vector<SentencePair> pairs;
    std::size_t line_number = 0;
    for (std::string_view line : split(bytes, '\n')) {
        ++line_number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            continue;
        const auto cells = split(line, '\t');
        if (cells.size() <= std::max(source_column, target_column))
            throw Error({Error::Kind::broken, "a line has too few columns",
                         file.string() + ", line " + std::to_string(line_number),
                         std::to_string(std::max(source_column, target_column) + 1) + " columns separated by tabs",
                         std::to_string(cells.size())});
        pairs.push_back({std::string(cells[source_column]), std::string(cells[target_column])});
    }
    if (pairs.empty())
        throw Error({Error::Kind::broken, "the file holds no sentence pairs", file.string(), "", ""});
    return pairs;
}

} // namespace regard
