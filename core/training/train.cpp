#include "core/training/train.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <deque>
#include <future>
#include <sstream>

#include "core/error.h"
#include "core/formats/model_folder.h"
#include "core/formats/whole_file.h"
#include "core/math/tile_product.h"
#include "core/training/checkpoint.h"
#include "core/training/trainer.h"
#include "core/training/training_data.h"

namespace regard {

namespace {

using Clock = std::chrono::steady_clock;

constexpr char checkpoint_file[] = "checkpoint.safetensors";
constexpr char tokenizer_file[] = "tokenizer.model";

/// A finished model is never overwritten by a training that does not go on from it.
void check_output(const std::filesystem::path& folder)
{
    if (std::filesystem::exists(folder / checkpoint_file))
        return;
    for (const char* file : {"model.safetensors", "config.json"})
        if (std::filesystem::exists(folder / file))
            throw Error({Error::Kind::invalid, "the output folder holds a model, but no checkpoint to go on from",
                         folder.string(), "an empty or new folder (--init starts from a model)", file});
}

double seconds_since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The vocabulary to use, or nothing where one is to be trained.
std::filesystem::path find_vocabulary(const TrainingOptions& options)
{
    if (std::filesystem::exists(options.output / checkpoint_file))
        return options.output / tokenizer_file;
    if (!options.tokenizer.empty())
        return options.tokenizer;
    return options.init.empty() ? std::filesystem::path() : options.init / tokenizer_file;
}

std::string default_card(const TrainingOptions& options, const TrainingPlan& plan, const TrainingProgress& progress)
{
    std::ostringstream card;
    card << "# " << options.name << "\n\nTrained by `regard train`, " << progress.step << " steps of about "
         << options.batch_tokens << " target tokens, on\n\n";
    for (const CorpusSummary& corpus : plan.corpora)
        card << "- " << corpus.direction << ": " << corpus.pairs << " sentence pairs, weight " << corpus.weight << "\n";
    for (const ValidationScore& score : progress.validation)
        card << "\nBLEU on the first " << options.validation_pairs << " validation pairs " << score.direction
             << " (greedy): " << score.bleu << "\n";
    return card.str();
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
        while (!finished()) {
            if (position_.batch >= epoch_.size())
                next_epoch();
            else
                step();
            if (seconds_since(last_save_) > options_.checkpoint_minutes * 60 && !finished())
                save();
        }
        save();
        return progress_;
    }

private:
    void prepare();
    void align_words();
    EncoderDecoder first_model() const;
    void make_output() const;
    void tell_plan();
    bool finished() const;
    void enter_epoch(std::vector<TrainingPair> examples);
    void next_epoch();
    void step();
    void report(const LossResult& result);
    void expect_end(double elapsed);
    void save();
    void measure_all();

    const TrainingOptions options_;
    const TrainingObserver& observer_;
    std::stop_token stop_;
    std::stop_source abandon_;
    TrainingData data_;
    std::unique_ptr<WordAlignment> alignment_;
    std::unique_ptr<EpochMaker> maker_;
    std::unique_ptr<Trainer> trainer_;
    TrainingPosition position_;
    std::vector<TrainingPair> examples_;          // of this epoch
    std::vector<std::vector<std::size_t>> epoch_; // batches of them
    std::future<std::vector<TrainingPair>> next_examples_;
    TrainingPlan plan_;
    TrainingProgress progress_;
    std::deque<LossResult> recent_;
    Clock::time_point start_;
    Clock::time_point last_save_;
    std::size_t tokens_ = 0; // of this call
};

void Training::prepare()
{
    check_output(options_.output);
    options_.model.check();
    data_ = read_training_data(options_, find_vocabulary(options_));
    maker_ = std::make_unique<EpochMaker>(data_.pools, *data_.sampler, options_.augmentation, options_.model.end_id,
                                          data_.longest, options_.seed);
    align_words();
    trainer_ = std::make_unique<Trainer>(first_model(), TrainerSettings{options_.label_smoothing,
                                                                        options_.dropout,
                                                                        options_.average_decay,
                                                                        {},
                                                                        options_.seed,
                                                                        options_.threads,
                                                                        TileProducts::available(),
                                                                        options_.guide_weight});
    const auto checkpoint = options_.output / checkpoint_file;
    if (std::filesystem::exists(checkpoint))
        position_ = load_checkpoint(checkpoint, *trainer_);
    make_output();
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

// Only now that nothing about the request is wrong.
void Training::make_output() const
{
    std::error_code failure;
    std::filesystem::create_directories(options_.output, failure);
    if (failure)
        throw Error(
            {Error::Kind::io, "cannot make the output folder", options_.output.string(), "", failure.message()});
    write_whole_file(options_.output / tokenizer_file, data_.tokenizer->bytes());
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
    epoch_ = draw_epoch(examples_, options_.batch_tokens, options_.seed * 1000003 + position_.epoch);
    next_examples_ = std::async(std::launch::async, [this, epoch = position_.epoch + 1] {
        return maker_->make(epoch, 1, abandon_.get_token());
    });
}

void Training::next_epoch()
{
    ++position_.epoch;
    position_.batch = 0;
    enter_epoch(next_examples_.get());
}

void Training::step()
{
    const EncoderDecoderConfig& config = trainer_->model().config();
    const auto shares =
        share_batch(examples_, epoch_[position_.batch], std::max<std::size_t>(options_.threads, 1), config);
    const LossResult result = trainer_->accumulate(shares);
    const float rate = learning_rate(options_.schedule, trainer_->step() + 1, config.width, options_.max_steps);
    trainer_->update(rate);
    progress_.learning_rate = double(rate);
    ++position_.batch;
    report(result);
}

void Training::report(const LossResult& result)
{
    recent_.push_back(result);
    if (recent_.size() > 100)
        recent_.pop_front();
    LossResult sum;
    for (const LossResult& r : recent_) {
        sum.sum += r.sum;
        sum.tokens += r.tokens;
        sum.correct += r.correct;
    }
    tokens_ += result.tokens;
    const double elapsed = seconds_since(start_);
    progress_.step = trainer_->step();
    progress_.epoch = position_.epoch;
    progress_.loss = sum.sum / double(sum.tokens);
    progress_.accuracy = double(sum.correct) / double(sum.tokens);
    progress_.tokens_per_second = double(tokens_) / elapsed;
    expect_end(elapsed);
    if (!std::isfinite(progress_.loss))
        throw Error({Error::Kind::invalid, "training diverged: the loss is not a number",
                     "step " + std::to_string(progress_.step), "", "try a smaller learning rate or a longer warm-up"});
    if (observer_.progressed)
        observer_.progressed(progress_);
}

void Training::expect_end(double elapsed)
{
    const double seconds_a_step = elapsed / double(progress_.step - plan_.resumed_step);
    double left = options_.max_minutes > 0 ? options_.max_minutes * 60 - elapsed : 1e18;
    if (options_.max_steps > 0)
        left = std::min(left, double(options_.max_steps - progress_.step) * seconds_a_step);
    if (options_.max_epochs > 0) {
        const double epochs = double(options_.max_epochs - position_.epoch);
        left = std::min(left, (epochs * double(epoch_.size()) - double(position_.batch)) * seconds_a_step);
    }
    progress_.seconds_left = left < 1e18 ? std::max(left, 0.0) : 0.0;
    progress_.steps = progress_.seconds_left > 0
                          ? progress_.step + static_cast<std::size_t>(progress_.seconds_left / seconds_a_step)
                          : options_.max_steps;
}

void Training::measure_all()
{
    std::vector<ValidationScore> scores;
    for (const ValidationSet& set : data_.validation) {
        if (stop_.stop_requested())
            return;
        scores.push_back(measure(trainer_->average(), *data_.tokenizer, set, options_.threads, {}));
    }
    progress_.validation = std::move(scores);
    if (observer_.progressed && !progress_.validation.empty())
        observer_.progressed(progress_);
}

void Training::save()
{
    save_checkpoint(options_.output / checkpoint_file, *trainer_, position_);
    measure_all();
    const std::string card = options_.card.empty() ? default_card(options_, plan_, progress_) : options_.card;
    save_model_folder(options_.output, {options_.name, data_.directions, trainer_->model().config()},
                      trainer_->average(), data_.tokenizer->bytes(), card, FloatType::f16);
    progress_.validation.clear();
    last_save_ = Clock::now();
}

} // namespace

TrainingProgress train(const TrainingOptions& options, const TrainingObserver& observer, std::stop_token stop)
{
    return Training(options, observer, std::move(stop)).run();
}

} // namespace regard
