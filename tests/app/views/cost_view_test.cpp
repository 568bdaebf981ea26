#include "app/views/cost_view.h"
#include "app/views/page_chooser.h"

#include <cmath>

#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "app/plots/log_curves.h"
#include "app/views/segments.h"
#include "app/views/window_run.h"
#include "app/views/word_comparison.h"
#include "core/analysis/word_changes.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class CostViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        session.setModel(test::tiny_model());
        session.setSourceText("le chien mange une pomme rouge .");
        ASSERT_TRUE(settle());
        view.resize(1000, 640);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !session.busy(); });
    }
    QString cell(LayerType type, int column) const { return view.table()->item(int(type), column)->text(); }

    Session session;
    CostView view{session};
};

TEST_F(CostViewTest, begins_with_this_sentence_and_this_model)
{
    const std::size_t n = session.trace()->source.size();
    EXPECT_EQ(view.lengthBox()->value(), int(n));
    EXPECT_EQ(view.widthBox()->value(), 16);
    EXPECT_EQ(view.curves()->data().mark, double(n));
    EXPECT_EQ(cell(LayerType::self_attention, 1), QLocale().toString(qulonglong(n * n * 16)));
    EXPECT_EQ(cell(LayerType::recurrent, 1), QLocale().toString(qulonglong(n * 256)));
    EXPECT_EQ(cell(LayerType::recurrent, 2), QString::number(n));
    EXPECT_EQ(cell(LayerType::self_attention, 3), "1");
}

TEST_F(CostViewTest, sizes_can_be_chosen_and_taken_back)
{
    view.lengthBox()->setValue(100);
    view.widthBox()->setValue(512);
    view.kernelBox()->setValue(5);
    view.windowBox()->setValue(10);
    EXPECT_EQ(cell(LayerType::self_attention, 1), QLocale().toString(100 * 100 * 512));
    EXPECT_EQ(cell(LayerType::convolutional, 1), QLocale().toString(5 * 100 * 512 * 512));
    EXPECT_EQ(cell(LayerType::convolutional, 3), "20");
    EXPECT_EQ(cell(LayerType::restricted_attention, 1), QLocale().toString(10 * 100 * 512));
    EXPECT_EQ(cell(LayerType::restricted_attention, 3), "10");
    EXPECT_EQ(cell(LayerType::dilated_convolutional, 3), QLocale().toString(std::log(100.0) / std::log(5.0), 'f', 2));
    session.setSourceText("le chat dort .");
    ASSERT_TRUE(settle());
    EXPECT_EQ(view.lengthBox()->value(), 100) << "the choice stays";
    QTest::mouseClick(view.resetButton(), Qt::LeftButton);
    EXPECT_EQ(view.lengthBox()->value(), int(session.trace()->source.size()));
    EXPECT_EQ(view.widthBox()->value(), 16);
}

TEST_F(CostViewTest, curves_hold_the_formulas_and_choose_a_length)
{
    const LogCurvesData data = view.curves()->data();
    for (std::size_t i = 0; i < data.xs.size(); ++i)
        EXPECT_EQ(data.series[std::size_t(LayerType::self_attention)].values[i], data.xs[i] * data.xs[i] * 16);
    QTest::mouseClick(view.curves(), Qt::LeftButton, {},
                      {int(std::lround(view.curves()->placeOf(1000))), view.curves()->height() / 2});
    EXPECT_EQ(view.lengthBox()->value(), 1000);
    view.curves()->setFocus();
    QTest::keyClick(view.curves(), Qt::Key_Home);
    EXPECT_EQ(view.lengthBox()->value(), 1);
    QTest::keyClick(view.curves(), Qt::Key_Right);
    EXPECT_EQ(view.lengthBox()->value(), 2);
    emit view.quantities()->chosen(1);
    EXPECT_EQ(view.curves()->data().series[std::size_t(LayerType::recurrent)].values.back(), 10000);
}

TEST_F(CostViewTest, restricted_self_attention_runs_and_is_told)
{
    WindowRun& run = *view.run();
    EXPECT_FALSE(run.comparison()->isVisible());
    run.reachBox()->setValue(1);
    EXPECT_TRUE(session.variant().now().empty()) << "no stack is ticked";
    run.encoderBox()->setChecked(true);
    ASSERT_TRUE(settle());
    const Trace& trace = *session.trace();
    ASSERT_EQ(trace.variant.encoder_window, std::optional<std::size_t>(1));
    const Tensor& weights = trace.at("encoder.layers.0.self_attention.weights");
    EXPECT_EQ(weights.at(0, 0, 2), 0.0F);
    EXPECT_GT(weights.at(0, 0, 1), 0.0F);
    ASSERT_NE(session.fullTrace(), nullptr);
    ASSERT_TRUE(run.comparison()->isVisible());
    const auto expected = compare_words(*session.fullTrace(), trace);
    ASSERT_EQ(run.comparison()->words().pairs.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(run.comparison()->words().pairs[i].same, expected[i].same);
    EXPECT_TRUE(run.text().contains("instead of")) << run.text().toStdString();
    EXPECT_TRUE(view.figure()->caption().contains("Not the model as trained"));
    run.reachBox()->setValue(3);
    ASSERT_TRUE(settle());
    EXPECT_EQ(session.trace()->variant.encoder_window, std::optional<std::size_t>(3));
    QTest::mouseClick(run.fullButton(), Qt::LeftButton);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(session.trace()->variant.empty());
    EXPECT_FALSE(run.encoderBox()->isChecked());
    EXPECT_FALSE(run.comparison()->isVisible());
}

TEST_F(CostViewTest, a_finished_run_has_costs_but_no_controls)
{
    Session bare;
    CostView alone(bare);
    alone.show();
    bare.showRun(session.trace(), "file");
    EXPECT_EQ(alone.lengthBox()->value(), int(session.trace()->source.size()));
    EXPECT_FALSE(alone.run()->encoderBox()->isEnabled());
    EXPECT_TRUE(alone.run()->text().contains("finished run"));
}

TEST_F(CostViewTest, picture_and_numbers)
{
    const auto figure = view.figure();
    ASSERT_NE(figure, nullptr);
    const auto numbers = figure->numbers();
    ASSERT_EQ(numbers.size(), 3U);
    EXPECT_EQ(numbers[0].name, "operations");
    EXPECT_EQ(numbers[2].name, "longest_path");
    EXPECT_EQ(numbers[0].values.size(), 5 * view.curves()->data().xs.size());
    EXPECT_TRUE(figure->caption().contains("d = 16"));
    QImage picture(figure->size().toSize(), QImage::Format_RGB32);
    QPainter painter(&picture);
    figure->paint(painter);
}

} // namespace
} // namespace regard::app
