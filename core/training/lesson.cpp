#include "core/training/lesson.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/analysis/divergence.h"
#include "core/decoding/run.h"
#include "core/error.h"

namespace regard {

namespace {

constexpr std::array<const char*, 6> shown_words = {"a", "am", "i", "thanks", "student", "<eos>"};
constexpr std::size_t longest_output = 8;

EncoderDecoderConfig lesson_config(std::size_t vocabulary)
{
    EncoderDecoderConfig config;
    config.width = 32;
    config.heads = 2;
    config.feed_forward = 64;
    config.encoder_layers = config.decoder_layers = 2;
    config.vocabulary = static_cast<Index>(vocabulary);
    config.max_length = 16;
    config.pad_id = WordVocabulary::pad_id;
    config.unknown_id = WordVocabulary::unknown_id;
    config.start_id = WordVocabulary::start_id;
    config.end_id = WordVocabulary::end_id;
    return config;
}

TrainerSettings trainer_settings(const LessonSettings& lesson)
{
    TrainerSettings settings;
    settings.label_smoothing = lesson.label_smoothing;
    settings.dropout = 0; // what is shown is what is trained
    settings.average_decay = 0;
    settings.seed = lesson.seed;
    settings.threads = 1;
    return settings;
}

std::vector<int> ids_of(const Tokenizer& tokenizer, std::string_view text)
{
    std::vector<int> ids;
    for (const Token& token : tokenizer.encode(text).tokens)
        ids.push_back(token.id);
    return ids;
}

/// As greedy decoding chooses.
int most_probable(const DecodingStep& step)
{
    for (const Candidate& candidate : step.top)
        if (candidate.id != WordVocabulary::pad_id && candidate.id != WordVocabulary::start_id)
            return candidate.id;
    return step.chosen;
}

EncoderDecoder copy_of(const EncoderDecoder& model)
{
    EncoderDecoder copy(model.config());
    copy.parameters() = model.parameters();
    return copy;
}

} // namespace

const std::vector<LessonPair>& lesson_pairs()
{
    static const std::vector<LessonPair> pairs = {{"je suis étudiant", "i am a student"}, {"merci", "thanks"}};
    return pairs;
}

Lesson::Lesson(const LessonSettings& settings)
    : settings_(settings), vocabulary_(std::make_shared<WordVocabulary>(std::vector<std::string>{
                               "a", "am", "i", "thanks", "student", "je", "suis", "étudiant", "merci"}))
{
    EncoderDecoder model(lesson_config(vocabulary_->size()));
    model.initialise(settings.seed);
    TrainingBatch batch;
    for (const auto& [source, target] : lesson_pairs()) {
        TrainingPair pair{ids_of(*vocabulary_, source), ids_of(*vocabulary_, target)};
        pair.source.push_back(WordVocabulary::end_id);
        batch.add(pair, model.config());
    }
    batch_ = {std::move(batch)};
    trainer_ = std::make_unique<Trainer>(std::move(model), trainer_settings(settings_));
    accumulate();
}

void Lesson::set_label_smoothing(float smoothing)
{
    settings_.label_smoothing = smoothing;
    auto trainer = std::make_unique<Trainer>(copy_of(trainer_->model()), trainer_settings(settings_));
    trainer->adam() = trainer_->adam();
    trainer_ = std::move(trainer);
    accumulate();
}

void Lesson::accumulate()
{
    const LossResult result = trainer_->accumulate(batch_);
    loss_ = result.sum / double(result.tokens);
}

void Lesson::step(float learning_rate)
{
    trainer_->update(learning_rate);
    accumulate();
    if (!std::isfinite(loss_))
        throw Error({Error::Kind::invalid, "training diverged: the loss is not a number",
                     "step " + std::to_string(steps()), "a lower learning rate", std::to_string(learning_rate)});
}

std::vector<float> Lesson::shown(std::span<const float> distribution) const
{
    std::vector<float> values;
    double rest = 0;
    for (const float share : distribution)
        rest += double(share);
    for (const char* word : shown_words) {
        values.push_back(distribution[static_cast<std::size_t>(vocabulary_->find(word).value())]);
        rest -= double(values.back());
    }
    values.push_back(static_cast<float>(std::max(rest, 0.0)));
    return values;
}

void Lesson::fill(LessonPass& pass, std::span<const int> labels) const
{
    const Tensor& probabilities = pass.trace->at("decoder.probabilities");
    std::size_t compared = 0;
    for (std::size_t i = 0; i < probabilities.shape[0]; ++i) {
        const std::span<const float> predicted = probabilities.row(i);
        LessonPosition position;
        position.read = pass.trace->target_input[i];
        position.chosen = vocabulary_->token(most_probable(pass.trace->steps[i]));
        position.predicted = shown(predicted);
        if (i < labels.size()) {
            const auto label = static_cast<std::size_t>(labels[i]);
            const std::vector<float> target = target_distribution(predicted.size(), label, settings_.label_smoothing);
            position.wanted = vocabulary_->token(labels[i]);
            position.target = shown(target);
            position.cross_entropy = cross_entropy(target, predicted);
            position.entropy = entropy(target);
            position.divergence = kl_divergence(target, predicted);
            position.wanted_target = double(target[label]);
            position.wanted_predicted = double(predicted[label]);
            position.wanted_term = -position.wanted_target * std::log(position.wanted_predicted);
            position.other_terms = position.cross_entropy - position.wanted_term;
            pass.cross_entropy += position.cross_entropy;
            ++compared;
        }
        pass.positions.push_back(std::move(position));
    }
    pass.cross_entropy /= double(std::max<std::size_t>(compared, 1));
    pass.right = pass.positions.size() == labels.size() &&
                 std::all_of(pass.positions.begin(), pass.positions.end(),
                             [](const LessonPosition& p) { return p.wanted && p.chosen.id == p.wanted->id; });
}

LessonPass Lesson::pass(const TranslationModel& model, std::size_t sentence, bool forced) const
{
    const auto& [source, target] = lesson_pairs()[sentence];
    RunRequest request;
    request.source_text = source;
    request.max_target_tokens = longest_output;
    if (forced)
        request.target_text = target;
    LessonPass pass;
    pass.trace = run(model, request);
    std::vector<int> labels = ids_of(*vocabulary_, target);
    labels.push_back(WordVocabulary::end_id);
    fill(pass, labels);
    return pass;
}

LessonMoment Lesson::moment() const
{
    auto model = std::make_shared<TranslationModel>();
    model->name = "lesson, step " + std::to_string(steps());
    model->directions = {Direction{"fr", "en"}};
    model->network = std::make_shared<EncoderDecoder>(copy_of(trainer_->model()));
    model->tokenizer = vocabulary_;

    LessonMoment moment;
    moment.step = steps();
    moment.loss = loss_;
    moment.gradients = block_norms(trainer_->model().layout(), trainer_->gradients());
    for (const BlockNorm& block : moment.gradients)
        moment.gradient_norm += block.norm * block.norm;
    moment.gradient_norm = std::sqrt(moment.gradient_norm);
    for (std::size_t i = 0; i < lesson_pairs().size(); ++i)
        moment.sentences.push_back({pass(*model, i, true), pass(*model, i, false)});
    moment.words.assign(shown_words.begin(), shown_words.end());
    for (std::size_t id = 0; id < vocabulary_->size(); ++id)
        if (const std::string piece = vocabulary_->token(static_cast<int>(id)).piece;
            std::find(shown_words.begin(), shown_words.end(), piece) == shown_words.end())
            moment.others.push_back(piece);
    moment.model = std::move(model);
    return moment;
}

} // namespace regard
