#include "core/formats/npz_writer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "core/error.h"
#include "core/formats/array_check.h"
#include "core/formats/zip_writer.h"
#include "core/text/utf8.h"

namespace regard {

namespace {

static_assert(std::endian::native == std::endian::little, "numbers go out as they lie in memory");

constexpr std::size_t alignment = 64;

/// Version 1.0 of the .npy header: a Python literal, padded so that the numbers begin at a multiple of 64 bytes.
std::string npy_header(const std::string& type, const std::vector<std::size_t>& shape)
{
    std::string text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (";
    for (const std::size_t size : shape)
        text += std::to_string(size) + (shape.size() == 1 ? "," : ", ");
    if (shape.size() > 1)
        text.resize(text.size() - 2);
    text += "), }";
    const std::size_t magic = 10;
    const std::size_t whole = (magic + text.size() + 1 + alignment - 1) / alignment * alignment;
    text.resize(whole - magic - 1, ' ');
    text += '\n';
    const std::size_t length = text.size();
    std::string header("\x93NUMPY\x01\x00", 8);
    header += static_cast<char>(length & 0xff);
    header += static_cast<char>(length >> 8);
    return header + text;
}

/// The code points of UTF-8 text that has been checked.
std::u32string code_points(const std::string& utf8)
{
    std::u32string codes;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        char32_t code = length == 1 ? lead : lead & (0x7fu >> length);
        for (std::size_t i = 1; i < length; ++i)
            code = (code << 6) | (static_cast<unsigned char>(utf8[at + i]) & 0x3f);
        codes += code;
        at += length;
    }
    return codes;
}

/// NumPy's fixed-width text: UTF-32, padded with zeros to the longest.
void add_texts(ZipWriter& zip, const std::string& name, const std::vector<std::string>& texts,
               const std::vector<std::size_t>& shape)
{
    std::vector<std::u32string> rows;
    std::size_t width = 1;
    for (const std::string& text : texts) {
        rows.push_back(code_points(text));
        width = std::max(width, rows.back().size());
    }
    std::string bytes;
    bytes.reserve(rows.size() * width * sizeof(char32_t));
    for (std::u32string& row : rows) {
        row.resize(width, U'\0');
        bytes.append(reinterpret_cast<const char*>(row.data()), width * sizeof(char32_t));
    }
    const std::string header = npy_header("<U" + std::to_string(width), shape);
    zip.add(name + ".npy", std::array<std::string_view, 2>{header, bytes});
}

void add_array(ZipWriter& zip, const LabelledArray& array)
{
    std::vector<std::size_t> shape;
    for (const LabelledAxis& axis : array.axes)
        shape.push_back(axis.size);
    const std::string header = npy_header("<f4", shape);
    const std::string_view values(reinterpret_cast<const char*>(array.values.data()),
                                  array.values.size() * sizeof(float));
    zip.add(array.name + ".npy", std::array<std::string_view, 2>{header, values});
    for (const LabelledAxis& axis : array.axes)
        if (!axis.labels.empty())
            add_texts(zip, array.name + "." + axis.name, axis.labels, {axis.size});
}

} // namespace

void write_npz(const std::filesystem::path& file, std::span<const LabelledArray> arrays,
               const std::map<std::string, std::string>& texts)
{
    const std::string name = file.string();
    check_arrays(arrays, name);
    for (const auto& [key, text] : texts)
        if (!is_utf8(text) || std::any_of(arrays.begin(), arrays.end(),
                                          [&text_name = key](const auto& a) { return a.name == text_name; }))
            throw Error(
                {Error::Kind::invalid, "text cannot be used or has an array's name", name + ": " + key, {}, {}});
    ReplacedFile target(file);
    ZipWriter zip(target, name);
    for (const LabelledArray& array : arrays)
        add_array(zip, array);
    for (const auto& [key, text] : texts)
        add_texts(zip, key, {text}, {});
    zip.finish();
    target.commit();
}

} // namespace regard
