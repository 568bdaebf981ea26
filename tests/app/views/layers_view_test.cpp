#include "app/views/layers_view.h"

#include <cmath>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/curves.h"
#include "app/plots/formula.h"
#include "app/plots/heat_map.h"
#include "app/plots/projection_plot.h"
#include "app/plots/spread.h"
#include "app/plots/vector_rows.h"
#include "app/views/formula_label.h"
#include "app/views/layers_contributions_page.h"
#include "app/views/layers_normalisation_page.h"
#include "app/views/layers_projection_page.h"
#include "app/views/layers_units_page.h"
#include "app/views/norm_comparison.h"
#include "app/views/page_chooser.h"
#include "core/analysis/principal_components.h"
#include "core/analysis/token_similarity.h"
#include "tests/support/compare.h"
#include "tests/support/sample_trace.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class LayersViewTest : public testing::Test {
protected:
    static void SetUpTestSuite() { model = test::tiny_model(); }
    static void TearDownTestSuite() { model.reset(); }

    void SetUp() override
    {
        session.setModel(model);
        run("le chat mange .");
        view.resize(900, 700);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    void run(const QString& text)
    {
        session.setSourceText(text);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20'000));
        ASSERT_TRUE(session.trace());
    }
    Selection& selection() { return session.selection(); }
    const Trace& trace() { return *session.trace(); }
    template <typename Class>
    Class& find(const char* name = nullptr)
    {
        return *view.findChild<Class*>(name ? QString::fromLatin1(name) : QString());
    }
    void choose(int row)
    {
        auto& box = *view.findChild<QComboBox*>();
        box.setCurrentIndex(row);
        emit box.activated(row);
    }

    inline static std::shared_ptr<const TranslationModel> model;
    Session session;
    LayersView view{session};
};

std::vector<float> rowOf(const Tensor& tensor, std::size_t row)
{
    const auto values = tensor.row(row);
    return {values.begin(), values.end()};
}

TEST_F(LayersViewTest, every_page_has_a_button_a_picture_and_numbers_for_both_stacks)
{
    const auto buttons = find<PageChooser>().findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 7);
    for (const Stack stack : {Stack::encoder, Stack::decoder}) {
        view.showTensor(std::string(stack_name(stack)) + ".input");
        for (int page = 0; page < buttons.size(); ++page) {
            QTest::mouseClick(buttons[page], Qt::LeftButton);
            EXPECT_EQ(view.page(), page);
            const auto figure = view.figure();
            ASSERT_TRUE(figure) << page;
            EXPECT_FALSE(figure->caption().isEmpty()) << page;
            EXPECT_FALSE(figure->values().isEmpty()) << page;
            ASSERT_FALSE(figure->numbers().empty()) << page;
            for (const LabelledArray& array : figure->numbers()) {
                std::size_t count = 1;
                for (const LabelledAxis& axis : array.axes)
                    count *= axis.size;
                EXPECT_EQ(count, array.values.size()) << page << " " << array.name;
            }
            QImage image(figure->size().toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            figure->paint(painter);
        }
    }
}

TEST_F(LayersViewTest, a_block_of_the_anatomy_opens_the_page_that_tells_most_of_it)
{
    view.showTensor("encoder.layers.1.self_attention.norm");
    EXPECT_EQ(view.page(), LayersView::layer_norm);
    EXPECT_EQ(view.block(), "encoder.layers.1.self_attention.norm");
    view.showTensor("decoder.layers.0.feed_forward.hidden");
    EXPECT_EQ(view.page(), LayersView::feed_forward);
    EXPECT_EQ(view.stack(), Stack::decoder);
    EXPECT_EQ(view.block(), "decoder.layers.0.feed_forward.hidden");
    view.showTensor("encoder.embedding");
    EXPECT_EQ(view.page(), LayersView::stream);
    EXPECT_EQ(find<HeatMap>("features").data().values, trace().at("encoder.embedding").values);
}

TEST_F(LayersViewTest, contributions_are_those_of_the_trace)
{
    view.showPage(LayersView::contributions);
    const Tensor& output = trace().at("encoder.layers.0.self_attention.output");
    const Tensor& input = trace().at("encoder.input");
    const auto length = [](const std::vector<float>& x) {
        double sum = 0;
        for (const float value : x)
            sum += double(value) * double(value);
        return std::sqrt(sum);
    };
    const HeatMapData& data = find<HeatMap>("contributions").data();
    ASSERT_EQ(data.rows, 4U);
    EXPECT_NEAR(data.at(0, 2), length(rowOf(output, 2)) / length(rowOf(input, 2)), 1e-5);
    find<LayersContributionsPage>().setMeasure(LayersContributionsPage::Measure::length);
    EXPECT_NEAR(data.at(0, 2), length(rowOf(output, 2)), 1e-5);

    const VectorRowsData& rows = view.findChild<LayersContributionsPage*>()->findChild<VectorRows*>()->data();
    ASSERT_EQ(rows.rows.size(), 4U);
    EXPECT_EQ(rows.rows[1].values, rowOf(output, 0));
    for (std::size_t i = 0; i < 16; ++i)
        EXPECT_FLOAT_EQ(rows.rows[2].values[i], rows.rows[0].values[i] + rows.rows[1].values[i]);
    EXPECT_EQ(rows.rows[3].values, rowOf(trace().at("encoder.layers.0.self_attention.norm"), 0));
}

TEST_F(LayersViewTest, the_layer_norm_shows_the_arithmetic_of_each_feature)
{
    view.showTensor("decoder.layers.1.cross_attention.norm");
    auto& page = find<LayersNormalisationPage>();
    ASSERT_TRUE(page.normalisation());
    EXPECT_TRUE(test::near(page.normalisation()->recomputed.values,
                           trace().at("decoder.layers.1.cross_attention.norm").values, {1e-5}));
    auto& rows = *page.findChild<VectorRows*>();
    ASSERT_EQ(rows.data().rows.size(), 7U);
    EXPECT_EQ(rows.data().rows.back().values, rowOf(trace().at("decoder.layers.1.cross_attention.norm"), 0));
    QTest::mouseClick(&rows, Qt::LeftButton, {}, rows.cellRect(2, 11).center().toPoint());
    EXPECT_EQ(page.feature(), 11);
    QTest::keyClick(&rows, Qt::Key_Left);
    EXPECT_EQ(page.feature(), 10);
    const auto* formula = page.findChild<FormulaLabel*>();
    const QString spoken = formula->accessibleName();
    EXPECT_FALSE(spoken.contains('\\')) << spoken.toStdString();
    const float y = trace().at("decoder.layers.1.cross_attention.norm").at(0, 10);
    const QString said = QString::number(double(std::fabs(y)), 'g', 4).left(5);
    EXPECT_TRUE(spoken.contains(said)) << spoken.toStdString() << " lacks " << said.toStdString();
    EXPECT_NEAR(page.findChild<Spread*>()->data().lines[0].mean, double(page.normalisation()->mean[0]), 1e-6);
}

TEST_F(LayersViewTest, a_batch_of_one_has_no_variance_and_batch_norm_makes_zeros_of_it)
{
    view.showTensor("encoder.layers.0.self_attention.norm");
    NormComparison& comparison = find<LayersNormalisationPage>().comparison();
    const std::size_t tokens = trace().source.size();
    EXPECT_EQ(comparison.batchSize(), int(tokens));
    const auto all = comparison.layerNorm();
    EXPECT_EQ(comparison.batchNorm().variance.size(), 16U);
    EXPECT_GT(comparison.batchNorm().variance[0], 0);
    EXPECT_TRUE(
        test::near(all.values.values, find<LayersNormalisationPage>().normalisation()->normalised.values, {1e-5}));

    auto& slider = find<QSlider>("batchSlider");
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(comparison.batchSize(), 1);
    EXPECT_EQ(find<QSpinBox>("batchSize").value(), 1);
    EXPECT_EQ(comparison.batchNorm().variance, std::vector<float>(16, 0));
    EXPECT_EQ(find<HeatMap>("batchNormed").data().values, std::vector<float>(16, 0));
    EXPECT_EQ(find<HeatMap>("layerNormed").data().values,
              std::vector<float>(all.values.values.begin(), all.values.values.begin() + 16));
    EXPECT_TRUE(find<QLabel>("batchVerdict").text().contains("variance is 0"));
}

TEST_F(LayersViewTest, hidden_units_stand_by_their_activity)
{
    view.showTensor("encoder.layers.1.feed_forward.hidden");
    auto& page = find<LayersUnitsPage>();
    const Tensor& hidden = trace().at("encoder.layers.1.feed_forward.hidden");
    const HeatMapData& data = find<HeatMap>("units").data();
    ASSERT_EQ(data.columns, 32U);
    const auto mean = [&](std::size_t unit) {
        double sum = 0;
        for (std::size_t token = 0; token < hidden.shape[0]; ++token)
            sum += double(hidden.at(token, unit));
        return sum / double(hidden.shape[0]);
    };
    for (std::size_t i = 0; i + 1 < 32; ++i)
        EXPECT_GE(mean(page.units()[i].index) + 1e-6, mean(page.units()[i + 1].index));
    for (std::size_t token = 0; token < data.rows; ++token)
        EXPECT_EQ(data.at(token, 5), hidden.at(token, page.units()[5].index));
    page.setOrder(UnitOrder::index);
    EXPECT_EQ(data.values, hidden.values);
    page.setShown(24);
    QTest::qWait(1); // is laid out
    EXPECT_EQ(data.columns, 24U);
    auto& map = find<HeatMap>("units");
    QTest::mouseMove(&map, map.cellRect(1, 7).center().toPoint());
    EXPECT_TRUE(find<QLabel>("unitTold").text().contains("Unit 7,"));
}

TEST_F(LayersViewTest, similarity_and_projection_are_those_of_the_trace)
{
    view.showPage(LayersView::similarity);
    EXPECT_EQ(find<HeatMap>("similarityOfAll").data().values, similarity_to_depth(trace(), Stack::encoder, 0).values);
    EXPECT_EQ(find<HeatMap>("similarityOfOne").data().values, token_similarity(trace(), Stack::encoder, 0).values);
    choose(2);
    EXPECT_EQ(find<HeatMap>("similarityOfAll").data().values, similarity_to_depth(trace(), Stack::encoder, 2).values);

    view.showPage(LayersView::projection);
    QTest::qWait(1); // is laid out
    auto& plot = find<ProjectionPlot>("projection");
    const auto found = principal_components(stream_points(trace(), Stack::encoder).points, 2);
    ASSERT_EQ(plot.data().points.size(), 3 * trace().source.size());
    for (std::size_t i = 0; i < plot.data().points.size(); ++i)
        EXPECT_EQ(plot.data().points[i].x(), double(found.coordinates.at(i, 0)));
    const auto labels = layProjection(plot.data(), QSizeF(plot.size()), Theme::of(plot.palette(), plot.font())).labels;
    EXPECT_EQ(labels.size(), trace().source.size());
    for (const auto& one : labels)
        for (const auto& other : labels)
            EXPECT_TRUE(one.token == other.token || !one.place.intersects(other.place));
}

TEST_F(LayersViewTest, points_of_the_projection_have_the_colour_of_their_depth)
{
    view.showPage(LayersView::projection);
    QTest::qWait(1); // is laid out
    auto& plot = find<ProjectionPlot>("projection");
    selection().selectBlock(AttentionKind::encoder, 0);
    selection().selectCell(2, -1);
    const QImage image = plot.grab().toImage();
    const Theme theme = Theme::of(plot.palette(), plot.font());
    const QColor wanted = depthColor(Palette(view.dataPalette()), theme, 2, 3);
    const QColor found = image.pixelColor(plot.placeOf(2, 2).toPoint());
    EXPECT_LT(std::abs(found.red() - wanted.red()) + std::abs(found.green() - wanted.green()), 12);
}

TEST_F(LayersViewTest, tokens_layers_and_stacks_are_the_shared_ones)
{
    selection().selectBlock(AttentionKind::encoder, 0);
    EXPECT_EQ(view.stack(), Stack::encoder);
    view.showTensor("encoder.layers.0.self_attention.norm");
    selection().selectBlock(AttentionKind::encoder, 1);
    EXPECT_EQ(view.block(), "encoder.layers.1.self_attention.norm");
    choose(0);
    EXPECT_EQ(selection().focus().layer, 0);

    auto& tokens = find<QComboBox>("layersToken");
    ASSERT_EQ(tokens.count(), int(trace().source.size()));
    selection().selectCell(3, 0);
    EXPECT_EQ(tokens.currentIndex(), 3);
    EXPECT_EQ(view.findChild<LayersNormalisationPage*>()->findChild<VectorRows*>()->data().rows.back().values,
              rowOf(trace().at("encoder.layers.0.self_attention.norm"), 3));
    tokens.setCurrentIndex(1);
    emit tokens.activated(1);
    EXPECT_EQ(selection().focus().query, 1);
    selection().selectBlock(AttentionKind::cross, 1);
    EXPECT_EQ(view.stack(), Stack::decoder);
}

TEST_F(LayersViewTest, one_token_and_many_are_shown_alike)
{
    for (const QString& text : {QString(), QString("le chat ").repeated(20)}) {
        run(text);
        for (int page = 0; page < 7; ++page) {
            view.showPage(page);
            view.grab();
            EXPECT_TRUE(view.figure()) << page;
        }
    }
}

TEST_F(LayersViewTest, a_run_without_activations_or_model_says_what_is_missing)
{
    session.showRun(test::sampleTrace({"le", "chat", "</s>"}, {"the", "cat", "</s>"}), "sample");
    for (int page = 0; page < 7; ++page) {
        view.showPage(page);
        view.grab();
        EXPECT_FALSE(view.figure()) << page;
    }
    session.goLive();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20'000));
    session.showRun(session.trace(), "of a file");
    view.showTensor("encoder.layers.0.self_attention.norm");
    auto& page = find<LayersNormalisationPage>();
    ASSERT_TRUE(page.normalisation());
    EXPECT_FALSE(page.normalisation()->parameters);
    EXPECT_EQ(page.findChild<VectorRows*>()->data().rows.size(), 4U);
    EXPECT_TRUE(page.note().contains("not open"));
}

} // namespace
} // namespace regard::app
