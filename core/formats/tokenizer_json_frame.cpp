#include "core/formats/tokenizer_json_rules.h"
#include "core/text/piece_vocabulary.h"

namespace regard {

namespace {

using Item = TokenFrame::Item;
using Kind = Item::Kind;

constexpr std::size_t most_items = 32;
constexpr std::size_t most_types = 1000;

int read_id(const nlohmann::json& value, const JsonPart& part, const std::string& key)
{
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() >= most_vocabulary_pieces)
        part.broken(key, "a token id");
    return value.get<int>();
}

// ["[SEP]", 102]
int read_pair(const JsonPart& part, const std::string& key)
{
    const nlohmann::json& pair = part.list(key, 2);
    if (pair.size() != 2)
        part.broken(key, "a token and its id");
    return read_id(pair[1], part, key);
}

TokenFrame read_bert(const JsonPart& part)
{
    const int separator = read_pair(part, "sep");
    const int start = read_pair(part, "cls");
    const std::vector<Item> single = {
        {Kind::special, start, 0}, {Kind::first_text, 0, 0}, {Kind::special, separator, 0}};
    std::vector<Item> pair = single;
    pair.push_back({Kind::second_text, 0, 1});
    pair.push_back({Kind::special, separator, 1});
    return {single, pair};
}

TokenFrame read_roberta(const JsonPart& part)
{
    const int separator = read_pair(part, "sep");
    const int start = read_pair(part, "cls");
    const std::vector<Item> single = {
        {Kind::special, start, 0}, {Kind::first_text, 0, 0}, {Kind::special, separator, 0}};
    std::vector<Item> pair = single;
    pair.push_back({Kind::special, separator, 0});
    pair.push_back({Kind::second_text, 0, 0});
    pair.push_back({Kind::special, separator, 0});
    return {single, pair};
}

void append_special(const JsonPart& part, const JsonPart& item, std::vector<Item>& items)
{
    const int type = static_cast<int>(item.size("type_id", most_types));
    const JsonPart token = part.object("special_tokens").object(item.text("id"));
    for (const nlohmann::json& id : token.list("ids", most_items))
        items.push_back({Kind::special, read_id(id, token, "ids"), type});
}

void append_text(const JsonPart& item, std::vector<Item>& items)
{
    const std::string name = item.text("id");
    if (name != "A" && name != "B")
        item.broken("id", "A or B");
    items.push_back(
        {name == "A" ? Kind::first_text : Kind::second_text, 0, static_cast<int>(item.size("type_id", most_types))});
}

std::vector<Item> read_template(const JsonPart& part, const std::string& key)
{
    std::vector<Item> items;
    const nlohmann::json& list = part.list(key, most_items);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonPart item(list[i], part.where(key) + "[" + std::to_string(i) + "]");
        if (item.has("SpecialToken"))
            append_special(part, item.object("SpecialToken"), items);
        else
            append_text(item.object("Sequence"), items);
    }
    return items;
}

// Rules that change only where tokens are said to be do nothing here.
TokenFrame read_sequence_of_frames(const JsonPart& part)
{
    TokenFrame found;
    bool is_found = false;
    const nlohmann::json& list = part.list("processors", most_tokenizer_rules);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonPart rule(list[i], part.where("processors") + "[" + std::to_string(i) + "]");
        if (rule.type() == "ByteLevel")
            continue;
        if (is_found || rule.type() == "Sequence")
            rule.refuse("type", "more than one post-processor that adds tokens is not supported");
        found = read_post_processor(rule);
        is_found = true;
    }
    return found;
}

} // namespace

TokenFrame read_post_processor(const JsonPart& part)
{
    const std::string type = part.type();
    if (type == "Sequence")
        return read_sequence_of_frames(part);
    if (type == "ByteLevel")
        return {};
    if (type == "BertProcessing")
        return read_bert(part);
    if (type == "RobertaProcessing")
        return read_roberta(part);
    if (type == "TemplateProcessing")
        return {read_template(part, "single"), read_template(part, "pair")};
    part.refuse("type", "this post-processor is not supported");
}

} // namespace regard
