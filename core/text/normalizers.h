#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/aligned_text.h"
#include "core/text/text_pattern.h"
#include "core/text/work_limit.h"

namespace regard {

/// A rule that changes a text before it is cut. Rules have the names and the meaning that they have in tokenizer.json.
using Normalizer = std::function<void(AlignedText&, const WorkLimit&)>;

enum class UnicodeForm { nfc, nfd, nfkc, nfkd };

Normalizer normalize_in_sequence(std::vector<Normalizer> rules);
Normalizer normalize_form(UnicodeForm form);
/// Each character by itself: a capital sigma at the end of a word becomes "σ".
Normalizer lower_case_letters();
/// Takes away non-spacing marks (category Mn), or all marks (M).
Normalizer strip_accents(bool all_marks);
Normalizer strip_space(bool left, bool right);
Normalizer prepend(std::string_view utf8);
Normalizer replace(TextPattern pattern, std::string_view content);
/// Each character as the letters of its bytes (byte_alphabet.h).
Normalizer spell_as_bytes();

} // namespace regard
