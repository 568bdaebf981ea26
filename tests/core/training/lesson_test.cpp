#include "core/training/lesson.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "core/analysis/divergence.h"
#include "core/error.h"
#include "core/models/encoder_decoder_network.h"
#include "tests/support/compare.h"

namespace regard {
namespace {

std::span<const float> numbers(const ParameterBuffer& buffer)
{
    return {buffer.data(), buffer.size()};
}

void train(Lesson& lesson, int steps, float rate = 0.003F)
{
    for (int i = 0; i < steps; ++i)
        lesson.step(rate);
}

TEST(Lesson, learns_to_translate_both_sentences)
{
    Lesson lesson;
    const LessonMoment before = lesson.moment();
    EXPECT_FALSE(before.sentences[0].free.right) << before.sentences[0].free.trace->target_text;
    EXPECT_GT(before.loss, 1.5);
    train(lesson, 150);
    const LessonMoment after = lesson.moment();
    EXPECT_EQ(after.step, 150U);
    EXPECT_LT(after.loss, 0.05);
    EXPECT_EQ(after.sentences[0].free.trace->target_text, "i am a student");
    EXPECT_EQ(after.sentences[1].free.trace->target_text, "thanks");
    for (const LessonSentence& sentence : after.sentences) {
        EXPECT_TRUE(sentence.forced.right);
        EXPECT_TRUE(sentence.free.right);
    }
}

TEST(Lesson, every_seed_learns)
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        Lesson lesson({seed, 0});
        train(lesson, 200);
        for (const LessonSentence& sentence : lesson.moment().sentences)
            EXPECT_TRUE(sentence.free.right) << "seed " << seed << ": " << sentence.free.trace->target_text;
    }
}

TEST(Lesson, is_the_same_for_the_same_seed)
{
    Lesson one({7, 0.1F}), two({7, 0.1F}), other({8, 0.1F});
    for (Lesson* lesson : {&one, &two, &other})
        train(*lesson, 10);
    EXPECT_EQ(one.loss(), two.loss());
    EXPECT_TRUE(
        std::ranges::equal(numbers(one.trainer().model().parameters()), numbers(two.trainer().model().parameters())));
    EXPECT_NE(one.loss(), other.loss());
}

TEST(Lesson, its_loss_is_the_mean_cross_entropy_of_the_shown_positions)
{
    for (const float smoothing : {0.0F, 0.1F}) {
        Lesson lesson({3, smoothing});
        train(lesson, 20);
        const LessonMoment moment = lesson.moment();
        double sum = 0;
        std::size_t count = 0;
        for (const LessonSentence& sentence : moment.sentences)
            for (const LessonPosition& position : sentence.forced.positions) {
                sum += position.cross_entropy;
                ++count;
                EXPECT_NEAR(position.divergence, position.cross_entropy - position.entropy, 1e-6);
                EXPECT_EQ(position.entropy == 0, smoothing == 0);
                if (smoothing == 0)
                    EXPECT_NEAR(position.cross_entropy, -std::log(position.wanted_predicted), 1e-9);
            }
        EXPECT_EQ(count, 7U); // i am a student <eos>, thanks <eos>
        EXPECT_NEAR(sum / double(count), moment.loss, 1e-5);
    }
}

TEST(Lesson, shows_the_six_words_and_the_rest_of_the_models_own_distribution)
{
    Lesson lesson;
    train(lesson, 5);
    const LessonMoment moment = lesson.moment();
    EXPECT_EQ(moment.words, (std::vector<std::string>{"a", "am", "i", "thanks", "student", "<eos>"}));
    EXPECT_EQ(moment.others, (std::vector<std::string>{"<pad>", "<unk>", "<s>", "je", "suis", "étudiant", "merci"}));
    const LessonPass& forced = moment.sentences[0].forced;
    ASSERT_EQ(forced.positions.size(), 5U);
    const Tensor& probabilities = forced.trace->at("decoder.probabilities");
    for (std::size_t i = 0; i < 5; ++i) {
        const LessonPosition& position = forced.positions[i];
        ASSERT_EQ(position.predicted.size(), 7U);
        for (std::size_t word = 0; word < 6; ++word)
            EXPECT_EQ(position.predicted[word],
                      probabilities.at(i, std::size_t(lesson.vocabulary().find(moment.words[word]).value())));
        EXPECT_NEAR(std::accumulate(position.predicted.begin(), position.predicted.end(), 0.0), 1, 1e-5);
        EXPECT_NEAR(std::accumulate(position.target.begin(), position.target.end(), 0.0), 1, 1e-6);
    }
    EXPECT_EQ(forced.positions[0].read.piece, "<s>");
    EXPECT_EQ(forced.positions[0].wanted->piece, "i");
    EXPECT_EQ(forced.positions[0].target, (std::vector<float>{0, 0, 1, 0, 0, 0, 0}));
    EXPECT_EQ(forced.positions[4].read.piece, "student");
    EXPECT_EQ(forced.positions[4].wanted->piece, "<eos>");
}

TEST(Lesson, running_freely_reads_what_it_chose)
{
    const LessonPass free = Lesson({2, 0}).moment().sentences[0].free;
    ASSERT_LE(free.positions.size(), 8U);
    for (std::size_t i = 1; i < free.positions.size(); ++i)
        EXPECT_EQ(free.positions[i].read.id, free.positions[i - 1].chosen.id);
    for (std::size_t i = 0; i < free.positions.size(); ++i) {
        EXPECT_EQ(free.positions[i].chosen.id, free.trace->target_output[i].id);
        EXPECT_EQ(free.positions[i].wanted.has_value(), i < 5);
    }
}

TEST(Lesson, block_norms_are_those_of_the_trainers_gradient)
{
    Lesson lesson;
    train(lesson, 3);
    const LessonMoment moment = lesson.moment();
    const ParameterLayout& layout = lesson.trainer().model().layout();
    double squares = 0;
    for (const float g : numbers(lesson.trainer().gradients()))
        squares += double(g) * double(g);
    EXPECT_NEAR(moment.gradient_norm, std::sqrt(squares), 1e-6 * moment.gradient_norm);
    ASSERT_EQ(moment.gradients.size(), 1U + 2 * 2 + 2 * 3);
    EXPECT_EQ(moment.gradients.front().path, "embedding");
    std::size_t parameters = 0;
    for (const BlockNorm& block : moment.gradients) {
        parameters += block.parameters;
        double own = 0;
        for (const ParameterInfo& parameter : layout.all())
            if (parameter.path.starts_with(block.path + "."))
                own += parameter.slot.in(lesson.trainer().gradients().data()).cast<double>().squaredNorm();
        EXPECT_NEAR(block.norm, std::sqrt(own), 1e-9) << block.path;
        EXPECT_GT(block.norm, 0) << block.path;
    }
    EXPECT_EQ(parameters, layout.size());
}

TEST(Lesson, the_gradient_it_shows_is_the_slope_of_the_loss)
{
    Lesson lesson({5, 0.1F});
    train(lesson, 4);
    const double before = lesson.loss();
    // Along the gradient a short way: the loss falls by about way · ‖g‖.
    EncoderDecoder model(lesson.trainer().model().config());
    model.parameters() = lesson.trainer().model().parameters();
    const double norm = lesson.moment().gradient_norm;
    const double way = 1e-3;
    for (std::size_t i = 0; i < model.parameters().size(); ++i)
        model.parameters().data()[i] -= float(way / norm * double(lesson.trainer().gradients().data()[i]));
    double sum = 0;
    const std::size_t vocabulary = lesson.vocabulary().size();
    for (const auto& [source, target] : lesson_pairs()) {
        std::vector<int> read = {WordVocabulary::start_id}, from;
        for (const Token& token : lesson.vocabulary().encode(source).tokens)
            from.push_back(token.id);
        from.push_back(WordVocabulary::end_id);
        for (const Token& token : lesson.vocabulary().encode(target).tokens)
            read.push_back(token.id);
        const Matrix logits = model.decode(model.encode(from), read);
        for (std::size_t i = 0; i < read.size(); ++i) {
            const int label = i + 1 < read.size() ? read[i + 1] : WordVocabulary::end_id;
            const Eigen::ArrayXf powers = logits.row(Index(i)).array().exp();
            const Eigen::ArrayXf p = powers / powers.sum();
            sum += cross_entropy(target_distribution(vocabulary, std::size_t(label), 0.1F), {p.data(), vocabulary});
        }
    }
    EXPECT_NEAR((before - sum / 7) / way, norm, 0.05 * norm);
}

TEST(Lesson, label_smoothing_changes_the_target_and_nothing_else)
{
    Lesson lesson;
    train(lesson, 10);
    const std::vector<float> weights(numbers(lesson.trainer().model().parameters()).begin(),
                                     numbers(lesson.trainer().model().parameters()).end());
    const double loss = lesson.loss();
    lesson.set_label_smoothing(0.1F);
    EXPECT_TRUE(std::ranges::equal(weights, numbers(lesson.trainer().model().parameters())));
    EXPECT_EQ(lesson.steps(), 10U);
    EXPECT_NE(lesson.loss(), loss);
    lesson.set_label_smoothing(0);
    EXPECT_EQ(lesson.loss(), loss);
    // And back: the moments of Adam came along.
    Lesson straight;
    train(straight, 11);
    train(lesson, 1);
    EXPECT_EQ(lesson.loss(), straight.loss());
}

TEST(Lesson, says_when_the_learning_rate_broke_it)
{
    Lesson lesson;
    try {
        train(lesson, 50, 1e30F);
        FAIL() << "loss " << lesson.loss();
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("diverged"), std::string::npos) << error.what();
    }
}

} // namespace
} // namespace regard
