#pragma once

#include "core/formats/json_part.h"
#include "core/text/normalizers.h"
#include "core/text/piece_decoders.h"
#include "core/text/pre_tokenizers.h"
#include "core/text/token_frame.h"

namespace regard {

/// The rules of tokenizer.json, of which those are read that BERT, GPT-2, RoBERTa, T5, mBART, Llama and Qwen2 use. All
/// throw Error: unsupported naming a type or a setting that is not among them, broken for wrong values.

/// How many rules a file may hold; each may make the text longer.
inline constexpr std::size_t most_tokenizer_rules = 64;

Normalizer read_normalizer(const JsonPart& part);
PreTokenizer read_pre_tokenizer(const JsonPart& part);
PieceDecoder read_decoder(const JsonPart& part);
TokenFrame read_post_processor(const JsonPart& part);

/// {"String": "…"} or {"Regex": "…"}.
TextPattern read_pattern(const JsonPart& part);
/// A text that rules may put in, of at most 1,024 bytes.
std::string read_short_text(const JsonPart& part, const std::string& key);
/// A text of one character.
char32_t read_character(const JsonPart& part, const std::string& key);
/// Whether and when "▁" is put in front (newer files: `prepend_scheme`, older ones: `add_prefix_space`).
Metaspace::Prepend read_prepend_scheme(const JsonPart& part);

/// The rules of a "Sequence", one after the other. `read` makes a rule of each.
template <typename Rule>
std::vector<Rule> read_sequence(const JsonPart& part, const std::string& key, Rule (*read)(const JsonPart&))
{
    std::vector<Rule> rules;
    const nlohmann::json& list = part.list(key, most_tokenizer_rules);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonPart rule(list[i], part.where(key) + "[" + std::to_string(i) + "]");
        // One in the other could be many times most_tokenizer_rules.
        if (rule.type() == "Sequence")
            rule.refuse("type", "a sequence in a sequence is not supported");
        rules.push_back(read(rule));
    }
    return rules;
}

} // namespace regard
