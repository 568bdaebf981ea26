#include "core/math/parameters.h"

#include <algorithm>
#include <numeric>

namespace regard {

namespace {

// Blocks begin on cache lines, which is also the widest vector.
std::size_t aligned(std::size_t count)
{
    constexpr std::size_t floats_per_line = 16;
    return (count + floats_per_line - 1) / floats_per_line * floats_per_line;
}

} // namespace

std::vector<std::size_t> ParameterInfo::file_shape() const
{
    const auto rows = static_cast<std::size_t>(slot.rows);
    const auto columns = static_cast<std::size_t>(slot.columns);
    switch (order) {
    case FileOrder::vector:
        return {columns};
    case FileOrder::matrix:
        return {rows, columns};
    case FileOrder::transposed:
        return {columns, rows};
    }
    return {};
}

Slot ParameterLayout::add(std::string path, Index rows, Index columns, FileOrder order)
{
    return add_side_by_side({std::move(path)}, rows, {columns}, order);
}

Slot ParameterLayout::add_side_by_side(const std::vector<std::string>& paths, Index rows,
                                       const std::vector<Index>& columns, FileOrder order)
{
    const Index width = std::accumulate(columns.begin(), columns.end(), Index(0));
    std::size_t offset = size_;
    for (std::size_t part = 0; part < paths.size(); ++part) {
        all_.push_back({paths[part], {offset, rows, columns[part], width}, order});
        offset += static_cast<std::size_t>(columns[part]);
    }
    const Slot block{size_, rows, width, width};
    size_ += aligned(static_cast<std::size_t>(rows * width));
    return block;
}

const ParameterInfo* ParameterLayout::find(std::string_view path) const
{
    const auto it = std::find_if(all_.begin(), all_.end(), [&](const ParameterInfo& p) { return p.path == path; });
    return it == all_.end() ? nullptr : &*it;
}

ParameterBuffer::ParameterBuffer(std::size_t size) : numbers_(Eigen::VectorXf::Zero(static_cast<Index>(size)))
{
}

} // namespace regard
