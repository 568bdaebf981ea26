#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/text/tokenizer.h"

namespace regard {

/// A language that a model knows by a token: ">>fra<<" of Marian's, "fr_XX" of mBART's.
struct LanguageToken {
    std::string code;
    int id = 0;
};

/// The tokenizers of a model.
struct ModelTokenizers {
    std::shared_ptr<const Tokenizer> source;
    std::shared_ptr<const Tokenizer> target; ///< the same one where both sides share it
    std::vector<LanguageToken> languages;    ///< empty where the vocabulary has no tokens for languages
    std::vector<std::string> files;          ///< names of the files that they were read from
};

} // namespace regard
