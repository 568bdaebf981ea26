#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/api.h"

namespace regard {

struct SentencePair {
    std::string source;
    std::string target;
    bool operator==(const SentencePair&) const = default;
};

/// Lines of a corpus that are left out for one reason.
struct CorpusDefect {
    enum class Kind {
        empty_line,
        too_few_columns,
        empty_cell,
        not_utf8,
        null_character,
        too_long,       ///< a cell has more bytes than longest_encoded_text
        too_many_tokens ///< on one of its sides, for the training that asked
    };
    Kind kind = Kind::empty_line;
    std::size_t count = 0;
    std::size_t first_line = 0; ///< counted from 1

    bool operator==(const CorpusDefect&) const = default;
};

/// What stands in a file of pairs, and what does not.
struct Corpus {
    std::filesystem::path file;
    std::vector<SentencePair> pairs;
    std::vector<std::uint32_t> lines; ///< where each pair stands, counted from 1
    std::size_t line_count = 0;
    std::vector<CorpusDefect> left_out;

    REGARD_API void leave_out(CorpusDefect::Kind kind, std::size_t line);
    REGARD_API std::size_t left_out_count() const;
    /// Throws Error (broken) naming the commonest defect and its first line if more than half of the lines are left
    /// out, or all.
    REGARD_API void check() const;
};

/// A few English words: "too few columns".
REGARD_API std::string describe(CorpusDefect::Kind kind);

/// Reads tab-separated UTF-8 pairs, one a line; columns count from 0. Lines that are no pair are left out and counted.
/// A byte order mark and carriage returns at the ends of lines are no part of the text. Throws Error: missing, io,
/// invalid for a file of more than 4 GiB, and broken as Corpus::check does.
REGARD_API Corpus read_corpus(const std::filesystem::path& file, std::size_t source_column, std::size_t target_column);

/// The same where every line but an empty one has to be a pair. Throws Error: missing, io, broken (file, line and what
/// is wrong with it).
REGARD_API std::vector<SentencePair> read_pairs(const std::filesystem::path& file, std::size_t source_column,
                                                std::size_t target_column);

} // namespace regard
