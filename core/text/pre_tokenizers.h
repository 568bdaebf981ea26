#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "core/text/aligned_text.h"
#include "core/text/text_pattern.h"
#include "core/text/work_limit.h"

namespace regard {

/// A rule that cuts a text into the parts that pieces are found in. Rules have the names and the meaning that they have
/// in tokenizer.json. Parts are never empty.
using PreTokenizer = std::function<void(std::vector<AlignedText>&, const WorkLimit&)>;

/// What becomes of the text that cuts: the matches of a pattern.
enum class CutBehaviour { removed, isolated, merged_with_previous, merged_with_next, contiguous };

PreTokenizer cut_in_sequence(std::vector<PreTokenizer> rules);
/// `inverted`: what does not match cuts.
PreTokenizer cut_at(TextPattern pattern, CutBehaviour behaviour, bool inverted = false);
PreTokenizer cut_at_characters(std::function<bool(char32_t)> cuts, CutBehaviour behaviour);
/// White space, which is removed.
PreTokenizer cut_at_space();
/// White space and punctuation, as BERT does.
PreTokenizer cut_for_bert();
/// Runs of letters and digits, runs of other signs.
PreTokenizer cut_into_words();
PreTokenizer cut_at_digits(bool each);
/// GPT-2's: cut by its pattern, then spelled as bytes.
struct ByteLevel {
    bool add_prefix_space = false;
    bool use_pattern = true;
};
PreTokenizer cut_at_byte_level(const ByteLevel& options);
/// SentencePiece's: spaces become "▁", which may be put in front.
struct Metaspace {
    enum class Prepend { never, first, always };
    char32_t replacement = U'▁';
    Prepend prepend = Prepend::always;
    bool cut = true;
};
PreTokenizer cut_at_metaspace(const Metaspace& options);

} // namespace regard
