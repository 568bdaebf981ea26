#include "core/formats/settings.h"

#include <algorithm>

#include "core/formats/strict_json.h"
#include "core/formats/whole_file.h"

namespace regard {

namespace {

constexpr std::size_t longest_file = 1 << 20;
constexpr char wrong_type[] = "setting has the wrong type";

} // namespace

Settings Settings::read(const std::filesystem::path& file)
{
    const std::string name = file.string();
    nlohmann::json values = parse_strict_json(read_whole_file(file, longest_file), name);
    if (!values.is_object())
        throw Error({Error::Kind::broken, "is not a JSON object", name, {}, {}});
    return {std::move(values), name};
}

bool Settings::has(const char* key) const
{
    const auto found = values_.find(key);
    return found != values_.end() && !found->is_null();
}

const nlohmann::json& Settings::at(const char* key) const
{
    const auto found = values_.find(key);
    if (found == values_.end())
        fail(Error::Kind::missing, "has no such setting", key, {}, {});
    return *found;
}

std::string Settings::text(const char* key) const
{
    const nlohmann::json& value = at(key);
    if (!value.is_string())
        fail(Error::Kind::broken, wrong_type, key, "a text", shown(value));
    return value.get<std::string>();
}

std::vector<std::string> Settings::texts(const char* key) const
{
    const nlohmann::json& value = at(key);
    const bool fits = value.is_array() && std::all_of(value.begin(), value.end(),
                                                      [](const nlohmann::json& item) { return item.is_string(); });
    if (!fits)
        fail(Error::Kind::broken, wrong_type, key, "a list of texts", shown(value));
    return value.get<std::vector<std::string>>();
}

std::int64_t Settings::integer(const char* key, std::int64_t lowest, std::int64_t highest) const
{
    const nlohmann::json& value = at(key);
    if (!value.is_number_integer())
        fail(Error::Kind::broken, wrong_type, key, "a whole number", shown(value));
    const bool too_large = value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(highest);
    if (too_large || value.get<std::int64_t>() < lowest || value.get<std::int64_t>() > highest)
        fail(Error::Kind::broken, "setting out of range", key,
             std::to_string(lowest) + " to " + std::to_string(highest), shown(value));
    return value.get<std::int64_t>();
}

float Settings::number(const char* key) const
{
    const nlohmann::json& value = at(key);
    if (!value.is_number())
        fail(Error::Kind::broken, wrong_type, key, "a number", shown(value));
    return value.get<float>();
}

bool Settings::yes(const char* key) const
{
    const nlohmann::json& value = at(key);
    if (!value.is_boolean())
        fail(Error::Kind::broken, wrong_type, key, "true or false", shown(value));
    return value.get<bool>();
}

std::string Settings::text(const char* key, const std::string& otherwise) const
{
    return has(key) ? text(key) : otherwise;
}

std::int64_t Settings::integer(const char* key, std::int64_t lowest, std::int64_t highest, std::int64_t otherwise) const
{
    return has(key) ? integer(key, lowest, highest) : otherwise;
}

float Settings::number(const char* key, float otherwise) const
{
    return has(key) ? number(key) : otherwise;
}

bool Settings::yes(const char* key, bool otherwise) const
{
    return has(key) ? yes(key) : otherwise;
}

void Settings::fail(Error::Kind kind, const std::string& what, const std::string& key, const std::string& expected,
                    const std::string& found) const
{
    throw Error({kind, what, file_ + ": " + key, expected, found});
}

} // namespace regard
