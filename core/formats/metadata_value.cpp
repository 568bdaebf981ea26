#include "core/formats/metadata_value.h"

#include <cmath>
#include <limits>
#include <utility>

#include "core/error.h"
#include "core/formats/strict_json.h"

namespace regard {

void MetadataValue::fail(const std::string& expected) const
{
    throw Error({Error::Kind::broken, "metadata is wrong", where_, expected, json_.dump().substr(0, 60)});
}

MetadataValue MetadataValue::operator[](const std::string& key) const
{
    if (!json_.is_object())
        fail("an object");
    const auto found = json_.find(key);
    if (found == json_.end())
        throw Error({Error::Kind::broken, "metadata is incomplete", where_ + "." + key, {}, {}});
    return {*found, where_ + "." + key};
}

std::vector<MetadataValue> MetadataValue::items() const
{
    if (!json_.is_array())
        fail("a list");
    std::vector<MetadataValue> values;
    for (const nlohmann::json& item : json_)
        values.emplace_back(item, where_ + "[" + std::to_string(values.size()) + "]");
    return values;
}

std::string MetadataValue::text() const
{
    if (!json_.is_string())
        fail("a text");
    return json_.get<std::string>();
}

bool MetadataValue::truth() const
{
    if (!json_.is_boolean())
        fail("true or false");
    return json_.get<bool>();
}

double MetadataValue::number() const
{
    if (json_.is_null())
        return std::numeric_limits<double>::quiet_NaN();
    if (!json_.is_number())
        fail("a number");
    return json_.get<double>();
}

std::int64_t MetadataValue::integer(std::int64_t lowest, std::int64_t highest) const
{
    const bool fits = json_.is_number_integer() &&
                      !(json_.is_number_unsigned() && json_.get<std::uint64_t>() > std::uint64_t(highest)) &&
                      json_.get<std::int64_t>() >= lowest && json_.get<std::int64_t>() <= highest;
    if (!fits)
        fail("a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
    return json_.get<std::int64_t>();
}

std::size_t MetadataValue::size(std::size_t highest) const
{
    return static_cast<std::size_t>(integer(0, static_cast<std::int64_t>(highest)));
}

std::string MetadataReader::text(const std::string& key) const
{
    const auto found = metadata_.find(key);
    if (found == metadata_.end())
        throw Error({Error::Kind::broken, "metadata is incomplete", file_ + ": " + key, {}, {}});
    return found->second;
}

MetadataValue MetadataReader::json(const std::string& key) const
{
    const std::string where = file_ + ": " + key;
    return {parse_strict_json(text(key), where), where};
}

nlohmann::ordered_json metadata_number(double value)
{
    return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json(nullptr);
}

} // namespace regard
