#include <cstring>
#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/formats/safetensors.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/compare.h"

namespace regard {

namespace {

using test::error_of;

std::string with_header(const std::string& json, const std::string& data = "")
{
    std::string bytes(8, '\0');
    const std::uint64_t length = json.size();
    std::memcpy(bytes.data(), &length, 8);
    return bytes + json + data;
}

std::string repeated(const std::string& part, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += part;
    return text;
}

// The four long files, made here.
std::map<std::string, std::string> long_files()
{
    const std::string deep = repeated("[", 100'000) + repeated("]", 100'000);
    const std::string tail = "\"data_offsets\":[0,4]";
    return {
        {"deep_json_100k", with_header("{\"a\":" + deep + "}")},
        {"deep_in_extra",
         with_header("{\"a\":{\"dtype\":\"F32\",\"shape\":[1]," + tail + ",\"x\":" + deep + "}}", "1234")},
        {"huge_number",
         with_header("{\"a\":{\"dtype\":\"F32\",\"shape\":[" + repeated("9", 100'000) + "]," + tail + "}}", "1234")},
        {"many_dims",
         with_header("{\"a\":{\"dtype\":\"F32\",\"shape\":[1" + repeated(",1", 99'999) + "]," + tail + "}}", "1234")},
    };
}

// A few words of the message for each damaged file.
const std::map<std::string, std::string> defects = {
    {"array_root", "does not begin with {"},
    {"bom", "does not begin with {"},
    {"deep_in_extra", "nested too deeply"},
    {"deep_json", "wrong value: expected an object"},
    {"deep_json_100k", "wrong value: expected an object"},
    {"dim_gt_u64", "wrong value in shape"},
    {"dup_field", "duplicate key: found dtype"},
    {"dup_key_diff", "duplicate key: found"},
    {"dup_key_same", "duplicate key: found"},
    {"dup_metadata", "duplicate key: found __metadata__"},
    {"empty_file", "too short"},
    {"end_lt_begin", "ends before it begins"},
    {"exp_dim", "wrong value in shape"},
    {"f4_odd", "whole byte"},
    {"float_dim", "wrong value in shape"},
    {"hdr_len_100MB_plus1", "header is too long"},
    {"hdr_len_gt_file", "header is cut off"},
    {"hdr_len_u64max", "header is too long"},
    {"hole", "hole before the tensor"},
    {"huge_number", "not JSON"},
    {"leading_hole", "hole before the tensor"},
    {"leading_space", "does not begin with {"},
    {"lone_surrogate_escape", "not JSON"},
    {"lower_dtype", "unknown dtype: found f32"},
    {"many_dims", "too many dimensions"},
    {"meta_nested", "expected a string, found an object"},
    {"meta_nonstring", "expected a string"},
    {"missing_dtype", "has no dtype"},
    {"n0", "header is empty"},
    {"neg_dim", "wrong value in shape"},
    {"neg_offset", "wrong value in data_offsets"},
    {"not_json", "not JSON"},
    {"not_utf8", "not UTF-8"},
    {"only_trailing_zip", "bytes after the last tensor"},
    {"overflow_bits", "larger than any file"},
    {"overflow_shape", "larger than any file"},
    {"overflow_zero_dim", "larger than any file"},
    {"overlap", "tensors overlap"},
    {"overlong_utf8", "not UTF-8"},
    {"partial_overlap", "tensors overlap"},
    {"raw_control_in_string", "not JSON"},
    {"seven_bytes", "too short"},
    {"size_mismatch", "does not fit its shape"},
    {"string_dim", "wrong value in shape"},
    {"three_offsets", "data_offsets must be two numbers"},
    {"trailing_comma", "not JSON"},
    {"trailing_data", "bytes after the last tensor"},
    {"trailing_garbage_json", "not JSON"},
    {"trailing_nul_pad", "not JSON"},
    {"truncated_data", "data is cut off"},
    {"unknown_dtype", "unknown dtype: found"},
};

struct Verdict {
    std::string name;
    bool accept = false;
};

std::vector<Verdict> verdicts()
{
    std::istringstream lines(test::slurp(test::golden("hostile/verdicts.tsv")));
    std::vector<Verdict> all;
    for (std::string line; std::getline(lines, line);)
        all.push_back({line.substr(0, line.find(".safetensors")), line.substr(line.find('\t') + 1) == "accept"});
    return all;
}

void read_all(const SafetensorsFile& file)
{
    for (const SafetensorsEntry& entry : file.entries())
        if (entry.dtype == "F32")
            file.read_floats(entry.name);
}

} // namespace

TEST(SafetensorsHostile, EveryFileGetsItsVerdict)
{
    const test::TemporaryFolder folder;
    const auto generated = long_files();
    std::size_t rejected = 0;
    for (const Verdict& verdict : verdicts()) {
        const std::string name = verdict.name + ".safetensors";
        const auto made = generated.find(verdict.name);
        if (made != generated.end())
            test::spill(folder / name, made->second);
        const auto path = made != generated.end() ? folder / name : test::golden("hostile/" + name);

        const Error error = error_of([&] { read_all(SafetensorsFile::open(path)); });
        const Error in_memory = error_of([&] { read_all(SafetensorsFile::parse(test::slurp(path), path.string())); });
        EXPECT_STREQ(error.what(), in_memory.what());
        if (verdict.accept) {
            EXPECT_STREQ(error.what(), "nothing was thrown") << name;
            continue;
        }
        ++rejected;
        const std::string message = error.what();
        EXPECT_NE(message.find(name), std::string::npos) << message;
        ASSERT_TRUE(defects.count(verdict.name)) << verdict.name << " says: " << message;
        EXPECT_NE(message.find(defects.at(verdict.name)), std::string::npos) << message;
        EXPECT_EQ(error.kind(), Error::Kind::broken) << message;
        EXPECT_LT(message.size(), 600U);
    }
    EXPECT_EQ(rejected, defects.size());
}

TEST(SafetensorsHostile, AnotherKindOfFileIsNotCalledBroken)
{
    const std::string picture = "\x89PNG\r\n\x1a\n and so on";
    EXPECT_EQ(error_of([&] { SafetensorsFile::parse(picture, "head.png"); }).kind(), Error::Kind::not_ours);
}

TEST(SafetensorsHostile, NamesAreKeptAsTheyAre)
{
    EXPECT_TRUE(SafetensorsFile::open(test::golden("hostile/empty_name.safetensors")).find(""));
    const auto file = SafetensorsFile::open(test::golden("hostile/nul_escape_name.safetensors"));
    ASSERT_EQ(file.entries().size(), 1U);
    EXPECT_NE(file.entries()[0].name.find('\0'), std::string::npos);
}

TEST(SafetensorsHostile, UnknownFieldsMayHoldAnythingButDuplicates)
{
    const std::string head = "{\"a\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1],\"x\":";
    EXPECT_EQ(SafetensorsFile::parse(with_header(head + "[{\"y\":[1,-2,0.5,null,true,\"z\"]},[]],\"w\":{}}}", "1"), "f")
                  .read_integers("a"),
              std::vector<std::int64_t>{'1'});
    const Error error = error_of([&] { SafetensorsFile::parse(with_header(head + "{\"y\":1,\"y\":1}}}", "1"), "f"); });
    EXPECT_NE(std::string(error.what()).find("duplicate key: found y"), std::string::npos);
}

// One flipped bit anywhere in a valid header: an error or another valid reading, never a crash.
TEST(SafetensorsHostile, FlippedBitsNeverCrash)
{
    const std::string good = test::slurp(test::golden("hostile/ok_meta.safetensors"));
    ASSERT_GT(good.size(), 50U);
    std::size_t rejected = 0;
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        std::string bad = good;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        const Error error = error_of([&] { read_all(SafetensorsFile::parse(bad, "bad")); });
        rejected += error.kind() != Error::Kind::cancelled;
    }
    EXPECT_GT(rejected, good.size());
}

} // namespace regard
