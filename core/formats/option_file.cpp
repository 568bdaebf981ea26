#include "core/formats/option_file.h"

#include "core/error.h"
#include "core/formats/strict_json.h"
#include "core/formats/whole_file.h"

namespace regard {

namespace {

constexpr std::size_t longest_file = 1 << 20;

std::string value_text(const nlohmann::json& value, const std::string& where)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number())
        return value.dump();
    throw Error({Error::Kind::broken, "is no value for an option", where, "a text, a number, true, false or a list",
                 value.dump().substr(0, 60)});
}

} // namespace

std::vector<FileOption> read_option_file(const std::filesystem::path& file)
{
    const nlohmann::json object = parse_strict_json(read_whole_file(file, longest_file), file.string());
    if (!object.is_object())
        throw Error({Error::Kind::broken, "holds no options", file.string(), "a JSON object", {}});
    std::vector<FileOption> options;
    for (const auto& [key, value] : object.items()) {
        const std::string where = file.string() + ": " + key;
        FileOption option{key, FileOption::Kind::value, {}};
        if (value.is_boolean()) {
            option.kind = value.get<bool>() ? FileOption::Kind::on : FileOption::Kind::off;
        } else if (value.is_array()) {
            option.kind = FileOption::Kind::list;
            for (const nlohmann::json& element : value)
                option.values.push_back(value_text(element, where));
        } else {
            option.values.push_back(value_text(value, where));
        }
        options.push_back(std::move(option));
    }
    return options;
}

} // namespace regard
