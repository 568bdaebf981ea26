#include "core/text/mapped_sentence_piece.h"

#include <algorithm>

#include <sentencepiece_processor.h>

#include "core/error.h"
#include "core/text/language_code.h"
#include "core/text/piece_decoders.h"
#include "core/text/sentence_piece_check.h"
#include "core/text/typed_text.h"

namespace regard {

namespace {

using Processor = sentencepiece::SentencePieceProcessor;

void load_checked(Processor& processor, const std::string& bytes, const std::string& name)
{
    std::string defect = find_sentence_piece_defect(bytes);
    if (defect.empty()) {
        const auto status = processor.LoadFromSerializedProto(bytes);
        if (!status.ok())
            defect = status.ToString();
    }
    if (!defect.empty())
        throw Error({Error::Kind::broken, "SentencePiece vocabulary is damaged", name, {}, defect});
}

// The library takes U+0000 for the end of a text.
AlignedText without_nul(AlignedText text)
{
    std::erase_if(text, [](const AlignedCharacter& character) { return character.code == 0; });
    return text;
}

// Only the last byte of a character has its range; the others get it too.
void share_ranges_of_bytes(std::vector<Token>& tokens)
{
    for (std::size_t i = tokens.size(); i-- > 1;) {
        Token& token = tokens[i - 1];
        const Token& next = tokens[i];
        if (token.begin == token.end && token.begin == next.begin && byte_of_fallback_piece(token.piece) &&
            byte_of_fallback_piece(next.piece))
            token.end = next.end;
    }
}

} // namespace

struct MappedSentencePiece::State {
    State(PieceMapping given, const std::string& where)
        : name(where), mapping(std::move(given)), vocabulary(mapping.pieces, where),
          finder(contents_of(mapping.typed), numbers_of(mapping.typed), mapping.typed)
    {
        mapping.pieces = {};
        if (!mapping.special_ids.unknown || *mapping.special_ids.unknown < 0 ||
            static_cast<std::size_t>(*mapping.special_ids.unknown) >= vocabulary.size())
            throw Error({Error::Kind::broken, "the vocabulary lacks the unknown token", where, {}, {}});
    }

    static std::vector<std::string> contents_of(const std::vector<AddedToken>& tokens)
    {
        std::vector<std::string> contents;
        for (const AddedToken& token : tokens)
            contents.push_back(token.content);
        return contents;
    }
    static std::vector<int> numbers_of(const std::vector<AddedToken>& tokens)
    {
        std::vector<int> numbers(tokens.size());
        for (std::size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = static_cast<int>(i);
        return numbers;
    }

    std::string name;
    PieceMapping mapping;
    PieceVocabulary vocabulary;
    AddedTokenFinder finder;
    Processor processor;
};

MappedSentencePiece::MappedSentencePiece(std::unique_ptr<State> state) : state_(std::move(state))
{
}
MappedSentencePiece::~MappedSentencePiece() = default;

std::unique_ptr<MappedSentencePiece> MappedSentencePiece::parse(const std::string& bytes, const std::string& name,
                                                                PieceMapping mapping)
{
    auto state = std::make_unique<State>(std::move(mapping), name);
    load_checked(state->processor, bytes, name);
    return std::unique_ptr<MappedSentencePiece>(new MappedSentencePiece(std::move(state)));
}

/// Puts the tokens of one text together.
class MappedSentencePiece::Encoder {
public:
    Encoder(const MappedSentencePiece& tokenizer, Encoding& encoding)
        : tokenizer_(tokenizer), state_(*tokenizer.state_), encoding_(encoding), words_(find_words(encoding.text))
    {
    }

    void run()
    {
        AlignedText text = without_nul(align_text(encoding_.text));
        if (state_.mapping.language_codes)
            if (const auto code = take_language_code(text))
                add(utf8_of(*code), *code);
        for (const TextPart& part : state_.finder.split(text))
            if (part.token >= 0)
                add(state_.mapping.typed[static_cast<std::size_t>(part.token)].content, part.text);
            else
                read_part(part.text);
        share_ranges_of_bytes(encoding_.tokens);
    }

private:
    void read_part(const AlignedText& part)
    {
        const SpelledText spelled(part);
        sentencepiece::ImmutableSentencePieceText pieces;
        const auto status = state_.processor.Encode(spelled.bytes, pieces.mutable_proto());
        if (!status.ok())
            throw Error({Error::Kind::invalid, "text cannot be tokenised: " + status.ToString(), state_.name, {}, {}});
        for (const auto& piece : pieces.pieces()) {
            const std::size_t end = std::min<std::size_t>(piece.end(), spelled.bytes.size());
            const std::size_t begin = std::min<std::size_t>(piece.begin(), end);
            const std::size_t first = spelled.characters[begin];
            const std::size_t last = begin < end ? spelled.characters[end - 1] + 1 : first;
            place_ = first < part.size() ? part[first].begin : encoding_.text.size();
            add(piece.piece(), std::span(part).subspan(first, last - first));
        }
    }

    void add(const std::string& piece, std::span<const AlignedCharacter> characters)
    {
        const auto known = state_.vocabulary.find(piece);
        Token token = tokenizer_.token(known.value_or(*state_.mapping.special_ids.unknown));
        if (!known)
            token.piece = piece; // what nobody knows stands for itself
        token.begin = characters.empty() ? place_ : characters.front().begin;
        token.end = characters.empty() ? place_ : characters.back().end;
        trim_range(encoding_.text, token);
        token.word = word_at(words_, token.begin);
        encoding_.tokens.push_back(std::move(token));
    }

    const MappedSentencePiece& tokenizer_;
    const State& state_;
    Encoding& encoding_;
    std::vector<TextRange> words_;
    std::size_t place_ = 0; ///< of a piece that has no text
};

std::size_t MappedSentencePiece::size() const
{
    return state_->vocabulary.size();
}

Encoding MappedSentencePiece::encode(std::string_view utf8) const
{
    Encoding encoding = begin_encoding(utf8);
    Encoder(*this, encoding).run();
    return encoding;
}

std::string MappedSentencePiece::decode(std::span<const int> ids) const
{
    std::vector<std::string> pieces;
    for (const int id : ids) {
        Token spoken = token(id);
        if (state_->mapping.special_ids.unknown == id)
            pieces.emplace_back(" ⁇ ");
        else if (!spoken.special)
            pieces.push_back(std::move(spoken.piece));
    }
    decode_in_sequence(
        {decode_byte_fallback(), decode_metaspace(U'▁', false), fuse_pieces(), strip_pieces(U' ', 1, 0)})(pieces);
    return pieces.front();
}

Token MappedSentencePiece::token(int id) const
{
    if (id < 0 || static_cast<std::size_t>(id) >= size())
        throw Error({Error::Kind::invalid, "token id is outside the vocabulary", state_->name,
                     "0 to " + std::to_string(size() - 1), std::to_string(id)});
    Token token;
    token.id = id;
    token.piece = state_->vocabulary.piece(id);
    token.special =
        token.piece.empty() || state_->mapping.special.contains(id) || state_->mapping.special_ids.unknown == id;
    if (token.piece.empty())
        token.piece = "<" + std::to_string(id) + ">";
    return token;
}

std::optional<int> MappedSentencePiece::find(std::string_view piece) const
{
    return state_->vocabulary.find(piece);
}

const TokenFrame& MappedSentencePiece::frame() const
{
    return state_->mapping.frame;
}

const SpecialIds& MappedSentencePiece::special_ids() const
{
    return state_->mapping.special_ids;
}

SentencePieces list_sentence_pieces(const std::string& bytes, const std::string& name)
{
    Processor processor;
    load_checked(processor, bytes, name);
    SentencePieces list;
    for (int id = 0; id < processor.GetPieceSize(); ++id) {
        list.pieces.push_back(processor.IdToPiece(id));
        list.control.push_back(processor.IsControl(id));
    }
    list.unknown = processor.unk_id();
    return list;
}

} // namespace regard
