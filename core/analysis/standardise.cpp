#include "core/analysis/standardise.h"

#include <cmath>

#include "core/error.h"

namespace regard {

namespace {

void check(const Tensor& x, std::size_t rows)
{
    const bool matrix = x.shape.size() == 2 && x.shape[1] > 0 && x.values.size() == x.shape[0] * x.shape[1];
    if (matrix && rows > 0 && rows <= x.shape[0])
        return;
    throw Error({Error::Kind::invalid, "no such batch", x.path,
                 matrix ? "1 to " + std::to_string(x.shape[0]) + " rows" : "a matrix [token, feature]",
                 std::to_string(rows) + " rows"});
}

/// Values of one mean: `count` of them from `first` on, `stride` apart.
struct Line {
    std::size_t first = 0;
    std::size_t count = 0;
    std::size_t stride = 1;
};

void standardise(const Tensor& x, const Line& line, float epsilon, Standardised& result)
{
    double sum = 0;
    for (std::size_t i = 0; i < line.count; ++i)
        sum += double(x.values[line.first + i * line.stride]);
    const double mean = sum / double(line.count);
    double squares = 0;
    for (std::size_t i = 0; i < line.count; ++i) {
        const double centred = double(x.values[line.first + i * line.stride]) - mean;
        squares += centred * centred;
    }
    const double variance = squares / double(line.count);
    const double inverse = 1 / std::sqrt(variance + double(epsilon));
    for (std::size_t i = 0; i < line.count; ++i) {
        const std::size_t at = line.first + i * line.stride;
        result.values.values[at] = float((double(x.values[at]) - mean) * inverse);
    }
    result.mean.push_back(float(mean));
    result.variance.push_back(float(variance));
}

Standardised begun(const Tensor& x, std::size_t rows)
{
    check(x, rows);
    Standardised result;
    result.values = {x.path, x.axes, {rows, x.shape[1]}, std::vector<float>(rows * x.shape[1])};
    return result;
}

} // namespace

Standardised standardised_rows(const Tensor& x, std::size_t rows, float epsilon)
{
    Standardised result = begun(x, rows);
    for (std::size_t row = 0; row < rows; ++row)
        standardise(x, {row * x.shape[1], x.shape[1], 1}, epsilon, result);
    return result;
}

Standardised standardised_columns(const Tensor& x, std::size_t rows, float epsilon)
{
    Standardised result = begun(x, rows);
    for (std::size_t column = 0; column < x.shape[1]; ++column)
        standardise(x, {column, rows, x.shape[1]}, epsilon, result);
    return result;
}

} // namespace regard
