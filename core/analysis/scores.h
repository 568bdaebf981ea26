#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"

namespace regard {

/// How BLEU cuts a text into tokens, by sacreBLEU's names.
enum class BleuTokens {
    v13a, ///< words and symbols
    zh    ///< Chinese characters one by one, the rest as 13a
};

/// What sacreBLEU takes for translations into a language: zh for Chinese, 13a for others.
REGARD_API BleuTokens bleu_tokens_for(std::string_view target_language);

/// Corpus BLEU, 0 to 100, as sacreBLEU defines it: exponential smoothing, 4-grams (Papineni et al. 2002; Post 2018).
/// Throws Error (invalid) if the lists differ in length or are empty.
REGARD_API double bleu(std::span<const std::string> hypotheses, std::span<const std::string> references,
                       BleuTokens tokens = BleuTokens::v13a);

/// Corpus chrF2, 0 to 100: character 1- to 6-grams without spaces, beta 2, no words (Popović 2015).
REGARD_API double chrf(std::span<const std::string> hypotheses, std::span<const std::string> references);

} // namespace regard
