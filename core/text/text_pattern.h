#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/aligned_text.h"
#include "core/text/work_limit.h"

namespace regard {

/// A pattern of a tokenizer: a text to be found, or a regular expression (ICU's, whose classes \s, \p{L} and \p{N} are
/// those of the libraries that tokenizers are made with).
class TextPattern {
public:
    static TextPattern literal(std::string_view utf8);
    /// Throws Error (unsupported) for an expression that ICU cannot read; `where` names its place.
    static TextPattern regular_expression(std::string_view utf8, const std::string& where);

    struct Match {
        std::size_t begin = 0; ///< in characters
        std::size_t end = 0;
    };
    /// All matches from left to right that hold anything. Throws Error (unsupported) where it takes too long.
    std::vector<Match> find_all(const AlignedText& text, const WorkLimit& limit) const;

private:
    struct Expression;

    std::u32string literal_;
    std::shared_ptr<const Expression> expression_;
};

} // namespace regard
