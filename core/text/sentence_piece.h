#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/text/tokenizer.h"

namespace regard {

/// A SentencePiece vocabulary. The bytes are checked before the library sees them, which crashes on damaged ones.
class REGARD_API SentencePieceTokenizer final : public Tokenizer {
public:
    /// `name` stands in error messages. Throws Error (broken): "SentencePiece vocabulary is damaged".
    static std::unique_ptr<SentencePieceTokenizer> parse(std::string bytes, const std::string& name);
    ~SentencePieceTokenizer() override;

    std::size_t size() const override;
    Encoding encode(std::string_view utf8) const override;
    std::string decode(std::span<const int> ids) const override;
    Token token(int id) const override;
    std::optional<int> find(std::string_view piece) const override;
    /// The serialised vocabulary, as it was loaded.
    const std::string& bytes() const;

private:
    struct State;
    explicit SentencePieceTokenizer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

struct VocabularyOptions {
    /// Pieces that no text gives, "<fr-en>" for example; they get the ids from 4 on.
    std::vector<std::string> control_symbols;
    /// Share of the text's characters that get a piece; below 1 the rarest ones become unknown.
    double character_coverage = 1.0;
};

/// Trains a joint unigram vocabulary with ids pad 0, unknown 1, start 2, end 3 on normalised lines of text and returns
/// the serialised model. Throws Error (invalid) with the trainer's own reason, for example too little text for the
/// size, or naming an option that it cannot take.
/// The same text, size and seed give the same bytes. Lines of more than 4,192 bytes are left out.
REGARD_API std::string train_sentence_piece(const std::vector<std::string>& lines, int vocabulary_size, unsigned seed,
                                            const VocabularyOptions& options = {});

} // namespace regard
