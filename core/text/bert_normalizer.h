#pragma once

#include "core/text/normalizers.h"

namespace regard {

/// How BERT's tokenizers clean a text. `exact_form` does it as the Python implementation (tokenization_bert.py), which
/// works on NFC, lowers before it strips accents and knows final sigmas; else as tokenizer.json's library does.
struct BertCleaning {
    bool clean_text = true; ///< drops control characters; white space becomes spaces
    bool space_ideographs = true;
    bool strip_accents = true;
    bool lower_case = true;
    bool exact_form = false;
};
Normalizer clean_for_bert(const BertCleaning& cleaning);

/// Whether BERT's tokenizers cut a character off as punctuation: category P*, and all of ASCII's signs.
bool is_punctuation(char32_t code);

} // namespace regard
