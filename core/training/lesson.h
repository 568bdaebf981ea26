#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/models/translation_model.h"
#include "core/text/word_vocabulary.h"
#include "core/trace/trace.h"
#include "core/training/gradient_norms.h"
#include "core/training/trainer.h"

namespace regard {

/// A training small enough to watch: a 2 + 2 layer encoder-decoder learns "je suis étudiant" → "i am a student" and
/// "merci" → "thanks", both in every step. Nothing about it is a show: the layers, the backward pass and Adam are those
/// that train the large models.

/// One position of a target.
struct LessonPosition {
    Token read;                  ///< what the decoder reads here
    std::optional<Token> wanted; ///< what it should choose; none beyond the target's end
    Token chosen;                ///< what is most probable (padding and start are never chosen)
    std::vector<float> target;   ///< of `wanted` over the shown words, then all others together; empty without `wanted`
    std::vector<float> predicted; ///< over the same
    // In nats, over the whole vocabulary; 0 without `wanted`.
    double cross_entropy = 0;
    double entropy = 0;          ///< of the target; 0 where it is one-hot
    double divergence = 0;       ///< KL(target ‖ predicted) = cross_entropy − entropy
    double wanted_target = 0;    ///< q of the wanted token
    double wanted_predicted = 0; ///< p of the wanted token
    double wanted_term = 0;      ///< −q ln p of the wanted token
    double other_terms = 0;      ///< those of all other tokens together; 0 where the target is one-hot
};

/// One sentence read through once.
struct LessonPass {
    std::shared_ptr<const Trace> trace; ///< with all tensors
    std::vector<LessonPosition> positions;
    double cross_entropy = 0; ///< mean over the positions with a wanted token, nats
    bool right = false;       ///< chose the target and nothing else
};

struct LessonSentence {
    LessonPass forced; ///< teacher forcing: the decoder reads the target
    LessonPass free;   ///< free running: the decoder reads what it chose itself
};

/// One moment of the training. Loss, distributions and gradients are all of the same weights: those after `step` steps.
struct LessonMoment {
    std::size_t step = 0;
    double loss = 0;          ///< mean over all target tokens, nats; what the next step lowers
    double gradient_norm = 0; ///< of all parameters together
    std::vector<BlockNorm> gradients;
    std::vector<LessonSentence> sentences;
    std::vector<std::string> words;  ///< what target and predicted of a position are about, without "all others"
    std::vector<std::string> others; ///< the tokens that "all others" adds up
    std::shared_ptr<const TranslationModel> model; ///< a copy of the weights
};

struct LessonSettings {
    unsigned seed = 1;
    float label_smoothing = 0;
};

class REGARD_API Lesson {
public:
    explicit Lesson(const LessonSettings& settings = {});

    /// One step of Adam along the gradients of this moment, then the loss and gradients of the new weights. Throws
    /// Error (invalid) when they are no longer numbers: the learning rate was too high.
    void step(float learning_rate);
    /// Another target for the next step; weights and optimiser stay.
    void set_label_smoothing(float smoothing);

    std::size_t steps() const { return trainer_->step(); }
    double loss() const { return loss_; }
    /// Reads both sentences, forced and free, with the weights of now.
    LessonMoment moment() const;

    const Trainer& trainer() const { return *trainer_; }
    const WordVocabulary& vocabulary() const { return *vocabulary_; }

private:
    void accumulate();
    LessonPass pass(const TranslationModel& model, std::size_t sentence, bool forced) const;
    void fill(LessonPass& pass, std::span<const int> labels) const;
    std::vector<float> shown(std::span<const float> distribution) const;

    LessonSettings settings_;
    std::shared_ptr<const WordVocabulary> vocabulary_;
    std::vector<TrainingBatch> batch_;
    std::unique_ptr<Trainer> trainer_;
    double loss_ = 0;
};

/// The sentence pairs of the lesson.
struct LessonPair {
    const char* source;
    const char* target;
};
REGARD_API const std::vector<LessonPair>& lesson_pairs();

} // namespace regard
