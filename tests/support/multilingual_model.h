#pragma once

#include "tests/support/tiny_model.h"

namespace regard::test {

inline const std::vector<std::string>& multilingual_directions()
{
    static const std::vector<std::string> names = {"fr-en", "en-fr", "zh-en", "en-zh"};
    return names;
}

/// Three languages and a token for each direction.
inline std::string multilingual_vocabulary()
{
    const std::vector<std::string> lines = {
        "je suis étudiant .", "le chat dort .",          "elle lit un livre rouge .",
        "où est la gare ?",   "i am a student .",        "the cat sleeps .",
        "she reads a book .", "where is the station ?",  "the dog is nice .",
        "我是学生。",         "北京到上海的机票",        "上海到北京的机票",
        "他在哪里？",         "jane visite l'afrique .", "it was too tired ."};
    VocabularyOptions options;
    for (const Direction& direction : parse_directions(multilingual_directions(), "directions"))
        options.control_symbols.push_back(direction.piece());
    return train_sentence_piece(lines, 80, 7, options);
}

inline ModelDescription multilingual_description(const std::string& name = "many")
{
    ModelDescription description = tiny_description(name);
    description.directions = parse_directions(multilingual_directions(), "directions");
    return description;
}

/// The tiny model with four directions.
inline std::shared_ptr<const TranslationModel> multilingual_model(unsigned seed = 3)
{
    return random_model(multilingual_description(), multilingual_vocabulary(), seed);
}

inline void save_multilingual_model(const std::filesystem::path& folder)
{
    save_random_model(folder, multilingual_description(folder.filename().string()), multilingual_vocabulary());
}

} // namespace regard::test
