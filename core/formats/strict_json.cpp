#include "core/formats/strict_json.h"

#include <set>
#include <vector>

#include "core/error.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

[[noreturn]] void fail(const std::string& what, const std::string& where, const std::string& found = {})
{
    throw Error({Error::Kind::broken, what, where, {}, found});
}

} // namespace

nlohmann::json parse_strict_json(std::string_view text, const std::string& where)
{
    using Event = nlohmann::json::parse_event_t;
    if (!is_utf8(text))
        fail("is not UTF-8", where);
    // nlohmann's lexer takes U+0000 for the end of the text.
    if (text.find('\0') != std::string_view::npos)
        fail("is not JSON", where, "U+0000");

    std::size_t values = 0;
    std::vector<std::set<std::string>> keys;
    const auto watch = [&](int depth, Event event, nlohmann::json& value) {
        if (++values > json_value_limit)
            fail("holds too many values", where);
        if (depth > static_cast<int>(json_depth_limit))
            fail("is nested too deeply", where);
        if (event == Event::object_start)
            keys.emplace_back();
        else if (event == Event::object_end)
            keys.pop_back();
        else if (event == Event::key && !keys.back().insert(value.get<std::string>()).second)
            fail("holds a key twice", where, value.get<std::string>());
        return true;
    };
    try {
        return nlohmann::json::parse(text.begin(), text.end(), watch);
    } catch (const nlohmann::json::exception& error) {
        // Behind the library's own label: "[json.exception.parse_error.101] parse error at line 1, …".
        const std::string reason = error.what();
        const std::size_t label = reason.find("] ");
        fail("is not JSON", where, label == std::string::npos ? reason : reason.substr(label + 2));
    }
}

} // namespace regard
