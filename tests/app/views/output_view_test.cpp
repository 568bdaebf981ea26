#include "app/views/output_view.h"

#include <cmath>

#include <QComboBox>
#include <QImage>
#include <QPainter>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/lens_grid.h"
#include "app/plots/token_bars.h"
#include "app/session/token_labels.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class OutputViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        session.setModel(test::tiny_model());
        run("le chat dort .");
        view.resize(1000, 620);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        ASSERT_TRUE(lensComes());
    }

    void run(const QString& text)
    {
        session.setSourceText(text);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
    }
    bool lensComes()
    {
        return QTest::qWaitFor([this] { return view.grid()->data().rows.size() > 1; });
    }
    const Trace& trace() const { return *session.trace(); }
    const TokenBar* barOf(int id) const
    {
        for (const TokenBar& bar : view.bars()->data().bars)
            if (bar.id == id)
                return &bar;
        return nullptr;
    }
    void clickCell(int row, int column)
    {
        QTest::mouseClick(view.grid()->viewport(), Qt::LeftButton, {}, view.grid()->cellRect(row, column).center());
    }

    Session session;
    OutputView view{session};
};

TEST_F(OutputViewTest, bars_are_the_run)
{
    for (const int step : {0, 3}) {
        view.showStep(step);
        const auto& bars = view.bars()->data().bars;
        ASSERT_GE(bars.size(), 10U);
        const DecodingStep& told = trace().steps[std::size_t(step)];
        for (std::size_t rank = 0; rank < told.top.size(); ++rank) {
            EXPECT_EQ(bars[rank].id, told.top[rank].id);
            EXPECT_EQ(bars[rank].rank, rank);
            EXPECT_NEAR(bars[rank].probability, told.top[rank].probability, 1e-6);
            EXPECT_EQ(bars[rank].logit, trace().at("decoder.logits").at(std::size_t(step), std::size_t(bars[rank].id)));
        }
        ASSERT_NE(barOf(told.chosen), nullptr);
        EXPECT_EQ(barOf(told.chosen)->tag, "greedy choice");
        EXPECT_TRUE(view.sentence().contains(tokenLabel(trace().target_output[std::size_t(step)])));
        EXPECT_TRUE(view.reason().contains(QLocale().toString(double(told.probability), 'f', 4)))
            << view.reason().toStdString();
    }
}

TEST_F(OutputViewTest, follows_the_selection_and_moves_it)
{
    session.selection().selectHead(AttentionKind::decoder, 1, 0);
    session.selection().selectCell(4, 1);
    EXPECT_EQ(view.step(), 4);
    EXPECT_EQ(view.stepBox()->currentIndex(), 4);
    clickCell(2, 6);
    EXPECT_EQ(session.selection().focus().query, 6);
    EXPECT_TRUE(session.selection().pinned());
    session.selection().selectHead(AttentionKind::encoder, 0, 0);
    session.selection().selectCell(2, 2);
    EXPECT_EQ(view.step(), 6) << "a source token is no step";
    clickCell(2, 1);
    EXPECT_EQ(session.selection().focus().kind, AttentionKind::cross);
    EXPECT_EQ(session.selection().focus().query, 1);
}

TEST_F(OutputViewTest, lens_ends_in_the_run_and_its_cells_can_be_looked_into)
{
    const LensGridData& grid = view.grid()->data();
    ASSERT_EQ(grid.rows.size(), 3);
    ASSERT_EQ(std::size_t(grid.columns.size()), trace().steps.size());
    const TokenNames names(trace(), session.model()->tokenizer);
    for (int step = 0; step < grid.columns.size(); ++step) {
        const DecodingStep& told = trace().steps[std::size_t(step)];
        EXPECT_EQ(grid.at(2, step).token, names.of(told.top[0].id));
        EXPECT_NEAR(grid.at(2, step).probability, told.top[0].probability, 1e-5);
        EXPECT_NEAR(grid.at(2, step).chosenProbability, told.probability, 1e-5);
    }
    clickCell(0, 5);
    EXPECT_EQ(view.step(), 5);
    const LensCell cell = logit_lens(trace(), *session.model()->network).at(0, 5);
    EXPECT_EQ(view.bars()->data().bars[0].id, cell.top);
    EXPECT_NEAR(view.bars()->data().bars[0].probability, cell.top_probability, 1e-6);
    ASSERT_NE(barOf(trace().steps[5].chosen), nullptr) << "beyond the most probable ones it stands at the end";
    EXPECT_EQ(barOf(trace().steps[5].chosen)->rank, cell.chosen_rank);
    clickCell(2, 5);
    EXPECT_EQ(view.bars()->data().bars[0].id, trace().steps[5].top[0].id) << "the last depth is the run";
}

TEST_F(OutputViewTest, temperature_is_not_passed_off_as_the_runs)
{
    view.showStep(2);
    const auto plain = view.bars()->data().bars;
    view.temperatureSlider()->setValue(-100);
    EXPECT_NEAR(view.temperature(), 0.1, 1e-6);
    const TokenBarsData& sharp = view.bars()->data();
    ASSERT_TRUE(sharp.tempered);
    double sum = 0;
    for (const float logit : trace().at("decoder.logits").row(2))
        sum += std::exp((double(logit) - double(plain[0].logit)) / 0.1);
    EXPECT_NEAR(sharp.bars[0].probability, 1 / sum, 1e-5);
    EXPECT_EQ(sharp.bars[0].plain, plain[0].probability);
    QTest::keyClick(view.temperatureSlider(), Qt::Key_Right);
    EXPECT_NEAR(view.temperature(), std::pow(10.0, -0.99), 1e-6);
    const auto figure = view.figure();
    ASSERT_NE(figure, nullptr);
    EXPECT_TRUE(figure->caption().contains("the run used")) << figure->caption().toStdString();
}

TEST_F(OutputViewTest, keys_walk_the_grid)
{
    view.showStep(0);
    view.grid()->setFocus();
    QTest::keyClick(view.grid(), Qt::Key_Right);
    EXPECT_EQ(view.step(), 1);
    QTest::keyClick(view.grid(), Qt::Key_Up);
    EXPECT_EQ(view.grid()->current(), QPoint(1, 1));
    EXPECT_TRUE(view.grid()->accessibleDescription().contains("L0")) << "that depth is told";
    QTest::keyClick(view.grid(), Qt::Key_End);
    EXPECT_EQ(view.step(), int(trace().steps.size()) - 1);
}

TEST_F(OutputViewTest, a_given_target_is_told_from_the_greedy_choice)
{
    session.forceTarget("the dog eats .");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
    bool differs = false;
    for (int step = 0; step < int(trace().steps.size()); ++step) {
        view.showStep(step);
        const DecodingStep& told = trace().steps[std::size_t(step)];
        ASSERT_NE(barOf(told.chosen), nullptr);
        EXPECT_TRUE(barOf(told.chosen)->tag.contains("given"));
        EXPECT_TRUE(view.reason().contains("given"));
        differs |= barOf(told.chosen)->rank > 0;
    }
    EXPECT_TRUE(differs);
}

TEST_F(OutputViewTest, a_run_without_its_model_says_what_is_missing)
{
    const auto own = session.trace();
    Session bare;
    OutputView alone(bare);
    alone.resize(900, 600);
    alone.show();
    bare.showRun(own, "file");
    EXPECT_TRUE(alone.note().contains("model")) << alone.note().toStdString();
    EXPECT_EQ(alone.grid()->data().rows.size(), 1);
    EXPECT_EQ(alone.bars()->data().bars[0].id, own->steps[0].top[0].id);
    bare.setModel(test::tiny_model(9));
    bare.showRun(own, "file");
    ASSERT_TRUE(QTest::qWaitFor([&] { return alone.note().contains("did not make this run"); }))
        << alone.note().toStdString();

    auto poor = std::make_shared<Trace>(*own);
    poor->tensors.clear();
    bare.showRun(poor, "file");
    EXPECT_FALSE(alone.temperatureSlider()->isEnabled());
    EXPECT_FALSE(alone.bars()->data().withLogits);
    EXPECT_EQ(alone.bars()->data().bars.size(), own->steps[0].top.size());
    EXPECT_TRUE(alone.reason().contains("no logits"));
}

TEST_F(OutputViewTest, picture_holds_the_numbers)
{
    view.countBox()->setValue(3);
    view.showStep(1);
    const auto figure = view.figure();
    ASSERT_NE(figure, nullptr);
    const auto numbers = figure->numbers();
    ASSERT_EQ(numbers.size(), 8U);
    EXPECT_EQ(numbers[0].name, "probability");
    EXPECT_EQ(numbers[0].values.size(), view.bars()->data().bars.size());
    EXPECT_EQ(numbers[0].values[0], view.bars()->data().bars[0].probability);
    EXPECT_EQ(numbers[4].name, "lens_probability");
    EXPECT_EQ(numbers[4].values.size(), 3 * trace().steps.size());
    EXPECT_EQ(numbers[7].name, "entropy_bits");
    EXPECT_TRUE(figure->values().contains("rank\tid\ttoken"));
    QImage picture(figure->size().toSize(), QImage::Format_RGB32);
    QPainter painter(&picture);
    figure->paint(painter);
}

TEST_F(OutputViewTest, one_token_and_very_many)
{
    run("");
    ASSERT_TRUE(lensComes());
    EXPECT_EQ(std::size_t(view.grid()->data().columns.size()), trace().steps.size());
    run(QStringLiteral("le chat dort . ").repeated(15));
    ASSERT_TRUE(lensComes());
    view.grid()->setFocus();
    QTest::keyClick(view.grid(), Qt::Key_End);
    const QRect cell = view.grid()->cellRect(2, view.step());
    EXPECT_GT(cell.left(), 0) << "brought into sight";
    EXPECT_LE(cell.right(), view.grid()->viewport()->width() + 1);
}

} // namespace
} // namespace regard::app
