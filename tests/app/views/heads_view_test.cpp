#include "app/views/heads_view.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/head_sheet_gallery.h"
#include "app/plots/head_sheet_tiles.h"
#include "app/views/attention_view.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class HeadsViewTest : public testing::Test {
protected:
    static void SetUpTestSuite() { model = test::tiny_model(); }
    static void TearDownTestSuite() { model.reset(); }

    void SetUp() override
    {
        session.setModel(model);
        session.setSourceText("le chat mange .");
        settle();
        view.resize(900, 700);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20'000));
        ASSERT_TRUE(session.trace());
    }
    Selection& selection() { return session.selection(); }
    HeadGallery& gallery() { return *view.gallery(); }

    inline static std::shared_ptr<const TranslationModel> model;
    Session session;
    HeadsView view{session};
};

TEST_F(HeadsViewTest, a_click_chooses_the_head_for_all_views_and_a_double_click_opens_it)
{
    QSignalSpy opened(&view, &HeadsView::headOpened);
    const QPoint place = gallery().mapRect(1, 3).center().toPoint();
    QTest::mouseClick(gallery().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(selection().focus().layer, 1);
    EXPECT_EQ(selection().focus().head, 3);
    EXPECT_EQ(opened.size(), 0);
    QTest::mouseDClick(gallery().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(HeadsViewTest, the_cell_under_the_pointer_is_the_shared_one_until_one_is_pinned)
{
    const QRectF map = gallery().mapRect(0, 1);
    QTest::mouseMove(gallery().viewport(), map.topLeft().toPoint() + QPoint(3, 3));
    EXPECT_EQ(selection().focus().query, 0);
    EXPECT_EQ(selection().focus().key, 0);
    QTest::keyClick(&gallery(), Qt::Key_Space);
    EXPECT_TRUE(selection().pinned());
    QTest::mouseMove(gallery().viewport(), map.bottomRight().toPoint() - QPoint(3, 3));
    EXPECT_EQ(selection().focus().query, 0);
}

TEST_F(HeadsViewTest, another_kind_or_text_is_shown_at_once)
{
    selection().selectBlock(AttentionKind::encoder, 0);
    EXPECT_EQ(gallery().tiles().kind(), AttentionKind::encoder);
    session.setSourceText("je suis ici avec le chat .");
    settle();
    EXPECT_EQ(gallery().tiles().trace(), session.trace());
    EXPECT_TRUE(gallery().tiles().complete());
    EXPECT_EQ(gallery().window().width(), double(session.trace()->source.size()));
}

TEST_F(HeadsViewTest, the_shared_reading_is_followed)
{
    selection().selectBlock(AttentionKind::encoder, 0);
    Reading reading;
    reading.options.special = SpecialTokens::hidden;
    session.reading().set(reading);
    EXPECT_LT(gallery().window().width(), double(session.trace()->source.size()));
    reading.measure = AttentionMeasure::rollout;
    session.reading().set(reading);
    EXPECT_EQ(gallery().order().size(), std::size_t(gallery().tiles().layers()));
}

TEST_F(HeadsViewTest, sorting_stands_in_the_bar_and_on_the_tiles)
{
    auto* orders = view.findChild<QComboBox*>("headOrder");
    ASSERT_TRUE(orders);
    EXPECT_GE(orders->count(), 7);
    view.setOrder(HeadOrder::entropy, false);
    EXPECT_EQ(view.order(), HeadOrder::entropy);
    const auto& places = gallery().order();
    const AttentionKind kind = selection().focus().kind;
    const auto entropy = [&](HeadPlace place) {
        return head_metrics(*session.trace(), kind, place.layer, place.head).entropy;
    };
    ASSERT_GT(places.size(), 2U);
    for (std::size_t i = 1; i < places.size(); ++i)
        EXPECT_GE(entropy(places[i - 1]), entropy(places[i]));
    EXPECT_TRUE(view.figure());
}

TEST_F(HeadsViewTest, o_switches_a_head_off_and_its_tile_shows_it)
{
    selection().selectHead(AttentionKind::cross, 0, 1);
    const QImage on = gallery().viewport()->grab().toImage().copy(gallery().mapRect(0, 1).toRect());
    QTest::keyClick(&gallery(), Qt::Key_O);
    EXPECT_TRUE(session.switches().isOff(AttentionKind::cross, 0, 1));
    settle();
    const QImage off = gallery().viewport()->grab().toImage().copy(gallery().mapRect(0, 1).toRect());
    EXPECT_NE(on, off);
    EXPECT_TRUE(gallery().accessibleDescription().contains("switched off"));
    QTest::keyClick(&gallery(), Qt::Key_O);
    EXPECT_TRUE(session.switches().allOn());
}

} // namespace
} // namespace regard::app
