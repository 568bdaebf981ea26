#include "app/plots/head_sheet_tile.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/arithmetic.h"
#include "core/error.h"

namespace regard::app {

namespace {

/// The blocks that one pixel of a row or column shows.
struct Span {
    std::size_t first = 0;
    std::size_t last = 0; ///< exclusive
    bool operator==(const Span&) const = default;
};

/// Blocks of `block` cells within a stretch of cells, dealt out to pixels: each to the pixel that its middle is on, and
/// a pixel without a middle shows the block it lies in.
std::vector<Span> dealt(double start, double length, std::size_t cells, std::size_t block, int pixels)
{
    const std::size_t blocks = (cells + block - 1) / block;
    const auto inside = [&](double cell) {
        return std::min(std::size_t(std::max(0.0, std::floor(cell / double(block)))), blocks - 1);
    };
    std::vector<Span> spans(static_cast<std::size_t>(pixels));
    const std::size_t end = inside(std::nextafter(start + length, start)) + 1;
    for (std::size_t i = inside(start); i < end; ++i) {
        const double middle = (double(i) + 0.5) * double(block);
        const auto pixel = std::size_t(std::clamp(std::floor((middle - start) / length * pixels), 0.0, pixels - 1.0));
        if (spans[pixel].last == 0)
            spans[pixel].first = i;
        spans[pixel].last = i + 1;
    }
    for (std::size_t pixel = 0; pixel < spans.size(); ++pixel) {
        if (spans[pixel].last > 0)
            continue;
        spans[pixel].first = inside(start + (double(pixel) + 0.5) / pixels * length);
        spans[pixel].last = spans[pixel].first + 1;
    }
    return spans;
}

CellCode colourCode(double fraction)
{
    if (std::isnan(fraction))
        return not_a_number_code;
    return CellCode(first_colour_code + std::lround(std::clamp(fraction, 0.0, 1.0) * 255));
}

/// The same for many values of a linear range that begins at 0, in a loop that vectorises.
void encode(const float* values, std::size_t count, double maximum, CellCode* codes)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double position = std::clamp(double(values[i]) / maximum * 255, 0.0, 255.0);
        codes[i] = std::isnan(values[i]) ? not_a_number_code : CellCode(int(position + 0.5) + first_colour_code);
    }
}

void raise(CellCode* most, const CellCode* others, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        most[i] = std::max(most[i], others[i]);
}

} // namespace

CodeColors codeColors(const Palette& palette, const QColor& leftOut)
{
    CodeColors colors{};
    colors[left_out_code] = leftOut.rgb();
    for (std::size_t i = 0; i < 256; ++i)
        colors[first_colour_code + i] = palette.color(double(i) / 255);
    colors[not_a_number_code] = palette.color(std::nan(""));
    return colors;
}

HeadTile::HeadTile(const HeatMapData& data) : rows_(data.rows), columns_(data.columns)
{
    Level cells{.columns = columns_, .codes = {}};
    cells.codes.resize(rows_ * columns_);
    CellCode* code = cells.codes.data();
    for (std::size_t row = 0; row < rows_; ++row) {
        for (std::size_t column = 0; column < columns_; ++column, ++code)
            *code = data.isMasked(row, column)    ? masked_code
                    : data.isLeftOut(row, column) ? left_out_code
                                                  : colourCode(data.cellFraction(row, column));
    }
    range_.maximum = data.maximum;
    range_.notes = data.notes;
    masked_ = data.hasMask();
    levels_.push_back(std::move(cells));
    addLevels();
}

HeadTile::HeadTile(std::shared_ptr<const Trace> trace, AttentionKind kind, std::size_t layer, std::size_t head,
                   HeatMapData range)
    : trace_(std::move(trace)), causal_(kind == AttentionKind::decoder), range_(std::move(range))
{
    const Tensor& tensor = trace_->at(attention_path(kind, layer, "weights"));
    if (tensor.shape.size() != 3 || head >= tensor.shape[0] ||
        tensor.shape[0] * tensor.shape[1] * tensor.shape[2] != tensor.values.size())
        throw Error(
            {.kind = Error::Kind::broken,
             .what = "not a tensor of attention weights with this head",
             .where = tensor.path,
             .expected = "three axes: head, query, key",
             .found = "head " + std::to_string(head) + " of " + std::to_string(tensor.values.size()) + " values"});
    rows_ = tensor.shape[1];
    columns_ = tensor.shape[2];
    weights_ = tensor.head(head).data();
    levels_.emplace_back();
    addLevels();
}

std::size_t HeadTile::bytes() const
{
    std::size_t sum = 0;
    for (const Level& level : levels_)
        sum += level.codes.size() * sizeof(CellCode);
    return sum;
}

bool HeadTile::hasMasked() const
{
    return causal_ || masked_;
}

std::size_t HeadTile::rowsAt(std::size_t level) const
{
    return (rows_ + (std::size_t(1) << level) - 1) >> level;
}

std::size_t HeadTile::columnsAt(std::size_t level) const
{
    return (columns_ + (std::size_t(1) << level) - 1) >> level;
}

const CellCode* HeadTile::codes(std::size_t level, std::size_t row, std::size_t first, std::size_t count,
                                std::vector<CellCode>& scratch) const
{
    if (level > 0 || !weights_)
        return levels_[level].codes.data() + row * levels_[level].columns + first;
    scratch.resize(count);
    const double own = range_.rowMaxima.empty() ? range_.maximum : double(range_.rowMaxima[row]);
    const std::size_t seen = causal_ ? std::min(count, row + 1 > first ? row + 1 - first : 0) : count;
    encode(weights_ + row * columns_ + first, seen, own > 0 ? own : 1, scratch.data());
    std::fill(scratch.begin() + std::ptrdiff_t(seen), scratch.end(), masked_code);
    return scratch.data();
}

HeadTile::Level HeadTile::halved(std::size_t level) const
{
    Level half{.columns = columnsAt(level + 1), .codes = {}};
    half.codes.resize(rowsAt(level + 1) * half.columns);
    const std::size_t columns = columnsAt(level);
    std::vector<CellCode> scratch;
    std::vector<CellCode> line;
    for (std::size_t row = 0; row < rowsAt(level + 1); ++row) {
        const CellCode* upper = codes(level, 2 * row, 0, columns, scratch);
        line.assign(upper, upper + columns);
        if (2 * row + 1 < rowsAt(level))
            raise(line.data(), codes(level, 2 * row + 1, 0, columns, scratch), columns);
        CellCode* target = half.codes.data() + row * half.columns;
        for (std::size_t column = 0; column < columns / 2; ++column)
            target[column] = std::max(line[2 * column], line[2 * column + 1]);
        if (columns % 2 == 1)
            target[columns / 2] = line.back();
    }
    return half;
}

void HeadTile::addLevels()
{
    if (rows_ == 0 || columns_ == 0)
        return;
    while (rowsAt(levels_.size() - 1) > 32 || columnsAt(levels_.size() - 1) > 32)
        levels_.push_back(halved(levels_.size() - 1));
}

QImage HeadTile::image(const QRectF& window, QSize pixels, const CodeColors& colors) const
{
    const QRectF part = window.intersected(QRectF(0, 0, double(columns_), double(rows_)));
    if (part.isEmpty() || pixels.isEmpty())
        return {};
    // Blocks of at most a pixel, so that none is drawn wider than it is by more than its neighbour allows.
    const double dense = std::min(part.width() / pixels.width(), part.height() / pixels.height());
    const auto level =
        std::min(std::size_t(std::max(0.0, std::floor(std::log2(std::max(dense, 1.0))))), levels_.size() - 1);
    const std::size_t block = std::size_t(1) << level;
    const std::vector<Span> across = dealt(part.left(), part.width(), columns_, block, pixels.width());
    const std::vector<Span> down = dealt(part.top(), part.height(), rows_, block, pixels.height());
    const std::size_t first = across.front().first;
    const std::size_t count = across.back().last - first;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    std::vector<CellCode> scratch;
    std::vector<CellCode> line;
    for (int y = 0; y < pixels.height(); ++y) {
        const Span rows = down[std::size_t(y)];
        auto* target = reinterpret_cast<QRgb*>(image.scanLine(y));
        if (y > 0 && rows == down[std::size_t(y) - 1]) {
            std::copy_n(reinterpret_cast<const QRgb*>(image.constScanLine(y - 1)), pixels.width(), target);
            continue;
        }
        const CellCode* codesOfRow = codes(level, rows.first, first, count, scratch);
        line.assign(codesOfRow, codesOfRow + count);
        for (std::size_t row = rows.first + 1; row < rows.last; ++row)
            raise(line.data(), codes(level, row, first, count, scratch), count);
        for (std::size_t x = 0; x < across.size(); ++x) {
            CellCode most = line[across[x].first - first];
            for (std::size_t i = across[x].first + 1; i < across[x].last; ++i)
                most = std::max(most, line[i - first]);
            target[x] = colors[most];
        }
    }
    return image;
}

} // namespace regard::app
