#include "core/models/direction.h"

#include <algorithm>

#include "core/error.h"

namespace regard {

namespace {

bool is_language_code(std::string_view code)
{
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    return !code.empty() && code.size() <= 32 && code.find_first_not_of(allowed) == std::string_view::npos;
}

} // namespace

std::optional<Direction> parse_direction(std::string_view name)
{
    const std::size_t hyphen = name.find('-');
    if (hyphen == std::string_view::npos)
        return std::nullopt;
    const std::string_view source = name.substr(0, hyphen);
    const std::string_view target = name.substr(hyphen + 1);
    if (!is_language_code(source) || !is_language_code(target))
        return std::nullopt;
    return Direction{std::string(source), std::string(target), Direction::no_token};
}

std::vector<Direction> parse_directions(std::span<const std::string> names, const std::string& where)
{
    if (names.empty())
        throw Error({Error::Kind::broken, "no direction of translation is named", where, "fr-en, for example", {}});
    std::vector<Direction> directions;
    for (const std::string& name : names) {
        const auto direction = parse_direction(name);
        if (!direction)
            throw Error({Error::Kind::broken, "is not the name of a direction of translation", where,
                         "two languages like fr-en", name.substr(0, 60)});
        if (std::find(directions.begin(), directions.end(), *direction) != directions.end())
            throw Error({Error::Kind::broken, "a direction of translation is named twice", where, {}, name});
        directions.push_back(*direction);
    }
    return directions;
}

void look_up_direction_tokens(std::vector<Direction>& directions, const Tokenizer& tokenizer, const std::string& where)
{
    for (Direction& direction : directions) {
        const auto id = tokenizer.find(direction.piece());
        const bool special = id && tokenizer.token(*id).special;
        if (special)
            direction.token_id = *id;
        else if (directions.size() > 1)
            throw Error({Error::Kind::broken,
                         id ? "the token of a direction is not a control symbol" : "has no token for a direction",
                         where,
                         "a control symbol " + direction.piece(),
                         {}});
    }
}

std::optional<std::size_t> find_direction(std::span<const Direction> directions, std::string_view from,
                                          std::string_view to)
{
    for (std::size_t i = 0; i < directions.size(); ++i)
        if ((from.empty() || directions[i].source_language == from) &&
            (to.empty() || directions[i].target_language == to))
            return i;
    return std::nullopt;
}

} // namespace regard
