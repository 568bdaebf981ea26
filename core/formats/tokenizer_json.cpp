#include "core/formats/tokenizer_json.h"

#include <set>

#include "core/error.h"
#include "core/formats/strict_json.h"
#include "core/formats/tokenizer_json_model.h"
#include "core/formats/tokenizer_json_rules.h"
#include "core/text/pipeline_tokenizer.h"

namespace regard {

namespace {

constexpr std::size_t most_added_tokens = 200'000;

void read_added_tokens(const JsonPart& file, std::vector<AddedToken>& tokens)
{
    if (!file.has("added_tokens"))
        return;
    const nlohmann::json& list = file.list("added_tokens", most_added_tokens);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonPart part(list[i], file.where("added_tokens") + "[" + std::to_string(i) + "]");
        AddedToken token;
        token.id = static_cast<int>(part.size("id", most_vocabulary_pieces - 1));
        token.content = part.text("content");
        token.single_word = part.flag("single_word", false);
        token.strip_left = part.flag("lstrip", false);
        token.strip_right = part.flag("rstrip", false);
        token.special = part.flag("special", false);
        token.normalized = part.flag("normalized", !token.special);
        tokens.push_back(std::move(token));
    }
}

// The settings may know tokens that the file does not.
void merge_added_tokens(const TokenizerSettings& settings, std::vector<AddedToken>& tokens)
{
    std::set<int> ids;
    std::set<std::string> contents;
    for (const AddedToken& token : tokens) {
        ids.insert(token.id);
        contents.insert(token.content);
    }
    for (const AddedToken& token : settings.added)
        if (ids.insert(token.id).second && contents.insert(token.content).second)
            tokens.push_back(token);
}

// Whether pieces are spelled in bytes: some rule says so.
bool spells_bytes(const JsonPart& file)
{
    for (const char* key : {"pre_tokenizer", "decoder", "normalizer"})
        if (file.has(key) && file.value(key).dump(-1, ' ', true).find("\"type\":\"ByteLevel\"") != std::string::npos)
            return true;
    return false;
}

SpecialIds special_ids_of(const TokenizerSettings& settings, const TokenizerSteps& steps)
{
    std::map<std::string, int, std::less<>> added;
    for (const AddedToken& token : steps.added)
        if (token.special)
            added.emplace(token.content, token.id);
    SpecialIds special = find_special_ids(settings, [&](std::string_view name) -> std::optional<int> {
        const auto found = added.find(name);
        return found == added.end() ? std::nullopt : std::optional(found->second);
    });
    special.unknown = steps.model->unknown();
    return special;
}

} // namespace

std::unique_ptr<Tokenizer> parse_tokenizer_json(std::string_view json, const TokenizerSettings& settings,
                                                const std::string& where)
{
    const nlohmann::json value = parse_strict_json(json, where);
    const JsonPart file(value, where);
    if (file.text("version", "1.0") != "1.0")
        file.refuse("version", "this version is not supported");
    TokenizerSteps steps;
    steps.model = read_subword_model(file.object("model"));
    read_added_tokens(file, steps.added);
    merge_added_tokens(settings, steps.added);
    if (file.has("normalizer"))
        steps.normalizer = read_normalizer(file.object("normalizer"));
    if (file.has("pre_tokenizer"))
        steps.pre_tokenizer = read_pre_tokenizer(file.object("pre_tokenizer"));
    if (file.has("decoder"))
        steps.decoder = read_decoder(file.object("decoder"));
    if (file.has("post_processor"))
        steps.frame = read_post_processor(file.object("post_processor"));
    steps.spelling = spells_bytes(file) ? PieceSpelling::bytes : PieceSpelling::text;
    steps.special = special_ids_of(settings, steps);
    return std::make_unique<PipelineTokenizer>(std::move(steps), where);
}

} // namespace regard
