#include "core/text/pipeline_tokenizer.h"

#include <algorithm>

#include "core/error.h"
#include "core/text/typed_text.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

constexpr char unknown_mark[] = "⁇";

} // namespace

PipelineTokenizer::PipelineTokenizer(TokenizerSteps steps, const std::string& where)
    : steps_(std::move(steps)), size_(steps_.model->vocabulary().size())
{
    check_added(where);
    check_frame(where);
    plain_finder_ = make_finder(false);
    normalized_finder_ = make_finder(true);
}

void PipelineTokenizer::check_added(const std::string& where)
{
    const PieceVocabulary& vocabulary = steps_.model->vocabulary();
    const auto refuse = [&](const std::string& what, const AddedToken& token) {
        throw Error({Error::Kind::broken, what, where, {}, std::to_string(token.id) + " " + token.content});
    };
    for (std::size_t i = 0; i < steps_.added.size(); ++i) {
        const AddedToken& token = steps_.added[i];
        if (token.content.empty() || token.content.size() > longest_vocabulary_piece || !is_utf8(token.content))
            refuse("an added token is empty, too long or not UTF-8", token);
        if (token.id < 0 || static_cast<std::size_t>(token.id) >= most_vocabulary_pieces)
            refuse("an added token's id is out of range", token);
        const auto known = vocabulary.find(token.content);
        const bool taken = static_cast<std::size_t>(token.id) < vocabulary.size() &&
                           !vocabulary.piece(token.id).empty() && vocabulary.piece(token.id) != token.content;
        if (taken || (known && *known != token.id))
            refuse("an added token has another id in the vocabulary", token);
        if (!added_by_id_.emplace(token.id, i).second || !added_by_content_.emplace(token.content, token.id).second)
            refuse("an added token is there twice", token);
        size_ = std::max(size_, static_cast<std::size_t>(token.id) + 1);
    }
}

void PipelineTokenizer::check_frame(const std::string& where) const
{
    for (const auto* items : {&steps_.frame.single(), &steps_.frame.pair()})
        for (const TokenFrame::Item& item : *items)
            if (item.id < 0 || static_cast<std::size_t>(item.id) >= size_)
                throw Error({Error::Kind::broken, "a special token's id is out of range", where,
                             "0 to " + std::to_string(size_ - 1), std::to_string(item.id)});
}

std::unique_ptr<const AddedTokenFinder> PipelineTokenizer::make_finder(bool normalized) const
{
    std::vector<std::string> contents;
    std::vector<int> numbers;
    for (std::size_t i = 0; i < steps_.added.size(); ++i) {
        if (steps_.added[i].normalized != normalized)
            continue;
        std::string content = steps_.added[i].content;
        if (normalized && steps_.normalizer) {
            AlignedText text = align_text(content);
            steps_.normalizer(text, WorkLimit());
            content = utf8_of(text);
        }
        contents.push_back(std::move(content));
        numbers.push_back(static_cast<int>(i));
    }
    return std::make_unique<const AddedTokenFinder>(std::move(contents), std::move(numbers), steps_.added);
}

const AddedToken* PipelineTokenizer::find_added(int id) const
{
    const auto found = added_by_id_.find(id);
    return found == added_by_id_.end() ? nullptr : &steps_.added[found->second];
}

/// Puts the tokens of one text together.
class PipelineTokenizer::Encoder {
public:
    Encoder(const PipelineTokenizer& tokenizer, Encoding& encoding)
        : tokenizer_(tokenizer), steps_(tokenizer.steps_), encoding_(encoding), words_(find_words(encoding.text))
    {
    }

    void run()
    {
        for (TextPart& part : tokenizer_.plain_finder_->split(align_text(encoding_.text))) {
            if (part.token >= 0) {
                add(steps_.added[static_cast<std::size_t>(part.token)].id, part.text);
                continue;
            }
            if (steps_.normalizer)
                steps_.normalizer(part.text, limit_);
            limit_.check_length(part.text.size());
            read_normalized(part.text);
        }
    }

private:
    void read_normalized(const AlignedText& text)
    {
        for (TextPart& part : tokenizer_.normalized_finder_->split(text)) {
            if (part.token >= 0)
                add(steps_.added[static_cast<std::size_t>(part.token)].id, part.text);
            else
                read_plain(std::move(part.text));
        }
    }

    void read_plain(AlignedText text)
    {
        std::vector<AlignedText> parts;
        parts.push_back(std::move(text));
        if (steps_.pre_tokenizer)
            steps_.pre_tokenizer(parts, limit_);
        std::vector<Subword> pieces;
        for (const AlignedText& part : parts) {
            limit_.check_time();
            pieces.clear();
            steps_.model->cut(part, pieces, limit_);
            for (const Subword& piece : pieces) {
                const auto characters = std::span(part).subspan(piece.begin, piece.end - piece.begin);
                add(piece.id, characters);
                if (piece.fused)
                    encoding_.tokens.back().piece = utf8_of(characters);
            }
        }
    }

    void add(int id, std::span<const AlignedCharacter> characters)
    {
        Token token = tokenizer_.token(id);
        token.begin = encoding_.text.size();
        for (const AlignedCharacter& character : characters) {
            token.begin = std::min<std::size_t>(token.begin, character.begin);
            token.end = std::max<std::size_t>(token.end, character.end);
        }
        trim_range(encoding_.text, token);
        token.word = word_at(words_, token.begin);
        encoding_.tokens.push_back(std::move(token));
    }

    const PipelineTokenizer& tokenizer_;
    const TokenizerSteps& steps_;
    Encoding& encoding_;
    std::vector<TextRange> words_;
    WorkLimit limit_;
};

Encoding PipelineTokenizer::encode(std::string_view utf8) const
{
    Encoding encoding = begin_encoding(utf8);
    Encoder(*this, encoding).run();
    return encoding;
}

std::string PipelineTokenizer::decode(std::span<const int> ids) const
{
    std::vector<std::string> pieces;
    for (const int id : ids) {
        Token spoken = token(id);
        if (spoken.special && steps_.model->unknown() == id)
            pieces.push_back(unknown_mark);
        else if (!spoken.special)
            pieces.push_back(std::move(spoken.piece));
    }
    (steps_.decoder ? steps_.decoder : join_with_spaces())(pieces);
    std::string text;
    for (const std::string& piece : pieces)
        text += piece;
    return text;
}

Token PipelineTokenizer::token(int id) const
{
    if (id < 0 || static_cast<std::size_t>(id) >= size_)
        throw Error({Error::Kind::invalid, "token id is outside the vocabulary", "token id",
                     "0 to " + std::to_string(size_ - 1), std::to_string(id)});
    Token token;
    token.id = id;
    const PieceVocabulary& vocabulary = steps_.model->vocabulary();
    if (const AddedToken* added = find_added(id)) {
        token.piece = added->content;
        token.special = added->special;
    } else if (static_cast<std::size_t>(id) < vocabulary.size()) {
        token.piece = vocabulary.piece(id);
    }
    // An id that no piece has: some vocabularies leave room.
    if (token.piece.empty()) {
        token.piece = "<" + std::to_string(id) + ">";
        token.special = true;
    }
    token.special = token.special || steps_.model->unknown() == id;
    return token;
}

std::optional<int> PipelineTokenizer::find(std::string_view piece) const
{
    const auto added = added_by_content_.find(piece);
    return added != added_by_content_.end() ? std::optional(added->second) : steps_.model->vocabulary().find(piece);
}

} // namespace regard
