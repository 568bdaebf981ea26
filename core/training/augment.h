#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/api.h"
#include "core/models/direction.h"
#include "core/training/corpus.h"
#include "core/training/draws.h"

namespace regard {

/// What is changed about the pairs of a corpus before they are trained on, anew in each epoch. A share of 0 switches a
/// change off.
struct Augmentation {
    double joined = 0;           ///< share of examples that are several pairs of one direction behind each other
    std::size_t most_joined = 8; ///< how many; drawn from 2 to this
    double sampled = 0;          ///< share of texts whose pieces are drawn (Kudo 2018, section 3.2)
    double sampling_alpha = 0.2; ///< α there: 0 draws all ways to cut a text alike, large values the best way only
    bool sample_targets = false; ///< targets too, not only sources
    double without_mark = 0;     ///< share of pairs that lose the mark at their end, where both sides have one
    double lower_case = 0;       ///< share of the other pairs whose source begins with a small letter

    bool operator==(const Augmentation&) const = default;
};

/// The text without the full stop, question or exclamation mark that ends it; as it was where none does.
REGARD_API std::string without_final_mark(std::string_view utf8);
/// The text with a small first letter, unless its first word has another capital ("NASA") or is one letter ("I").
REGARD_API std::string with_small_start(std::string_view utf8);
/// Whether sentences of a language follow each other without a space between them ("zh", "ja").
REGARD_API bool joins_without_space(std::string_view language);

/// What one pair becomes when somebody writes it in haste.
REGARD_API SentencePair write_casually(SentencePair pair, const Augmentation& settings, Draws& draws);

/// Adds a pair of the same direction behind another.
REGARD_API void append_pair(SentencePair& text, const SentencePair& next, const Direction& direction);

} // namespace regard
