// The arithmetic shown for any cell of any tensor gives the number that the run recorded.

#include <cmath>

#include <gtest/gtest.h>

#include "core/analysis/cell_arithmetic.h"
#include "core/error.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/built_in_model.h"

using namespace regard;
using regard::test::error_of;
using Operation = CellArithmetic::Operation;

namespace {

struct Place {
    std::size_t head, row, column;
};

/// Corners and some in between.
std::vector<Place> places_in(const Tensor& tensor)
{
    const bool heads = tensor.shape.size() == 3;
    const std::size_t h = heads ? tensor.shape[0] : 1, rows = tensor.shape[heads ? 1 : 0],
                      columns = tensor.shape[heads ? 2 : 1];
    std::vector<Place> places;
    for (const std::size_t head : {std::size_t(0), h - 1})
        for (std::size_t row = 0; row < rows; ++row)
            for (const std::size_t column : {std::size_t(0), columns / 3, columns / 2 + 1, columns - 1})
                places.push_back({head, row, std::min(column, columns - 1)});
    return places;
}

void expect_cells(const Trace& trace)
{
    const EncoderDecoder& model = *test::built_in_model()->network;
    for (const auto& [path, tensor] : trace.tensors)
        for (const Place& place : places_in(tensor)) {
            const auto cell = cell_arithmetic(model, trace, path, place.head, place.row, place.column);
            const bool heads = tensor.shape.size() == 3;
            const float recorded =
                heads ? tensor.at(place.head, place.row, place.column) : tensor.at(place.row, place.column);
            EXPECT_EQ(cell.recorded, recorded) << path;
            ASSERT_NEAR(cell.value, recorded, 1e-5)
                << path << " " << place.head << " " << place.row << " " << place.column;
        }
}

TEST(CellArithmetic, GivesTheRecordedNumberInEveryTensor)
{
    expect_cells(*test::built_in_run());
}

TEST(CellArithmetic, HoldsWherePositionsAndWindowsAreChanged)
{
    using Kind = PositionChange::Kind;
    expect_cells(*test::built_in_run("Je suis étudiant.", {{Kind::shuffled, 0, 3}, {Kind::shifted, 5}, 1, 1}));
    expect_cells(*test::built_in_run("Je suis étudiant.", {{Kind::off}, {Kind::shuffled, 0, 4}, {}, {}}));
}

TEST(CellArithmetic, TermsAreThoseOfTheFormula)
{
    const auto trace = test::built_in_run();
    const EncoderDecoder& model = *test::built_in_model()->network;
    const auto cell = [&](const char* path, std::size_t head, std::size_t row, std::size_t column) {
        return cell_arithmetic(model, *trace, path, head, row, column);
    };
    const auto width = std::size_t(model.config().width), head_width = std::size_t(model.config().head_width());
    const auto query = cell("decoder.layers.1.cross_attention.query", 2, 1, 3);
    EXPECT_EQ(query.operation, Operation::product);
    EXPECT_EQ(query.left_path, "decoder.layers.1.self_attention.norm");
    EXPECT_EQ(query.right_path, "decoder.layers.1.cross_attention.query.weight");
    EXPECT_EQ(query.right_index, 2 * head_width + 3);
    EXPECT_EQ(query.left.size(), width);
    EXPECT_TRUE(query.has_bias);
    EXPECT_EQ(cell("decoder.layers.1.cross_attention.key", 2, 1, 3).left_path, "encoder.output");
    EXPECT_EQ(cell("decoder.layers.1.self_attention.key", 2, 1, 3).left_path, "decoder.layers.0.output");
    EXPECT_EQ(cell("encoder.layers.0.self_attention.value", 2, 1, 3).left_path, "encoder.input");

    const auto norm = cell("encoder.layers.0.feed_forward.norm", 0, 1, 5);
    EXPECT_EQ(norm.operation, Operation::normalisation);
    EXPECT_EQ(norm.left_path, "encoder.layers.0.self_attention.norm");
    EXPECT_FLOAT_EQ(norm.sum, norm.left.at(0) + norm.right.at(0));
    const auto residual = cell("encoder.layers.0.feed_forward.residual", 0, 1, 5);
    EXPECT_EQ(residual.operation, Operation::sum);
    EXPECT_EQ(residual.value, norm.sum);
    EXPECT_EQ(residual.recorded, residual.value);
    EXPECT_EQ(cell("encoder.layers.0.feed_forward.normalised", 0, 1, 5).value, norm.normalised);

    const auto embedding = cell("encoder.embedding", 0, 2, 7);
    EXPECT_EQ(embedding.operation, Operation::scaled);
    EXPECT_EQ(embedding.left_index, std::size_t(trace->source[2].id));
    EXPECT_FLOAT_EQ(embedding.right.at(0), std::sqrt(float(width)));

    const auto score = cell("encoder.layers.0.self_attention.scores", 1, 2, 0);
    EXPECT_FLOAT_EQ(score.scale, std::sqrt(float(head_width)));
    EXPECT_FLOAT_EQ(score.value, score.sum / score.scale);
    EXPECT_FALSE(score.masked);
    EXPECT_TRUE(cell("decoder.layers.0.self_attention.scores", 1, 0, 1).masked);
    const auto weight = cell("decoder.layers.0.self_attention.weights", 1, 1, 0);
    EXPECT_EQ(weight.operation, Operation::soft_max);
    EXPECT_EQ(weight.right.at(2), 0.0F) << "masked";

    std::size_t negative = 0;
    for (std::size_t column = 0; column < 50; ++column) {
        const auto hidden = cell("encoder.layers.0.feed_forward.hidden", 0, 1, column);
        EXPECT_TRUE(hidden.rectified);
        EXPECT_EQ(hidden.value, std::max(0.0F, hidden.sum));
        negative += hidden.sum < 0 ? 1 : 0;
    }
    EXPECT_GT(negative, 0U);
    const int chosen = trace->steps.at(1).chosen;
    const auto probability = cell("decoder.probabilities", 0, 1, std::size_t(chosen));
    EXPECT_NEAR(probability.value, trace->steps[1].probability, 1e-5);
    EXPECT_FALSE(cell("decoder.logits", 0, 1, std::size_t(chosen)).has_bias);
    EXPECT_EQ(cell("encoder.output", 0, 1, 1).operation, Operation::copy);
    EXPECT_EQ(cell("encoder.positions", 0, 1, 1).position, 1);
}

TEST(CellArithmetic, RefusesWhatIsNotThere)
{
    const auto trace = test::built_in_run();
    const EncoderDecoder& model = *test::built_in_model()->network;
    for (const char* path : {"", "encoder", "encoder.layers.0", "encoder.layers.x.output",
                             "encoder.layers.0.feed_forward.weights", "encoder.layers.0.self_attention.hidden"})
        EXPECT_EQ(error_of([&] { cell_arithmetic(model, *trace, path, 0, 0, 0); }).kind(), Error::Kind::invalid)
            << path;
    EXPECT_EQ(error_of([&] { cell_arithmetic(model, *trace, "encoder.input", 0, 999, 0); }).kind(),
              Error::Kind::invalid);
    EXPECT_EQ(error_of([&] { cell_arithmetic(model, *trace, "encoder.input", 0, 0, 9999); }).kind(),
              Error::Kind::invalid);
    EXPECT_EQ(
        error_of([&] { cell_arithmetic(model, *trace, "encoder.layers.0.self_attention.query", 99, 0, 0); }).kind(),
        Error::Kind::invalid);
    EXPECT_EQ(
        error_of([&] { cell_arithmetic(model, Trace{}, "encoder.layers.0.self_attention.query", 0, 0, 0); }).kind(),
        Error::Kind::missing);
}

} // namespace
