#include <cmath>
#include <functional>

#include "app/plots/equation_board.h"
#include "app/plots/heat_map.h"
#include "app/plots/lens_grid.h"
#include "app/plots/projection_plot.h"
#include "app/plots/step_table.h"
#include "app/plots/token_bars.h"
#include "app/plots/vector_rows.h"
#include "app/session/moment_names.h"
#include "app/session/playback.h"
#include "app/session/token_labels.h"
#include "app/views/layers_normalisation_page.h"
#include "app/views/layers_text.h"
#include "app/views/layers_view.h"
#include "app/views/masks_causal_page.h"
#include "app/views/masks_view.h"
#include "app/views/output_view.h"
#include "app/views/steps_view.h"
#include "app/window/view_tabs.h"
#include "core/analysis/arithmetic.h"
#include "core/analysis/layer_normalisation.h"
#include "core/analysis/model_parameters.h"
#include "core/analysis/residual.h"
#include "core/analysis/step_output.h"
#include "core/analysis/token_norms.h"
#include "core/analysis/token_similarity.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

constexpr float close = 1e-5F;
constexpr int firstSteps = 4;

/// A run is played, the encoder, its first steps and the last, with one view in sight; what it shows is compared with the trace, number by number.
class Moments : public WindowTest {
protected:
    void SetUp() override
    {
        open("le chat mange .");
        ASSERT_GT(playback().steps(), 1);
        window->resize(1400, 900);
    }
    Playback& playback() { return session().playback(); }
    const Trace& trace() { return *session().trace(); }
    const Moment& moment() { return *playback().moment(); }

    template <class ViewClass>
    ViewClass& open_view()
    {
        auto* view = window->findChild<ViewClass*>();
        window->findChild<ViewTabs*>()->setCurrentWidget(view);
        return *view;
    }

    /// By the place of its moment in the run, and so not by what the views ask.
    bool exists(const std::string& path, std::size_t row)
    {
        const auto place = moment_of(playback().moments(), path, row);
        return place && int(*place) <= playback().index();
    }

    void walk(const std::function<void()>& check)
    {
        playback().toStart();
        for (int index = 0; index < playback().count(); ++index) {
            const int step = playback().stepOf(index);
            if (step >= firstSteps && step < playback().steps() - 1) // random weights write on and on
                continue;
            playback().show(index);
            SCOPED_TRACE(momentName(trace(), moment()).toStdString());
            check();
            if (HasFailure())
                return;
        }
    }

    /// Every cell: its number where it exists, and no number where it does not.
    static void expectCells(const HeatMapData& map, const std::function<bool(std::size_t, std::size_t)>& exists,
                            const std::function<float(std::size_t, std::size_t)>& value)
    {
        ASSERT_GT(map.rows, 0U);
        for (std::size_t row = 0; row < map.rows; ++row) {
            for (std::size_t column = 0; column < map.columns; ++column) {
                const bool there = exists(row, column);
                ASSERT_EQ(map.isPending(row, column), !there) << map.title.toStdString() << ' ' << row << ' ' << column;
                ASSERT_EQ(map.at(row, column), there ? value(row, column) : 0.0F) << row << ' ' << column;
            }
        }
    }
};

class LayersMoments : public Moments {
protected:
    LayersView& layers(LayersView::Page page)
    {
        auto& view = open_view<LayersView>();
        view.showPage(page);
        return view;
    }
    const HeatMapData& map(const char* name)
    {
        return window->findChild<LayersView*>()->findChild<HeatMap*>(QLatin1String(name))->data();
    }
};

TEST_F(LayersMoments, the_stream)
{
    const LayersView& view = layers(LayersView::stream);
    walk([&] {
        EXPECT_EQ(view.page(), LayersView::stream);
        const auto paths = residual_paths(trace(), view.stack());
        const Tensor norms = residual_norms(trace(), view.stack());
        expectCells(
            map("norms"), [&](auto depth, auto token) { return exists(paths[depth], token); },
            [&](auto depth, auto token) { return norms.at(depth, token); });
        const HeatMapData& features = map("features");
        const Tensor& tensor = trace().at(features.title.toStdString());
        expectCells(
            features, [&](auto token, auto) { return exists(tensor.path, token); },
            [&](auto token, auto feature) { return tensor.at(token, feature); });
        for (qsizetype token = 0; view.stack() == Stack::decoder && token < features.rowLabels.size(); ++token)
            EXPECT_EQ(features.rowLabels[token] == QStringLiteral("…"), std::size_t(token) >= tokens_read(moment()));
    });
}

TEST_F(LayersMoments, the_contributions_stay_in_sight_and_follow)
{
    const LayersView& view = layers(LayersView::contributions);
    walk([&] {
        EXPECT_EQ(view.page(), LayersView::contributions);
        const BlockContributions all = block_contributions(trace(), view.stack());
        expectCells(
            map("contributions"), [&](auto block, auto token) { return exists(all.blocks[block] + ".output", token); },
            [&](auto block, auto token) { return all.share.at(block, token); });
    });
}

TEST_F(LayersMoments, the_norms)
{
    const LayersView& view = layers(LayersView::norms);
    walk([&] {
        const TokenNorms all = token_norms(trace(), activation_paths(trace(), view.stack()));
        expectCells(
            map("tokenNorms"), [&](auto tensor, auto token) { return exists(all.paths[tensor], token); },
            [&](auto tensor, auto token) { return all.lengths.at(tensor, token); });
    });
}

TEST_F(LayersMoments, the_similarities)
{
    const LayersView& view = layers(LayersView::similarity);
    walk([&] {
        const auto paths = residual_paths(trace(), view.stack());
        const auto found = std::find(paths.begin(), paths.end(), view.tensorPath());
        const std::size_t from = found == paths.end() ? 0 : std::size_t(found - paths.begin());
        const Tensor all = similarity_to_depth(trace(), view.stack(), from);
        expectCells(
            map("similarityOfAll"),
            [&](auto depth, auto token) { return exists(paths[depth], token) && exists(paths[from], token); },
            [&](auto depth, auto token) { return all.at(depth, token); });
        const auto token = std::size_t(view.findChild<QComboBox*>("layersToken")->currentIndex());
        const Tensor one = token_similarity(trace(), view.stack(), token);
        expectCells(
            map("similarityOfOne"),
            [&](auto depth, auto other) { return exists(paths[depth], token) && exists(paths[other], token); },
            [&](auto depth, auto other) { return one.at(depth, other); });
    });
}

TEST_F(LayersMoments, the_hidden_units_are_sorted_by_the_tokens_that_are_there)
{
    const LayersView& view = layers(LayersView::feed_forward);
    walk([&] {
        const HeatMapData& units = map("units");
        const std::string path = view.block();
        ASSERT_TRUE(path.ends_with(".hidden")) << path;
        const Tensor& hidden = trace().at(path);
        expectCells(
            units, [&](auto token, auto) { return exists(path, token); },
            [&](auto token, auto place) { return hidden.at(token, units.columnLabels[qsizetype(place)].toUInt()); });
        double before = INFINITY;
        std::size_t count = 0;
        while (count < hidden.shape[0] && exists(path, count))
            ++count;
        for (std::size_t place = 0; count > 0 && place < units.columns; ++place) {
            double mean = 0;
            for (std::size_t token = 0; token < count; ++token)
                mean += std::fabs(double(units.at(token, place))) / double(count);
            EXPECT_LE(mean, before + 1e-6) << place;
            before = mean;
        }
    });
}

TEST_F(LayersMoments, the_projection)
{
    const LayersView& view = layers(LayersView::projection);
    const auto points = [&] { return view.findChild<ProjectionPlot*>("projection")->data(); };
    playback().toEnd();
    ProjectionData whole[2];
    walk([&] {
        const ProjectionData now = points();
        const auto paths = residual_paths(trace(), view.stack());
        ASSERT_EQ(now.depths(), paths.size());
        for (std::size_t depth = 0; depth < paths.size(); ++depth)
            for (std::size_t token = 0; token < now.tokens; ++token)
                ASSERT_EQ(now.has(depth, token), exists(paths[depth], token)) << depth << ' ' << token;
        ProjectionData& first = whole[int(view.stack())];
        if (first.points.empty())
            first = now;
        EXPECT_EQ(first.extent, now.extent) << "the axes stand still";
    });
    const ProjectionData end = points();
    for (std::size_t i = 0; i < end.points.size(); ++i)
        ASSERT_FALSE(std::isnan(end.points[i].x()));
}

TEST_F(LayersMoments, the_layer_norm_follows_from_what_entered_it)
{
    const LayersView& view = layers(LayersView::layer_norm);
    walk([&] {
        auto* page = view.findChild<LayersNormalisationPage*>();
        ASSERT_TRUE(page->normalisation());
        const LayerNormalisation& norm = *page->normalisation();
        const auto token = std::size_t(view.findChild<QComboBox*>("layersToken")->currentIndex());
        const auto& rows = page->findChild<VectorRows*>()->data().rows;
        ASSERT_EQ(rows.size(), 7U);
        const bool left = exists(norm.block + ".norm", token);
        const bool branch = exists(norm.branch, token), stream = exists(norm.stream, token);
        const bool there[] = {stream, branch, stream && branch, left, true, true, left};
        for (std::size_t row = 0; row < rows.size(); ++row)
            ASSERT_EQ(!rows[row].values.empty(), there[row]) << rows[row].arrayName;
        for (std::size_t i = 0; left && i < rows[0].values.size(); ++i) {
            EXPECT_EQ(rows[0].values[i], trace().at(norm.stream).at(token, i));
            EXPECT_EQ(rows[1].values[i], trace().at(norm.branch).at(token, i));
            EXPECT_NEAR(rows[2].values[i], rows[0].values[i] + rows[1].values[i], close);
            EXPECT_NEAR(rows[6].values[i], rows[3].values[i] * rows[4].values[i] + rows[5].values[i], close);
            EXPECT_EQ(rows[6].values[i], trace().at(norm.block + ".norm").at(token, i));
        }
    });
}

TEST_F(Moments, the_output_comes_with_the_linear_layer_the_soft_max_and_the_choice)
{
    const auto& view = open_view<OutputView>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.grid()->data().rows.size() > 1; }, 20000)) << "the logit lens";
    const LensGridData whole = view.grid()->data();
    ASSERT_EQ(int(whole.columns.size()), playback().steps());
    const Tensor& logits = trace().at("decoder.logits");
    const Tensor& probabilities = trace().at("decoder.probabilities");
    const auto depths = residual_paths(trace(), Stack::decoder);
    walk([&] {
        const std::size_t step = isOfStep(moment()) ? moment().step : 0;
        ASSERT_EQ(view.step(), int(step));
        const bool linear = exists("decoder.logits", step), softmax = exists("decoder.probabilities", step);
        const bool chosen = tokens_chosen(moment()) > step;
        const TokenBarsData& bars = view.bars()->data();
        ASSERT_EQ(bars.bars.empty(), !linear);
        if (linear) {
            EXPECT_EQ(bars.withProbabilities, softmax);
        }
        for (const TokenBar& bar : bars.bars) {
            EXPECT_EQ(bar.logit, logits.at(step, std::size_t(bar.id)));
            EXPECT_NEAR(bar.probability, probabilities.at(step, std::size_t(bar.id)), close);
        }
        int tagged = 0;
        for (const TokenBar& bar : bars.bars)
            tagged += !bar.tag.isEmpty();
        EXPECT_EQ(tagged > 0, chosen);
        const QString word = tokenLabel(trace().target_output[step], trace().target_text);
        EXPECT_EQ(view.sentence().contains(QStringLiteral("chooses")), chosen) << view.sentence().toStdString();
        EXPECT_EQ(view.stepBox()->itemText(int(step)).contains(word), chosen);

        const LensGridData& grid = view.grid()->data();
        for (int row = 0; row < int(grid.rows.size()); ++row) {
            for (int column = 0; column < int(grid.columns.size()); ++column) {
                const bool last = row + 1 == int(grid.rows.size());
                const bool there =
                    exists(last ? "decoder.probabilities" : depths[std::size_t(row)], std::size_t(column));
                const bool named = tokens_chosen(moment()) > std::size_t(column);
                const LensGridCell& cell = grid.at(row, column);
                EXPECT_EQ(cell.probability, there ? whole.at(row, column).probability : -1) << row << ' ' << column;
                EXPECT_EQ(cell.token, there ? whole.at(row, column).token : QString());
                EXPECT_EQ(cell.chosenProbability, there && named ? whole.at(row, column).chosenProbability : -1);
                EXPECT_EQ(grid.columns[column], named ? whole.columns[column] : QStringLiteral("…"));
            }
        }
        std::size_t entropies = 0;
        while (entropies < whole.entropies.size() && exists("decoder.probabilities", entropies))
            ++entropies;
        EXPECT_EQ(grid.entropies.size(), entropies);
    });
}

TEST_F(Moments, the_output_of_a_step_to_come_is_not_told)
{
    auto& view = open_view<OutputView>();
    playback().show(playback().stretch(0).first);
    view.showStep(1);
    EXPECT_TRUE(view.bars()->data().bars.empty());
    EXPECT_EQ(view.sentence(), "Step 1 is still to come.");
    playback().toEnd();
    EXPECT_FALSE(view.bars()->data().bars.empty());
}

TEST_F(Moments, the_causal_mask_grows_row_by_row)
{
    const auto& view = open_view<MasksView>();
    const MasksCausalPage& page = *view.causalPage();
    walk([&] {
        const auto layer = std::size_t(session().selection().focus().layer);
        const std::string path = attention_path(AttentionKind::decoder, layer, "weights");
        const Tensor& weights = trace().at(path);
        const auto there = [&](auto row, auto) { return exists(path, row); };
        const HeatMapData& mask = page.mask()->data();
        expectCells(mask, there, [](auto, auto) { return 0.0F; });
        for (std::size_t row = 0; row < mask.rows; ++row)
            for (std::size_t column = 0; column < mask.columns; ++column)
                EXPECT_EQ(mask.isMasked(row, column), exists(path, row) && column > row);
        expectCells(page.weights()->data(), there, [&](auto row, auto column) {
            return weights.at(std::size_t(session().selection().focus().head), row, column);
        });
        const Tensor scores = attention_scores(trace(), AttentionKind::decoder, layer);
        expectCells(page.scores()->data(), there, [&](auto row, auto column) {
            return scores.at(std::size_t(session().selection().focus().head), row, column);
        });
    });
}

TEST_F(Moments, inside_a_head_each_step_follows_from_the_one_before)
{
    const auto& view = open_view<StepsView>();
    const EncoderDecoder& network = *session().model()->network;
    int seen = 0;
    walk([&] {
        const Focus& focus = session().selection().focus();
        const auto path = [&](const char* part) { return attention_path(focus.kind, std::size_t(focus.layer), part); };
        const auto query = std::size_t(std::max(0, focus.query));
        const StepTableData& table = view.findChild<StepTable*>()->data();
        ASSERT_EQ(!table.empty(), exists(path("weights"), query));
        if (table.empty())
            return;
        ++seen;
        std::size_t keys = 0;
        while (keys < trace().at(path("weights")).shape[2] && exists(path("key"), keys))
            ++keys;
        ASSERT_EQ(table.keys.size(), keys);
        const auto head = std::size_t(focus.head), width = table.width();
        std::vector<double> context(width);
        double sum = 0;
        for (std::size_t key = 0; key < keys; ++key) {
            const auto& row = table.keys[key];
            double dot = 0;
            for (std::size_t i = 0; i < width; ++i)
                dot += double(table.query[i]) * double(row.key[i]);
            EXPECT_NEAR(row.dot, dot, close);
            EXPECT_NEAR(row.score, dot / std::sqrt(double(width)), close);
            if (!row.masked) {
                EXPECT_NEAR(row.exponential, std::exp(double(row.score) - double(table.maximum)), close);
                EXPECT_NEAR(row.weight, row.exponential / table.denominator, close);
            }
            EXPECT_EQ(row.weight, trace().at(path("weights")).at(head, query, key));
            for (std::size_t i = 0; i < width; ++i)
                context[i] += double(row.weight) * double(row.value[i]);
            sum += double(row.weight);
        }
        EXPECT_NEAR(sum, 1, close);
        for (std::size_t i = 0; i < width; ++i) {
            EXPECT_NEAR(table.context[i], context[i], close);
            EXPECT_NEAR(table.concatenated[head * width + i], table.context[i], close);
        }
        const auto block = attention_path(focus.kind, std::size_t(focus.layer));
        const auto matrix = parameter_view(network, block + ".output.weight");
        const auto bias = parameter_view(network, block + ".output.bias");
        for (std::size_t i = 0; i < table.output.size(); ++i) {
            double output = double(bias(0, Index(i)));
            for (std::size_t j = 0; j < table.concatenated.size(); ++j)
                output += double(table.concatenated[j]) * double(matrix(Index(j), Index(i)));
            EXPECT_NEAR(table.output[i], output, close);
            EXPECT_EQ(table.output[i], trace().at(block + ".output").at(query, i));
        }
    });
    EXPECT_GT(seen, 3 * firstSteps);
}

TEST_F(Moments, the_matrices_of_a_head_grow_with_their_tensors)
{
    auto& view = open_view<StepsView>();
    view.showMatrices(true);
    walk([&] {
        for (const auto& line : view.findChild<EquationBoard*>()->data().lines) {
            for (const EquationTerm& term : line) {
                for (std::size_t i = 0; term.sign.isEmpty() && i < term.matrix.values.size(); ++i) {
                    const std::size_t row = i / term.matrix.columns, column = i % term.matrix.columns;
                    ASSERT_EQ(term.matrix.isPending(row, column), !exists(term.path, term.turned ? column : row))
                        << term.name.toStdString();
                }
            }
        }
    });
}

} // namespace
} // namespace regard::app
