#include "core/analysis/padding_share.h"

#include <gtest/gtest.h>

#include "core/decoding/padded_batch.h"
#include "core/error.h"
#include "tests/support/tiny_model.h"

namespace regard {
namespace {

Trace hand_made()
{
    Trace trace;
    trace.shape.encoder_layers = 1;
    trace.shape.heads = 2;
    trace.source.resize(3);
    trace.padding.source = 1;
    trace.padding.masked = false;
    trace.tensors["encoder.layers.0.self_attention.weights"] = {"encoder.layers.0.self_attention.weights",
                                                                {"head", "query", "key"},
                                                                {2, 3, 3},
                                                                {0.5F, 0.25F, 0.25F, 0.125F, 0.125F, 0.75F, 0, 0,
                                                                 1, // the padding's own row does not count
                                                                 0.5F, 0.5F, 0, 0.5F, 0.5F, 0, 0, 0, 1}};
    return trace;
}

TEST(PaddingShare, is_the_mean_of_what_real_queries_give_to_padding)
{
    const Trace trace = hand_made();
    EXPECT_DOUBLE_EQ(padding_share(trace, AttentionKind::encoder, 0, 0), 0.5);
    EXPECT_DOUBLE_EQ(padding_share(trace, AttentionKind::encoder, 0, 1), 0);
    EXPECT_DOUBLE_EQ(padding_share(trace, AttentionKind::encoder), 0.25);
    EXPECT_THROW(padding_share(trace, AttentionKind::encoder, 0, 2), Error);
    EXPECT_THROW(padding_share(trace, AttentionKind::encoder, 1, 0), Error);
}

TEST(PaddingShare, is_nothing_where_the_mask_is_on)
{
    PaddedBatchRequest request;
    request.texts = {"le chat dort .", "le chien mange une pomme rouge et elle lit un livre ."};
    request.max_target_tokens = 10;
    const auto model = test::tiny_model();
    const auto masked = run_padded_batch(*model, request);
    request.masked = false;
    const auto unmasked = run_padded_batch(*model, request);
    for (const AttentionKind kind : {AttentionKind::encoder, AttentionKind::cross}) {
        EXPECT_EQ(padding_share(*masked.sentences[0], kind), 0);
        EXPECT_GT(padding_share(*unmasked.sentences[0], kind), 0.1);
        EXPECT_EQ(padding_share(*unmasked.sentences[1], kind), 0) << "the longest has no padding";
    }
}

TEST(PaddingShare, a_sentence_without_its_padding_is_as_long_as_alone)
{
    PaddedBatchRequest request;
    request.texts = {"ici", "le chien mange une pomme rouge ."};
    request.max_target_tokens = 6;
    const auto batch = run_padded_batch(*test::tiny_model(), request);
    const Trace& padded = *batch.sentences[0];
    const Trace alone = without_padding(padded);
    ASSERT_GT(padded.padding.source, 0U);
    EXPECT_EQ(alone.source.size(), padded.source.size() - padded.padding.source);
    EXPECT_EQ(alone.target_output.size(), alone.steps.size());
    EXPECT_EQ(alone.source.back().piece, "</s>");
    EXPECT_TRUE(alone.tensors.empty());
    EXPECT_EQ(alone.padding, Padding{});
}

} // namespace
} // namespace regard
