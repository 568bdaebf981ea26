#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/api.h"

namespace regard {

/// Corpus BLEU, 0 to 100, as sacreBLEU defines it: 13a tokenisation, exponential smoothing, 4-grams (Papineni et al.
/// 2002; Post 2018). Throws Error (invalid) if the lists differ in length or are empty.
REGARD_API double bleu(std::span<const std::string> hypotheses, std::span<const std::string> references);

/// Corpus chrF2, 0 to 100: character 1- to 6-grams without spaces, beta 2, no words (Popović 2015).
REGARD_API double chrf(std::span<const std::string> hypotheses, std::span<const std::string> references);

} // namespace regard
