#include "core/layers/positional_encoding.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace regard {

Matrix sinusoidal_positions(Index length, Index width, PositionLayout layout, Index first, bool wide)
{
    Matrix table(length, width);
    const Index sines = (width + 1) / 2;
    const double range = wide ? std::max(1.0, double(width) - 2) : double(width);
    for (Index position = 0; position < length; ++position) {
        for (Index j = 0; j < sines; ++j) {
            // In double: a float angle at position 500 is off by 3e-5.
            const double angle = double(first + position) / std::pow(10000.0, 2.0 * double(j) / range);
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

PositionalEncoding::PositionalEncoding(Index length, Index width, PositionLayout layout, Index first, bool wide)
    : table_(sinusoidal_positions(length, width, layout, first, wide)), layout_(layout), first_(first), wide_(wide)
{
}

PositionalEncoding::PositionalEncoding(ParameterLayout& layout, const std::string& path, Index length, Index width,
                                       Index unused)
    : first_(unused), slot_(layout.add(path + ".weight", unused + length, width, FileOrder::matrix))
{
}

ConstMatrixView PositionalEncoding::table(const float* parameters) const
{
    if (!slot_)
        return view(table_);
    const ConstMatrixView whole = slot_->in(parameters);
    return {whole.data() + first_ * whole.outerStride(), whole.rows() - first_, whole.cols(),
            Eigen::OuterStride<>(whole.outerStride())};
}

void PositionalEncoding::add_to(const float* parameters, Matrix& rows, std::span<const Sequence> sequences,
                                Index first_position) const
{
    const ConstMatrixView all = table(parameters);
    for (const Sequence& sequence : sequences)
        rows.middleRows(sequence.begin, sequence.count) += all.middleRows(first_position, sequence.count);
}

Matrix PositionalEncoding::changed(const float* parameters, const PositionChange& change, Index first, Index count,
                                   Index block) const
{
    const ConstMatrixView all = table(parameters);
    if (change.kind == PositionChange::Kind::off)
        return Matrix::Zero(count, all.cols());
    Matrix rows(count, all.cols());
    const std::vector<Index> positions = change.positions(first, count, block);
    for (Index i = 0; i < count; ++i) {
        const Index position = positions[static_cast<std::size_t>(i)];
        const bool known = position >= 0 && position < all.rows();
        if (known)
            rows.row(i) = all.row(position);
        else if (!learned())
            rows.row(i) = sinusoidal_positions(1, all.cols(), layout_, first_ + position, wide_);
        else
            throw Error({Error::Kind::invalid, "the model has learned no such position", "positions",
                         "0 to " + std::to_string(all.rows() - 1), std::to_string(position)});
    }
    return rows;
}

} // namespace regard
