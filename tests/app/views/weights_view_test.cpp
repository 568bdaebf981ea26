#include "app/views/weights_view.h"

#include <cmath>

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QTreeWidget>
#include <gtest/gtest.h>

#include "app/plots/heat_map.h"
#include "app/plots/histogram_plot.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class WeightsViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        session.setModel(model);
        session.setSourceText("le chat dort .");
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
        view.resize(1000, 640);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    const EncoderDecoder& network() const { return *model->network; }
    const HeatMapData& map() const { return view.map()->data(); }
    void pick(const QString& path)
    {
        const auto items = view.list()->findItems(path, Qt::MatchExactly, 0);
        ASSERT_EQ(items.size(), 1) << path.toStdString();
        view.list()->setCurrentItem(items.front());
    }
    int shownRows() const
    {
        int shown = 0;
        for (int i = 0; i < view.list()->topLevelItemCount(); ++i)
            shown += !view.list()->topLevelItem(i)->isHidden();
        return shown;
    }

    std::shared_ptr<const TranslationModel> model = test::tiny_model();
    Session session;
    WeightsView view{session};
};

TEST_F(WeightsViewTest, every_parameter_is_listed_and_shown_as_it_is)
{
    ASSERT_EQ(std::size_t(view.list()->topLevelItemCount()), network().layout().all().size());
    for (const ParameterInfo& info : network().layout().all()) {
        pick(QString::fromStdString(info.path));
        const ConstMatrixView own = info.slot.in(network().parameters().data());
        ASSERT_EQ(map().rows, std::size_t(own.rows())) << info.path;
        ASSERT_EQ(map().columns, std::size_t(own.cols())) << info.path;
        for (Index row = 0; row < own.rows(); ++row)
            for (Index column = 0; column < own.cols(); ++column)
                ASSERT_EQ(map().at(std::size_t(row), std::size_t(column)), own(row, column)) << info.path;
    }
}

TEST_F(WeightsViewTest, a_heads_part_of_each_projection)
{
    for (const char* name : {"query", "key", "value"}) {
        pick(QStringLiteral("decoder.layers.1.cross_attention.%1.weight").arg(QLatin1String(name)));
        emit view.headBox()->activated(3); // H2
        EXPECT_EQ(session.selection().focus().head, 2);
        const ConstMatrixView whole = parameter_view(network(), view.path());
        ASSERT_EQ(map().rows, 16U);
        ASSERT_EQ(map().columns, 4U);
        EXPECT_EQ(map().columnLabel(0), "8") << "columns keep their numbers";
        for (Index row = 0; row < 16; ++row)
            for (Index column = 0; column < 4; ++column)
                EXPECT_EQ(map().at(std::size_t(row), std::size_t(column)), whole(row, 8 + column));
    }
    pick("decoder.layers.1.cross_attention.output.weight");
    const ConstMatrixView whole = parameter_view(network(), view.path());
    ASSERT_EQ(map().rows, 4U) << "of W_O a head owns rows";
    ASSERT_EQ(map().columns, 16U);
    EXPECT_EQ(map().at(1, 5), whole(9, 5));
    EXPECT_TRUE(map().title.contains("W_O")) << map().title.toStdString();
    EXPECT_TRUE(map().title.contains("L1 H2"));
    pick("decoder.layers.1.cross_attention.key.bias");
    EXPECT_EQ(map().columns, 4U);
    pick("decoder.layers.1.cross_attention.output.bias");
    EXPECT_EQ(map().columns, 16U) << "all heads share it";
}

TEST_F(WeightsViewTest, goes_along_with_the_selection)
{
    pick("encoder.layers.0.self_attention.value.weight");
    EXPECT_EQ(session.selection().focus().kind, AttentionKind::encoder) << "other views follow";
    session.selection().selectHead(AttentionKind::decoder, 1, 3);
    EXPECT_EQ(view.path(), "decoder.layers.1.self_attention.value.weight");
    EXPECT_EQ(view.block(), "decoder.layers.1.self_attention");
    pick("embedding.weight");
    session.selection().selectHead(AttentionKind::encoder, 0, 0);
    EXPECT_EQ(view.path(), "embedding.weight") << "no projection: it stays";
    session.selection().selectCell(1, 0);
    EXPECT_EQ(view.map()->markedRow(), session.trace()->source[1].id);
    EXPECT_EQ(map().rowLabel(std::size_t(session.trace()->source[1].id)), "le");
    view.showBlock("encoder.layers.1.feed_forward.hidden");
    EXPECT_TRUE(QString::fromStdString(view.path()).startsWith("encoder.layers.1.feed_forward"));
}

TEST_F(WeightsViewTest, histogram_counts_what_the_map_shows)
{
    pick("encoder.layers.0.feed_forward.hidden.weight");
    std::size_t all = 0;
    for (const std::size_t count : view.histogram()->data().counts)
        all += count;
    EXPECT_EQ(all, map().values.size());
    double sum = 0, squares = 0;
    for (const double value : map().values)
        sum += value;
    const double mean = sum / double(all);
    for (const double value : map().values)
        squares += (value - mean) * (value - mean);
    EXPECT_NEAR(view.histogram()->data().mean, mean, 1e-7);
    EXPECT_NEAR(view.histogram()->data().deviation, std::sqrt(squares / double(all)), 1e-6);
    EXPECT_TRUE(view.numbers().contains(QLocale().toString(qulonglong(all)))) << view.numbers().toStdString();
    view.histogram()->setFocus();
    QTest::keyClick(view.histogram(), Qt::Key_Home);
    EXPECT_TRUE(
        view.histogram()->accessibleDescription().endsWith(QString::number(view.histogram()->data().counts.front())));
}

TEST_F(WeightsViewTest, search_narrows_the_list)
{
    view.search()->setText("cross value L1");
    EXPECT_EQ(shownRows(), 2) << "weight and bias";
    view.search()->setText("nothing like it");
    EXPECT_EQ(shownRows(), 0);
    view.search()->clear();
    EXPECT_EQ(shownRows(), view.list()->topLevelItemCount());
}

TEST_F(WeightsViewTest, a_run_without_its_model_says_so)
{
    Session bare;
    WeightsView alone(bare);
    alone.show();
    bare.showRun(session.trace(), "file");
    EXPECT_TRUE(alone.problem().contains("Open the model"));
    EXPECT_EQ(alone.figure(), nullptr);
    bare.setModel(model);
    EXPECT_EQ(alone.problem(), "");
}

TEST_F(WeightsViewTest, picture_and_numbers)
{
    pick("encoder.layers.0.self_attention.key.weight");
    const auto figure = view.figure();
    ASSERT_NE(figure, nullptr);
    const auto numbers = figure->numbers();
    ASSERT_EQ(numbers.size(), 3U);
    EXPECT_EQ(numbers[0].name, "parameter");
    EXPECT_EQ(numbers[0].values, map().values);
    EXPECT_EQ(numbers[1].values.size() + 1, numbers[2].values.size());
    EXPECT_TRUE(figure->caption().contains("encoder.layers.0.self_attention.key.weight"));
    QImage picture(figure->size().toSize(), QImage::Format_RGB32);
    QPainter painter(&picture);
    figure->paint(painter);
}

} // namespace
} // namespace regard::app
