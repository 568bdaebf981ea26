#include "core/formats/array_check.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "core/error.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

bool is_name(const std::string& name)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
               c == '-';
    };
    return !name.empty() && name.size() <= 200 && name.front() != '.' && std::all_of(name.begin(), name.end(), fits);
}

[[noreturn]] void refuse(std::string what, const std::string& where, std::size_t expected, std::size_t found)
{
    throw Error({Error::Kind::invalid, std::move(what), where, std::to_string(expected), std::to_string(found)});
}

void check_axis(const LabelledAxis& axis, const std::string& where)
{
    if (!is_name(axis.name))
        throw Error({Error::Kind::invalid, "axis has a name that cannot be used", where, {}, axis.name});
    if (!axis.labels.empty() && axis.labels.size() != axis.size)
        refuse("axis has more or fewer labels than places", where + ": " + axis.name, axis.size, axis.labels.size());
    if (!std::all_of(axis.labels.begin(), axis.labels.end(), [](const std::string& label) { return is_utf8(label); }))
        throw Error({Error::Kind::invalid, "label is not UTF-8", where + ": " + axis.name, {}, {}});
}

} // namespace

void check_arrays(std::span<const LabelledArray> arrays, const std::string& file)
{
    std::set<std::string_view> names;
    for (const LabelledArray& array : arrays) {
        const std::string where = file + ": " + array.name;
        if (!is_name(array.name) || !names.insert(array.name).second)
            throw Error({Error::Kind::invalid, "array's name cannot be used or is there twice", where, {}, {}});
        std::size_t count = 1;
        std::set<std::string_view> axes;
        for (const LabelledAxis& axis : array.axes) {
            check_axis(axis, where);
            if (!axes.insert(axis.name).second)
                throw Error({Error::Kind::invalid, "axis is there twice", where, {}, axis.name});
            count *= axis.size;
        }
        if (array.axes.empty() || count != array.values.size())
            refuse("array's axes do not fit its numbers", where, count, array.values.size());
        if (!array.blank.empty() && array.blank.size() != count)
            refuse("array's blank cells do not fit its numbers", where, count, array.blank.size());
    }
}

} // namespace regard
