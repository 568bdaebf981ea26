#include "core/formats/tokenizer_json_model.h"

#include "core/text/byte_pair.h"
#include "core/text/unigram.h"
#include "core/text/word_piece.h"

namespace regard {

namespace {

constexpr std::size_t longest_word = 1000;

std::shared_ptr<const PieceVocabulary> read_vocabulary(const JsonPart& part)
{
    std::vector<std::pair<std::string, int>> pieces;
    const JsonPart vocabulary = part.object("vocab");
    const nlohmann::json& all = part.value("vocab");
    pieces.reserve(all.size());
    for (const auto& [piece, id] : all.items()) {
        if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= most_vocabulary_pieces)
            vocabulary.broken(piece, "a token id");
        pieces.emplace_back(piece, id.get<int>());
    }
    return std::make_shared<const PieceVocabulary>(pieces, part.where("vocab"));
}

// "a b", or ["a", "b"]
BytePair::Merge read_merge(const nlohmann::json& value, const JsonPart& part)
{
    if (value.is_array() && value.size() == 2 && value[0].is_string() && value[1].is_string())
        return {value[0].get<std::string>(), value[1].get<std::string>()};
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    const std::size_t space = text.find(' ');
    if (space == std::string::npos || text.find(' ', space + 1) != std::string::npos)
        part.broken("merges", "merges of two pieces");
    return {text.substr(0, space), text.substr(space + 1)};
}

void refuse_if_set(const JsonPart& part, const char* key)
{
    if (part.has(key) && part.value(key) != "" && part.value(key) != 0)
        part.refuse(key, "this setting is not supported");
}

std::shared_ptr<const SubwordModel> read_byte_pair(const JsonPart& part)
{
    for (const char* key : {"dropout", "continuing_subword_prefix", "end_of_word_suffix"})
        refuse_if_set(part, key);
    BytePairOptions options;
    options.unknown = part.text("unk_token", "");
    options.fuse_unknown = part.flag("fuse_unk", false);
    options.byte_fallback = part.flag("byte_fallback", false);
    options.ignore_merges = part.flag("ignore_merges", false);
    std::vector<BytePair::Merge> merges;
    for (const nlohmann::json& merge : part.list("merges", most_vocabulary_pieces))
        merges.push_back(read_merge(merge, part));
    return std::make_shared<const BytePair>(read_vocabulary(part), merges, options, part.where("merges"));
}

std::shared_ptr<const SubwordModel> read_word_piece(const JsonPart& part)
{
    const std::size_t longest =
        part.has("max_input_chars_per_word") ? part.size("max_input_chars_per_word", longest_word) : 100;
    return std::make_shared<const WordPiece>(read_vocabulary(part), part.text("unk_token", "[UNK]"),
                                             part.text("continuing_subword_prefix", "##"), longest,
                                             part.where("vocab"));
}

std::shared_ptr<const SubwordModel> read_unigram(const JsonPart& part)
{
    std::vector<std::string> pieces;
    std::vector<double> scores;
    for (const nlohmann::json& entry : part.list("vocab", most_vocabulary_pieces)) {
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_number())
            part.broken("vocab", "pieces with their scores");
        pieces.push_back(entry[0].get<std::string>());
        scores.push_back(entry[1].get<double>());
    }
    std::optional<int> unknown;
    if (part.has("unk_id"))
        unknown = static_cast<int>(part.size("unk_id", most_vocabulary_pieces - 1));
    return std::make_shared<const Unigram>(
        std::make_shared<const PieceVocabulary>(number_pieces(std::move(pieces)), part.where("vocab")),
        std::move(scores), unknown, part.flag("byte_fallback", false), part.where("vocab"));
}

// Old files do not say it.
std::string type_of(const JsonPart& part)
{
    if (part.has("type"))
        return part.type();
    if (part.has("merges"))
        return "BPE";
    if (part.has("max_input_chars_per_word"))
        return "WordPiece";
    return part.has("unk_id") ? "Unigram" : "WordLevel";
}

} // namespace

std::shared_ptr<const SubwordModel> read_subword_model(const JsonPart& part)
{
    const std::string type = type_of(part);
    if (type == "BPE")
        return read_byte_pair(part);
    if (type == "WordPiece")
        return read_word_piece(part);
    if (type == "Unigram")
        return read_unigram(part);
    part.refuse("type", "this tokenizer model is not supported: " + type);
}

} // namespace regard
