#include "app/views/steps_view.h"

#include <cmath>

#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/equation_board.h"
#include "app/plots/step_table.h"
#include "app/views/inspector.h"
#include "app/views/number_arithmetic.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

using Part = StepPlace::Part;

class StepsOfARun : public testing::Test {
protected:
    static void SetUpTestSuite() { model = test::tiny_model(); }
    static void TearDownTestSuite() { model.reset(); }

    void SetUp() override
    {
        session.setModel(model);
        session.setSourceText("le chat mange .");
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
        view.resize(1100, 600);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    Selection& selection() { return session.selection(); }
    const Trace& trace() { return *session.trace(); }
    StepTable& table() { return *view.findChild<StepTable*>(); }
    EquationBoard& board() { return *view.findChild<EquationBoard*>(); }
    const StepTableData& steps() { return table().data(); }
    void click(const StepPlace& place)
    {
        ASSERT_FALSE(table().rectOf(place).isEmpty());
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().rectOf(place).center().toPoint());
    }

    inline static std::shared_ptr<const TranslationModel> model;
    Session session;
    StepsView view{session};
};

TEST_F(StepsOfARun, every_number_follows_from_the_one_before_and_equals_the_trace)
{
    for (const AttentionKind kind : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross}) {
        selection().selectHead(kind, 1, 2);
        const Tensor& weights = trace().at(attention_path(kind, 1, "weights"));
        const Tensor& context = trace().at(attention_path(kind, 1, "context"));
        const Tensor& output = trace().at(attention_path(kind, 1, "output"));
        for (std::size_t query = 0; query < weights.shape[1]; ++query) {
            selection().selectCell(int(query), -1);
            ASSERT_EQ(steps().keys.size(), weights.shape[2]);
            double sum = 0;
            std::vector<double> together(steps().width());
            for (std::size_t key = 0; key < steps().keys.size(); ++key) {
                const StepTableData::Key& row = steps().keys[key];
                double dot = 0;
                for (std::size_t i = 0; i < steps().width(); ++i)
                    dot += double(steps().query[i]) * double(row.key[i]);
                EXPECT_NEAR(row.dot, dot, 1e-5);
                EXPECT_NEAR(row.score, dot / std::sqrt(double(steps().width())), 1e-5);
                EXPECT_EQ(row.masked, kind == AttentionKind::decoder && key > query);
                if (!row.masked) {
                    EXPECT_NEAR(row.exponential, std::exp(double(row.score) - double(steps().maximum)), 1e-5);
                    sum += double(row.exponential);
                    EXPECT_NEAR(row.weight, double(row.exponential) / double(steps().denominator), 1e-5);
                }
                EXPECT_EQ(row.weight, weights.at(2, query, key));
                for (std::size_t i = 0; i < steps().width(); ++i)
                    together[i] += double(row.weight) * double(row.value[i]);
            }
            EXPECT_NEAR(steps().denominator, sum, 1e-5);
            EXPECT_NEAR(steps().weightSum, 1, 1e-5);
            for (std::size_t i = 0; i < steps().width(); ++i) {
                EXPECT_NEAR(steps().context[i], together[i], 1e-5);
                EXPECT_NEAR(context.at(2, query, i), together[i], 1e-5);
                EXPECT_EQ(steps().concatenated[2 * steps().width() + i], context.at(2, query, i));
            }
            ASSERT_EQ(steps().output.size(), output.shape[1]);
            EXPECT_EQ(steps().output.front(), output.at(query, 0));
        }
    }
}

TEST_F(StepsOfARun, a_click_on_a_number_asks_for_its_arithmetic)
{
    Inspector inspector(session);
    inspector.resize(300, 700);
    inspector.QWidget::show();
    selection().selectHead(AttentionKind::cross, 0, 1);
    selection().selectCell(1, -1);
    click({Part::value, 2, 3});
    ASSERT_TRUE(selection().number());
    EXPECT_EQ(*selection().number(), (NumberPlace{"decoder.layers.0.cross_attention.value", 1, 2, 3}));
    const QString value = exactNumber(double(steps().keys[2].value[3]));
    const auto says = [&](const QString& text) {
        for (const QLabel* label : inspector.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    };
    EXPECT_TRUE(says(value)) << value.toStdString();
    click({Part::concatenated, -1, 9});
    ASSERT_TRUE(selection().number());
    EXPECT_EQ(*selection().number(), (NumberPlace{"decoder.layers.0.cross_attention.context", 2, 1, 1}));
    click({Part::output, -1, 5});
    EXPECT_EQ(*selection().number(), (NumberPlace{"decoder.layers.0.cross_attention.output", 0, 1, 5}));
    EXPECT_TRUE(says(exactNumber(double(steps().output[5]))));
    click({Part::weight, 3, -1});
    EXPECT_FALSE(selection().number());
    EXPECT_EQ(selection().focus().key, 3);
    EXPECT_EQ(selection().focus().query, 1);
    EXPECT_TRUE(selection().pinned());
}

TEST_F(StepsOfARun, keys_walk_the_table)
{
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Right);
    EXPECT_EQ(table().chosen(), (StepPlace{Part::dot, 0, -1}));
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Left);
    EXPECT_EQ(table().chosen(), (StepPlace{Part::key, 1, 0}));
    QTest::keyClick(&table(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(table().chosen(), (StepPlace{Part::key, 1, 1}));
    ASSERT_TRUE(selection().number());
    EXPECT_EQ(selection().number()->column, 1);
}

TEST_F(StepsOfARun, matrices_hold_the_run_and_every_cell_has_its_arithmetic)
{
    for (const AttentionKind kind : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross}) {
        selection().selectHead(kind, 0, 3);
        view.showMatrices(true);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !board().data().empty(); }));
        int checked = 0;
        for (int line = 0; line < int(board().data().lines.size()); ++line) {
            for (int term = 0; term < int(board().data().lines[std::size_t(line)].size()); ++term) {
                const EquationTerm* matrix = matrixAt(board().data(), {line, term, 0, 0});
                if (!matrix)
                    continue;
                for (int row = 0; row < int(matrix->matrix.rows); ++row) {
                    for (int column = 0; column < int(matrix->matrix.columns); ++column) {
                        const NumberPlace place = numberAt(board().data(), {line, term, row, column});
                        const auto cell = cell_arithmetic(*model->network, trace(), place.path, std::size_t(place.head),
                                                          std::size_t(place.row), std::size_t(place.column));
                        const double shown = double(matrix->matrix.at(std::size_t(row), std::size_t(column)));
                        const double scale = matrix->name == u"Q Kᵀ" ? double(cell.scale) : 1;
                        EXPECT_NEAR(double(cell.value) * scale, shown, 1e-4) << place.path << row << "," << column;
                        ++checked;
                    }
                }
            }
        }
        EXPECT_GT(checked, 300);
    }
}

TEST_F(StepsOfARun, a_cell_of_a_turned_matrix_is_the_right_one)
{
    selection().selectHead(AttentionKind::encoder, 1, 1);
    view.showMatrices(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !board().data().empty(); }));
    const EquationPlace place{0, 2, 1, 3};
    EXPECT_EQ(numberAt(board().data(), place), (NumberPlace{"encoder.layers.1.self_attention.key", 1, 3, 1}));
    EXPECT_EQ(matrixAt(board().data(), place)->matrix.at(1, 3),
              trace().at("encoder.layers.1.self_attention.key").at(1, 3, 1));
    QTest::mouseClick(board().viewport(), Qt::LeftButton, {}, board().rectOf(place).center().toPoint());
    EXPECT_EQ(selection().number(), numberAt(board().data(), place));
}

TEST_F(StepsOfARun, a_run_without_queries_says_so)
{
    auto poor = std::make_shared<Trace>(trace());
    std::erase_if(poor->tensors, [](const auto& entry) { return entry.first.ends_with(".query"); });
    session.showRun(poor, "poor");
    EXPECT_TRUE(steps().empty());
    QString shown;
    for (const QLabel* label : view.findChildren<QLabel*>())
        shown += label->isVisible() ? label->text() : QString();
    EXPECT_TRUE(shown.contains("queries")) << shown.toStdString();
    EXPECT_FALSE(view.figure());
}

TEST_F(StepsOfARun, a_figure_has_all_numbers)
{
    selection().selectHead(AttentionKind::cross, 0, 1);
    const auto figure = view.figure();
    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->numbers().size(), 11u);
    EXPECT_TRUE(figure->caption().contains("le chat mange"));
    view.showMatrices(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !board().data().empty(); }));
    EXPECT_GE(view.figure()->numbers().size(), 6u);
}

} // namespace
} // namespace regard::app
