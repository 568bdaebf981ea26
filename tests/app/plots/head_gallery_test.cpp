#include "app/plots/head_sheet_gallery.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

#include "app/plots/attention_map.h"
#include "app/plots/head_sheet_tiles.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

struct Gallery : testing::Test {
    void open(std::shared_ptr<const Trace> shown, AttentionKind kind, QSize size = {900, 640})
    {
        trace = std::move(shown);
        gallery.resize(size);
        gallery.setDataPalette(Palette());
        gallery.setTrace(trace, kind, {});
        gallery.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&gallery));
        ASSERT_TRUE(QTest::qWaitFor([this] { return gallery.tiles().complete(); }, 20'000));
    }
    void wheel(const QPointF& place, int delta, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QWheelEvent event(place, gallery.viewport()->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(gallery.viewport(), &event);
    }
    QPoint cellPoint(int layer, int head, double row, double column) const
    {
        const QRectF map = gallery.mapRect(layer, head);
        const QRectF window = gallery.window();
        return (map.topLeft() + QPointF((column - window.x()) / window.width() * map.width(),
                                        (row - window.y()) / window.height() * map.height()))
            .toPoint();
    }

    std::shared_ptr<const Trace> trace;
    HeadGallery gallery;
};

TEST_F(Gallery, every_tile_shows_its_own_head_in_any_order)
{
    open(test::sampleTrace({"a", "b"}, {"x", "y"}, 2, 3), AttentionKind::cross);
    for (const HeadOrder order : {HeadOrder::place, HeadOrder::entropy}) {
        gallery.setOrder(order, false);
        const QImage image = gallery.viewport()->grab().toImage();
        for (int layer = 0; layer < 2; ++layer)
            for (int head = 0; head < 3; ++head) {
                const HeatMapData map = attentionWeights(*trace, AttentionKind::cross, layer, head);
                ASSERT_GT(gallery.mapRect(layer, head).width(), 40);
                for (std::size_t row = 0; row < 2; ++row)
                    for (std::size_t column = 0; column < 2; ++column)
                        EXPECT_EQ(image.pixel(cellPoint(layer, head, double(row) + 0.5, double(column) + 0.5)),
                                  Palette().color(double(map.at(row, column))))
                            << "L" << layer << " H" << head << " " << row << " " << column;
            }
    }
}

TEST_F(Gallery, sorting_puts_the_least_entropy_first)
{
    open(test::sampleTrace({"a", "b", "c", "d"}, {"x", "y"}, 2, 4), AttentionKind::encoder);
    gallery.setOrder(HeadOrder::entropy, true);
    double before = 0;
    for (const HeadPlace place : gallery.order()) {
        const double entropy = head_metrics(*trace, AttentionKind::encoder, place.layer, place.head).entropy;
        EXPECT_GE(entropy, before);
        before = entropy;
    }
    EXPECT_EQ(gallery.order().size(), 8U);
    const HeadPlace first = gallery.order()[0];
    const HeadPlace second = gallery.order()[1];
    EXPECT_LT(gallery.mapRect(int(first.layer), int(first.head)).left(),
              gallery.mapRect(int(second.layer), int(second.head)).left());
}

TEST_F(Gallery, clicks_and_keys_choose_and_open_heads)
{
    open(test::sampleTrace({"a", "b"}, {"x", "y"}, 2, 3), AttentionKind::encoder);
    QSignalSpy clicked(&gallery, &HeadGallery::headClicked);
    QSignalSpy opened(&gallery, &HeadGallery::headOpened);
    QTest::mouseClick(gallery.viewport(), Qt::LeftButton, {}, gallery.mapRect(1, 2).center().toPoint());
    EXPECT_EQ(clicked.last(), (QVariantList{1, 2}));
    QTest::keyClick(&gallery, Qt::Key_Up);
    EXPECT_EQ(clicked.last(), (QVariantList{0, 2}));
    QTest::keyClick(&gallery, Qt::Key_Left);
    EXPECT_EQ(clicked.last(), (QVariantList{0, 1}));
    QTest::keyClick(&gallery, Qt::Key_End);
    EXPECT_EQ(clicked.last(), (QVariantList{1, 2}));
    QTest::keyClick(&gallery, Qt::Key_Return);
    EXPECT_EQ(opened.last(), (QVariantList{1, 2}));
    QTest::mouseDClick(gallery.viewport(), Qt::LeftButton, {}, gallery.mapRect(1, 0).center().toPoint());
    EXPECT_EQ(opened.last(), (QVariantList{1, 0}));
}

TEST_F(Gallery, pointing_at_a_cell_names_its_tokens_and_marks_every_tile)
{
    open(test::sampleTrace({"a", "b", "c"}, {"x", "y"}, 1, 2), AttentionKind::cross);
    QSignalSpy hovered(&gallery, &HeadGallery::cellHovered);
    const QImage before = gallery.viewport()->grab().toImage();
    QTest::mouseMove(gallery.viewport(), cellPoint(0, 0, 1.5, 2.5));
    ASSERT_EQ(hovered.size(), 1);
    EXPECT_EQ(hovered.last(), (QVariantList{1, 2}));
    const QImage after = gallery.viewport()->grab().toImage();
    const QRect other = gallery.mapRect(0, 1).toRect();
    EXPECT_NE(before.copy(other), after.copy(other));
    QTest::keyClick(&gallery, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(hovered.last(), (QVariantList{1, 1}));
    EXPECT_TRUE(gallery.accessibleDescription().isEmpty() || hovered.size() == 2);
}

TEST_F(Gallery, the_wheel_zooms_all_tiles_at_the_cell_under_the_pointer)
{
    open(test::sampleTrace(std::vector<std::string>(64, "w"), {"x"}, 1, 3), AttentionKind::encoder);
    const QPoint place = cellPoint(0, 1, 48, 16);
    wheel(place, 120);
    wheel(place, 120);
    EXPECT_GT(gallery.zoomFactor(), 1.4);
    EXPECT_LT((cellPoint(0, 1, 48, 16) - place).manhattanLength(), 3);
    const QRectF window = gallery.window();
    QTest::mousePress(gallery.viewport(), Qt::LeftButton, {}, gallery.mapRect(0, 0).center().toPoint());
    QMouseEvent move(QEvent::MouseMove, gallery.mapRect(0, 0).center() + QPointF(-30, 0),
                     gallery.viewport()->mapToGlobal(gallery.mapRect(0, 0).center() + QPointF(-30, 0)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(gallery.viewport(), &move);
    EXPECT_GT(gallery.window().x(), window.x()) << "dragged to the left, later columns come";
    QTest::keyClick(&gallery, Qt::Key_0);
    EXPECT_EQ(gallery.window(), QRectF(0, 0, 64, 64));
    QTest::keyClick(&gallery, Qt::Key_Plus);
    EXPECT_GT(gallery.zoomFactor(), 1.2);
}

TEST_F(Gallery, many_cells_are_made_beside_the_interface_and_only_where_they_are_seen)
{
    open(test::sampleTrace(std::vector<std::string>(200, "w"), {"x"}, 12, 8), AttentionKind::encoder, {600, 300});
    EXPECT_TRUE(gallery.tiles().tile({0, 0}));
    EXPECT_FALSE(gallery.tiles().tile({11, 0})) << "below the window";
    QTest::keyClick(&gallery, Qt::Key_End);
    ASSERT_TRUE(QTest::qWaitFor([this] { return gallery.tiles().tile({11, 7}) != nullptr; }, 20'000));
    EXPECT_TRUE(QTest::qWaitFor([this] { return gallery.tiles().metrics().size() == 96; }, 20'000));
    EXPECT_LT(gallery.bytes(), 40U << 20);
}

TEST_F(Gallery, a_trace_without_this_attention_is_an_empty_sheet)
{
    open(std::make_shared<Trace>(), AttentionKind::decoder);
    EXPECT_FALSE(gallery.grab().isNull());
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Plus, Qt::Key_Return, Qt::Key_0})
        QTest::keyClick(&gallery, key);
    gallery.setTrace(nullptr, AttentionKind::cross, {});
    EXPECT_TRUE(gallery.order().empty());
}

TEST_F(Gallery, rollout_is_one_tile_a_layer_without_measures_of_heads)
{
    open(test::sampleTrace({"a", "b"}, {"x", "y"}, 3, 4), AttentionKind::encoder);
    Reading reading;
    reading.measure = AttentionMeasure::rollout;
    gallery.setTrace(trace, AttentionKind::encoder, reading);
    EXPECT_EQ(gallery.order(), (std::vector<HeadPlace>{{0, 0}, {1, 0}, {2, 0}}));
}

} // namespace
} // namespace regard::app
