#include "app/plots/head_sheet.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/attention_map.h"
#include "app/plots/curves.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

TEST(HeadSheet, every_map_shows_its_own_head)
{
    auto trace = std::make_shared<Trace>(*test::sampleTrace({"a", "b"}, {"x", "y"}, 2, 3));
    HeadSheet sheet;
    sheet.resize(400, 300);
    sheet.setTrace(trace, AttentionKind::cross);
    const QImage image = sheet.grab().toImage();
    for (int layer = 0; layer < 2; ++layer) {
        for (int head = 0; head < 3; ++head) {
            const HeatMapData map = attentionWeights(*trace, AttentionKind::cross, layer, head);
            const QRectF rect = sheet.mapRect(layer, head);
            ASSERT_GT(rect.width(), 8);
            for (int row = 0; row < 2; ++row) {
                for (int column = 0; column < 2; ++column) {
                    const QPointF at =
                        rect.topLeft() + QPointF(rect.width() * (column + 0.5) / 2, rect.height() * (row + 0.5) / 2);
                    const auto value = double(map.at(std::size_t(row), std::size_t(column)));
                    EXPECT_EQ(image.pixel(at.toPoint()), Palette().color(value))
                        << "L" << layer << " H" << head << " " << row << " " << column;
                }
            }
        }
    }
}

TEST(HeadSheet, clicks_and_keys_choose_heads)
{
    HeadSheet sheet;
    sheet.resize(500, 300);
    sheet.setTrace(test::sampleTrace({"a", "b"}, {"x", "y"}, 2, 3), AttentionKind::encoder);
    QSignalSpy clicked(&sheet, &HeadSheet::headClicked);
    QTest::mouseClick(&sheet, Qt::LeftButton, {}, sheet.mapRect(1, 2).center().toPoint());
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.last(), (QVariantList{1, 2}));
    sheet.setCurrent(1, 2);
    QTest::keyClick(&sheet, Qt::Key_Up);
    EXPECT_EQ(clicked.last(), (QVariantList{0, 2}));
    QTest::keyClick(&sheet, Qt::Key_Left);
    EXPECT_EQ(clicked.last(), (QVariantList{0, 1}));
    QTest::keyClick(&sheet, Qt::Key_Up);
    EXPECT_EQ(clicked.size(), 3) << "nothing above the first layer";
}

TEST(HeadSheet, current_head_is_framed_and_a_new_kind_is_drawn)
{
    HeadSheet sheet;
    sheet.resize(400, 300);
    const auto trace = test::sampleTrace({"a", "b", "c"}, {"x", "y"}, 2, 3);
    sheet.setTrace(trace, AttentionKind::cross);
    const QImage before = sheet.grab().toImage();
    sheet.setCurrent(1, 1);
    EXPECT_NE(before, sheet.grab().toImage());
    sheet.setTrace(trace, AttentionKind::decoder);
    EXPECT_NE(before, sheet.grab().toImage());
    sheet.setTrace(nullptr, AttentionKind::decoder);
    EXPECT_FALSE(sheet.grab().isNull());
    QTest::keyClick(&sheet, Qt::Key_Right);
}

TEST(HeadSheet, a_thin_line_of_large_weights_survives_512_tokens)
{
    const std::vector<std::string> words(512, "w");
    auto trace = std::make_shared<Trace>(*test::sampleTrace(words, {"x"}, 1, 2));
    Tensor& tensor = trace->tensors.at(attention_path(AttentionKind::encoder, 0, "weights"));
    std::fill(tensor.values.begin(), tensor.values.end(), 0.f);
    for (std::size_t row = 0; row < 512; ++row)
        tensor.values[row * 512 + 301] = 1;
    HeadSheet sheet;
    sheet.resize(300, 160);
    sheet.setTrace(trace, AttentionKind::encoder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet.complete(); }, 20'000));
    const QImage image = sheet.grab().toImage();
    const QRect rect = sheet.mapRect(0, 0).toRect();
    int bright = 0;
    for (int x = rect.left(); x <= rect.right(); ++x)
        bright += image.pixel(x, rect.center().y()) == Palette().color(1);
    EXPECT_EQ(bright, 1);
}

TEST(Curves, draws_series_and_names_values)
{
    CurvesData data;
    data.xTitle = "position";
    data.series = {{"one", {0, 1, 0, -1}}, {"two", {1, 1, 1, 1}}};
    Curves curves;
    curves.resize(500, 260);
    const QImage empty = curves.grab().toImage();
    curves.setData(data);
    curves.replot();
    EXPECT_NE(empty, curves.grab().toImage());
    EXPECT_EQ(curves.graphCount(), 2);
    EXPECT_EQ(curves.graph(0)->data()->at(3)->value, -1);
    QSignalSpy hovered(&curves, &Curves::hovered);
    QTest::keyClick(&curves, Qt::Key_End);
    EXPECT_EQ(hovered.last(), (QVariantList{3}));
    EXPECT_TRUE(curves.accessibleDescription().contains("one: -1")) << curves.accessibleDescription().toStdString();
    EXPECT_EQ(tabSeparated(data), "position\tone\ttwo\n0\t0\t1\n1\t1\t1\n2\t0\t1\n3\t-1\t1\n");
}

} // namespace
} // namespace regard::app
