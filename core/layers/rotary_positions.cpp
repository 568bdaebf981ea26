#include "core/layers/rotary_positions.h"

#include <cmath>

namespace regard {

void RotaryPositions::rotate(MatrixView rows, Index head_width, std::span<const AttendedPair> pairs) const
{
    const Index half = head_width / 2;
    Eigen::ArrayXf frequency(half);
    for (Index j = 0; j < half; ++j)
        frequency[j] = 1.0F / std::pow(base, static_cast<float>(2 * j) / static_cast<float>(head_width));
    for (const AttendedPair& pair : pairs) {
        for (Index i = 0; i < pair.query_count; ++i) {
            const Eigen::ArrayXf angle = frequency * static_cast<float>(pair.first_position + i);
            const Eigen::ArrayXf cosine = angle.cos(), sine = angle.sin();
            for (Index head = 0; head * head_width < rows.cols(); ++head) {
                auto vector = rows.row(pair.query_begin + i).segment(head * head_width, head_width).array();
                const Eigen::ArrayXf first = vector.head(half).transpose(), second = vector.tail(half).transpose();
                vector.head(half) = (first * cosine - second * sine).transpose();
                vector.tail(half) = (second * cosine + first * sine).transpose();
            }
        }
    }
}

} // namespace regard
