#include "core/formats/vocabulary_files.h"

#include "core/error.h"
#include "core/formats/strict_json.h"
#include "core/formats/whole_file.h"
#include "core/text/piece_vocabulary.h"
#include "core/text/typed_text.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

[[noreturn]] void refuse(const std::string& what, const std::string& where, const std::string& expected,
                         const std::string& found)
{
    throw Error({Error::Kind::broken, what, where, expected, std::string(cut_between_characters(found, 100))});
}

std::vector<std::string_view> lines_of(std::string_view text, const std::string& where)
{
    if (!is_utf8(text))
        refuse("is not UTF-8", where, {}, {});
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        if (lines.size() > most_vocabulary_pieces)
            refuse("holds too many lines", where, "at most " + std::to_string(most_vocabulary_pieces), {});
    }
    return lines;
}

} // namespace

NumberedPieces parse_piece_lines(std::string_view text, const std::string& where)
{
    NumberedPieces pieces;
    int id = 0;
    for (const std::string_view line : lines_of(text, where)) {
        if (!line.empty())
            pieces.emplace_back(line, id);
        ++id;
    }
    return pieces;
}

NumberedPieces parse_piece_object(std::string_view json, const std::string& where)
{
    const nlohmann::json object = parse_strict_json(json, where);
    if (!object.is_object())
        refuse("holds no vocabulary", where, "a JSON object of tokens and their ids", {});
    NumberedPieces pieces;
    pieces.reserve(object.size());
    for (const auto& [piece, id] : object.items()) {
        if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= most_vocabulary_pieces)
            refuse("a token id is out of range", where, "0 to " + std::to_string(most_vocabulary_pieces - 1),
                   piece + " " + id.dump());
        pieces.emplace_back(piece, id.get<int>());
    }
    return pieces;
}

std::vector<std::pair<std::string, std::string>> parse_merges(std::string_view text, const std::string& where)
{
    std::vector<std::pair<std::string, std::string>> merges;
    for (const std::string_view line : lines_of(text, where)) {
        if (line.empty() || line.starts_with("#version"))
            continue;
        const std::size_t space = line.find(' ');
        if (space == std::string_view::npos || line.find(' ', space + 1) != std::string_view::npos)
            refuse("a merge is not two pieces with a space between them", where, {}, std::string(line));
        merges.emplace_back(line.substr(0, space), line.substr(space + 1));
    }
    return merges;
}

std::vector<std::string> read_token_list(const std::filesystem::path& file)
{
    const std::string where = file.string();
    const std::string text = read_whole_file(file, longest_vocabulary_file);
    std::vector<std::string> tokens;
    if (file.extension() != ".json") {
        for (const std::string_view line : lines_of(text, where))
            tokens.emplace_back(line);
        return tokens;
    }
    const nlohmann::json list = parse_strict_json(text, where);
    if (!list.is_array())
        refuse("holds no vocabulary", where, "a JSON list of tokens", {});
    for (const nlohmann::json& token : list) {
        if (!token.is_string())
            refuse("holds no vocabulary", where, "a JSON list of tokens", token.dump());
        tokens.push_back(token.get<std::string>());
    }
    return tokens;
}

} // namespace regard
