#include "core/text/language_code.h"

#include <algorithm>

namespace regard {

namespace {

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0; ///< 0 where there is no code
};

bool is_pair(const AlignedText& text, std::size_t at, char32_t code)
{
    return text[at].code == code && text[at + 1].code == code;
}

// Between the marks stands at least one character.
Range find_code(const AlignedText& text, std::size_t begin, std::size_t end)
{
    for (std::size_t from = begin; from + 5 <= end; ++from) {
        if (!is_pair(text, from, U'>'))
            continue;
        for (std::size_t to = end - 2; to >= from + 3; --to)
            if (is_pair(text, to, U'<'))
                return {from, to + 2};
        return {};
    }
    return {};
}

} // namespace

std::optional<AlignedText> take_language_code(AlignedText& text)
{
    std::optional<AlignedText> first;
    AlignedText rest;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && text[end].code != U'\n')
            ++end;
        const Range code = find_code(text, begin, end);
        const std::size_t next = std::min(end + 1, text.size());
        const auto at = [&](std::size_t index) { return text.begin() + static_cast<std::ptrdiff_t>(index); };
        if (code.end > 0) {
            if (code.begin == 0)
                first = AlignedText(at(code.begin), at(code.end));
            rest.insert(rest.end(), at(begin), at(code.begin));
            rest.insert(rest.end(), at(code.end), at(next));
        } else {
            rest.insert(rest.end(), at(begin), at(next));
        }
        begin = next;
    }
    text = std::move(rest);
    return first;
}

} // namespace regard
