#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/api.h"
#include "core/text/token.h"

namespace regard {

class Tokenizer;

/// A text, or a pair of texts, as a model reads it.
struct FramedTokens {
    std::vector<Token> tokens;
    std::vector<int> types; ///< token type of each: 0 or 1 for the first and the second text (segment embeddings)
    std::vector<int> texts; ///< which text each is from, 0 or 1; -1 for those that the frame adds
};

/// The special tokens that a model was trained to see around a text: "[CLS] A [SEP]", "[CLS] A [SEP] B [SEP]".
class REGARD_API TokenFrame {
public:
    struct Item {
        enum class Kind { special, first_text, second_text, language };
        Kind kind = Kind::first_text;
        int id = 0;   ///< of a special token or a language
        int type = 0; ///< token type

        bool operator==(const Item&) const = default;
    };

    TokenFrame() = default; ///< a text alone, a pair one after the other
    TokenFrame(std::vector<Item> single, std::vector<Item> pair);
    /// "<before> A <after>", without a frame for pairs of its own.
    static TokenFrame around(std::span<const int> before, std::span<const int> after);

    const std::vector<Item>& single() const { return single_; }
    const std::vector<Item>& pair() const { return pair_; }
    /// How many tokens a frame adds to a text, or to a pair.
    std::size_t added(bool is_pair) const;
    /// The same frame for another language (mBART: the source language's token).
    TokenFrame with_language(int id) const;

    /// Puts the frame around one text. Ids are looked up in `tokenizer`.
    FramedTokens apply(const Tokenizer& tokenizer, std::vector<Token> first) const;
    /// The same around two. `second` keeps its own byte ranges and words.
    FramedTokens apply(const Tokenizer& tokenizer, std::vector<Token> first, std::vector<Token> second) const;

private:
    std::vector<Item> single_ = {{Item::Kind::first_text, 0, 0}};
    std::vector<Item> pair_ = {{Item::Kind::first_text, 0, 0}, {Item::Kind::second_text, 0, 1}};
};

} // namespace regard
