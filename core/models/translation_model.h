#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/models/encoder_decoder.h"
#include "core/text/tokenizer.h"

namespace regard {

/// A network with its vocabulary: all that translating needs. Immutable once loaded; shared between threads.
struct TranslationModel {
    std::string name;            ///< "fr-en"
    std::filesystem::path folder; ///< empty when made in memory
    std::string source_language; ///< "fr"
    std::string target_language; ///< "en"
    std::string card;            ///< Markdown: data, licence, training, score
    std::size_t damaged_weights = 0; ///< how many are NaN or infinite; every run says so
    std::shared_ptr<const EncoderDecoder> network;
    std::shared_ptr<const Tokenizer> tokenizer;
};

} // namespace regard
