#include "core/math/tile_product.h"

#include <algorithm>
#include <cstdint>

#include "core/error.h"
#include "core/math/product.h"

#if defined(__x86_64__) && defined(__linux__)
#define REGARD_TILES
#include <cpuid.h>
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace regard {

namespace {

thread_local int active_scopes = 0;

} // namespace

bool TileProducts::active()
{
    return active_scopes > 0;
}

#ifdef REGARD_TILES

namespace {

// A tile is 16 rows of 64 bytes: 16 × 32 bfloat16 of the left factor, 16 pairs of rows × 16 columns of the right one,
// or 16 × 16 float32 of the result. (Intel 64 and IA-32 Architectures Software Developer's Manual, volume 1,
// chapter 18.)
constexpr Index tile_rows = 16;
constexpr Index tile_depth = 32;
constexpr Index block = 2 * tile_rows; // rows and columns of the result that four tiles hold at once
constexpr Index tile_numbers = tile_rows * tile_depth;
constexpr Index depth_of_chunk = 512; // a chunk of the left factor stays in the second-level cache
constexpr Index rows_of_chunk = 1024;
constexpr Index columns_of_chunk = 128;

#define REGARD_TILE_CODE __attribute__((target("amx-tile,amx-bf16,avx512f,avx512bw,avx512bf16")))

using Bits = std::uint16_t;
using PackedNumbers = std::vector<Bits, Eigen::aligned_allocator<Bits>>;

/// Sixteen vectors: one tile.
struct Tile {
    __m512i row[tile_rows];
};

REGARD_TILE_CODE __mmask16 first_lanes(Index count)
{
    return static_cast<__mmask16>(count >= 16 ? 0xFFFFU : (1U << std::max<Index>(count, 0)) - 1U);
}

REGARD_TILE_CODE __m512i to_bfloat16(__m512 low, __m512 high)
{
    return reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(high, low));
}

/// `rows` × `depth` numbers of a row-major block, zeros around them.
REGARD_TILE_CODE void read_rows(const float* from, Index stride, Index rows, Index depth, Tile& tile)
{
    const __mmask16 low = first_lanes(depth);
    const __mmask16 high = first_lanes(depth - 16);
    for (Index i = 0; i < tile_rows; ++i)
        tile.row[i] = i < rows ? to_bfloat16(_mm512_maskz_loadu_ps(low, from + i * stride),
                                             _mm512_maskz_loadu_ps(high, from + i * stride + 16))
                               : _mm512_setzero_si512();
}

/// `depth` rows of `columns` numbers, two rows woven into one: what lies below each other in a column side by side.
REGARD_TILE_CODE void read_row_pairs(const float* from, Index stride, Index depth, Index columns, Tile& tile)
{
    alignas(64) static constexpr Bits weave[32] = {0, 16, 1, 17, 2,  18, 3,  19, 4,  20, 5,  21, 6,  22, 7,  23,
                                                   8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31};
    const __m512i order = _mm512_load_si512(weave);
    const __mmask16 lanes = first_lanes(columns);
    for (Index i = 0; i < tile_rows; ++i) {
        const float* upper = from + 2 * i * stride;
        const __m512 first = _mm512_maskz_loadu_ps(2 * i < depth ? lanes : __mmask16(0), upper);
        const __m512 second = _mm512_maskz_loadu_ps(2 * i + 1 < depth ? lanes : __mmask16(0), upper + stride);
        tile.row[i] = _mm512_permutexvar_epi16(order, to_bfloat16(first, second));
    }
}

/// Turns the 16 × 16 pairs over their diagonal.
REGARD_TILE_CODE void transpose(Tile& tile)
{
    __m512i a[16];
    __m512i b[16];
    for (int i = 0; i < 16; i += 2) {
        a[i] = _mm512_unpacklo_epi32(tile.row[i], tile.row[i + 1]);
        a[i + 1] = _mm512_unpackhi_epi32(tile.row[i], tile.row[i + 1]);
    }
    for (int i = 0; i < 16; i += 4) {
        b[i] = _mm512_unpacklo_epi64(a[i], a[i + 2]);
        b[i + 1] = _mm512_unpackhi_epi64(a[i], a[i + 2]);
        b[i + 2] = _mm512_unpacklo_epi64(a[i + 1], a[i + 3]);
        b[i + 3] = _mm512_unpackhi_epi64(a[i + 1], a[i + 3]);
    }
    for (int i = 0; i < 4; ++i) {
        a[i] = _mm512_shuffle_i32x4(b[i], b[i + 4], 0x88);
        a[i + 4] = _mm512_shuffle_i32x4(b[i], b[i + 4], 0xDD);
        a[i + 8] = _mm512_shuffle_i32x4(b[i + 8], b[i + 12], 0x88);
        a[i + 12] = _mm512_shuffle_i32x4(b[i + 8], b[i + 12], 0xDD);
    }
    for (int i = 0; i < 4; ++i) {
        tile.row[i] = _mm512_shuffle_i32x4(a[i], a[i + 8], 0x88);
        tile.row[i + 4] = _mm512_shuffle_i32x4(a[i + 4], a[i + 12], 0x88);
        tile.row[i + 8] = _mm512_shuffle_i32x4(a[i], a[i + 8], 0xDD);
        tile.row[i + 12] = _mm512_shuffle_i32x4(a[i + 4], a[i + 12], 0xDD);
    }
}

REGARD_TILE_CODE void store(const Tile& tile, Bits* to)
{
    for (Index i = 0; i < tile_rows; ++i)
        _mm512_store_si512(to + i * tile_depth, tile.row[i]);
}

/// A tile of the left factor: 16 rows from `row`, 32 of depth from `k`, as far as `rows` and `depth` go.
REGARD_TILE_CODE void pack_left(const Factor& a, Index row, Index rows, Index k, Index depth, Bits* to)
{
    Tile tile;
    const Index stride = a.matrix.outerStride();
    if (a.transposed) {
        read_row_pairs(a.matrix.data() + k * stride + row, stride, depth, rows, tile);
        transpose(tile);
    } else {
        read_rows(a.matrix.data() + row * stride + k, stride, rows, depth, tile);
    }
    store(tile, to);
}

/// A tile of the right factor: 32 of depth from `k`, 16 columns from `column`.
REGARD_TILE_CODE void pack_right(const Factor& b, Index k, Index depth, Index column, Index columns, Bits* to)
{
    Tile tile;
    const Index stride = b.matrix.outerStride();
    if (b.transposed) {
        read_rows(b.matrix.data() + column * stride + k, stride, columns, depth, tile);
        transpose(tile);
    } else {
        read_row_pairs(b.matrix.data() + k * stride + column, stride, depth, columns, tile);
    }
    store(tile, to);
}

constexpr Index rounded_up(Index count, Index multiple)
{
    return (count + multiple - 1) / multiple * multiple;
}

/// What the sum of a block begins with: nothing, or numbers whose rows are `stride` apart (0: one row for all).
struct Start {
    const float* numbers = nullptr;
    Index stride = 0;
};

/// Four tiles of the result, 32 × 32 numbers `stride` apart: `start` and the sum over `tiles` tiles of depth. `left`
/// and `right` are two rows (columns) of tiles, one after the other; `next` is fetched for the block that follows.
REGARD_TILE_CODE void multiply_block(const Bits* left, const Bits* right, const Bits* next, Index tiles, Start start,
                                     float* y, Index stride)
{
    if (start.numbers) {
        const auto bytes = static_cast<int>(start.stride * Index(sizeof(float)));
        const float* lower = start.numbers + tile_rows * start.stride;
        _tile_loadd(0, start.numbers, bytes);
        _tile_loadd(1, start.numbers + tile_rows, bytes);
        _tile_loadd(2, lower, bytes);
        _tile_loadd(3, lower + tile_rows, bytes);
    } else {
        _tile_zero(0);
        _tile_zero(1);
        _tile_zero(2);
        _tile_zero(3);
    }
    for (Index t = 0; t < tiles; ++t) {
        _tile_loadd(4, left + t * tile_numbers, 64);
        _tile_loadd(6, right + t * tile_numbers, 64);
        _tile_loadd(5, left + (tiles + t) * tile_numbers, 64);
        _tile_loadd(7, right + (tiles + t) * tile_numbers, 64);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
        for (Index line = 0; line < 2 * tile_numbers; line += 32)
            _mm_prefetch(next + 2 * t * tile_numbers + line, _MM_HINT_T0);
    }
    const auto bytes = static_cast<int>(stride * Index(sizeof(float)));
    float* lower = y + tile_rows * stride;
    _tile_stored(0, y, bytes);
    _tile_stored(1, y + tile_rows, bytes);
    _tile_stored(2, lower, bytes);
    _tile_stored(3, lower + tile_rows, bytes);
}

/// The same at the edge of the result, of which only y.rows() × y.cols() are there.
void multiply_edge(const Bits* left, const Bits* right, Index tiles, Start start, MatrixView y)
{
    alignas(64) float numbers[block * block];
    multiply_block(left, right, left, tiles, {}, numbers, block);
    const ConstMatrixView whole(numbers, y.rows(), y.cols(), Eigen::OuterStride<>(block));
    if (!start.numbers)
        y = whole;
    else
        y = whole + ConstMatrixView(start.numbers, y.rows(), y.cols(), Eigen::OuterStride<>(start.stride));
}

/// The product of one chunk of the left factor (rows from `row`, depth from `k`) with all of the right one.
class Chunk {
public:
    Chunk(const Factor& a, Index row, Index k)
        : rows_(std::min(rows_of_chunk, a.rows() - row)), depth_(std::min(depth_of_chunk, a.columns() - k)), row_(row),
          k_(k), tiles_(rounded_up(depth_, tile_depth) / tile_depth)
    {
        // Along the rows of the memory: the tiles of one depth first where the factor is transposed.
        const Index bands = rounded_up(rows_, block) / tile_rows;
        for (Index n = 0; n < bands * tiles_; ++n) {
            const Index band = a.transposed ? n % bands : n / tiles_;
            const Index t = a.transposed ? n / bands : n % tiles_;
            pack_left(a, row_ + band * tile_rows, rows_ - band * tile_rows, k_ + t * tile_depth,
                      depth_ - t * tile_depth, left() + (band * tiles_ + t) * tile_numbers);
        }
    }

    void multiply(const Factor& b, const float* row, MatrixView& y, bool add) const
    {
        for (Index column = 0; column < b.columns(); column += columns_of_chunk) {
            const Index columns = std::min(columns_of_chunk, b.columns() - column);
            pack(b, column, columns);
            for (Index j = 0; j < columns; j += block)
                multiply_columns(column + j, std::min(block, columns - j),
                                 right() + j / tile_rows * tiles_ * tile_numbers, row, y, add);
        }
    }

private:
    void pack(const Factor& b, Index column, Index columns) const
    {
        const Index bands = rounded_up(columns, block) / tile_rows;
        for (Index n = 0; n < bands * tiles_; ++n) {
            const Index band = b.transposed ? n / tiles_ : n % bands;
            const Index t = b.transposed ? n % tiles_ : n / bands;
            pack_right(b, k_ + t * tile_depth, depth_ - t * tile_depth, column + band * tile_rows,
                       columns - band * tile_rows, right() + (band * tiles_ + t) * tile_numbers);
        }
    }

    void multiply_columns(Index column, Index columns, const Bits* packed, const float* row, MatrixView& y,
                          bool add) const
    {
        for (Index i = 0; i < rows_; i += block) {
            const Bits* panel = left() + i / tile_rows * tiles_ * tile_numbers;
            float* result = y.data() + (row_ + i) * y.outerStride() + column;
            const Index height = std::min(block, rows_ - i);
            const Start start = add ? Start{result, y.outerStride()} : row ? Start{row + column, 0} : Start{};
            if (height == block && columns == block)
                multiply_block(panel, packed, i + block < rows_ ? panel + 2 * tiles_ * tile_numbers : left(), tiles_,
                               start, result, y.outerStride());
            else
                multiply_edge(panel, packed, tiles_, start,
                              {result, height, columns, Eigen::OuterStride<>(y.outerStride())});
        }
    }

    // Room for one chunk of each factor, kept from product to product.
    static Bits* left()
    {
        static thread_local PackedNumbers numbers(static_cast<std::size_t>(rows_of_chunk * depth_of_chunk));
        return numbers.data();
    }
    static Bits* right()
    {
        static thread_local PackedNumbers numbers(static_cast<std::size_t>(columns_of_chunk * depth_of_chunk));
        return numbers.data();
    }

    Index rows_, depth_, row_, k_, tiles_;
};

struct alignas(64) TileConfiguration {
    std::uint8_t palette = 1;
    std::uint8_t start_row = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t bytes_a_row[16] = {64, 64, 64, 64, 64, 64, 64, 64};
    std::uint8_t rows[16] = {16, 16, 16, 16, 16, 16, 16, 16};
};

REGARD_TILE_CODE void configure_tiles()
{
    // Static: the compiler does not see that all of it is read.
    static constexpr TileConfiguration configuration;
    _tile_loadconfig(&configuration);
}

REGARD_TILE_CODE void release_tiles()
{
    _tile_release();
}

bool find_tiles()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    constexpr unsigned bfloat16_tiles = 1U << 22 | 1U << 24; // AMX-BF16, AMX-TILE
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || (d & bfloat16_tiles) != bfloat16_tiles)
        return false;
    if (!__get_cpuid_count(7, 1, &a, &b, &c, &d) || !(a & 1U << 5)) // AVX512_BF16
        return false;
    if (!__builtin_cpu_supports("avx512bw"))
        return false;
    // Linux hands the large tile registers out on request, once for all threads of a process.
    constexpr long request_permission = 0x1023; // ARCH_REQ_XCOMP_PERM
    constexpr long tile_data = 18;              // XFEATURE_XTILEDATA
    return syscall(SYS_arch_prctl, request_permission, tile_data) == 0;
}

} // namespace

bool TileProducts::available()
{
    static const bool found = find_tiles();
    return found;
}

TileProducts::TileProducts(bool wanted) : wanted_(wanted)
{
    if (!wanted_)
        return;
    if (!available())
        throw Error(
            {Error::Kind::unsupported, "this processor has no bfloat16 tiles (AMX)", "precision", "float32", {}});
    if (active_scopes++ == 0)
        configure_tiles();
}

TileProducts::~TileProducts()
{
    if (wanted_ && --active_scopes == 0)
        release_tiles();
}

void tile_product(const Factor& a, const Factor& b, const float* row, MatrixView y, bool add)
{
    for (Index i = 0; i < a.rows(); i += rows_of_chunk)
        for (Index k = 0; k < a.columns(); k += depth_of_chunk)
            Chunk(a, i, k).multiply(b, row, y, add || k > 0);
}

#else

bool TileProducts::available()
{
    return false;
}

TileProducts::TileProducts(bool wanted) : wanted_(wanted)
{
    if (wanted_)
        throw Error(
            {Error::Kind::unsupported, "this processor has no bfloat16 tiles (AMX)", "precision", "float32", {}});
}

TileProducts::~TileProducts() = default;

void tile_product(const Factor&, const Factor&, const float*, MatrixView, bool)
{
}

#endif

} // namespace regard
