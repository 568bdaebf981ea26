#include "core/training/train.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <future>

#include "core/formats/model_folder.h"
#include "core/formats/whole_file.h"
#include "core/math/tile_product.h"
#include "core/training/checkpoint.h"
#include "core/training/output_folder.h"
#include "core/training/progress_meter.h"
#include "core/training/save_snapshot.h"
#include "core/training/trainer.h"
#include "core/training/training_card.h"
#include "core/training/training_data.h"
#include "core/training/training_record.h"

namespace regard {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t steps_a_row = 20; // of the history

double seconds_since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// One training run: everything that lives from the first step to the last.
class Training {
public:
    Training(const TrainingOptions& options, const TrainingObserver& observer, std::stop_token stop)
        : options_(options), observer_(observer), stop_(std::move(stop))
    {
    }
    ~Training() { abandon_.request_stop(); }
    Training(const Training&) = delete;
    Training& operator=(const Training&) = delete;

    TrainingProgress run()
    {
        prepare();
        take_snapshot();
        while (!finished()) {
            if (position_.batch < batches_.size())
                step();
            if (position_.batch == batches_.size())
                next_epoch();
            take_snapshot();
            if (seconds_since(last_save_) > options_.checkpoint_minutes * 60 && !finished()) {
                try_to([this] { save(); });
                last_save_ = Clock::now();
            }
        }
        save();
        return progress_;
    }

private:
    void prepare();
    void align_words();
    TrainerSettings trainer_settings() const;
    EncoderDecoder first_model() const;
    void know_progress();
    void tell_plan();
    bool finished() const;
    void enter_epoch(std::vector<TrainingPair> examples);
    void next_epoch();
    void step();
    void record(const LossResult& result);
    void add_row(HistoryRow row);
    void report();
    void expect_end();
    void take_snapshot();
    void save();
    std::vector<ValidationScore> measure_all();
    template <typename Action>
    void try_to(const Action& action);

    const TrainingOptions options_;
    const TrainingObserver& observer_;
    std::stop_token stop_;
    std::stop_source abandon_;
    std::unique_ptr<OutputFolder> folder_;
    TrainingData data_;
    std::unique_ptr<WordAlignment> alignment_;
    std::unique_ptr<EpochMaker> maker_;
    std::unique_ptr<Trainer> trainer_;
    std::unique_ptr<History> history_;
    TrainingPosition position_;
    std::vector<TrainingPair> examples_;            // of this epoch
    std::vector<std::vector<std::size_t>> batches_; // of them
    std::future<std::vector<TrainingPair>> next_examples_;
    TrainingPlan plan_;
    TrainingProgress progress_;
    ProgressMeter meter_;
    std::vector<ValidationScore> scores_; // the last ones
    Clock::time_point start_;
    Clock::time_point last_save_;
};

void Training::prepare()
{
    OutputFolder::check(options_.output);
    options_.model.check();
    const auto checkpoint = options_.output / OutputFolder::checkpoint;
    const bool resumed = std::filesystem::exists(checkpoint);
    if (const std::string before = resumed ? read_checkpoint_settings(checkpoint) : ""; !before.empty())
        plan_.changed = compare_records(before, options_, checkpoint.string());
    data_ = read_training_data(options_);
    maker_ = std::make_unique<EpochMaker>(data_.pools, *data_.sampler, options_.augmentation, options_.model.end_id,
                                          data_.longest, options_.seed);
    align_words();
    trainer_ = std::make_unique<Trainer>(first_model(), trainer_settings());
    if (resumed)
        position_ = load_checkpoint(checkpoint, *trainer_);
    // Only now that nothing about the request is wrong.
    folder_ = std::make_unique<OutputFolder>(options_.output);
    position_.settings = training_record(options_);
    write_whole_file(options_.output / OutputFolder::tokenizer, data_.tokenizer->bytes());
    write_whole_file(options_.output / OutputFolder::record, position_.settings);
    history_ = std::make_unique<History>(options_.output, trainer_->step());
    know_progress();
    tell_plan();
    enter_epoch(maker_->make(position_.epoch, options_.threads, stop_));
    start_ = last_save_ = Clock::now();
}

void Training::align_words()
{
    if (options_.guide_weight <= 0)
        return;
    std::vector<TrainingPair> pairs;
    for (const PairPool& pool : data_.pools)
        pairs.insert(pairs.end(), pool.ids.begin(), pool.ids.end());
    const bool direction_token = data_.pools.front().direction.token_id != Direction::no_token;
    alignment_ = std::make_unique<WordAlignment>(pairs, direction_token ? 1 : 0);
    maker_->guide_by(*alignment_);
}

TrainerSettings Training::trainer_settings() const
{
    TrainerSettings settings;
    settings.label_smoothing = options_.label_smoothing;
    settings.dropout = options_.dropout;
    settings.average_decay = options_.average_decay;
    settings.seed = options_.seed;
    settings.threads = options_.threads;
    settings.bfloat16 = TileProducts::available();
    settings.guide_weight = options_.guide_weight;
    return settings;
}

EncoderDecoder Training::first_model() const
{
    EncoderDecoderConfig config = options_.model;
    config.vocabulary = static_cast<Index>(data_.tokenizer->size());
    EncoderDecoder model(config);
    if (options_.init.empty())
        model.initialise(static_cast<unsigned>(options_.seed));
    else
        read_parameters(SafetensorsFile::open(options_.init / "model.safetensors"), model.layout(), model.parameters());
    return model;
}

// For a call that has nothing left to do.
void Training::know_progress()
{
    progress_.step = trainer_->step();
    progress_.epoch = position_.epoch;
    for (const HistoryRow& row : history_->rows())
        if (row.validation.empty()) {
            progress_.loss = row.loss;
            progress_.accuracy = row.accuracy;
            progress_.learning_rate = row.learning_rate;
        }
}

void Training::tell_plan()
{
    plan_.corpora = data_.summaries;
    for (const CorpusSummary& corpus : plan_.corpora) {
        plan_.examples += double(corpus.pairs) * corpus.weight;
        plan_.target_tokens += double(corpus.target_tokens) * corpus.weight;
    }
    plan_.vocabulary = data_.tokenizer->size();
    plan_.parameters = trainer_->model().layout().size();
    plan_.memory_bytes = plan_.parameters * sizeof(float) * (4 + options_.threads);
    plan_.resumed_step = trainer_->step();
    plan_.history = history_->rows();
    if (observer_.planned)
        observer_.planned(plan_);
}

bool Training::finished() const
{
    return stop_.stop_requested() || (options_.max_steps > 0 && trainer_->step() >= options_.max_steps) ||
           (options_.max_epochs > 0 && position_.epoch >= options_.max_epochs) ||
           (options_.max_minutes > 0 && seconds_since(start_) > options_.max_minutes * 60);
}

// While an epoch is trained on, a thread makes the examples of the next one.
void Training::enter_epoch(std::vector<TrainingPair> examples)
{
    examples_ = std::move(examples);
    if (examples_.empty() && !stop_.stop_requested())
        throw Error({Error::Kind::invalid,
                     "an epoch holds no sentence pair",
                     "weights of the corpora",
                     "larger ones, or more pairs",
                     {}});
    batches_ = draw_epoch(examples_, options_.batch_tokens, options_.seed * 1000003 + position_.epoch);
    if (position_.batch > batches_.size())
        position_.batch = 0; // the corpora or the batches are others than before the interruption
    if (options_.max_epochs == 0 || position_.epoch + 1 < options_.max_epochs)
        next_examples_ = std::async(std::launch::async, [this, epoch = position_.epoch + 1] {
            return maker_->make(epoch, 1, abandon_.get_token());
        });
}

void Training::next_epoch()
{
    ++position_.epoch;
    position_.batch = 0;
    if (!finished())
        enter_epoch(next_examples_.get());
}

void Training::step()
{
    meter_.begin_step();
    const EncoderDecoderConfig& config = trainer_->model().config();
    const auto shares =
        share_batch(examples_, batches_[position_.batch], std::max<std::size_t>(options_.threads, 1), config);
    const LossResult result = trainer_->accumulate(shares);
    const float rate = learning_rate(options_.schedule, trainer_->step() + 1, config.width, options_.max_steps);
    trainer_->update(rate);
    progress_.learning_rate = double(rate);
    ++position_.batch;
    meter_.end_step(result);
    if (!std::isfinite(result.sum))
        throw Error({Error::Kind::invalid, "training diverged: the loss is not a number",
                     "step " + std::to_string(trainer_->step()), "",
                     "try a smaller learning rate or a longer warm-up"});
    record(result);
    report();
}

void Training::record(const LossResult& result)
{
    LossResult& sums = position_.since_row;
    sums.sum += result.sum;
    sums.tokens += result.tokens;
    sums.correct += result.correct;
    if (trainer_->step() % steps_a_row != 0)
        return;
    const auto tokens = double(std::max<std::size_t>(sums.tokens, 1));
    add_row({trainer_->step(),
             position_.epoch,
             sums.sum / tokens,
             double(sums.correct) / tokens,
             progress_.learning_rate,
             {}});
    sums = {};
}

void Training::add_row(HistoryRow row)
{
    if (observer_.recorded)
        observer_.recorded(row);
    try_to([&] { history_->add(std::move(row)); });
}

void Training::report()
{
    progress_.step = trainer_->step();
    progress_.epoch = position_.epoch;
    progress_.loss = meter_.loss();
    progress_.accuracy = meter_.accuracy();
    progress_.tokens_per_second = meter_.tokens_per_second();
    expect_end();
    if (observer_.progressed)
        observer_.progressed(progress_);
}

void Training::expect_end()
{
    const double pace = meter_.seconds_a_step();
    const auto batches = double(batches_.size());
    double left = options_.max_minutes > 0 ? options_.max_minutes * 60 - seconds_since(start_) : 1e18;
    if (options_.max_steps > 0)
        left = std::min(left, double(options_.max_steps - progress_.step) * pace);
    if (options_.max_epochs > 0)
        left =
            std::min(left, (double(options_.max_epochs - position_.epoch) * batches - double(position_.batch)) * pace);
    progress_.epoch_seconds = batches * pace;
    progress_.seconds_left = left < 1e18 ? std::max(left, 0.0) : 0.0;
    progress_.steps = progress_.seconds_left > 0
                          ? progress_.step + static_cast<std::size_t>(progress_.seconds_left / pace)
                          : options_.max_steps;
}

// What could not be written is told and tried again with the next checkpoint: the disk may have room again by then.
template <typename Action>
void Training::try_to(const Action& action)
{
    try {
        action();
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::io)
            throw;
        if (observer_.not_saved)
            observer_.not_saved(error);
    }
}

void Training::take_snapshot()
{
    const auto& steps = options_.snapshot_steps;
    if (std::find(steps.begin(), steps.end(), trainer_->step()) == steps.end())
        return;
    const auto scores = measure_all();
    try_to([&] { save_snapshot(options_.output, trainer_->step(), trainer_->average(), scores); });
}

std::vector<ValidationScore> Training::measure_all()
{
    std::vector<ValidationScore> scores;
    for (const ValidationSet& set : data_.validation) {
        if (stop_.stop_requested())
            return {};
        scores.push_back(measure(trainer_->average(), *data_.tokenizer, set, options_.threads, {}));
    }
    return scores;
}

void Training::save()
{
    save_checkpoint(options_.output / OutputFolder::checkpoint, *trainer_, position_);
    if (auto scores = measure_all(); !scores.empty()) {
        scores_ = std::move(scores);
        add_row({trainer_->step(), position_.epoch, 0, 0, 0, scores_});
        progress_.validation = scores_;
        if (observer_.progressed)
            observer_.progressed(progress_);
        progress_.validation.clear();
    }
    const std::string card =
        options_.card.empty() ? training_card(options_, plan_, trainer_->step(), scores_) : options_.card;
    save_model_folder(options_.output, {options_.name, data_.directions, trainer_->model().config()},
                      trainer_->average(), data_.tokenizer->bytes(), card, FloatType::f16);
}

} // namespace

TrainingProgress train(const TrainingOptions& options, const TrainingObserver& observer, std::stop_token stop)
{
    return Training(options, observer, std::move(stop)).run();
}

} // namespace regard
