#include "core/formats/tokenizer_settings.h"

#include <charconv>
#include <set>

#include "core/formats/json_part.h"
#include "core/formats/strict_json.h"
#include "core/formats/whole_file.h"
#include "core/text/piece_vocabulary.h"

namespace regard {

namespace {

constexpr std::size_t longest_settings_file = 16 << 20;
constexpr char config_name[] = "tokenizer_config.json";
constexpr char map_name[] = "special_tokens_map.json";
constexpr char added_name[] = "added_tokens.json";

AddedToken read_added_token(const JsonPart& part, int id)
{
    AddedToken token;
    token.id = id;
    token.content = part.text("content");
    token.single_word = part.flag("single_word", false);
    token.strip_left = part.flag("lstrip", false);
    token.strip_right = part.flag("rstrip", false);
    token.special = part.flag("special", false);
    token.normalized = part.flag("normalized", !token.special);
    return token;
}

// A token's text, or the object of one.
std::optional<std::string> token_text(const nlohmann::json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_object() && value.contains("content") && value["content"].is_string())
        return value["content"].get<std::string>();
    return std::nullopt;
}

// Settings that nobody here asks for may be of any kind.
void take_settings(const nlohmann::json& object, TokenizerSettings& settings)
{
    for (const auto& [key, value] : object.items()) {
        if (value.is_boolean())
            settings.flags[key] = value.get<bool>();
        else if (value.is_number_unsigned())
            settings.numbers[key] = value.get<std::size_t>();
        else if (const auto text = token_text(value))
            settings.texts[key] = *text;
    }
}

int parse_id(const std::string& text, const JsonPart& part)
{
    int id = -1;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (failure != std::errc() || end != text.data() + text.size() || id < 0 ||
        static_cast<std::size_t>(id) >= most_vocabulary_pieces)
        part.broken(text, "a token id as its name");
    return id;
}

void take_added_tokens_decoder(const JsonPart& config, TokenizerSettings& settings)
{
    if (!config.has("added_tokens_decoder"))
        return;
    const JsonPart decoder = config.object("added_tokens_decoder");
    for (const auto& [id, value] : config.value("added_tokens_decoder").items())
        settings.added.push_back(read_added_token(decoder.object(id), parse_id(id, decoder)));
}

void take_added_tokens(const nlohmann::json& object, const JsonPart& part, TokenizerSettings& settings)
{
    std::set<int> ids;
    for (const AddedToken& token : settings.added)
        ids.insert(token.id);
    for (const auto& [content, id] : object.items()) {
        AddedToken token;
        token.id = static_cast<int>(part.size(content, most_vocabulary_pieces - 1));
        token.content = content;
        if (!ids.contains(token.id))
            settings.added.push_back(token);
    }
}

std::string read_if_there(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored) ? read_whole_file(file, longest_settings_file) : std::string();
}

} // namespace

std::string TokenizerSettings::text(const std::string& key, const std::string& otherwise) const
{
    const auto found = texts.find(key);
    return found == texts.end() ? otherwise : found->second;
}

bool TokenizerSettings::flag(const std::string& key, bool otherwise) const
{
    const auto found = flags.find(key);
    return found == flags.end() ? otherwise : found->second;
}

TokenizerSettings parse_tokenizer_settings(const SettingTexts& texts, const std::string& folder)
{
    TokenizerSettings settings;
    const auto where = [&](const char* name) { return (std::filesystem::path(folder) / name).string(); };
    // The configuration has the last word.
    if (!texts.special_tokens_map.empty()) {
        const nlohmann::json map = parse_strict_json(texts.special_tokens_map, where(map_name));
        JsonPart(map, where(map_name));
        take_settings(map, settings);
    }
    if (!texts.tokenizer_config.empty()) {
        const nlohmann::json config = parse_strict_json(texts.tokenizer_config, where(config_name));
        const JsonPart part(config, where(config_name));
        take_settings(config, settings);
        take_added_tokens_decoder(part, settings);
    }
    if (!texts.added_tokens.empty()) {
        const nlohmann::json added = parse_strict_json(texts.added_tokens, where(added_name));
        take_added_tokens(added, JsonPart(added, where(added_name)), settings);
    }
    return settings;
}

TokenizerSettings read_tokenizer_settings(const std::filesystem::path& folder)
{
    return parse_tokenizer_settings(
        {read_if_there(folder / config_name), read_if_there(folder / map_name), read_if_there(folder / added_name)},
        folder.string());
}

SpecialIds find_special_ids(const TokenizerSettings& settings,
                            const std::function<std::optional<int>(std::string_view)>& find)
{
    const auto named = [&](const char* key, std::initializer_list<const char*> usual) -> std::optional<int> {
        if (const auto given = settings.texts.find(key); given != settings.texts.end())
            return find(given->second);
        for (const char* name : usual)
            if (const auto id = find(name))
                return id;
        return std::nullopt;
    };
    SpecialIds special;
    special.unknown = named("unk_token", {"[UNK]", "<unk>"});
    special.padding = named("pad_token", {"[PAD]", "<pad>"});
    special.mask = named("mask_token", {"[MASK]", "<mask>"});
    special.start = named("bos_token", {"<s>"});
    special.end = named("eos_token", {"</s>", "<|endoftext|>"});
    special.classification = named("cls_token", {"[CLS]"});
    special.separator = named("sep_token", {"[SEP]"});
    return special;
}

} // namespace regard
