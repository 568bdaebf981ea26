#include "core/text/sentence_piece.h"

#include <algorithm>

#include <sentencepiece_processor.h>

#include "core/error.h"
#include "core/text/sentence_piece_check.h"
#include "core/text/typed_text.h"
#include "core/text/unicode.h"

namespace regard {

namespace {

// Text beyond this is not even normalised; normalisation may make text shorter, but hardly fifty times.
constexpr std::size_t longest_raw_text = 50 * longest_encoded_text;

} // namespace

struct SentencePieceTokenizer::State {
    std::string name;
    std::string bytes;
    sentencepiece::SentencePieceProcessor processor;

    void check_id(int id) const
    {
        if (id < 0 || id >= processor.GetPieceSize())
            throw Error({Error::Kind::invalid, "token id is outside the vocabulary", name,
                         "0 to " + std::to_string(processor.GetPieceSize() - 1), std::to_string(id)});
    }
};

SentencePieceTokenizer::SentencePieceTokenizer(std::unique_ptr<State> state) : state_(std::move(state))
{
}
SentencePieceTokenizer::~SentencePieceTokenizer() = default;

std::unique_ptr<SentencePieceTokenizer> SentencePieceTokenizer::parse(std::string bytes, const std::string& name)
{
    std::string defect = find_sentence_piece_defect(bytes);
    auto state = std::make_unique<State>();
    if (defect.empty()) {
        const auto status = state->processor.LoadFromSerializedProto(bytes);
        if (!status.ok())
            defect = status.ToString();
    }
    if (!defect.empty())
        throw Error({Error::Kind::broken, "SentencePiece vocabulary is damaged", name, {}, defect});
    state->name = name;
    state->bytes = std::move(bytes);
    return std::unique_ptr<SentencePieceTokenizer>(new SentencePieceTokenizer(std::move(state)));
}

std::size_t SentencePieceTokenizer::size() const
{
    return static_cast<std::size_t>(state_->processor.GetPieceSize());
}

const std::string& SentencePieceTokenizer::bytes() const
{
    return state_->bytes;
}

Encoding SentencePieceTokenizer::encode(std::string_view utf8) const
{
    const std::string_view raw = cut_between_characters(utf8, longest_raw_text);
    const std::string whole = normalise_text(raw);
    Encoding encoding;
    encoding.text = cut_between_graphemes(whole, longest_encoded_text);
    encoding.kept = count_characters(encoding.text);
    encoding.characters = count_characters(whole) + count_characters(utf8.substr(raw.size()));

    sentencepiece::ImmutableSentencePieceText pieces;
    const auto status = state_->processor.Encode(encoding.text, pieces.mutable_proto());
    if (!status.ok())
        throw Error({Error::Kind::invalid, "text cannot be tokenised: " + status.ToString(), state_->name, {}, {}});
    const std::vector<TextRange> words = find_words(encoding.text);
    for (const auto& piece : pieces.pieces()) {
        Token made = token(static_cast<int>(piece.id()));
        made.end = std::min<std::size_t>(piece.end(), encoding.text.size());
        made.begin = std::min<std::size_t>(piece.begin(), made.end);
        while (made.begin < made.end && encoding.text[made.begin] == ' ')
            ++made.begin;
        made.word = word_at(words, made.begin);
        encoding.tokens.push_back(std::move(made));
    }
    return encoding;
}

std::string SentencePieceTokenizer::decode(std::span<const int> ids) const
{
    std::vector<int> spoken;
    for (const int id : ids) {
        state_->check_id(id);
        if (!state_->processor.IsControl(id))
            spoken.push_back(id);
    }
    std::string text;
    const auto status = state_->processor.Decode(spoken, &text);
    if (!status.ok())
        throw Error({Error::Kind::invalid, "ids cannot be joined: " + status.ToString(), state_->name, {}, {}});
    return text;
}

Token SentencePieceTokenizer::token(int id) const
{
    state_->check_id(id);
    Token token;
    token.id = id;
    token.piece = state_->processor.IdToPiece(id);
    token.special = state_->processor.IsControl(id) || state_->processor.IsUnknown(id);
    return token;
}

std::optional<int> SentencePieceTokenizer::find(std::string_view piece) const
{
    const int id = state_->processor.PieceToId(piece); // the unknown token's where there is none
    if (state_->processor.IdToPiece(id) != piece)
        return std::nullopt;
    return id;
}

} // namespace regard
