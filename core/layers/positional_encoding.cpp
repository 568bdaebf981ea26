#include "core/layers/positional_encoding.h"

#include <cmath>

namespace regard {

Matrix sinusoidal_positions(Index length, Index width, PositionLayout layout)
{
    Matrix table(length, width);
    const Index sines = (width + 1) / 2;
    for (Index position = 0; position < length; ++position) {
        for (Index j = 0; j < sines; ++j) {
            // In double: a float angle at position 500 is off by 3e-5.
            const double angle = double(position) / std::pow(10000.0, 2.0 * double(j) / double(width));
            const bool interleaved = layout == PositionLayout::interleaved;
            const Index sine = interleaved ? 2 * j : j;
            const Index cosine = interleaved ? 2 * j + 1 : sines + j;
            table(position, sine) = float(std::sin(angle));
            if (cosine < width)
                table(position, cosine) = float(std::cos(angle));
        }
    }
    return table;
}

PositionalEncoding::PositionalEncoding(Index length, Index width, PositionLayout layout)
    : table_(sinusoidal_positions(length, width, layout))
{
}

void PositionalEncoding::add_to(Matrix& rows, std::span<const Sequence> sequences, Index first_position) const
{
    for (const Sequence& sequence : sequences)
        rows.middleRows(sequence.begin, sequence.count) += table_.middleRows(first_position, sequence.count);
}

} // namespace regard
