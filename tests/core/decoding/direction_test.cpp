#include <algorithm>

#include <gtest/gtest.h>

#include "core/decoding/run.h"
#include "core/error.h"
#include "core/models/source_ids.h"
#include "tests/support/multilingual_model.h"

namespace regard {

namespace {

std::vector<int> ids_of(const std::vector<Token>& tokens)
{
    std::vector<int> ids;
    for (const Token& token : tokens)
        ids.push_back(token.id);
    return ids;
}

class RunDirection : public testing::Test {
protected:
    std::shared_ptr<const Trace> run_text(const std::string& text, std::size_t direction, std::size_t limit = 512) const
    {
        RunRequest request;
        request.source_text = text;
        request.direction = direction;
        request.max_source_tokens = limit;
        return run(*model_, request);
    }
    std::shared_ptr<const TranslationModel> model_ = test::multilingual_model();
};

TEST_F(RunDirection, TokenStandsInFrontAndIsSeen)
{
    for (std::size_t i = 0; i < model_->directions.size(); ++i) {
        const Direction& direction = model_->directions[i];
        const auto trace = run_text("le chat dort .", i);
        EXPECT_EQ(trace->source_language, direction.source_language);
        EXPECT_EQ(trace->target_language, direction.target_language);
        EXPECT_EQ(trace->source_text, "le chat dort .");
        ASSERT_GT(trace->source.size(), 3U);
        EXPECT_EQ(trace->source.front().piece, direction.piece());
        EXPECT_TRUE(trace->source.front().special);
        EXPECT_EQ(trace->source.front().word, -1);
        EXPECT_EQ(trace->source.at(1).begin, 0U);
        EXPECT_EQ(trace->source.at(1).word, 0);
        EXPECT_EQ(ids_of(trace->source), source_ids(*model_, direction, "le chat dort ."));
        EXPECT_EQ(trace->tensors.at("encoder.output").shape.at(0), trace->source.size());
    }
}

TEST_F(RunDirection, UnknownWordsOfAGivenTargetKnowTheirPlaceInIt)
{
    RunRequest request;
    request.source_text = "le chat dort .";
    request.target_text = "the \u03a9 sleeps .";
    const auto trace = run(*model_, request);
    const auto of_omega = [&](const Token& token) {
        return token.special && token.begin < token.end &&
               trace->target_text.substr(token.begin, token.end - token.begin) == "\u03a9";
    };
    EXPECT_EQ(std::ranges::count_if(trace->target_output, of_omega), 1);
    EXPECT_EQ(std::ranges::count_if(trace->target_input, of_omega), 1);
    EXPECT_EQ(trace->target_output.back().begin, trace->target_output.back().end) << "the end token has none";
}

TEST_F(RunDirection, AnotherDirectionIsAnotherRun)
{
    const auto one = run_text("le chat", 0);
    const auto other = run_text("le chat", 2);
    EXPECT_NE(one->tensors.at("encoder.output").values, other->tensors.at("encoder.output").values);
}

TEST_F(RunDirection, LimitCountsTheToken)
{
    const std::string text = "le chat dort . je suis étudiant .";
    const auto whole = run_text(text, 1);
    const std::size_t count = whole->source.size();
    EXPECT_EQ(run_text(text, 1, count)->source, whole->source) << "just fits";
    EXPECT_EQ(run_text(text, 1, count - 1)->source.size(), count - 1);
    const auto cut = run_text(text, 1, 5);
    ASSERT_EQ(cut->source.size(), 5U);
    EXPECT_EQ(cut->source.front().piece, "<en-fr>");
    EXPECT_EQ(cut->source.back().piece, "</s>");
    ASSERT_FALSE(cut->notices.empty());
    EXPECT_EQ(cut->notices.front().kind, Notice::Kind::source_cut);
    EXPECT_EQ(cut->notices.front().count, count - 2);
    EXPECT_EQ(cut->notices.front().limit, 3U);
}

TEST_F(RunDirection, EmptyTextIsTheFrameAlone)
{
    EXPECT_EQ(run_text("", 3)->source.size(), 2U);
}

TEST_F(RunDirection, TypedTokenIsText)
{
    const auto trace = run_text("<en-zh> le chat", 0);
    for (std::size_t i = 1; i + 1 < trace->source.size(); ++i)
        EXPECT_NE(trace->source[i].piece, "<en-zh>");
}

TEST_F(RunDirection, GivenIdsTellTheirs)
{
    RunRequest request;
    request.source_ids = source_ids(*model_, model_->directions.at(2), "我是学生。");
    const auto trace = run(*model_, request);
    EXPECT_EQ(trace->source_language, "zh");
    EXPECT_EQ(ids_of(trace->source), request.source_ids);
    EXPECT_EQ(trace->source_text, model_->tokenizer->decode(request.source_ids));
}

TEST_F(RunDirection, UnknownDirectionIsAnError)
{
    try {
        run_text("le chat", 4);
        FAIL() << "ran in a direction that is not there";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "direction: the model has no such direction: expected 0 to 3, found 4");
    }
}

} // namespace

} // namespace regard
