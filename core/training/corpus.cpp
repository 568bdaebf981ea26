#include "core/training/corpus.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "core/error.h"
#include "core/formats/whole_file.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

constexpr std::size_t largest_corpus = std::size_t{4} << 30;

using Kind = CorpusDefect::Kind;

// The part of `rest` before the separator; `rest` becomes what follows it, or nothing.
std::string_view take(std::string_view& rest, char separator)
{
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

struct Cells {
    std::string_view source;
    std::string_view target;
    std::size_t count = 0; ///< columns in the line
};

Cells split(std::string_view line, std::size_t source_column, std::size_t target_column)
{
    Cells cells;
    for (std::string_view rest = line; cells.count == 0 || !rest.empty() || line.ends_with('\t'); ++cells.count) {
        const bool last = rest.find('\t') == std::string_view::npos;
        const std::string_view cell = take(rest, '\t');
        if (cells.count == source_column)
            cells.source = cell;
        if (cells.count == target_column)
            cells.target = cell;
        if (last) {
            ++cells.count;
            break;
        }
    }
    return cells;
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \t\v\f") == std::string_view::npos;
}

std::optional<Kind> find_defect(std::string_view line, const Cells& cells, std::size_t columns)
{
    if (is_blank(line))
        return Kind::empty_line;
    if (line.find('\0') != std::string_view::npos)
        return Kind::null_character;
    if (cells.count < columns)
        return Kind::too_few_columns;
    if (is_blank(cells.source) || is_blank(cells.target))
        return Kind::empty_cell;
    if (std::max(cells.source.size(), cells.target.size()) > longest_encoded_text)
        return Kind::too_long;
    if (!is_utf8(cells.source) || !is_utf8(cells.target))
        return Kind::not_utf8;
    return std::nullopt;
}

std::string_view without_byte_order_mark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

Corpus read_lines(const std::filesystem::path& file, std::size_t source_column, std::size_t target_column)
{
    const std::string bytes = read_whole_file(file, largest_corpus);
    const std::size_t columns = std::max(source_column, target_column) + 1;
    Corpus corpus;
    corpus.file = file;
    for (std::string_view rest = without_byte_order_mark(bytes); !rest.empty();) {
        std::string_view line = take(rest, '\n');
        ++corpus.line_count;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const Cells cells = split(line, source_column, target_column);
        if (const auto defect = find_defect(line, cells, columns)) {
            corpus.leave_out(*defect, corpus.line_count);
            continue;
        }
        corpus.pairs.push_back({std::string(cells.source), std::string(cells.target)});
        corpus.lines.push_back(static_cast<std::uint32_t>(corpus.line_count));
    }
    return corpus;
}

std::string at_line(const std::filesystem::path& file, std::size_t line)
{
    return file.string() + ", line " + std::to_string(line);
}

} // namespace

void Corpus::leave_out(CorpusDefect::Kind kind, std::size_t line)
{
    const auto known =
        std::find_if(left_out.begin(), left_out.end(), [&](const CorpusDefect& defect) { return defect.kind == kind; });
    if (known == left_out.end()) {
        left_out.push_back({kind, 1, line});
        return;
    }
    ++known->count;
    known->first_line = std::min(known->first_line, line);
}

std::size_t Corpus::left_out_count() const
{
    std::size_t count = 0;
    for (const CorpusDefect& defect : left_out)
        count += defect.count;
    return count;
}

void Corpus::check() const
{
    const std::size_t kept = line_count - left_out_count();
    if (kept > 0 && kept * 2 >= line_count)
        return;
    if (left_out.empty())
        throw Error({Error::Kind::broken, "the file holds no sentence pairs", file.string(), "", ""});
    const CorpusDefect& worst =
        *std::max_element(left_out.begin(), left_out.end(),
                          [](const CorpusDefect& a, const CorpusDefect& b) { return a.count < b.count; });
    throw Error(
        {Error::Kind::broken,
         kept == 0 ? "no line is a usable sentence pair" : "more than half of the lines are no usable sentence pairs",
         at_line(file, worst.first_line), "pairs in columns separated by tabs, UTF-8",
         describe(worst.kind) + " in " + std::to_string(worst.count) + " of " + std::to_string(line_count) + " lines"});
}

std::string describe(CorpusDefect::Kind kind)
{
    switch (kind) {
    case Kind::empty_line:
        return "nothing";
    case Kind::too_few_columns:
        return "too few columns";
    case Kind::empty_cell:
        return "an empty side";
    case Kind::not_utf8:
        return "bytes that are no UTF-8";
    case Kind::null_character:
        return "a NUL character";
    case Kind::too_long:
        return "more than " + std::to_string(longest_encoded_text) + " bytes on a side";
    case Kind::too_many_tokens:
        return "too many tokens";
    }
    return {};
}

Corpus read_corpus(const std::filesystem::path& file, std::size_t source_column, std::size_t target_column)
{
    Corpus corpus = read_lines(file, source_column, target_column);
    corpus.check();
    return corpus;
}

std::vector<SentencePair> read_pairs(const std::filesystem::path& file, std::size_t source_column,
                                     std::size_t target_column)
{
    Corpus corpus = read_lines(file, source_column, target_column);
    for (const CorpusDefect& defect : corpus.left_out)
        if (defect.kind != Kind::empty_line)
            throw Error({Error::Kind::broken, "a line is no sentence pair", at_line(file, defect.first_line),
                         "pairs in columns separated by tabs, UTF-8", describe(defect.kind)});
    if (corpus.pairs.empty())
        throw Error({Error::Kind::broken, "the file holds no sentence pairs", file.string(), "", ""});
    return std::move(corpus.pairs);
}

} // namespace regard
