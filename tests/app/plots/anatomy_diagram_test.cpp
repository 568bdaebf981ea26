#include <numeric>

#include <gtest/gtest.h>

#include "app/plots/anatomy_diagram.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

using Role = AnatomyNode::Role;

AnatomyModel tinyModel(const EncoderDecoder* network)
{
    AnatomyModel model;
    model.shape = test::tiny_description().config.shape();
    model.shape.vocabulary = 64;
    model.source = 5;
    model.target = 6;
    model.network = network;
    return model;
}

TEST(AnatomyDiagram, holds_every_block_of_the_model_once)
{
    const auto model = test::tiny_model();
    const AnatomyDiagram diagram = anatomyDiagram(tinyModel(model->network.get()), {}, Theme::print());
    for (const char* path :
         {"encoder.embedding", "encoder.positions", "encoder.layers.0.self_attention",
          "encoder.layers.0.self_attention.norm", "encoder.layers.1.feed_forward.hidden", "encoder.layers.1.output",
          "decoder.layers.0.self_attention", "decoder.layers.0.cross_attention",
          "decoder.layers.1.cross_attention.norm", "decoder.logits", "decoder.probabilities"})
        EXPECT_EQ(
            std::count_if(diagram.nodes.begin(), diagram.nodes.end(),
                          [path](const AnatomyNode& node) { return node.path == path && node.role != Role::sum; }),
            1)
            << path;
    EXPECT_EQ(diagram.frames.size(), 4U);
    EXPECT_EQ(diagram.nodeOf("decoder.layers.7.self_attention"), -1);
}

TEST(AnatomyDiagram, counts_every_parameter_of_the_network)
{
    const auto model = test::tiny_model();
    for (const std::set<AnatomyLayer>& folded :
         {std::set<AnatomyLayer>(), std::set<AnatomyLayer>{{Stack::encoder, 1}, {Stack::decoder, 0}}}) {
        const AnatomyDiagram diagram = anatomyDiagram(tinyModel(model->network.get()), folded, Theme::print());
        qulonglong sum = 0;
        for (const AnatomyNode& node : diagram.nodes)
            if (node.path != "decoder.embedding") // the same table as the encoder's
                sum += node.parameters;
        EXPECT_EQ(sum, model->network->layout().size());
    }
}

TEST(AnatomyDiagram, blocks_neither_overlap_nor_leave_the_drawing)
{
    const AnatomyDiagram diagram = anatomyDiagram(tinyModel(nullptr), {{Stack::decoder, 1}}, Theme::print());
    const QRectF whole(QPointF(), diagram.size);
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        EXPECT_TRUE(whole.contains(diagram.nodes[i].rect)) << diagram.nodes[i].path;
        for (std::size_t j = i + 1; j < diagram.nodes.size(); ++j)
            EXPECT_FALSE(diagram.nodes[i].rect.intersects(diagram.nodes[j].rect))
                << diagram.nodes[i].path << " and " << diagram.nodes[j].path;
    }
    for (const AnatomyArrow& arrow : diagram.arrows)
        EXPECT_TRUE(whole.contains(arrow.path.boundingRect().adjusted(0, 0, 0.01, 0.01)));
    for (const AnatomyNode& node : diagram.nodes)
        EXPECT_TRUE(node.hint.isEmpty() || node.rect.contains(node.hint)) << node.path;
}

TEST(AnatomyDiagram, every_block_of_a_stack_stands_above_the_one_before_it)
{
    const AnatomyDiagram diagram = anatomyDiagram(tinyModel(nullptr), {}, Theme::print());
    for (const Stack stack : {Stack::encoder, Stack::decoder}) {
        double y = 1e9;
        for (const AnatomyNode& node : diagram.nodes) {
            if (node.stack != stack || node.role == Role::positions)
                continue;
            EXPECT_LT(node.rect.bottom(), y) << node.path;
            y = node.rect.top();
        }
    }
}

TEST(AnatomyDiagram, a_folded_layer_stands_for_its_blocks)
{
    const AnatomyDiagram diagram = anatomyDiagram(tinyModel(nullptr), {{Stack::decoder, 1}}, Theme::print());
    const int node = diagram.nodeOf("decoder.layers.1.cross_attention");
    ASSERT_GE(node, 0);
    EXPECT_EQ(diagram.nodes[std::size_t(node)].role, Role::layer);
    EXPECT_EQ(diagram.nodes[std::size_t(node)].path, "decoder.layers.1.output");
    const auto frame =
        std::find_if(diagram.frames.begin(), diagram.frames.end(), [](const AnatomyFrame& one) { return one.folded; });
    ASSERT_NE(frame, diagram.frames.end());
    EXPECT_EQ(diagram.frameAt(frame->label.center()), int(frame - diagram.frames.begin()));
}

TEST(AnatomyDiagram, a_decoder_alone_has_no_encoder)
{
    AnatomyModel model = tinyModel(nullptr);
    model.shape.encoder_layers = 0;
    model.crossAttention = false;
    const AnatomyDiagram diagram = anatomyDiagram(model, {}, Theme::print());
    EXPECT_EQ(diagram.nodeOf("decoder.layers.0.cross_attention"), -1);
    EXPECT_GE(diagram.nodeOf("decoder.layers.0.self_attention"), 0);
    for (const AnatomyNode& node : diagram.nodes)
        EXPECT_EQ(node.stack, Stack::decoder);
}

} // namespace
} // namespace regard::app
