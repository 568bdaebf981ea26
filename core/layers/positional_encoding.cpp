#include "core/layers/positional_encoding.h"

#include <cmath>

namespace regard {

Matrix sinusoidal_positions(Index length, Index width, PositionLayout layout, Index first)
{
    Matrix table(length, width);
    const Index sines = (width + 1) / 2;
    for (Index position = 0; position < length; ++position) {
        for (Index j = 0; j < sines; ++j) {
            // In double: a float angle at position 500 is off by 3e-5.
            const double angle = double(first + position) / std::pow(10000.0, 2.0 * double(j) / double(width));
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
    : table_(sinusoidal_positions(length, width, layout)), layout_(layout)
{
}

void PositionalEncoding::add_to(Matrix& rows, std::span<const Sequence> sequences, Index first_position) const
{
    for (const Sequence& sequence : sequences)
        rows.middleRows(sequence.begin, sequence.count) += table_.middleRows(first_position, sequence.count);
}

Matrix PositionalEncoding::changed(const PositionChange& change, Index first, Index count, Index block) const
{
    if (change.kind == PositionChange::Kind::off)
        return Matrix::Zero(count, table_.cols());
    Matrix rows(count, table_.cols());
    const std::vector<Index> positions = change.positions(first, count, block);
    for (Index i = 0; i < count; ++i) {
        const Index position = positions[static_cast<std::size_t>(i)];
        const bool known = position >= 0 && position < table_.rows();
        if (known)
            rows.row(i) = table_.row(position);
        else
            rows.row(i) = sinusoidal_positions(1, table_.cols(), layout_, position);
    }
    return rows;
}

} // namespace regard
