#include "core/formats/foreign_tokens.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

#include "core/error.h"

namespace regard {

namespace {

constexpr std::size_t longest_piece = 4096; // bytes
constexpr std::size_t farthest = 1024;      // bytes between neighbours in a text

constexpr std::array<std::string_view, 4> word_starts = {"▁", "Ġ", "Ċ", " "};
constexpr std::string_view word_goes_on = "##";

/// What of a token was said, beside its piece.
struct Said {
    Token token;
    bool word = false;
    bool range = false;
};

bool is_special(std::string_view piece)
{
    constexpr std::array<std::string_view, 14> known = {"<s>",   "</s>",  "<pad>", "<unk>",  "<bos>", "<eos>", "<mask>",
                                                        "[CLS]", "[SEP]", "[PAD]", "[MASK]", "[UNK]", "[BOS]", "[EOS]"};
    return std::find(known.begin(), known.end(), piece) != known.end() ||
           (piece.size() > 4 && piece.starts_with("<|") && piece.ends_with("|>"));
}

std::size_t word_mark(std::string_view piece)
{
    for (const std::string_view mark : word_starts)
        if (piece.starts_with(mark))
            return mark.size();
    return 0;
}

std::string_view without_mark(std::string_view piece)
{
    if (const std::size_t mark = word_mark(piece))
        return piece.substr(mark);
    return piece.starts_with(word_goes_on) && piece.size() > word_goes_on.size() ? piece.substr(word_goes_on.size())
                                                                                 : piece;
}

std::string checked_piece(const MetadataValue& value)
{
    std::string piece = value.text();
    if (piece.size() > longest_piece)
        value.fail("at most " + std::to_string(longest_piece) + " bytes of text");
    return piece;
}

Said read_token(const MetadataValue& item, std::size_t text_size)
{
    Said said;
    said.token.id = -1;
    if (item.is_text()) {
        said.token.piece = checked_piece(item);
        said.token.special = is_special(said.token.piece);
        return said;
    }
    if (!item.has("piece"))
        item.fail("a token's text, as convert_ids_to_tokens gives it, or an object with its \"piece\"");
    said.token.piece = checked_piece(item["piece"]);
    said.token.special = item.has("special") ? item["special"].truth() : is_special(said.token.piece);
    if (item.has("id"))
        said.token.id = static_cast<int>(item["id"].integer(-1, std::numeric_limits<std::int32_t>::max()));
    said.word = item.has("word");
    if (said.word)
        said.token.word = static_cast<int>(item["word"].integer(-1, std::numeric_limits<std::int32_t>::max()));
    said.range = text_size > 0 && item.has("begin") && item.has("end");
    if (said.range) {
        said.token.end = item["end"].size(text_size);
        said.token.begin = item["begin"].size(said.token.end);
    }
    return said;
}

void count_words(std::vector<Said>& tokens)
{
    const auto any = [&](auto test) {
        return std::any_of(tokens.begin(), tokens.end(),
                           [&](const Said& said) { return !said.token.special && test(said.token.piece); });
    };
    const bool starts = any([](std::string_view piece) { return word_mark(piece) > 0; });
    const bool goes_on = any([](std::string_view piece) { return piece.starts_with(word_goes_on); });
    int word = -1;
    bool inside = false;
    for (Said& said : tokens) {
        const std::string& piece = said.token.piece;
        const bool joins =
            inside && ((starts && word_mark(piece) == 0) || (goes_on && piece.starts_with(word_goes_on)));
        inside = !said.token.special;
        if (inside)
            said.token.word = joins ? word : ++word;
    }
}

/// The text that the pieces spell, with a blank between words.
void spell(std::vector<Said>& tokens, std::string& text)
{
    int word = -1;
    for (Said& said : tokens) {
        Token& token = said.token;
        if (!token.special && !text.empty() && token.word != word)
            text += ' ';
        word = token.special ? word : token.word;
        token.begin = text.size();
        if (!token.special)
            text += without_mark(token.piece);
        token.end = text.size();
    }
}

/// Where the pieces stand in a text that was given; those that are not found stand nowhere.
void find_places(std::vector<Said>& tokens, const std::string& text)
{
    std::size_t from = 0;
    for (Said& said : tokens) {
        const std::string_view piece = without_mark(said.token.piece);
        const std::string_view ahead = std::string_view(text).substr(from, farthest + piece.size());
        const std::size_t at = said.token.special || piece.empty() ? std::string::npos : ahead.find(piece);
        said.token.begin = said.token.end = from;
        if (at == std::string::npos)
            continue;
        said.token.begin = from + at;
        said.token.end = from = said.token.begin + piece.size();
    }
}

MetadataValue token_list(const MetadataReader& metadata, const std::string& key)
{
    try {
        return metadata.json(key);
    } catch (const Error& error) {
        Error::Parts parts = error.parts();
        parts.expected = "a JSON list of texts, as json.dumps(tokens) writes it";
        throw Error(parts);
    }
}

} // namespace

std::vector<Token> read_foreign_tokens(const MetadataReader& metadata, const std::string& key, std::size_t count,
                                       const std::string& why, std::string& text)
{
    const MetadataValue list = token_list(metadata, key);
    std::vector<Said> tokens;
    for (const MetadataValue& item : list.items())
        tokens.push_back(read_token(item, text.size()));
    if (tokens.size() != count)
        throw Error({Error::Kind::broken, "the number of tokens does not fit", list.where(),
                     std::to_string(count) + ", " + why, std::to_string(tokens.size())});
    if (std::none_of(tokens.begin(), tokens.end(), [](const Said& said) { return said.word; }))
        count_words(tokens);
    if (text.empty())
        spell(tokens, text);
    else if (std::none_of(tokens.begin(), tokens.end(), [](const Said& said) { return said.range; }))
        find_places(tokens, text);
    std::vector<Token> result;
    for (Said& said : tokens)
        result.push_back(std::move(said.token));
    return result;
}

nlohmann::ordered_json foreign_tokens_json(const std::vector<Token>& tokens)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Token& token : tokens) {
        nlohmann::ordered_json item = {{"piece", token.piece},
                                       {"begin", token.begin},
                                       {"end", token.end},
                                       {"word", token.word},
                                       {"special", token.special}};
        if (token.id >= 0)
            item["id"] = token.id;
        list.push_back(std::move(item));
    }
    return list;
}

} // namespace regard
