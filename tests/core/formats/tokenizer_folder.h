#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/formats/read_tokenizer.h"
#include "tests/core/formats/temporary_folder.h"

namespace regard::test {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

/// Reads the tokenizer of a folder with these files.
inline ModelTokenizers read_files(const NamedTexts& files, const std::string& model_type = "")
{
    const TemporaryFolder folder;
    for (const auto& [name, text] : files)
        spill(folder / name, text);
    return read_tokenizer(folder.path(), model_type);
}

inline Error error_of_files(const NamedTexts& files, const std::string& model_type = "")
{
    return error_of([&] { read_files(files, model_type); });
}

inline std::vector<int> ids_of(const std::vector<Token>& tokens)
{
    std::vector<int> ids;
    for (const Token& token : tokens)
        ids.push_back(token.id);
    return ids;
}

inline std::vector<std::string> pieces_of(const std::vector<Token>& tokens)
{
    std::vector<std::string> pieces;
    for (const Token& token : tokens)
        pieces.push_back(token.piece);
    return pieces;
}

/// The text of each token's range.
inline std::vector<std::string> ranges_of(const Encoding& encoding)
{
    std::vector<std::string> ranges;
    for (const Token& token : encoding.tokens)
        ranges.push_back(encoding.text.substr(token.begin, token.end - token.begin));
    return ranges;
}

} // namespace regard::test
