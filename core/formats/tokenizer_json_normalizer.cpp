#include "core/formats/base64.h"
#include "core/formats/tokenizer_json_rules.h"
#include "core/text/bert_normalizer.h"
#include "core/text/character_map.h"

namespace regard {

namespace {

Normalizer read_bert(const JsonPart& part)
{
    BertCleaning cleaning;
    cleaning.clean_text = part.flag("clean_text", true);
    cleaning.space_ideographs = part.flag("handle_chinese_chars", true);
    cleaning.lower_case = part.flag("lowercase", true);
    cleaning.strip_accents = part.flag("strip_accents", cleaning.lower_case);
    return clean_for_bert(cleaning);
}

Normalizer read_precompiled(const JsonPart& part)
{
    auto bytes = decode_base64(part.text("precompiled_charsmap"));
    if (!bytes)
        part.broken("precompiled_charsmap", "base64");
    return replace_characters(CharacterMap(std::move(*bytes), part.where("precompiled_charsmap")));
}

} // namespace

TextPattern read_pattern(const JsonPart& part)
{
    if (part.has("String"))
        return TextPattern::literal(read_short_text(part, "String"));
    return TextPattern::regular_expression(part.text("Regex"), part.where("Regex"));
}

std::string read_short_text(const JsonPart& part, const std::string& key)
{
    constexpr std::size_t longest = 1024;
    std::string text = part.text(key);
    if (text.size() > longest)
        part.broken(key, "at most " + std::to_string(longest) + " bytes");
    return text;
}

char32_t read_character(const JsonPart& part, const std::string& key)
{
    const std::u32string characters = code_points(part.text(key));
    if (characters.size() != 1)
        part.broken(key, "one character");
    return characters.front();
}

Normalizer read_normalizer(const JsonPart& part)
{
    const std::string type = part.type();
    if (type == "Sequence")
        return normalize_in_sequence(read_sequence(part, "normalizers", read_normalizer));
    if (type == "BertNormalizer")
        return read_bert(part);
    if (type == "NFC")
        return normalize_form(UnicodeForm::nfc);
    if (type == "NFD")
        return normalize_form(UnicodeForm::nfd);
    if (type == "NFKC")
        return normalize_form(UnicodeForm::nfkc);
    if (type == "NFKD")
        return normalize_form(UnicodeForm::nfkd);
    if (type == "Lowercase")
        return lower_case_letters();
    if (type == "StripAccents")
        return strip_accents(true);
    if (type == "Strip")
        return strip_space(part.flag("strip_left", true), part.flag("strip_right", true));
    if (type == "Prepend")
        return prepend(read_short_text(part, "prepend"));
    if (type == "Replace")
        return replace(read_pattern(part.object("pattern")), read_short_text(part, "content"));
    if (type == "Precompiled")
        return read_precompiled(part);
    if (type == "ByteLevel")
        return spell_as_bytes();
    part.refuse("type", "this normalizer is not supported");
}

} // namespace regard
