#include "core/formats/npz_writer.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "core/formats/zip_writer.h"
#include "tests/core/formats/temporary_folder.h"

namespace regard {
namespace {

using test::error_of;
using test::slurp;
using test::spill;
using test::TemporaryFolder;

LabelledArray two_by_two()
{
    return {"weight", {{"query", 2, {"é", "猫😀"}, "token"}, {"key", 2}}, {1.0f, -0.5f, 0.1f, 3e-45f}};
}

std::string u32(std::size_t value)
{
    std::string bytes;
    for (int i = 0; i < 4; ++i)
        bytes += static_cast<char>((value >> (8 * i)) & 0xff);
    return bytes;
}

TEST(Crc32, is_the_published_check_value)
{
    EXPECT_EQ(crc32("123456789"), 0xcbf43926u);
    EXPECT_EQ(crc32("6789", crc32("12345")), 0xcbf43926u);
    EXPECT_EQ(crc32(""), 0u);
}

TEST(Npz, first_entry_is_a_stored_npy_file_byte_for_byte)
{
    const TemporaryFolder folder;
    write_npz(folder / "a.npz", std::vector{two_by_two()});
    const std::string bytes = slurp(folder / "a.npz");
    std::string npy("\x93NUMPY\x01\x00\x76\x00", 10);
    npy += "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }";
    npy.resize(127, ' ');
    npy += '\n';
    npy += std::string("\x00\x00\x80\x3f\x00\x00\x00\xbf\xcd\xcc\xcc\x3d\x02\x00\x00\x00", 16);
    std::string local("PK\x03\x04\x14\x00\x00\x08\x00\x00\x00\x00\x21\x00", 14);
    local += u32(crc32(npy)) + u32(npy.size()) + u32(npy.size()) + std::string("\x0a\x00\x00\x00", 4) + "weight.npy";
    ASSERT_GE(bytes.size(), local.size() + npy.size());
    EXPECT_EQ(bytes.substr(0, local.size()), local);
    EXPECT_EQ(bytes.substr(local.size(), npy.size()), npy);
}

TEST(Npz, python_reads_what_was_written)
{
    const TemporaryFolder folder;
    LabelledArray second{"all.heads", {{"layer", 1}, {"head", 2}, {"query", 1}, {"key", 3}}, {0, 1, 2, 3, 4, 5}};
    LabelledArray line{"line", {{"x", 3}}, {7, 8, 9}};
    write_npz(folder / "a.npz", std::vector{two_by_two(), second, line}, {{"caption", "tête\nL0 H1"}});
    spill(folder / "read.py", R"(
import ast, struct, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
assert {i.date_time for i in z.infolist()} == {(1980, 1, 1, 0, 0, 0)}
assert {i.compress_type for i in z.infolist()} == {zipfile.ZIP_STORED}
def read(name):
    b = z.read(name + '.npy')
    assert b[:8] == b'\x93NUMPY\x01\x00'
    n = struct.unpack('<H', b[8:10])[0]
    assert (10 + n) % 64 == 0 and b[9 + n:10 + n] == b'\n'
    h = ast.literal_eval(b[10:10 + n].decode('ascii'))
    assert not h['fortran_order']
    count = 1
    for s in h['shape']: count *= s
    data = b[10 + n:]
    if h['descr'] == '<f4':
        return h['shape'], list(struct.unpack('<%df' % count, data))
    w = int(h['descr'][2:]) * 4
    assert len(data) == w * count
    return h['shape'], [data[i * w:(i + 1) * w].decode('utf-32-le').rstrip('\0') for i in range(count)]
assert sorted(z.namelist()) == ['all.heads.npy', 'caption.npy', 'line.npy', 'weight.npy', 'weight.query.npy']
assert read('weight') == ((2, 2), [1.0, -0.5, struct.unpack('f', struct.pack('f', 0.1))[0], 2 * 2.0 ** -149])
assert read('weight.query') == ((2,), ['\u00e9', '\u732b\U0001f600'])
assert read('all.heads') == ((1, 2, 1, 3), [0, 1, 2, 3, 4, 5])
assert read('line') == ((3,), [7, 8, 9])
assert read('caption') == ((), ['t\u00eate\nL0 H1'])
try:
    import numpy
except ImportError:
    sys.exit(0)
a = numpy.load(sys.argv[1])
assert a['weight'].dtype == numpy.float32 and a['weight'].shape == (2, 2) and a['weight'][0, 1] == -0.5
assert list(a['weight.query']) == ['\u00e9', '\u732b\U0001f600'] and str(a['caption']) == 't\u00eate\nL0 H1'
)");
    const std::string command = "python3 '" + (folder / "read.py").string() + "' '" + (folder / "a.npz").string() + "'";
    EXPECT_EQ(std::system(command.c_str()), 0);
}

TEST(Npz, same_arrays_same_bytes)
{
    const TemporaryFolder folder;
    write_npz(folder / "a.npz", std::vector{two_by_two()}, {{"caption", "c"}});
    write_npz(folder / "b.npz", std::vector{two_by_two()}, {{"caption", "c"}});
    EXPECT_EQ(slurp(folder / "a.npz"), slurp(folder / "b.npz"));
}

TEST(Npz, refuses_what_does_not_fit_and_keeps_the_old_file)
{
    const TemporaryFolder folder;
    spill(folder / "a.npz", "old");
    const auto refused = [&](std::vector<LabelledArray> arrays, std::map<std::string, std::string> texts = {}) {
        return error_of([&] { write_npz(folder / "a.npz", arrays, texts); }).parts();
    };
    LabelledArray array = two_by_two();
    EXPECT_EQ(refused({array, array}).what, "array's name cannot be used or is there twice");
    EXPECT_EQ(refused({array}, {{"weight", "x"}}).what, "text cannot be used or has an array's name");
    array.values.pop_back();
    EXPECT_EQ(refused({array}).expected, "4");
    EXPECT_EQ(refused({array}).found, "3");
    array = two_by_two();
    array.axes[0].labels.pop_back();
    EXPECT_EQ(refused({array}).what, "axis has more or fewer labels than places");
    array = two_by_two();
    array.axes[0].labels[1] = "\xff";
    EXPECT_EQ(refused({array}).what, "label is not UTF-8");
    for (const char* name : {"", "a/b", "../a", "a b", "é"}) {
        array = two_by_two();
        array.name = name;
        EXPECT_EQ(refused({array}).kind, Error::Kind::invalid) << name;
    }
    EXPECT_EQ(slurp(folder / "a.npz"), "old");
    EXPECT_EQ(folder.count(), 1u);
}

TEST(Zip, refuses_more_than_four_gigabytes)
{
    const TemporaryFolder folder;
    ReplacedFile target(folder / "a.zip");
    ZipWriter zip(target, "a.zip");
    const std::string block(1 << 20, 'x');
    const std::vector<std::string_view> parts(4096, block);
    EXPECT_EQ(error_of([&] { zip.add("a", parts); }).parts().what, "is too long for a ZIP file");
}

} // namespace
} // namespace regard
