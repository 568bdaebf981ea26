#include "core/formats/csv_writer.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/error.h"
#include "core/formats/array_check.h"
#include "core/formats/replaced_file.h"

namespace regard {

namespace {

constexpr const char* line_end = "\r\n";
constexpr std::size_t block = 1 << 16;

/// As "%.9g" prints it in the C locale.
void append_number(std::string& line, float value)
{
    if (std::isnan(value)) {
        line += "nan";
        return;
    }
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, double(value), std::chars_format::general, 9).ptr;
    line.append(digits, end);
}

std::string label_of(const LabelledAxis& axis, std::size_t place)
{
    return axis.labels.empty() ? std::to_string(place) : axis.labels[place];
}

void append_value(std::string& line, const LabelledArray& array, std::size_t at)
{
    if (array.blank.empty() || !array.blank[at])
        append_number(line, array.values[at]);
}

/// Gathers lines, so that a long table is neither held whole nor written number by number.
class Lines {
public:
    explicit Lines(ReplacedFile& target) : target_(target) {}
    void add(const std::string& line)
    {
        text_ += line;
        text_ += line_end;
        if (text_.size() > block)
            flush();
    }
    void flush()
    {
        target_.write(text_);
        text_.clear();
    }

private:
    ReplacedFile& target_;
    std::string text_;
};

void write_matrix(Lines& lines, const LabelledArray& array)
{
    const LabelledAxis& rows = array.axes[0];
    const LabelledAxis& columns = array.axes[1];
    std::string line = csv_field(rows.name);
    for (std::size_t column = 0; column < columns.size; ++column)
        line += "," + csv_field(label_of(columns, column));
    lines.add(line);
    for (std::size_t row = 0; row < rows.size; ++row) {
        line = csv_field(label_of(rows, row));
        for (std::size_t column = 0; column < columns.size; ++column) {
            line += ',';
            append_value(line, array, row * columns.size + column);
        }
        lines.add(line);
    }
}

bool same_axes(const LabelledArray& a, const LabelledArray& b)
{
    return std::equal(
        a.axes.begin(), a.axes.end(), b.axes.begin(), b.axes.end(), [](const LabelledAxis& x, const LabelledAxis& y) {
            return x.name == y.name && x.label_name == y.label_name && x.labels.empty() == y.labels.empty();
        });
}

std::string header_of(const LabelledArray& array)
{
    std::string line = "array";
    for (const LabelledAxis& axis : array.axes) {
        line += "," + csv_field(axis.name);
        if (!axis.labels.empty())
            line += "," + csv_field(axis.name + "_" + axis.label_name);
    }
    return line + ",value";
}

void write_long(Lines& lines, const LabelledArray& array)
{
    for (std::size_t at = 0; at < array.values.size(); ++at) {
        std::string line;
        std::size_t rest = at;
        for (auto axis = array.axes.rbegin(); axis != array.axes.rend(); ++axis) {
            const std::size_t place = rest % axis->size;
            rest /= axis->size;
            line =
                "," + std::to_string(place) + (axis->labels.empty() ? "" : "," + csv_field(axis->labels[place])) + line;
        }
        line = csv_field(array.name) + line + ",";
        append_value(line, array, at);
        lines.add(line);
    }
}

} // namespace

std::string csv_field(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

void write_csv(const std::filesystem::path& file, std::span<const LabelledArray> arrays)
{
    check_arrays(arrays, file.string());
    ReplacedFile target(file);
    Lines lines(target);
    if (arrays.size() == 1 && arrays.front().axes.size() == 2) {
        write_matrix(lines, arrays.front());
    } else {
        for (std::size_t i = 0; i < arrays.size(); ++i) {
            // Arrays of other axes begin a table of their own, an empty line between them.
            if (i == 0 || !same_axes(arrays[i - 1], arrays[i])) {
                if (i > 0)
                    lines.add({});
                lines.add(header_of(arrays[i]));
            }
            write_long(lines, arrays[i]);
        }
    }
    lines.flush();
    target.commit();
}

} // namespace regard
