#include "core/formats/csv_writer.h"

#include <clocale>
#include <cmath>
#include <cstring>
#include <random>

#include <gtest/gtest.h>

#include "tests/core/formats/temporary_folder.h"

namespace regard {
namespace {

using test::slurp;
using test::TemporaryFolder;

std::string written(const std::vector<LabelledArray>& arrays)
{
    const TemporaryFolder folder;
    write_csv(folder / "a.csv", arrays);
    return slurp(folder / "a.csv");
}

TEST(Csv, quotes_only_what_needs_it)
{
    EXPECT_EQ(csv_field("chat"), "chat");
    EXPECT_EQ(csv_field("a,b"), "\"a,b\"");
    EXPECT_EQ(csv_field("say \"a\""), "\"say \"\"a\"\"\"");
    EXPECT_EQ(csv_field("a\nb"), "\"a\nb\"");
    EXPECT_EQ(csv_field(""), "");
}

TEST(Csv, one_matrix_is_a_table_with_its_labels)
{
    EXPECT_EQ(written({{"weight",
                        {{"query", 2, {"猫", ","}, "token"}, {"key", 3}},
                        {0.1f, 1, 0, 1e-9f, NAN, -INFINITY},
                        {false, false, true, false, false, false}}}),
              "query,0,1,2\r\n猫,0.100000001,1,\r\n\",\",9.99999972e-10,nan,-inf\r\n");
}

TEST(Csv, more_axes_or_arrays_have_a_line_a_number)
{
    const LabelledArray heads{
        "encoder", {{"head", 2}, {"query", 1, {"a"}, "token"}, {"key", 2, {"x", "y"}, "token"}}, {1, 0, 0.25f, 0.75f}};
    EXPECT_EQ(written({heads}), "array,head,query,query_token,key,key_token,value\r\n"
                                "encoder,0,0,a,0,x,1\r\nencoder,0,0,a,1,y,0\r\n"
                                "encoder,1,0,a,0,x,0.25\r\nencoder,1,0,a,1,y,0.75\r\n");
    EXPECT_EQ(written({{"a", {{"x", 1}}, {1}}, {"b", {{"x", 1}}, {2}}, {"c", {{"y", 1}}, {3}}}),
              "array,x,value\r\na,0,1\r\nb,0,2\r\n\r\narray,y,value\r\nc,0,3\r\n");
}

TEST(Csv, numbers_round_trip_in_any_locale)
{
    const char* german = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
    std::mt19937 draws(1);
    LabelledArray array{"v", {{"row", 1000}, {"column", 1}}, {}};
    while (array.values.size() < 1000) {
        const auto bits = static_cast<std::uint32_t>(draws());
        float value = 0;
        std::memcpy(&value, &bits, 4);
        if (std::isfinite(value))
            array.values.push_back(value);
    }
    const std::string text = written({array});
    if (german)
        std::setlocale(LC_NUMERIC, "C");
    std::size_t at = text.find('\n') + 1;
    for (const float value : array.values) {
        const std::size_t comma = text.find(',', at);
        EXPECT_EQ(std::strtof(text.c_str() + comma + 1, nullptr), value);
        at = text.find('\n', comma) + 1;
    }
    EXPECT_EQ(at, text.size());
}

} // namespace
} // namespace regard
