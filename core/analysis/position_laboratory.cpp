#include "core/analysis/position_laboratory.h"

#include <cmath>
#include <numbers>
#include <string>

#include "core/error.h"

namespace regard {

namespace {

void check_width(std::size_t width)
{
    if (width == 0 || width % 2 != 0)
        throw Error({Error::Kind::invalid, "positions are pairs of a sine and a cosine", "width", "an even number",
                     std::to_string(width)});
}

double frequency(std::size_t pair, std::size_t width)
{
    return 1 / std::pow(10000.0, 2.0 * double(pair) / double(width));
}

bool is_near(const Tensor& table, PositionLayout layout, double tolerance)
{
    const Tensor sinusoids = sinusoidal_table(table.shape[0], table.shape[1], layout);
    for (std::size_t i = 0; i < table.values.size(); ++i)
        if (!(std::fabs(double(table.values[i]) - double(sinusoids.values[i])) <= tolerance))
            return false;
    return true;
}

} // namespace

Tensor sinusoidal_table(std::size_t length, std::size_t width, PositionLayout layout)
{
    check_width(width);
    if (length == 0)
        throw Error({Error::Kind::invalid, "a table of positions has rows", "length", "at least 1", "0"});
    const Matrix rows = sinusoidal_positions(static_cast<Index>(length), static_cast<Index>(width), layout);
    return {"positions",
            {"position", "dimension"},
            {length, width},
            std::vector<float>(rows.data(), rows.data() + length * width)};
}

PositionPair position_pair(std::size_t pair, std::size_t width, PositionLayout layout)
{
    if (layout == PositionLayout::interleaved)
        return {2 * pair, 2 * pair + 1};
    return {pair, width / 2 + pair};
}

std::vector<double> position_wavelengths(std::size_t width)
{
    check_width(width);
    std::vector<double> lengths;
    for (std::size_t pair = 0; pair < width / 2; ++pair)
        lengths.push_back(2 * std::numbers::pi / frequency(pair, width));
    return lengths;
}

Tensor position_similarity(const Tensor& table)
{
    const auto rows = static_cast<Index>(table.shape.at(0));
    const ConstMatrixView p(table.values.data(), rows, static_cast<Index>(table.shape.at(1)),
                            Eigen::OuterStride<>(static_cast<Index>(table.shape[1])));
    const Matrix products = p * p.transpose();
    return {"similarity",
            {"position", "position"},
            {table.shape[0], table.shape[0]},
            std::vector<float>(products.data(), products.data() + rows * rows)};
}

std::vector<float> rotate_position(std::span<const float> position, PositionLayout layout, double offset)
{
    const std::size_t width = position.size();
    check_width(width);
    std::vector<float> turned(width);
    for (std::size_t pair = 0; pair < width / 2; ++pair) {
        const PositionPair at = position_pair(pair, width, layout);
        const double angle = offset * frequency(pair, width);
        const double sine = double(position[at.sine]), cosine = double(position[at.cosine]);
        turned[at.sine] = float(sine * std::cos(angle) + cosine * std::sin(angle));
        turned[at.cosine] = float(cosine * std::cos(angle) - sine * std::sin(angle));
    }
    return turned;
}

PositionRotation position_rotation(const Tensor& table, PositionLayout layout, std::size_t from, std::ptrdiff_t offset)
{
    const auto rows = static_cast<std::ptrdiff_t>(table.shape.at(0));
    const std::ptrdiff_t to = static_cast<std::ptrdiff_t>(from) + offset;
    if (static_cast<std::ptrdiff_t>(from) >= rows || to < 0 || to >= rows)
        throw Error({Error::Kind::invalid, "no such position in the table", "rotation",
                     "0 to " + std::to_string(rows - 1), std::to_string(from) + " and " + std::to_string(to)});
    const auto first = table.row(from), second = table.row(static_cast<std::size_t>(to));
    PositionRotation rotation;
    rotation.from.assign(first.begin(), first.end());
    rotation.turned = rotate_position(first, layout, double(offset));
    rotation.to.assign(second.begin(), second.end());
    for (std::size_t i = 0; i < rotation.to.size(); ++i) {
        const double error = std::fabs(double(rotation.turned[i]) - double(rotation.to[i]));
        if (error > rotation.largest_error) {
            rotation.largest_error = error;
            rotation.error_at = i;
        }
    }
    return rotation;
}

std::optional<PositionLayout> layout_of(const Tensor& table, double tolerance)
{
    if (table.shape.size() != 2 || table.values.empty() || table.shape[1] % 2 != 0)
        return std::nullopt;
    for (const PositionLayout layout : {PositionLayout::interleaved, PositionLayout::halves})
        if (is_near(table, layout, tolerance))
            return layout;
    return std::nullopt;
}

} // namespace regard
