#include "core/formats/listed_vocabulary_files.h"

#include <algorithm>
#include <optional>

#include "core/error.h"
#include "core/formats/json_part.h"
#include "core/formats/strict_json.h"
#include "core/formats/vocabulary_files.h"
#include "core/formats/whole_file.h"
#include "core/text/listed_vocabulary.h"
#include "core/text/mapped_sentence_piece.h"

namespace regard {

namespace {

using Path = std::filesystem::path;

constexpr std::size_t longest_config = 1 << 20;

bool is_there(const Path& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

std::optional<Path> find_list(const Path& folder, const std::string& name)
{
    for (const char* extension : {".json", ".txt"})
        if (const Path file = folder / (name + extension); is_there(file))
            return file;
    return std::nullopt;
}

/// What config.json of a converted model says of tokens.
struct ListSettings {
    std::string unknown = "<unk>", start = "<s>", end = "</s>";
    bool add_start = false, add_end = false;
};

ListSettings read_settings(const Path& folder)
{
    ListSettings settings;
    const Path file = folder / "config.json";
    if (!is_there(file))
        return settings;
    const nlohmann::json value = parse_strict_json(read_whole_file(file, longest_config), file.string());
    const JsonPart part(value, file.string());
    settings.unknown = part.text("unk_token", settings.unknown);
    settings.start = part.text("bos_token", settings.start);
    settings.end = part.text("eos_token", settings.end);
    settings.add_start = part.flag("add_source_bos", false);
    settings.add_end = part.flag("add_source_eos", false);
    return settings;
}

std::optional<Path> find_sentence_piece(const Path& folder, const char* side)
{
    for (const Path& file : {folder / side, folder / "sentencepiece.model"})
        if (is_there(file))
            return file;
    // Argos Translate's packages hold the model in a folder "model" beside its vocabulary.
    const Path beside = folder.parent_path() / "sentencepiece.model";
    if (folder.filename() == "model" && is_there(beside))
        return beside;
    return std::nullopt;
}

// Marks of tokens that only the program that made them can cut.
void check_marks(const std::vector<std::string>& tokens, const std::string& where)
{
    const auto refuse = [&](const std::string& what, const std::string& expected) {
        throw Error({Error::Kind::unsupported, what, where, expected, {}});
    };
    for (const std::string& token : tokens) {
        if (token.size() > 3 && token.starts_with("▁"))
            refuse("the tokens are SentencePiece's, whose vocabulary is not there", "sentencepiece.model");
        if (token.size() > 3 && (token.starts_with("￭") || token.ends_with("￭")))
            refuse("tokens of the OpenNMT Tokenizer cannot be cut; give ids instead of text", {});
        if (token.size() > 2 && (token.starts_with("Ġ") || token.starts_with("##")))
            refuse("tokens of a Hugging Face tokenizer cannot be cut; give ids instead of text", {});
        if (token.size() > 2 && token.ends_with("@@"))
            refuse("tokens of subword-nmt cannot be cut; give ids instead of text", {});
    }
}

TokenFrame frame_of(const ListSettings& settings, const std::vector<std::string>& tokens, const std::string& where)
{
    const auto id_of = [&](const std::string& token) {
        const auto found = std::find(tokens.begin(), tokens.end(), token);
        if (found == tokens.end())
            throw Error({Error::Kind::broken, "the vocabulary lacks a special token", where, token, {}});
        return static_cast<int>(found - tokens.begin());
    };
    std::vector<int> before, after;
    if (settings.add_start)
        before.push_back(id_of(settings.start));
    if (settings.add_end)
        after.push_back(id_of(settings.end));
    return TokenFrame::around(before, after);
}

std::optional<int> position(const std::vector<std::string>& tokens, const std::string& token)
{
    const auto found = std::find(tokens.begin(), tokens.end(), token);
    return found == tokens.end() ? std::nullopt : std::optional(static_cast<int>(found - tokens.begin()));
}

std::unique_ptr<Tokenizer> make_tokenizer(std::vector<std::string> tokens, const ListSettings& settings,
                                          TokenFrame frame, const std::optional<Path>& model, const std::string& where)
{
    SpecialIds special;
    special.start = position(tokens, settings.start);
    special.end = position(tokens, settings.end);
    special.padding = position(tokens, "<blank>");
    const std::vector<std::string> names = {"<blank>", "<pad>", settings.start, settings.end, settings.unknown};
    if (!model) {
        check_marks(tokens, where);
        ListedVocabulary::Options options{settings.unknown, names, are_characters(tokens, names), std::move(frame),
                                          special};
        return std::make_unique<ListedVocabulary>(std::move(tokens), std::move(options), where);
    }
    if (!position(tokens, settings.unknown))
        tokens.push_back(settings.unknown);
    PieceMapping mapping;
    for (const std::string& name : names)
        if (const auto id = position(tokens, name))
            mapping.special.insert(*id);
    special.unknown = position(tokens, settings.unknown);
    mapping.special_ids = special;
    mapping.frame = std::move(frame);
    mapping.pieces = number_pieces(std::move(tokens));
    return MappedSentencePiece::parse(read_whole_file(*model, longest_vocabulary_file), model->string(),
                                      std::move(mapping));
}

struct Side {
    const char* name;
    const char* sentence_piece;
};

std::shared_ptr<const Tokenizer> read_side(const Path& folder, const Side& side, const ListSettings& settings,
                                           bool is_source, ModelTokenizers& made)
{
    auto file = find_list(folder, side.name);
    if (!file)
        file = find_list(folder, "shared_vocabulary");
    if (!file)
        throw Error({Error::Kind::missing,
                     "the vocabulary is not there",
                     folder.string(),
                     std::string(side.name) + ".json or .txt",
                     {}});
    const std::string where = file->string();
    std::vector<std::string> tokens = read_token_list(*file);
    const auto model = find_sentence_piece(folder, side.sentence_piece);
    TokenFrame frame = is_source ? frame_of(settings, tokens, where) : TokenFrame();
    made.files.push_back(file->filename().string());
    if (model)
        made.files.push_back(model->filename().string());
    return make_tokenizer(std::move(tokens), settings, std::move(frame), model, where);
}

} // namespace

bool has_listed_vocabulary(const Path& folder)
{
    return find_list(folder, "shared_vocabulary") ||
           (find_list(folder, "source_vocabulary") && find_list(folder, "target_vocabulary"));
}

ModelTokenizers read_listed_vocabulary(const Path& folder)
{
    if (is_there(folder / "bpe.model"))
        throw Error({Error::Kind::unsupported,
                     "tokens of subword-nmt cannot be cut; give ids instead of text",
                     (folder / "bpe.model").string(),
                     {},
                     {}});
    const ListSettings settings = read_settings(folder);
    ModelTokenizers made;
    made.source = read_side(folder, {"source_vocabulary", "source.spm"}, settings, true, made);
    made.target = read_side(folder, {"target_vocabulary", "target.spm"}, settings, false, made);
    return made;
}

} // namespace regard
