// The arithmetic shown for a cell must give the weight that the run recorded.

#include <gtest/gtest.h>

#include "core/analysis/arithmetic.h"
#include "core/error.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/recorder.h"
#include "tests/support/compare.h"

using namespace regard;

namespace {

Trace random_trace()
{
    EncoderDecoderConfig config;
    config.width = 24;
    config.heads = 3;
    config.feed_forward = 16;
    config.encoder_layers = config.decoder_layers = 2;
    config.vocabulary = 20;
    EncoderDecoder model(config);
    model.initialise(5);
    Recorder recorder;
    const Matrix memory = model.encode(std::vector<int>{4, 9, 11, 6, 3}, &recorder);
    model.decode(memory, std::vector<int>{2, 8, 7, 13}, &recorder);
    Trace trace;
    trace.tensors = recorder.finish();
    return trace;
}

TEST(Arithmetic, EveryCellOfEveryHeadIsExplained)
{
    const Trace trace = random_trace();
    std::size_t cells = 0;
    for (const auto kind : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross})
        for (std::size_t layer = 0; layer < 2; ++layer) {
            const Tensor& weights = trace.at(attention_path(kind, layer, "weights"));
            const Tensor scores = attention_scores(trace, kind, layer);
            ASSERT_EQ(scores.shape, weights.shape);
            for (std::size_t head = 0; head < 3; ++head)
                for (std::size_t i = 0; i < weights.shape[1]; ++i)
                    for (std::size_t j = 0; j < weights.shape[2]; ++j, ++cells) {
                        const auto a = weight_arithmetic(trace, kind, layer, head, i, j);
                        EXPECT_NEAR(a.recomputed, a.weight, 2e-6);
                        EXPECT_EQ(a.weight, weights.at(head, i, j));
                        EXPECT_NEAR(a.score, scores.at(head, i, j), 1e-6);
                        EXPECT_EQ(a.masked, kind == AttentionKind::decoder && j > i);
                        EXPECT_EQ(a.keys, kind == AttentionKind::decoder ? i + 1 : weights.shape[2]);
                    }
        }
    EXPECT_EQ(cells, 2U * 3U * (5 * 5 + 4 * 4 + 4 * 5));
}

TEST(Arithmetic, NamesWhatIsOutOfRange)
{
    const Trace trace = random_trace();
    EXPECT_THROW(weight_arithmetic(trace, AttentionKind::cross, 0, 3, 0, 0), Error);
    EXPECT_THROW(weight_arithmetic(trace, AttentionKind::cross, 0, 0, 4, 0), Error);
    EXPECT_THROW(weight_arithmetic(trace, AttentionKind::cross, 0, 0, 0, 5), Error);
    EXPECT_THROW(weight_arithmetic(trace, AttentionKind::cross, 2, 0, 0, 0), Error);
}

} // namespace
