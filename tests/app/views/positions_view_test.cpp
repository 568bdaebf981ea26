#include "app/views/positions_view.h"

#include <cmath>
#include <numbers>

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/curves.h"
#include "app/plots/heat_map.h"
#include "app/views/choice_button.h"
#include "app/views/position_table_bar.h"
#include "app/views/positions_encoding_page.h"
#include "app/views/positions_model_page.h"
#include "app/views/positions_rotation_page.h"
#include "app/views/positions_similarity_page.h"
#include "app/views/positions_wavelengths_page.h"
#include "app/views/rotation_plane.h"
#include "app/views/segments.h"
#include "app/views/word_comparison.h"
#include "core/analysis/position_laboratory.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class PositionsViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        session.setModel(test::tiny_model());
        session.setSourceText("le chat dort .");
        ASSERT_TRUE(settle());
        view.resize(900, 640);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return !session.busy(); });
    }
    void showFree(int length, int width, PositionLayout layout)
    {
        view.showChoice({Stack::encoder, PositionSpan::free, length, width, layout});
    }

    Session session;
    PositionsView view{session};
};

TEST_F(PositionsViewTest, a_free_table_is_the_closed_form)
{
    showFree(20, 512, PositionLayout::halves);
    const HeatMapData& data = view.encodingPage()->map()->data();
    ASSERT_EQ(data.rows, 20U);
    ASSERT_EQ(data.columns, 512U);
    for (const std::size_t p : {0U, 1U, 19U})
        for (const std::size_t j : {0U, 7U, 255U}) {
            const double angle = double(p) / std::pow(10000, 2.0 * double(j) / 512);
            EXPECT_NEAR(data.at(p, j), std::sin(angle), 1e-6);
            EXPECT_NEAR(data.at(p, 256 + j), std::cos(angle), 1e-6);
        }
    EXPECT_TRUE(data.title.contains("20 positions × 512 dimensions, in halves")) << data.title.toStdString();
    EXPECT_FALSE(view.figure()->caption().contains("tiny")) << "it is of no model";
}

TEST_F(PositionsViewTest, presets_are_the_guides_figures_and_reach_beyond_the_model)
{
    auto* bar = view.tableBar();
    auto* presets = bar->findChild<ChoiceButton*>();
    const auto choose = [&](int preset) { emit presets->chosen(preset); };
    view.showChoice({Stack::encoder, PositionSpan::free, 5, 6, PositionLayout::interleaved});
    choose(1);
    EXPECT_EQ(view.choice().width, 4);
    choose(2);
    EXPECT_EQ(view.choice().length, 20);
    EXPECT_EQ(view.choice().width, 512);
    EXPECT_EQ(view.choice().layout, PositionLayout::halves);
    choose(3);
    EXPECT_EQ(view.choice().length, 50);
    EXPECT_EQ(view.choice().width, 128);
    choose(4);
    EXPECT_EQ(view.choice().length, 128) << "twice the 64 tokens of this model";
    EXPECT_EQ(view.choice().width, 16);
    EXPECT_EQ(view.choice().layout, PositionLayout::interleaved);
    EXPECT_EQ(view.encodingPage()->map()->data().rows, 128U);
    auto boxes = bar->findChildren<QSpinBox*>();
    ASSERT_EQ(boxes.size(), 2);
    boxes[1]->setValue(7);
    EXPECT_EQ(view.choice().width, 6) << "pairs";
    EXPECT_EQ(presets->current(), 0);
}

TEST_F(PositionsViewTest, wavelengths_are_those_of_the_pairs)
{
    showFree(50, 128, PositionLayout::interleaved);
    view.showPage(PositionsView::wavelengths);
    auto* page = view.findChild<PositionsWavelengthsPage*>();
    const CurvesData& data = page->curves()->data();
    ASSERT_EQ(data.series.front().values.size(), 64U);
    EXPECT_NEAR(data.series.front().values[0], 2 * std::numbers::pi, 1e-6);
    EXPECT_NEAR(data.series.front().values[32], 2 * std::numbers::pi * 100, 1e-3);
    int longer = 0;
    for (int j = 0; j < 64; ++j)
        longer += 2 * std::numbers::pi * std::pow(10000, j / 64.0) > 50;
    EXPECT_TRUE(page->note().contains(QString::number(longer))) << page->note().toStdString();
    EXPECT_TRUE(view.figure());
}

TEST_F(PositionsViewTest, similarity_is_the_dot_product_and_a_click_chooses_the_curve)
{
    showFree(12, 8, PositionLayout::halves);
    view.showPage(PositionsView::similarity);
    auto* page = view.findChild<PositionsSimilarityPage*>();
    const Tensor table = sinusoidal_table(12, 8, PositionLayout::halves);
    double expected = 0;
    for (std::size_t k = 0; k < 8; ++k)
        expected += double(table.at(2, k)) * double(table.at(9, k));
    EXPECT_NEAR(page->map()->data().at(2, 9), expected, 1e-5);
    EXPECT_NEAR(page->map()->data().at(5, 5), 4, 1e-5);
    emit page->map()->cellClicked(2, 5);
    EXPECT_NEAR(page->curves()->data().series.front().values[9], expected, 1e-5);
    EXPECT_TRUE(view.figure());
}

TEST_F(PositionsViewTest, the_rotation_holds_for_every_choice)
{
    showFree(60, 32, PositionLayout::interleaved);
    view.showPage(PositionsView::rotation);
    PositionsRotationPage& page = *view.rotationPage();
    page.from()->setValue(7);
    page.offset()->setValue(40);
    const Tensor table = sinusoidal_table(60, 32, PositionLayout::interleaved);
    EXPECT_EQ(page.rotation().from, std::vector<float>(table.row(7).begin(), table.row(7).end()));
    EXPECT_EQ(page.rotation().to, std::vector<float>(table.row(47).begin(), table.row(47).end()));
    EXPECT_LT(page.rotation().largest_error, 3e-7);
    EXPECT_EQ(page.offset()->maximum(), 52) << "the table ends there";
    EXPECT_EQ(page.offset()->minimum(), -7);
    const RotationCircles& circles = page.plane()->circles();
    ASSERT_EQ(circles.circles.size(), 12U);
    EXPECT_EQ(circles.turnedName, "R(40) · p(7)");
    for (const RotationCircle& circle : circles.circles) {
        EXPECT_NEAR(std::hypot(circle.from.x(), circle.from.y()), 1, 1e-6);
        EXPECT_NEAR(std::hypot(circle.turned.x() - circle.to.x(), circle.turned.y() - circle.to.y()), 0, 1e-6);
    }
    page.from()->setValue(59);
    EXPECT_EQ(page.offset()->value(), 0) << "no further";
    page.plane()->setFocus();
    QTest::keyClick(page.plane(), Qt::Key_Right);
    EXPECT_TRUE(page.plane()->accessibleDescription().contains("pair 0"));
    EXPECT_TRUE(view.figure());
}

TEST_F(PositionsViewTest, the_models_own_table_is_rotated_too)
{
    view.showPage(PositionsView::rotation);
    EXPECT_LT(view.rotationPage()->rotation().largest_error, 3e-7);
    EXPECT_EQ(view.rotationPage()->rotation().from.size(), 16U);
}

TEST_F(PositionsViewTest, the_running_model_loses_its_positions_and_gets_them_back)
{
    view.showPage(PositionsView::in_the_model);
    PositionsModelPage& page = *view.modelPage();
    EXPECT_TRUE(page.facts().contains("alternating"));
    EXPECT_TRUE(page.facts().contains("√d = 4")) << page.facts().toStdString();
    EXPECT_FALSE(page.words()->isVisible());
    const auto before = session.trace();
    emit page.changes()->chosen(1);
    ASSERT_TRUE(settle());
    EXPECT_EQ(session.trace()->variant.text(), "encoder positions off, decoder positions off");
    EXPECT_TRUE(page.words()->isVisible());
    EXPECT_EQ(page.before()->data().values.size(), before->source.size() * before->target_input.size());
    EXPECT_NE(page.before()->data().values, page.after()->data().values);
    EXPECT_TRUE(view.figure()->caption().contains("positions switched off"));

    emit page.stacks()->chosen(1);
    emit page.changes()->chosen(2);
    page.shift()->setValue(5);
    ASSERT_TRUE(settle());
    EXPECT_EQ(session.trace()->variant.text(), "encoder positions shifted by 5");
    EXPECT_TRUE(page.shift()->isVisible());
    EXPECT_FALSE(page.seed()->isVisible());
    emit page.changes()->chosen(3);
    page.seed()->setValue(9);
    ASSERT_TRUE(settle());
    EXPECT_EQ(session.trace()->variant.text(), "encoder positions shuffled with seed 9");

    emit page.changes()->chosen(0);
    ASSERT_TRUE(settle());
    EXPECT_EQ(session.trace()->at("decoder.logits").values, before->at("decoder.logits").values);
    EXPECT_FALSE(page.words()->isVisible());
    EXPECT_FALSE(page.before()->isVisible());
}

TEST_F(PositionsViewTest, a_table_of_a_run_with_changed_positions_says_so)
{
    RunVariant variant;
    variant.encoder_positions = {PositionChange::Kind::shuffled, 0, 3};
    session.variant().set(variant);
    ASSERT_TRUE(settle());
    view.showSpan(false);
    const ShownPositions shown = shownPositions(session, view.choice());
    EXPECT_TRUE(shown.changed);
    EXPECT_TRUE(shown.note.contains("not those of the model")) << shown.note.toStdString();
    EXPECT_EQ(shown.table.values, session.trace()->at("encoder.positions").values);
    view.showSpan(true);
    EXPECT_FALSE(shownPositions(session, view.choice()).changed) << "the model's own table is what it was";
}

TEST_F(PositionsViewTest, a_finished_run_without_its_model_says_what_is_missing)
{
    auto bare = std::make_shared<Trace>(*session.trace());
    bare->tensors.erase("encoder.positions");
    session.showRun(bare, "run.safetensors");
    for (const auto page : {PositionsView::encoding, PositionsView::wavelengths, PositionsView::similarity,
                            PositionsView::rotation, PositionsView::in_the_model}) {
        view.showPage(page);
        if (page != PositionsView::in_the_model) {
            EXPECT_EQ(view.figure(), nullptr) << page;
        }
    }
    EXPECT_TRUE(view.modelPage()->facts().contains("finished run"));
    EXPECT_FALSE(view.modelPage()->changes()->isEnabled());
    EXPECT_TRUE(view.rotationPage()->note().contains("no positions")) << view.rotationPage()->note().toStdString();
}

TEST_F(PositionsViewTest, opens_within_100_ms_and_takes_one_token_and_many)
{
    for (const QString& text : {QString("."), QStringLiteral("le chat ").repeated(14)}) {
        session.setSourceText(text);
        ASSERT_TRUE(settle());
        view.showSpan(false);
        for (const auto page : {PositionsView::encoding, PositionsView::wavelengths, PositionsView::similarity,
                                PositionsView::rotation, PositionsView::in_the_model}) {
            QElapsedTimer timer;
            timer.start();
            view.showPage(page);
            EXPECT_LT(timer.elapsed(), 100) << page;
            EXPECT_TRUE(view.figure()) << page;
        }
    }
}

} // namespace
} // namespace regard::app
