#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/text/sentence_piece.h"

namespace regard::test {

/// A few dozen normalised lines that a vocabulary of 50 pieces can be learnt from.
inline std::vector<std::string> small_text()
{
    const std::vector<std::string> subjects = {"Je suis", "Tu es", "Le chat est", "Marie est", "The cat is", "I am"};
    const std::vector<std::string> states = {"étudiant", "content", "fatigué", "noir", "a student", "very happy"};
    const std::vector<std::string> ends = {".", " !", ", n'est-ce pas ?", " in 2023."};
    std::vector<std::string> lines;
    for (const auto& subject : subjects)
        for (const auto& state : states)
            for (const auto& end : ends)
                lines.push_back(subject + " " + state + end);
    return lines;
}

inline const std::string& small_vocabulary_bytes()
{
    static const std::string bytes = train_sentence_piece(small_text(), 50, 1);
    return bytes;
}

inline std::unique_ptr<SentencePieceTokenizer> small_vocabulary()
{
    return SentencePieceTokenizer::parse(small_vocabulary_bytes(), "small.model");
}

} // namespace regard::test
