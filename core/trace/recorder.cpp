#include "core/trace/recorder.h"

#include <algorithm>

#include "core/error.h"

namespace regard {

Observer::~Observer() = default;

/// Rows as they came in: row-major, heads inside a row, each head's columns padded to `columns` only at the end.
struct Recorder::Pending {
    struct Row {
        std::size_t start = 0;   ///< in `numbers`
        std::size_t columns = 0; ///< of each head
    };
    std::size_t heads = 0;
    std::vector<Row> rows;
    std::vector<float> numbers;
};

namespace {

std::string_view last_word(std::string_view path)
{
    return path.substr(path.rfind('.') + 1);
}

std::vector<std::string> axes_of(std::string_view path, bool has_heads)
{
    const std::string_view name = last_word(path);
    if (!has_heads) {
        const bool vocabulary = name == "logits" || name == "probabilities";
        return {"token", vocabulary ? "vocabulary" : "feature"};
    }
    if (name == "weights" || name == "scores")
        return {"head", "query", "key"};
    return {"head", "token", "feature"};
}

} // namespace

Recorder::Recorder(Filter filter) : filter_(std::move(filter)) {}
Recorder::~Recorder() = default;

bool Recorder::wants(std::string_view path)
{
    return !filter_ || filter_(path);
}

void Recorder::take(const Slice& slice)
{
    Pending& pending = pending_[std::string(slice.path)];
    pending.heads = static_cast<std::size_t>(slice.heads);
    if (static_cast<std::size_t>(slice.first_row) != pending.rows.size())
        throw Error({Error::Kind::invalid, "rows of a tensor are missing", std::string(slice.path),
                     "row " + std::to_string(pending.rows.size()), "row " + std::to_string(slice.first_row)});
    const Index heads = std::max<Index>(slice.heads, 1);
    for (Index row = 0; row < slice.rows; ++row) {
        pending.rows.push_back({pending.numbers.size(), static_cast<std::size_t>(slice.columns)});
        for (Index head = 0; head < heads; ++head) {
            const float* begin = slice.data + head * slice.head_stride + row * slice.row_stride;
            pending.numbers.insert(pending.numbers.end(), begin, begin + slice.columns);
        }
    }
}

std::map<std::string, Tensor, std::less<>> Recorder::finish()
{
    std::map<std::string, Tensor, std::less<>> tensors;
    for (auto& [path, pending] : pending_) {
        std::size_t columns = 0;
        for (const auto& row : pending.rows)
            columns = std::max(columns, row.columns);
        const std::size_t heads = std::max<std::size_t>(pending.heads, 1);
        const std::size_t rows = pending.rows.size();
        Tensor tensor{path, axes_of(path, pending.heads > 0), {rows, columns}, {}};
        if (pending.heads > 0)
            tensor.shape.insert(tensor.shape.begin(), heads);
        tensor.values.assign(heads * rows * columns, 0.0F);
        for (std::size_t row = 0; row < rows; ++row) {
            const auto& from = pending.rows[row];
            for (std::size_t head = 0; head < heads; ++head)
                std::copy_n(pending.numbers.begin() + static_cast<std::ptrdiff_t>(from.start + head * from.columns),
                            from.columns,
                            tensor.values.begin() + static_cast<std::ptrdiff_t>((head * rows + row) * columns));
        }
        tensors.emplace(path, std::move(tensor));
    }
    pending_.clear();
    return tensors;
}

} // namespace regard
