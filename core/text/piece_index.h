#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regard {

/// Finds which of many pieces a text begins with, in time that grows with the pieces found and not with how many there
/// are: the pieces in their order, of which each further byte leaves a smaller part.
class PieceIndex {
public:
    PieceIndex() = default;
    /// The strings must stay where they are. Empty ones are never found.
    explicit PieceIndex(std::span<const std::string> pieces);

    /// The pieces that go on from a beginning that was read.
    class Reader {
    public:
        explicit Reader(const PieceIndex& index) : index_(&index), end_(index.order_.size()) {}
        /// Reads one more byte; false where no piece goes on with it.
        bool read(unsigned char byte);
        /// The piece that ends here, or -1.
        int piece() const;

    private:
        const PieceIndex* index_;
        std::size_t begin_ = 0;
        std::size_t end_;
        std::size_t depth_ = 0;
    };

    struct Found {
        int piece = -1;
        std::size_t bytes = 0;
    };
    /// The longest piece that a text begins with; piece -1 where there is none.
    Found longest_prefix(std::string_view text) const;

private:
    std::span<const std::string> pieces_;
    std::vector<std::uint32_t> order_;
};

} // namespace regard
