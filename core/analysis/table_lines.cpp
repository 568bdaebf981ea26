#include "core/analysis/table_lines.h"

#include <charconv>

#include "core/error.h"
#include "core/formats/whole_file.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

constexpr std::size_t largest_table = std::size_t{16} << 20;

} // namespace

void TableLine::fail(const std::string& what, const std::string& expected, const std::string& found) const
{
    throw Error({Error::Kind::broken, what, where, expected, found});
}

std::size_t TableLine::index(std::string_view text, std::size_t limit) const
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value >= limit)
        fail("an index of a word is expected",
             limit == 0 ? std::string("no words") : "0 to " + std::to_string(limit - 1), std::string(text));
    return value;
}

std::vector<std::string> split_text(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::vector<TableLine> read_table(const std::filesystem::path& file, std::size_t columns)
{
    std::vector<TableLine> table;
    std::size_t number = 0;
    for (std::string& text : split_text(read_whole_file(file, largest_table), '\n')) {
        ++number;
        if (text.ends_with('\r'))
            text.pop_back();
        if (text.empty())
            continue;
        TableLine line{file.string() + ", line " + std::to_string(number), split_text(text, '\t')};
        if (!is_utf8(text))
            line.fail("the line is not UTF-8");
        if (line.cells.size() != columns)
            line.fail("a line has the wrong number of columns", std::to_string(columns) + " columns separated by tabs",
                      std::to_string(line.cells.size()));
        table.push_back(std::move(line));
    }
    return table;
}

} // namespace regard
