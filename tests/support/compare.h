#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace regard::test {

struct Tolerance {
    double absolute = 1e-5;
    double relative = 0; ///< of |expected|
};

/// Fails on different counts, on nothing to compare, on NaN or infinity on either side, then on the first difference.
testing::AssertionResult near(std::span<const float> found, std::span<const float> expected, Tolerance tolerance);

/// The same with shapes, which are compared first.
testing::AssertionResult near(std::span<const float> found, const std::vector<std::size_t>& found_shape,
                              std::span<const float> expected, const std::vector<std::size_t>& expected_shape,
                              Tolerance tolerance);

/// A file in tests/golden; a failed test if it is not there.
std::filesystem::path golden(const std::string& relative);

/// The folder given with --reference (REGARD_REFERENCE in the environment), or empty.
std::filesystem::path reference_folder();

} // namespace regard::test

/// Skips the test when no reference folder is given; with one, a missing file is a failure (open it and see).
#define REGARD_NEEDS_REFERENCE()                                                                                       \
    if (regard::test::reference_folder().empty())                                                                      \
    GTEST_SKIP() << "not checked: needs --reference DIR"
