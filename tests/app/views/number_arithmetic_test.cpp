// Whatever number of whatever view is clicked: the arithmetic beside it ends in the number that is shown, and what it
// is made of gives it.
#include "app/views/number_arithmetic.h"

#include <cmath>
#include <numeric>

#include <QLabel>
#include <QSlider>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/heat_map.h"
#include "app/plots/heat_map_painter.h"
#include "app/plots/lens_grid.h"
#include "app/plots/number_text.h"
#include "app/plots/projection_plot.h"
#include "app/plots/token_bars.h"
#include "app/plots/vector_rows.h"
#include "app/views/attention_view.h"
#include "app/views/inspector.h"
#include "app/views/layers_contributions_page.h"
#include "app/views/layers_similarity_page.h"
#include "app/views/layers_view.h"
#include "app/views/masks_view.h"
#include "app/views/number_figures.h"
#include "app/views/output_view.h"
#include "app/views/positions_view.h"
#include "app/views/weights_view.h"
#include "core/analysis/vector_arithmetic.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

using Operation = CellArithmetic::Operation;

class Window {
public:
    Window()
    {
        session.setModel(model());
        session.setSourceText("le chat mange une pomme .");
        EXPECT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
        inspector.resize(320, 800);
        inspector.QWidget::show();
    }
    template <typename Class>
    Class& open()
    {
        auto* made = new Class(session, nullptr);
        view.reset(made);
        view->resize(1000, 700);
        view->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        return *made;
    }
    template <typename Class>
    Class& find(const char* name = nullptr)
    {
        return *view->findChild<Class*>(name ? QString::fromLatin1(name) : QString());
    }
    Selection& selection() { return session.selection(); }
    /// Clicks a cell as the keyboard does.
    double press(HeatMap& map, int row, int column)
    {
        emit map.cellClicked(row, column);
        return double(map.data().at(std::size_t(row), std::size_t(column)));
    }
    double press(const char* map, int row, int column) { return press(find<HeatMap>(map), row, column); }
    double press(VectorRows& rows, int row, int feature)
    {
        emit rows.cellChosen(row, feature);
        return double(rows.data().rows[std::size_t(row)].values[std::size_t(feature)]);
    }

    static std::shared_ptr<const TranslationModel> model()
    {
        static const auto made = test::tiny_model();
        return made;
    }
    Session session;
    Inspector inspector{session};
    std::unique_ptr<View> view;
};

/// Does something in a view, and returns the number that stands where it clicked.
struct Case {
    const char* name;
    std::function<double(Window&)> click;
};

void PrintTo(const Case& one, std::ostream* out)
{
    *out << one.name;
}

double onLayers(Window& window, LayersView::Page page, const std::string& path,
                const std::function<double(LayersView&)>& click)
{
    auto& view = window.open<LayersView>();
    view.showTensor(path);
    view.showPage(page);
    return click(view);
}

double ofBars(Window& window, int depth, int slider, int row, bool logit)
{
    auto& view = window.open<OutputView>();
    EXPECT_TRUE(QTest::qWaitFor([&view] { return view.grid()->data().rows.size() > 1; }));
    view.showStep(1, depth);
    window.find<QSlider>().setValue(slider);
    emit view.bars()->numberChosen(row, logit);
    const TokenBar& bar = view.bars()->data().bars[std::size_t(row)];
    return double(logit ? bar.logit : bar.probability);
}

double ofPositions(Window& window, PositionSpan span, PositionsView::Page page, PositionLayout layout, int row,
                   int column)
{
    auto& view = window.open<PositionsView>();
    view.showPage(page);
    view.showChoice({Stack::encoder, span, 30, 24, layout});
    for (HeatMap* map : view.findChildren<HeatMap*>())
        if (map->isVisible())
            return window.press(*map, row, column);
    return NAN;
}

const Case cases[] = {
    {"stream: length of a vector",
     [](Window& w) {
         return onLayers(w, LayersView::stream, "encoder.layers.1.output",
                         [&](LayersView&) { return w.press("norms", 1, 2); });
     }},
    {"stream: embedding",
     [](Window& w) {
         return onLayers(w, LayersView::stream, "encoder.embedding",
                         [&](LayersView&) { return w.press("features", 3, 5); });
     }},
    {"stream: position",
     [](Window& w) {
         return onLayers(w, LayersView::stream, "decoder.positions",
                         [&](LayersView&) { return w.press("features", 2, 9); });
     }},
    {"stream: input",
     [](Window& w) {
         return onLayers(w, LayersView::stream, "decoder.input",
                         [&](LayersView&) { return w.press("features", 1, 0); });
     }},
    {"stream: attention output",
     [](Window& w) {
         return onLayers(w, LayersView::stream, "decoder.layers.1.cross_attention.output",
                         [&](LayersView&) { return w.press("features", 1, 15); });
     }},
    {"stream: feed-forward output",
     [](Window& w) {
         return onLayers(w, LayersView::stream, "encoder.layers.0.feed_forward.output",
                         [&](LayersView&) { return w.press("features", 4, 7); });
     }},
    {"contributions: share",
     [](Window& w) {
         return onLayers(w, LayersView::contributions, "encoder.layers.1.feed_forward.output",
                         [&](LayersView&) { return w.press("contributions", 1, 2); });
     }},
    {"contributions: length",
     [](Window& w) {
         return onLayers(w, LayersView::contributions, "encoder.layers.1.feed_forward.output", [&](LayersView&) {
             w.find<LayersContributionsPage>().setMeasure(LayersContributionsPage::Measure::length);
             return w.press("contributions", 3, 1);
         });
     }},
    {"contributions: cosine",
     [](Window& w) {
         return onLayers(w, LayersView::contributions, "decoder.layers.1.cross_attention.output", [&](LayersView&) {
             w.find<LayersContributionsPage>().setMeasure(LayersContributionsPage::Measure::cosine);
             return w.press("contributions", 4, 1);
         });
     }},
    {"contributions: residual sum",
     [](Window& w) {
         return onLayers(w, LayersView::contributions, "encoder.layers.1.feed_forward.output", [&](LayersView& view) {
             return w.press(*view.findChild<LayersContributionsPage*>()->findChild<VectorRows*>(), 2, 6);
         });
     }},
    {"norms",
     [](Window& w) {
         return onLayers(w, LayersView::norms, "decoder.layers.0.output",
                         [&](LayersView&) { return w.press("tokenNorms", 6, 1); });
     }},
    {"units",
     [](Window& w) {
         return onLayers(w, LayersView::feed_forward, "encoder.layers.1.feed_forward.hidden",
                         [&](LayersView&) { return w.press("units", 2, 3); });
     }},
    {"units: 0",
     [](Window& w) {
         return onLayers(w, LayersView::feed_forward, "encoder.layers.1.feed_forward.hidden", [&](LayersView&) {
             const auto& data = w.find<HeatMap>("units").data();
             const auto zero = std::find(data.values.begin(), data.values.end(), 0.0F);
             const auto at = std::size_t(zero - data.values.begin());
             return w.press("units", int(at / data.columns), int(at % data.columns));
         });
     }},
    {"similarity with itself",
     [](Window& w) {
         return onLayers(w, LayersView::similarity, "encoder.layers.0.output",
                         [&](LayersView&) { return w.press("similarityOfAll", 2, 3); });
     }},
    {"similarity of one token",
     [](Window& w) {
         return onLayers(w, LayersView::similarity, "encoder.input",
                         [&](LayersView&) { return w.press("similarityOfOne", 0, 2); });
     }},
    {"similarity with each other",
     [](Window& w) {
         return onLayers(w, LayersView::similarity, "encoder.layers.1.output", [&](LayersView&) {
             w.find<LayersSimilarityPage>().showPairs(true);
             return w.press("similarityOfPairs", 1, 4);
         });
     }},
    {"projection: first component",
     [](Window& w) {
         return onLayers(w, LayersView::projection, "encoder.input", [&](LayersView&) {
             auto& plot = w.find<ProjectionPlot>();
             emit plot.pointChosen(1, 2);
             return plot.data().points[plot.data().tokens + 2].x();
         });
     }},
    {"projection: second component",
     [](Window& w) {
         return onLayers(w, LayersView::projection, "decoder.input", [&](LayersView&) {
             auto& plot = w.find<ProjectionPlot>();
             emit plot.pointChosen(2, 1);
             emit plot.pointChosen(2, 1);
             return plot.data().points[2 * plot.data().tokens + 1].y();
         });
     }},
    {"output: probability", [](Window& w) { return ofBars(w, -1, 0, 0, false); }},
    {"output: logit", [](Window& w) { return ofBars(w, -1, 0, 2, true); }},
    {"output: probability at a temperature", [](Window& w) { return ofBars(w, -1, 40, 1, false); }},
    {"output: lens probability", [](Window& w) { return ofBars(w, 1, 0, 0, false); }},
    {"output: lens logit", [](Window& w) { return ofBars(w, 0, 0, 1, true); }},
    {"positions of the sentence",
     [](Window& w) {
         return ofPositions(w, PositionSpan::sentence, PositionsView::encoding, PositionLayout::halves, 3, 5);
     }},
    {"positions of the model",
     [](Window& w) {
         return ofPositions(w, PositionSpan::model, PositionsView::encoding, PositionLayout::halves, 40, 12);
     }},
    {"positions of a free table",
     [](Window& w) {
         return ofPositions(w, PositionSpan::free, PositionsView::encoding, PositionLayout::interleaved, 29, 7);
     }},
    {"dot product of positions",
     [](Window& w) {
         return ofPositions(w, PositionSpan::free, PositionsView::similarity, PositionLayout::halves, 3, 21);
     }},
    {"dot product of the sentence's positions",
     [](Window& w) {
         return ofPositions(w, PositionSpan::sentence, PositionsView::similarity, PositionLayout::halves, 1, 4);
     }},
};

class NumberOfAView : public testing::TestWithParam<Case> {};

/// The number that follows from the parts shown, worked out once more as a reader would.
double again(const CellArithmetic& cell)
{
    double products = 0, lefts = 0, rights = 0;
    for (std::size_t i = 0; i < std::min(cell.left.size(), cell.right.size()); ++i) {
        products += double(cell.left[i]) * double(cell.right[i]);
        lefts += double(cell.left[i]) * double(cell.left[i]);
        rights += double(cell.right[i]) * double(cell.right[i]);
    }
    const double sum = products + double(cell.has_bias ? cell.bias : 0);
    switch (cell.operation) {
    case Operation::product:
        return cell.rectified ? std::max(0.0, sum) : sum / double(cell.scale);
    case Operation::coordinate:
    case Operation::scaled:
        return products;
    case Operation::sum:
        return double(cell.left[0]) + double(cell.right[0]);
    case Operation::length:
        return std::sqrt(products);
    case Operation::share:
        return std::sqrt(lefts / rights);
    case Operation::cosine:
        return products / std::sqrt(lefts * rights);
    case Operation::position:
        return cell.sine ? std::sin(cell.position * cell.frequency) : std::cos(cell.position * cell.frequency);
    case Operation::soft_max: {
        double denominator = 0;
        for (const float score : cell.left)
            denominator += std::exp(double(score) - double(cell.maximum));
        return std::exp(double(cell.left[cell.column]) - double(cell.maximum)) / denominator;
    }
    case Operation::normalisation:
        return (double(cell.left[0]) + double(cell.right[0]) - double(cell.mean)) /
                   std::sqrt(double(cell.variance) + double(cell.epsilon)) * double(cell.gain) +
               double(cell.bias);
    default:
        return NAN;
    }
}

QString headline(const Inspector& inspector)
{
    const auto* label = inspector.findChild<QLabel*>(QStringLiteral("numberValue"));
    return label && label->isVisible() ? label->text() : QString();
}

TEST_P(NumberOfAView, has_arithmetic_that_ends_in_it)
{
    Window window;
    const double shown = GetParam().click(window);
    ASSERT_TRUE(std::isfinite(shown));
    ASSERT_TRUE(window.selection().number());
    const NumberPlace place = *window.selection().number();
    const NumberArithmetic text = numberArithmetic(*window.session.trace(), Window::model().get(), place);

    EXPECT_EQ(headline(window.inspector).toStdString(), exactNumber(shown).toStdString()) << place.path;
    ASSERT_FALSE(text.rows.isEmpty());
    EXPECT_EQ(text.rows.last().value.toStdString(), exactNumber(shown).toStdString());
    EXPECT_TRUE(text.rows.last().strong);
    EXPECT_FALSE(text.name.isEmpty());
    EXPECT_FALSE(text.place.isEmpty());

    const CellArithmetic cell = workedOut(*window.session.trace(), Window::model().get(), place);
    const double scale = std::max(1.0, std::fabs(shown));
    EXPECT_NEAR(again(cell), shown, 1e-5 * scale);
    const Tensor* left = window.session.trace()->find(cell.left_path);
    const bool row = left && left->shape.size() == 2 && cell.left.size() == left->shape[1] &&
                     cell.operation != Operation::coordinate && cell.operation != Operation::soft_max;
    for (std::size_t i = 0; row && i < cell.left.size(); ++i)
        EXPECT_EQ(cell.left[i], left->at(cell.left_index, i)) << "not the run's own number";
}

INSTANTIATE_TEST_SUITE_P(AllViews, NumberOfAView, testing::ValuesIn(cases));

TEST(NumberOfTheNorm, every_step_of_a_layer_norm_is_the_one_shown)
{
    Window window;
    onLayers(window, LayersView::layer_norm, "encoder.layers.1.self_attention.norm", [&](LayersView&) {
        auto& rows = window.find<VectorRows>();
        EXPECT_EQ(rows.data().rows.size(), 7U);
        for (int row = 0; row < int(rows.data().rows.size()); ++row) {
            const double shown = window.press(rows, row, 4);
            EXPECT_TRUE(window.selection().number());
            EXPECT_EQ(headline(window.inspector).left(6).toStdString(),
                      (row == 4 || row == 5 ? fullNumber(float(shown)) : exactNumber(shown)).left(6).toStdString())
                << row;
        }
        return 0.0;
    });
}

TEST(NumberOfTheWeights, is_a_parameter_without_arithmetic_to_its_last_digit)
{
    Window window;
    auto& view = window.open<WeightsView>();
    view.showParameter("encoder.layers.1.self_attention.value.weight");
    const double shown = window.press(window.find<HeatMap>(), 3, 5);
    EXPECT_EQ(headline(window.inspector).toStdString(), fullNumber(float(shown)).toStdString());
    EXPECT_EQ(headline(window.inspector).toFloat(), float(shown)) << "every digit of it";
    QString said;
    for (const QLabel* label : window.inspector.findChildren<QLabel*>())
        said += label->isVisible() ? label->text() : QString();
    EXPECT_TRUE(said.contains("learned in training")) << said.toStdString();
    EXPECT_TRUE(said.contains("32-bit"));
    EXPECT_TRUE(
        numberArithmetic(*window.session.trace(), Window::model().get(), *window.selection().number()).rows.isEmpty());
}

/// What the inspector says of the focussed cell under a reading.
struct Read {
    const char* name;
    Reading reading;
};

void PrintTo(const Read& one, std::ostream* out)
{
    *out << one.name;
}

Reading readingOf(AttentionMeasure measure, HeadCombination combination, bool words, SpecialTokens special)
{
    Reading reading;
    reading.measure = measure;
    reading.combination = combination;
    reading.options.words = words;
    reading.options.special = special;
    return reading;
}

class NumberOfAReading : public testing::TestWithParam<Read> {};

TEST_P(NumberOfAReading, of_the_attention_map_ends_in_what_the_map_shows)
{
    Window window;
    window.session.reading().set(GetParam().reading);
    window.open<AttentionView>();
    for (const AttentionKind kind : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross}) {
        window.selection().selectHead(kind, 1, 2);
        HeatMap* map = nullptr;
        for (HeatMap* each : window.view->findChildren<HeatMap*>())
            map = each->data().rows > 0 ? each : map;
        ASSERT_TRUE(map);
        for (const QPoint cell : {QPoint(0, 1), QPoint(1, 2)}) {
            const double shown = window.press(*map, cell.y(), cell.x());
            const QString text = exactNumber(shown);
            const NumberArithmetic sum =
                readingArithmetic(*window.session.trace(), window.selection().focus(), GetParam().reading, nullptr);
            EXPECT_EQ(sum.rows.last().value.toStdString(), text.toStdString());
            EXPECT_FALSE(sum.terms.isEmpty());
            auto* figures = window.inspector.findChildren<NumberFigures*>().last();
            bool said = false;
            for (NumberFigures* each : window.inspector.findChildren<NumberFigures*>())
                for (const QLabel* label : each->findChildren<QLabel*>())
                    said = said || (label->isVisible() && label->text() == text);
            EXPECT_TRUE(said) << text.toStdString();
            ASSERT_TRUE(figures);
            window.selection().setPinned(false);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Readings, NumberOfAReading,
    testing::Values(
        Read{"mean", readingOf(AttentionMeasure::weight, HeadCombination::mean, false, SpecialTokens::shown)},
        Read{"words", readingOf(AttentionMeasure::weight, HeadCombination::one, true, SpecialTokens::shown)},
        Read{"largest, renormalised",
             readingOf(AttentionMeasure::weight, HeadCombination::maximum, true, SpecialTokens::renormalised)},
        Read{"weighted values",
             readingOf(AttentionMeasure::weighted_value, HeadCombination::mean, false, SpecialTokens::shown)},
        Read{"rollout", readingOf(AttentionMeasure::rollout, HeadCombination::one, false, SpecialTokens::shown)}));

TEST(NumberOfAMap, enter_on_the_current_cell_asks_as_a_click_does_and_escape_is_the_windows)
{
    Window window;
    auto& view = window.open<LayersView>();
    view.showTensor("encoder.layers.0.output");
    auto& map = window.find<HeatMap>("features");
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Return);
    ASSERT_TRUE(window.selection().number());
    EXPECT_EQ(window.selection().number()->path, "encoder.layers.0.output");
    EXPECT_EQ(window.selection().number()->row, map.keyCell().y());
    EXPECT_EQ(window.selection().number()->column, map.keyCell().x());
    QTest::keyClick(&map, Qt::Key_Return);
    EXPECT_FALSE(window.selection().number()) << "the same again lets it go";
}

TEST(NumberOfAFinishedRun, lengths_and_cosines_need_no_model)
{
    Window window;
    const auto trace = window.session.trace();
    window.session.showRun(trace, "a run");
    onLayers(window, LayersView::norms, "decoder.layers.0.output", [&](LayersView&) {
        const double shown = window.press("tokenNorms", 6, 1);
        EXPECT_EQ(headline(window.inspector).toStdString(), exactNumber(shown).toStdString());
        return shown;
    });
    NumberPlace place{"encoder.layers.0.self_attention.output", 0, 0, 0};
    window.selection().askNumber(place);
    EXPECT_TRUE(headline(window.inspector).isEmpty());
}

} // namespace
} // namespace regard::app
