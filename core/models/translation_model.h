#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/models/direction.h"
#include "core/models/encoder_decoder.h"
#include "core/text/tokenizer.h"

namespace regard {

/// A network with its vocabulary: all that translating needs. Immutable once loaded; shared between threads.
struct TranslationModel {
    std::string name;                               ///< "fr-en"
    std::filesystem::path folder;                   ///< empty when made in memory
    std::vector<Direction> directions{Direction{}}; ///< never empty; the first is taken where nobody says another
    std::string card;                               ///< Markdown: data, licence, training, score
    std::size_t damaged_weights = 0;                ///< how many are NaN or infinite; every run says so
    std::shared_ptr<const EncoderDecoder> network;
    std::shared_ptr<const Tokenizer> tokenizer;
};

} // namespace regard
