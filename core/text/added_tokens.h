#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/text/aligned_text.h"
#include "core/text/piece_index.h"

namespace regard {

/// A token that is found in the text before rules and models see it.
struct AddedToken {
    int id = 0;
    std::string content;
    bool single_word = false; ///< only where no letters touch it
    bool strip_left = false;  ///< with the white space before it
    bool strip_right = false;
    bool normalized = false; ///< found in the text after the normaliser
    bool special = false;
};

/// A part of a text: an added token, or text between them.
struct TextPart {
    AlignedText text;
    int token = -1; ///< which of the added tokens; -1 for text
};

/// Finds added tokens: from left to right, the longest that fits.
class AddedTokenFinder {
public:
    /// `contents[i]` is what to look for to find token `numbers[i]` of all.
    AddedTokenFinder(std::vector<std::string> contents, std::vector<int> numbers,
                     const std::vector<AddedToken>& tokens);
    AddedTokenFinder(const AddedTokenFinder&) = delete;
    AddedTokenFinder& operator=(const AddedTokenFinder&) = delete;

    /// The parts of a text; none of them is empty.
    std::vector<TextPart> split(const AlignedText& text) const;

private:
    const std::vector<AddedToken>& tokens_;
    std::vector<std::string> contents_;
    std::vector<int> numbers_;
    PieceIndex index_;
};

} // namespace regard
