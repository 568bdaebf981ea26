#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/formats/model_folder.h"
#include "core/text/sentence_piece.h"

namespace regard::test {

inline std::string tiny_vocabulary()
{
    const std::vector<std::string> lines = {"je suis étudiant .",
                                            "le chat dort .",
                                            "le chien mange une pomme .",
                                            "elle lit un livre rouge .",
                                            "nous sommes ici .",
                                            "où est la gare ?",
                                            "il fait beau .",
                                            "the cat sleeps .",
                                            "i am a student .",
                                            "the dog eats an apple .",
                                            "she reads a red book .",
                                            "we are here .",
                                            "where is the station ?",
                                            "the weather is nice .",
                                            "je mange une pomme rouge .",
                                            "le livre est ici .",
                                            "the book is here .",
                                            "i read the red book .",
                                            "nous lisons un livre .",
                                            "the station is nice ."};
    return train_sentence_piece(lines, 64, 7);
}

/// A whole model with random weights: 2 + 2 layers, 4 heads of 4 numbers.
inline ModelDescription tiny_description(const std::string& name = "tiny")
{
    ModelDescription description;
    description.name = name;
    description.directions = {{"fr", "en"}};
    EncoderDecoderConfig& config = description.config;
    config.width = 16;
    config.heads = 4;
    config.feed_forward = 32;
    config.encoder_layers = 2;
    config.decoder_layers = 2;
    config.max_length = 64;
    return description;
}

/// Random weights for a description and a vocabulary.
inline std::shared_ptr<const TranslationModel> random_model(ModelDescription description, const std::string& vocabulary,
                                                            unsigned seed)
{
    auto model = std::make_shared<TranslationModel>();
    auto tokenizer = SentencePieceTokenizer::parse(vocabulary, "tiny vocabulary");
    description.config.vocabulary = Index(tokenizer->size());
    auto network = std::make_shared<EncoderDecoder>(description.config);
    network->initialise(seed);
    model->name = description.name;
    model->directions = description.directions;
    look_up_direction_tokens(model->directions, *tokenizer, "tiny vocabulary");
    model->network = network;
    model->tokenizer = std::move(tokenizer);
    return model;
}

/// The same as a folder that the program can open.
inline void save_random_model(const std::filesystem::path& folder, ModelDescription description,
                              const std::string& vocabulary)
{
    description.config.vocabulary = Index(SentencePieceTokenizer::parse(vocabulary, "tiny vocabulary")->size());
    EncoderDecoder network(description.config);
    network.initialise(3);
    save_model_folder(folder, description, network, vocabulary, "A tiny model for tests.", FloatType::f32);
}

inline std::shared_ptr<const TranslationModel> tiny_model(unsigned seed = 3)
{
    return random_model(tiny_description(), tiny_vocabulary(), seed);
}

inline void save_tiny_model(const std::filesystem::path& folder)
{
    save_random_model(folder, tiny_description(folder.filename().string()), tiny_vocabulary());
}

} // namespace regard::test
