#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/error.h"
#include "core/models/direction.h"
#include "core/models/encoder_decoder_config.h"
#include "core/training/augment.h"
#include "core/training/corpus.h"
#include "core/training/history.h"
#include "core/training/schedule.h"
#include "core/training/validation_set.h"

namespace regard {

/// A file of pairs that is read in one direction.
struct TrainingCorpus {
    std::filesystem::path file;    ///< tab-separated
    Direction direction;           ///< its token id is looked up
    std::size_t source_column = 1; ///< columns count from 0
    std::size_t target_column = 0;
    double weight = 1; ///< how often an epoch sees each pair; 0.5: half of them, drawn anew each time
};

/// What `regard train` is asked to do.
struct TrainingOptions {
    std::vector<TrainingCorpus> corpora;    ///< the first one's direction is the model's default
    std::vector<TrainingCorpus> validation; ///< pairs to measure on; may be empty
    std::filesystem::path output;           ///< model folder to write; a checkpoint in it is resumed
    std::filesystem::path tokenizer;        ///< SentencePiece vocabulary; one is trained when empty
    std::filesystem::path init;             ///< model folder to start from (weights and vocabulary); may be empty
    std::string name = "model";
    std::string card; ///< Markdown text of card.md; a factual one is written when empty

    EncoderDecoderConfig model;    ///< model.vocabulary is the size of the vocabulary to train
    double character_coverage = 0; ///< of that vocabulary; 0: chosen by the number of different characters
    std::size_t longest = 100;     ///< pairs with more tokens on either side are left out
    Augmentation augmentation;

    std::size_t batch_tokens = 2048; ///< target tokens a step
    Schedule schedule;
    float label_smoothing = 0.1F;
    float dropout = 0.1F;
    float guide_weight = 0;       ///< of the loss that draws one head of the cross-attention to aligned words; 0: none
    float average_decay = 0.999F; ///< of the moving average of the weights, which is what is saved
    std::uint64_t seed = 1;
    std::size_t threads = 1;

    std::size_t max_steps = 0;               ///< 0: no limit
    std::size_t max_epochs = 0;              ///< 0: no limit
    double max_minutes = 0;                  ///< of this call; 0: no limit
    double checkpoint_minutes = 5;           ///< between checkpoints (each also measures on the validation pairs)
    std::size_t validation_pairs = 500;      ///< of the first lines, a direction
    std::vector<std::size_t> snapshot_steps; ///< after which the averaged weights are kept for later, see save_snapshot
};

/// How training stands. Sent after every step; `validation` only when just measured.
struct TrainingProgress {
    std::size_t step = 0;
    std::size_t steps = 0; ///< expected in all; 0 when only time is limited and no rate is known yet
    std::size_t epoch = 0;
    double loss = 0;     ///< label-smoothed, mean of the last 100 steps, nats a token
    double accuracy = 0; ///< share of target tokens predicted right, last 100 steps, dropout on
    double learning_rate = 0;
    double tokens_per_second = 0;            ///< target tokens
    double seconds_left = 0;                 ///< 0 when unknown
    double epoch_seconds = 0;                ///< how long an epoch takes at the pace of the last 100 steps
    std::vector<ValidationScore> validation; ///< one a direction, averaged weights
};

/// What is known of a corpus before the first step.
struct CorpusSummary {
    std::filesystem::path file;
    std::string direction; ///< "fr-en"
    double weight = 1;
    std::size_t pairs = 0;
    std::size_t lines = 0;
    std::size_t target_tokens = 0; ///< with end tokens
    std::vector<CorpusDefect> left_out;
};

/// A setting that differs from the one before training was interrupted; values as in training.json, empty where not
/// set.
struct ChangedSetting {
    std::string key; ///< "batch-tokens"
    std::string before;
    std::string now;
};

/// What is known before the first step.
struct TrainingPlan {
    std::vector<CorpusSummary> corpora;
    std::size_t vocabulary = 0;
    std::size_t parameters = 0;
    double examples = 0;                 ///< of one epoch, weights counted
    double target_tokens = 0;            ///< the same before anything is joined
    std::size_t memory_bytes = 0;        ///< parameters, gradients, moments and average
    std::size_t resumed_step = 0;        ///< 0 for a fresh start
    std::vector<ChangedSetting> changed; ///< since then
    std::vector<HistoryRow> history;     ///< up to then
};

struct TrainingObserver {
    std::function<void(const TrainingPlan&)> planned;
    std::function<void(const TrainingProgress&)> progressed;
    std::function<void(const HistoryRow&)> recorded;
    /// Something could not be written, because the disk is full, say. What stood there before still does; training goes
    /// on and tries again at the next checkpoint.
    std::function<void(const Error&)> not_saved;
};

/// Trains until a limit is reached or `stop` is requested, then saves a checkpoint and the model folder (averaged
/// weights, F16). Called again with the same output folder it goes on where it stopped: with one thread and the same
/// settings it comes to the same bits as if it had never been interrupted. The folder also gets training.json
/// (training_record), history.jsonl (History) and snapshots. Throws Error.
REGARD_API TrainingProgress train(const TrainingOptions& options, const TrainingObserver& observer,
                                  std::stop_token stop = {});

} // namespace regard
