#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include "core/api.h"
#include "core/models/encoder_decoder_config.h"

namespace regard {

/// What `regard train` is asked to do.
struct TrainingOptions {
    std::filesystem::path pairs;      ///< tab-separated training pairs
    std::filesystem::path validation; ///< tab-separated pairs to measure on; may be empty
    std::filesystem::path output;     ///< model folder to write; a checkpoint in it is resumed
    std::filesystem::path tokenizer;  ///< SentencePiece vocabulary; one is trained when empty
    std::filesystem::path initial;    ///< model folder to start from (weights and vocabulary); may be empty
    std::size_t source_column = 1;    ///< columns count from 0
    std::size_t target_column = 0;
    std::string name = "model";
    std::string source_language = "fr";
    std::string target_language = "en";
    std::string card;                 ///< Markdown text of card.md; a factual one is written when empty

    EncoderDecoderConfig model;       ///< model.vocabulary is the size of the vocabulary to train
    std::size_t longest = 100;        ///< pairs with more tokens on either side are left out

    std::size_t batch_tokens = 2048;  ///< target tokens a step
    std::size_t warm_up_steps = 2000;
    float rate_factor = 1.0F;         ///< of the learning rate of Vaswani et al. (2017), equation 3
    float label_smoothing = 0.1F;
    float dropout = 0.1F;
    float average_decay = 0.999F;     ///< of the moving average of the weights, which is what is saved
    std::uint64_t seed = 1;
    std::size_t threads = 1;

    std::size_t max_steps = 0;        ///< 0: no limit
    double max_minutes = 0;           ///< of this call; 0: no limit
    double checkpoint_minutes = 5;    ///< between checkpoints (each also measures on the validation pairs)
    std::size_t validation_pairs = 500; ///< of the first lines, for BLEU along the way
};

/// How training stands. Sent after every step; `validation_*` only when just measured.
struct TrainingProgress {
    std::size_t step = 0;
    std::size_t steps = 0;         ///< expected in all; 0 when only time is limited and no rate is known yet
    std::size_t epoch = 0;
    double loss = 0;               ///< label-smoothed, mean of the last 100 steps, nats a token
    double accuracy = 0;           ///< share of target tokens predicted right, last 100 steps, dropout on
    double learning_rate = 0;
    double tokens_per_second = 0;  ///< target tokens
    double seconds_left = 0;       ///< 0 when unknown
    std::optional<double> validation_loss; ///< nats a token, no smoothing, no dropout, averaged weights
    std::optional<double> validation_bleu; ///< greedy, averaged weights
};

/// What is known before the first step.
struct TrainingPlan {
    std::size_t pairs = 0;
    std::size_t pairs_left_out = 0; ///< too long, or empty on one side
    std::size_t parameters = 0;
    std::size_t target_tokens = 0;  ///< of one epoch
    std::size_t memory_bytes = 0;   ///< parameters, gradients, moments and average
    std::size_t resumed_step = 0;   ///< 0 for a fresh start
};

struct TrainingObserver {
    std::function<void(const TrainingPlan&)> planned;
    std::function<void(const TrainingProgress&)> progressed;
};

/// Trains until a limit is reached or `stop` is requested, then saves a checkpoint and the model folder (averaged weights,
/// F16). Called again with the same output folder it goes on where it stopped. Throws Error.
REGARD_API TrainingProgress train(const TrainingOptions& options, const TrainingObserver& observer,
                                  std::stop_token stop = {});

} // namespace regard
