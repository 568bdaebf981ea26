// A batch with padding: masked it is each sentence on its own, unmasked it is not.

#include <gtest/gtest.h>

#include "core/analysis/arithmetic.h"
#include "core/decoding/padded_batch.h"
#include "core/decoding/run.h"
#include "core/error.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/tiny_model.h"

using namespace regard;

namespace {

const std::vector<std::string> texts{"le chat dort .", "le chien mange une pomme rouge et elle lit un livre .", "",
                                     "ici"};

PaddedBatchRequest request_of(bool masked)
{
    PaddedBatchRequest request;
    request.texts = texts;
    request.masked = masked;
    request.max_target_tokens = 12;
    return request;
}

/// Largest difference between a sentence alone and its rows in the batch; rows are the last axis but one.
float difference(const Tensor& alone, const Tensor& batch)
{
    const bool heads = alone.shape.size() == 3;
    const std::size_t axis = heads ? 1 : 0;
    float largest = 0;
    for (std::size_t head = 0; head < (heads ? alone.shape[0] : 1); ++head)
        for (std::size_t row = 0; row < alone.shape[axis]; ++row)
            for (std::size_t column = 0; column < alone.shape[axis + 1]; ++column) {
                const float a = heads ? alone.at(head, row, column) : alone.at(row, column);
                const float b = heads ? batch.at(head, row, column) : batch.at(row, column);
                largest = std::max(largest, std::abs(a - b));
            }
    return largest;
}

TEST(PaddedBatch, MaskedIsEachSentenceOnItsOwn)
{
    const auto model = test::tiny_model();
    const PaddedBatch batch = run_padded_batch(*model, request_of(true));
    ASSERT_EQ(batch.sentences.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        RunRequest request;
        request.source_text = texts[i];
        request.max_target_tokens = 12;
        const auto alone = run(*model, request);
        const Trace& trace = *batch.sentences[i];
        EXPECT_EQ(trace.target_text, alone->target_text);
        EXPECT_EQ(trace.source.size(), batch.source_length);
        EXPECT_EQ(trace.source.size() - trace.padding.source, alone->source.size());
        EXPECT_EQ(trace.target_input.size() - trace.padding.target, alone->target_input.size());
        ASSERT_EQ(trace.tensors.size(), alone->tensors.size());
        for (const auto& [path, tensor] : alone->tensors)
            EXPECT_LT(difference(tensor, trace.at(path)), 2e-5F) << path;
        for (std::size_t step = 0; step < alone->steps.size(); ++step)
            EXPECT_NEAR(trace.steps[step].probability, alone->steps[step].probability, 1e-5);
    }
    EXPECT_EQ(batch.sentences[1]->padding.source, 0U) << "the longest";
    EXPECT_GT(batch.sentences[2]->padding.source, 8U) << "the end token alone";
}

TEST(PaddedBatch, MaskedPaddingGetsNoWeightAndUnmaskedDoes)
{
    const auto model = test::tiny_model();
    for (const bool masked : {true, false}) {
        const PaddedBatch batch = run_padded_batch(*model, request_of(masked));
        const Trace& trace = *batch.sentences[0];
        ASSERT_GT(trace.padding.source, 0U);
        EXPECT_EQ(trace.padding.masked, masked);
        EXPECT_EQ(trace.source.back().id, model->network->config().pad_id);
        for (const AttentionKind kind : {AttentionKind::encoder, AttentionKind::cross}) {
            const Tensor& weights = trace.at(attention_path(kind, 1, "weights"));
            const std::size_t valid = batch.source_length - trace.padding.source;
            for (std::size_t head = 0; head < weights.shape[0]; ++head)
                for (std::size_t query = 0; query < weights.shape[1]; ++query) {
                    double sum = 0;
                    for (std::size_t key = 0; key < weights.shape[2]; ++key) {
                        const bool hidden = masked && key >= valid;
                        EXPECT_EQ(weights.at(head, query, key) > 0, !hidden);
                        EXPECT_EQ(mask_of(trace, kind, query, key), hidden ? Mask::padding : Mask::none);
                        sum += double(weights.at(head, query, key));
                    }
                    EXPECT_NEAR(sum, 1, 1e-5);
                }
        }
    }
}

TEST(PaddedBatch, UnmaskedPaddingChangesWhatTheTokensBecome)
{
    const auto model = test::tiny_model();
    const auto masked = run_padded_batch(*model, request_of(true)),
               unmasked = run_padded_batch(*model, request_of(false));
    const Tensor& right = masked.sentences[0]->at("encoder.output");
    const Tensor& wrong = unmasked.sentences[0]->at("encoder.output");
    EXPECT_GT(std::abs(right.at(0, 0) - wrong.at(0, 0)), 1e-3F);
    // The longest sentence has no padding to suffer from.
    EXPECT_LT(difference(masked.sentences[1]->at("encoder.output"), unmasked.sentences[1]->at("encoder.output")),
              1e-6F);
}

TEST(PaddedBatch, RefusesTooManyOrNone)
{
    const auto model = test::tiny_model();
    PaddedBatchRequest request;
    EXPECT_EQ(test::error_of([&] { run_padded_batch(*model, request); }).kind(), Error::Kind::invalid);
    request.texts.assign(9, "a");
    EXPECT_EQ(test::error_of([&] { run_padded_batch(*model, request); }).parts().found, "9");
    request.texts.resize(8);
    request.direction = 3;
    EXPECT_EQ(test::error_of([&] { run_padded_batch(*model, request); }).parts().where, "direction");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(test::error_of([&] { run_padded_batch(*model, request_of(true), stop.get_token()); }).kind(),
              Error::Kind::cancelled);
}

} // namespace
