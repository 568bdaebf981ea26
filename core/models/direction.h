#pragma once

#include <string>

namespace regard {

/// From which language a model translates into which. A multilingual model is told by a token in front of the source
/// (as Johnson et al. 2017, section 3, tell theirs the target language).
struct Direction {
    static constexpr int no_token = -1;

    std::string source_language; ///< "fr"
    std::string target_language; ///< "en"
    int token_id = no_token;     ///< of the token in front of the source; none where the model knows one direction only

    /// "fr-en"
    std::string name() const { return source_language + "-" + target_language; }
    /// How that token is spelt in the vocabulary: "<fr-en>".
    std::string piece() const { return "<" + name() + ">"; }

    bool operator==(const Direction&) const = default;
};

} // namespace regard
