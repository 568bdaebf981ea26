#include "core/formats/json_part.h"

#include "core/error.h"

namespace regard {

namespace {

std::string shown(const nlohmann::json& value)
{
    return value.dump(-1, ' ', true).substr(0, 60);
}

} // namespace

JsonPart::JsonPart(const nlohmann::json& value, std::string where) : value_(&value), where_(std::move(where))
{
    if (!value.is_object())
        throw Error({Error::Kind::broken, "has a wrong value", where_, "an object", shown(value)});
}

std::string JsonPart::where(const std::string& key) const
{
    return where_ + (where_.ends_with(".json") ? ": " : ".") + key;
}

bool JsonPart::has(const std::string& key) const
{
    const auto found = value_->find(key);
    return found != value_->end() && !found->is_null();
}

const nlohmann::json& JsonPart::value(const std::string& key) const
{
    if (!has(key))
        throw Error({Error::Kind::broken, "a setting is missing", where(key), {}, {}});
    return *value_->find(key);
}

void JsonPart::refuse(const std::string& key, const std::string& reason) const
{
    throw Error({Error::Kind::unsupported, reason, where(key), {}, has(key) ? shown(value(key)) : std::string()});
}

void JsonPart::broken(const std::string& key, const std::string& expected) const
{
    throw Error({Error::Kind::broken, "has a wrong value", where(key), expected,
                 has(key) ? shown(value(key)) : std::string("nothing")});
}

std::string JsonPart::text(const std::string& key) const
{
    if (!value(key).is_string())
        broken(key, "a text");
    return value(key).get<std::string>();
}

std::string JsonPart::text(const std::string& key, const std::string& otherwise) const
{
    return has(key) ? text(key) : otherwise;
}

bool JsonPart::flag(const std::string& key, bool otherwise) const
{
    if (!has(key))
        return otherwise;
    if (!value(key).is_boolean())
        broken(key, "true or false");
    return value(key).get<bool>();
}

std::size_t JsonPart::size(const std::string& key, std::size_t largest) const
{
    const nlohmann::json& number = value(key);
    if (!number.is_number_unsigned() || number.get<std::uint64_t>() > largest)
        broken(key, "a whole number from 0 to " + std::to_string(largest));
    return number.get<std::size_t>();
}

JsonPart JsonPart::object(const std::string& key) const
{
    return JsonPart(value(key), where(key));
}

const nlohmann::json& JsonPart::list(const std::string& key, std::size_t longest) const
{
    const nlohmann::json& all = value(key);
    if (!all.is_array() || all.size() > longest)
        broken(key, "a list of at most " + std::to_string(longest));
    return all;
}

} // namespace regard
