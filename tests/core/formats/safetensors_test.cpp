#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/formats/half.h"
#include "core/formats/safetensors.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/compare.h"

namespace regard {

namespace {

using test::error_of;

std::vector<float> random_numbers(std::size_t count)
{
    std::mt19937 generator(7);
    std::normal_distribution<float> normal;
    std::vector<float> numbers(count);
    for (float& number : numbers)
        number = normal(generator);
    return numbers;
}

} // namespace

TEST(Half, EveryF16SurvivesTheRoundTrip)
{
    for (unsigned bits = 0; bits < 65536; ++bits) {
        const auto half = static_cast<std::uint16_t>(bits);
        const float value = from_f16(half);
        if (std::isnan(value))
            EXPECT_TRUE(std::isnan(from_f16(to_f16(value))));
        else
            ASSERT_EQ(to_f16(value), half) << value;
    }
}

TEST(Half, F16RoundsToNearestEven)
{
    EXPECT_EQ(from_f16(0x3C00), 1.0F);
    EXPECT_EQ(from_f16(0x0001), 0x1p-24F);
    EXPECT_EQ(from_f16(0xFBFF), -65504.0F);
    EXPECT_EQ(to_f16(1 + 0x1p-11F), 0x3C00);     // tie, down to even
    EXPECT_EQ(to_f16(1 + 3 * 0x1p-11F), 0x3C02); // tie, up to even
    EXPECT_EQ(to_f16(1 + 0x1.2p-11F), 0x3C01);
    EXPECT_EQ(to_f16(65519.0F), 0x7BFF);
    EXPECT_EQ(to_f16(65520.0F), 0x7C00);
    EXPECT_EQ(to_f16(0x1p-25F), 0x0000);
    EXPECT_EQ(to_f16(0x1.8p-25F), 0x0001);
    EXPECT_EQ(to_f16(-0.0F), 0x8000);
}

TEST(Half, Bf16RoundsToNearestEven)
{
    EXPECT_EQ(from_bf16(0x3F80), 1.0F);
    EXPECT_EQ(to_bf16(1 + 0x1p-8F), 0x3F80);
    EXPECT_EQ(to_bf16(1 + 3 * 0x1p-8F), 0x3F82);
    EXPECT_EQ(to_bf16(std::numeric_limits<float>::max()), 0x7F80);
    EXPECT_TRUE(std::isnan(from_bf16(to_bf16(std::bit_cast<float>(0x7F800001U)))));
}

TEST(Safetensors, WritesAndReadsEachFloatType)
{
    const test::TemporaryFolder folder;
    const auto numbers = random_numbers(600'000); // several blocks
    const std::vector<float> few = {1, 0.5F, -2};
    const std::vector<SafetensorsTensor> tensors = {
        {"half", {2, 300'000}, numbers, FloatType::f16},         {"brain", {600'000}, numbers, FloatType::bf16},
        {"full", {600, 1000}, numbers, FloatType::f32},          {"few", {1, 3}, few, FloatType::f32},
        {"scalar", {}, std::span(few).first(1), FloatType::f32}, {"none", {0, 3}, {}, FloatType::f32}};
    write_safetensors(folder / "a.safetensors", tensors, {{"format", "pt"}, {"quote", "\"é\"\n"}});

    const auto file = SafetensorsFile::open(folder / "a.safetensors");
    EXPECT_EQ(file.metadata().at("quote"), "\"é\"\n");
    EXPECT_EQ(file.read_floats("full"), numbers);
    EXPECT_EQ(file.read_floats("few"), few);
    EXPECT_EQ(file.read_floats("scalar"), std::vector<float>{1});
    EXPECT_TRUE(file.read_floats("none").empty());
    EXPECT_TRUE(test::near(file.read_floats("half"), numbers, {1e-7, 0x1p-11}));
    EXPECT_TRUE(test::near(file.read_floats("brain"), numbers, {0, 0x1p-8}));
    EXPECT_EQ(file.find("half")->shape, (std::vector<std::uint64_t>{2, 300'000}));
    // Large elements first, then by name.
    std::vector<std::string> names;
    for (const SafetensorsEntry& entry : file.entries())
        if (entry.end > entry.begin)
            names.push_back(entry.name);
    EXPECT_EQ(names, (std::vector<std::string>{"few", "full", "scalar", "brain", "half"}));
    EXPECT_EQ(file.read_floats("half").size(), 600'000U);
    EXPECT_EQ(folder.count(), 1U);
}

TEST(Safetensors, WritesWhatTheReferenceWriterWrites)
{
    REGARD_NEEDS_REFERENCE();
    const test::TemporaryFolder folder;
    for (const std::string model : {"marian", "marian-f16", "bert", "gpt2", "vit"}) {
        const auto path = test::reference_folder() / "golden" / model / "model.safetensors";
        const auto file = SafetensorsFile::open(path);
        std::vector<std::vector<float>> values;
        std::vector<SafetensorsTensor> tensors;
        for (const SafetensorsEntry& entry : file.entries()) {
            values.push_back(file.read_floats(entry.name));
            const auto type = entry.dtype == "F16" ? FloatType::f16 : FloatType::f32;
            tensors.push_back({entry.name, {entry.shape.begin(), entry.shape.end()}, values.back(), type});
        }
        ASSERT_GT(tensors.size(), 10U);
        write_safetensors(folder / model, tensors, file.metadata());
        EXPECT_EQ(test::slurp(folder / model), test::slurp(path)) << model;
    }
}

TEST(Safetensors, RefusesToWriteNonsense)
{
    const test::TemporaryFolder folder;
    const std::vector<float> numbers = {1, 2, 70000};
    const auto write = [&](std::vector<SafetensorsTensor> tensors, std::map<std::string, std::string> metadata = {}) {
        return error_of([&] { write_safetensors(folder / "x", tensors, metadata); });
    };
    EXPECT_EQ(write({{"a", {2}, numbers, FloatType::f32}}).kind(), Error::Kind::invalid);
    EXPECT_EQ(write({{"a", {3}, numbers, FloatType::f32}, {"a", {3}, numbers, FloatType::f32}}).kind(),
              Error::Kind::invalid);
    EXPECT_EQ(write({{"\xff", {3}, numbers, FloatType::f32}}).kind(), Error::Kind::invalid);
    EXPECT_EQ(write({{"a", {3}, numbers, FloatType::f32}}, {{"k", "\xff"}}).kind(), Error::Kind::invalid);
    const Error error = write({{"a", {3}, numbers, FloatType::f16}});
    EXPECT_NE(std::string(error.what()).find("does not fit F16"), std::string::npos) << error.what();
    EXPECT_EQ(folder.count(), 0U);
}

TEST(Safetensors, FileCutAfterOpeningIsAnError)
{
    const test::TemporaryFolder folder;
    const auto numbers = random_numbers(100'000);
    write_safetensors(folder / "a", std::vector<SafetensorsTensor>{{"a", {100'000}, numbers, FloatType::f32}}, {});
    const auto file = SafetensorsFile::open(folder / "a");
    std::filesystem::resize_file(folder / "a", 5000);
    const Error error = error_of([&] { file.read_floats("a"); });
    EXPECT_EQ(error.kind(), Error::Kind::broken);
    EXPECT_NE(std::string(error.what()).find("ends early"), std::string::npos) << error.what();
}

TEST(Safetensors, NamesTheTensorThatCannotBeRead)
{
    const auto f4 = SafetensorsFile::open(test::golden("hostile/f4_even.safetensors"));
    const Error unsupported = error_of([&] { f4.read_floats(f4.entries().at(0).name); });
    EXPECT_EQ(unsupported.kind(), Error::Kind::unsupported);
    EXPECT_EQ(unsupported.parts().found, "F4");
    const Error missing = error_of([&] { f4.read_floats("nowhere"); });
    EXPECT_EQ(missing.kind(), Error::Kind::missing);
    EXPECT_NE(std::string(missing.what()).find("nowhere"), std::string::npos);
}

TEST(Safetensors, ReadsMisalignedAndNotFiniteNumbers)
{
    const auto misaligned = SafetensorsFile::open(test::golden("hostile/ok_misaligned_F32_at_1.safetensors"));
    std::size_t floats = 0;
    for (const SafetensorsEntry& entry : misaligned.entries())
        if (entry.dtype == "F32")
            floats += misaligned.read_floats(entry.name).size();
    EXPECT_GT(floats, 0U);
    const auto nan = SafetensorsFile::open(test::golden("hostile/ok_nan.safetensors"));
    EXPECT_TRUE(std::isnan(nan.read_floats(nan.entries().at(0).name).at(0)));
}

TEST(Safetensors, ReadsGoldenFiles)
{
    REGARD_NEEDS_REFERENCE();
    const auto batch = SafetensorsFile::open(test::reference_folder() / "golden/training/batch.safetensors");
    std::size_t integers = 0;
    for (const SafetensorsEntry& entry : batch.entries())
        for (const std::int64_t id : batch.read_integers(entry.name)) {
            EXPECT_GE(id, 0);
            ++integers;
        }
    EXPECT_GT(integers, 0U);
}

} // namespace regard
