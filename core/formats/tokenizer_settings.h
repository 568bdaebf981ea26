#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/text/added_tokens.h"
#include "core/text/special_ids.h"

namespace regard {

/// What tokenizer_config.json, special_tokens_map.json and added_tokens.json say, as far as it concerns tokenising.
struct TokenizerSettings {
    std::map<std::string, std::string> texts;   ///< "tokenizer_class", "mask_token", "src_lang", …
    std::map<std::string, bool> flags;          ///< "do_lower_case", "add_prefix_space", …
    std::map<std::string, std::size_t> numbers; ///< "extra_ids"
    std::vector<AddedToken> added;              ///< by id

    std::string text(const std::string& key, const std::string& otherwise) const;
    bool flag(const std::string& key, bool otherwise) const;
};

/// Reads those of the files that are there. Throws Error: io, broken.
TokenizerSettings read_tokenizer_settings(const std::filesystem::path& folder);

/// The same from the text of the three files, empty where one is not there; `folder` stands in error messages.
struct SettingTexts {
    std::string tokenizer_config, special_tokens_map, added_tokens;
};
REGARD_API TokenizerSettings parse_tokenizer_settings(const SettingTexts& texts, const std::string& folder);

/// The ids of special tokens: under the name that the settings give, or one of the usual names.
SpecialIds find_special_ids(const TokenizerSettings& settings,
                            const std::function<std::optional<int>(std::string_view)>& find);

} // namespace regard
