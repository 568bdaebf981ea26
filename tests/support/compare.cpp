#include "tests/support/compare.h"

#include <cmath>
#include <cstdlib>

namespace regard::test {

namespace {

std::string shape_text(const std::vector<std::size_t>& shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

} // namespace

testing::AssertionResult near(std::span<const float> found, std::span<const float> expected, Tolerance tolerance)
{
    if (expected.empty())
        return testing::AssertionFailure() << "nothing to compare";
    if (found.size() != expected.size())
        return testing::AssertionFailure() << "found " << found.size() << " numbers, expected " << expected.size();
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (!std::isfinite(found[i]) || !std::isfinite(expected[i]))
            return testing::AssertionFailure() << "at " << i << ": found " << found[i] << ", expected " << expected[i];
        const double allowed = tolerance.absolute + tolerance.relative * std::fabs(expected[i]);
        if (std::fabs(double(found[i]) - double(expected[i])) > allowed)
            return testing::AssertionFailure()
                << "at " << i << ": found " << found[i] << ", expected " << expected[i] << " within " << allowed;
    }
    return testing::AssertionSuccess();
}

testing::AssertionResult near(std::span<const float> found, const std::vector<std::size_t>& found_shape,
                              std::span<const float> expected, const std::vector<std::size_t>& expected_shape,
                              Tolerance tolerance)
{
    if (found_shape != expected_shape)
        return testing::AssertionFailure()
            << "found shape " << shape_text(found_shape) << ", expected " << shape_text(expected_shape);
    return near(found, expected, tolerance);
}

std::filesystem::path golden(const std::string& relative)
{
    const auto file = std::filesystem::path(REGARD_TEST_DATA) / relative;
    EXPECT_TRUE(std::filesystem::exists(file)) << file << " is missing";
    return file;
}

std::filesystem::path reference_folder()
{
    const char* folder = std::getenv("REGARD_REFERENCE");
    return folder ? std::filesystem::path(folder) : std::filesystem::path();
}

} // namespace regard::test
