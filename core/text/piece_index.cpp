#include "core/text/piece_index.h"

#include <algorithm>
#include <numeric>

namespace regard {

PieceIndex::PieceIndex(std::span<const std::string> pieces) : pieces_(pieces), order_(pieces.size())
{
    std::iota(order_.begin(), order_.end(), 0U);
    std::erase_if(order_, [&](std::uint32_t piece) { return pieces_[piece].empty(); });
    std::sort(order_.begin(), order_.end(),
              [&](std::uint32_t one, std::uint32_t other) { return pieces_[one] < pieces_[other]; });
}

bool PieceIndex::Reader::read(unsigned char byte)
{
    // Shorter pieces stand first, and all pieces between begin and end agree in the first `depth_` bytes.
    const auto next_of = [this](std::uint32_t piece) {
        const std::string& text = index_->pieces_[piece];
        return text.size() > depth_ ? static_cast<int>(static_cast<unsigned char>(text[depth_])) : -1;
    };
    const auto first = index_->order_.begin() + static_cast<std::ptrdiff_t>(begin_);
    const auto last = index_->order_.begin() + static_cast<std::ptrdiff_t>(end_);
    const auto from = std::lower_bound(first, last, static_cast<int>(byte),
                                       [&](std::uint32_t piece, int value) { return next_of(piece) < value; });
    const auto to = std::upper_bound(from, last, static_cast<int>(byte),
                                     [&](int value, std::uint32_t piece) { return value < next_of(piece); });
    begin_ = static_cast<std::size_t>(from - index_->order_.begin());
    end_ = static_cast<std::size_t>(to - index_->order_.begin());
    ++depth_;
    return begin_ < end_;
}

int PieceIndex::Reader::piece() const
{
    if (begin_ >= end_ || index_->pieces_[index_->order_[begin_]].size() != depth_)
        return -1;
    return static_cast<int>(index_->order_[begin_]);
}

PieceIndex::Found PieceIndex::longest_prefix(std::string_view text) const
{
    Found found;
    Reader reader(*this);
    for (std::size_t i = 0; i < text.size() && reader.read(static_cast<unsigned char>(text[i])); ++i)
        if (const int piece = reader.piece(); piece >= 0)
            found = {piece, i + 1};
    return found;
}

} // namespace regard
