#include <cmath>

#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/session/session.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

// Pixels of the real widget, read back through the colours into numbers, are those of a real run.
class ReadingPixels : public testing::TestWithParam<std::tuple<ValueScale, ValueRange>> {
protected:
    static void SetUpTestSuite()
    {
        Session session;
        session.setModel(test::tiny_model());
        session.setSourceText("le chat mange une pomme .");
        ASSERT_TRUE(QTest::qWaitFor([&session] { return !session.busy(); }));
        trace = session.trace();
    }
    static void TearDownTestSuite() { trace.reset(); }

    /// The entry of the palette, 0 … 255, or -1.
    static int entryOf(QRgb color, const Palette& palette)
    {
        for (int entry = 0; entry < 256; ++entry)
            if (palette.color(entry / 255.0) == color)
                return entry;
        return -1;
    }

    /// Written down anew, so that a slip in the program's own formula shows.
    static double shareAt(double position, ValueScale scale)
    {
        if (scale == ValueScale::square_root)
            return position * position;
        return scale == ValueScale::logarithmic ? std::pow(10.0, 4 * (position - 1)) : position;
    }

    inline static std::shared_ptr<const Trace> trace;
};

TEST_P(ReadingPixels, are_the_numbers_of_the_trace)
{
    const auto [scale, range] = GetParam();
    const Tensor& weights = trace->at("decoder.layers.1.cross_attention.weights");
    const auto head = weights.head(2);
    const std::size_t rows = weights.shape[1], columns = weights.shape[2];
    float ofLayer = 0, ofAll = 0;
    for (const float value : weights.values)
        ofLayer = std::max(ofLayer, value);
    for (const float value : trace->at("decoder.layers.0.cross_attention.weights").values)
        ofAll = std::max(ofAll, value);
    ofAll = std::max(ofAll, ofLayer);

    Reading reading;
    reading.scale = scale;
    reading.range = range;
    HeatMap map;
    const Palette palette(PaletteName::magma);
    map.setPalette(palette);
    map.resize(900, 700);
    map.setData(readMap(*trace, {AttentionKind::cross, 1, 2, -1, -1}, reading));
    const QImage image = map.grab().toImage();
    for (std::size_t row = 0; row < rows; ++row) {
        float largest = 1;
        const auto line = head.subspan(row * columns, columns);
        if (range == ValueRange::layer || range == ValueRange::all_heads)
            largest = range == ValueRange::layer ? ofLayer : ofAll;
        if (range == ValueRange::map)
            largest = *std::max_element(head.begin(), head.end());
        if (range == ValueRange::row)
            largest = *std::max_element(line.begin(), line.end());
        for (std::size_t column = 0; column < columns; ++column) {
            const QPoint centre = map.cellRect(int(row), int(column)).center().toPoint();
            const int entry = entryOf(image.pixel(centre), palette);
            ASSERT_GE(entry, 0) << "a colour of no palette";
            const double low = shareAt((entry - 0.51) / 255, scale), high = shareAt((entry + 0.51) / 255, scale);
            const double share = double(line[column]) / double(largest);
            EXPECT_LE(share, high) << row << " " << column;
            if (entry > 0) {
                EXPECT_GE(share, low) << row << " " << column;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EveryScaleAndRange, ReadingPixels,
                         testing::Combine(testing::Values(ValueScale::linear, ValueScale::square_root,
                                                          ValueScale::logarithmic),
                                          testing::Values(ValueRange::unit, ValueRange::all_heads, ValueRange::layer,
                                                          ValueRange::map, ValueRange::row)));

} // namespace
} // namespace regard::app
