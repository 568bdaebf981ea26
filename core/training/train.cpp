#include "core/training/train.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <sstream>

#include "core/analysis/scores.h"
#include "core/error.h"
#include "core/formats/model_folder.h"
#include "core/formats/tokenizer_file.h"
#include "core/formats/whole_file.h"
#include "core/text/sentence_piece.h"
#include "core/text/unicode.h"
#include "core/training/checkpoint.h"
#include "core/training/corpus.h"
#include "core/training/trainer.h"
#include "core/training/validate.h"

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
                         folder.string(), "an empty or new folder (--initial starts from a model)", file});
}

double seconds_since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::unique_ptr<SentencePieceTokenizer> obtain_tokenizer(const TrainingOptions& options,
                                                         const std::vector<SentencePair>& pairs)
{
    const auto saved = options.output / tokenizer_file;
    if (std::filesystem::exists(options.output / checkpoint_file))
        return load_sentence_piece(saved);
    if (!options.tokenizer.empty())
        return load_sentence_piece(options.tokenizer);
    if (!options.initial.empty())
        return load_sentence_piece(options.initial / tokenizer_file);
    std::vector<std::string> lines;
    for (const SentencePair& pair : pairs) {
        lines.push_back(normalise_text(pair.source));
        lines.push_back(normalise_text(pair.target));
    }
    const std::string bytes =
        train_sentence_piece(lines, static_cast<int>(options.model.vocabulary), static_cast<unsigned>(options.seed));
    return SentencePieceTokenizer::parse(bytes, saved.string());
}

std::vector<int> ids_of(const Tokenizer& tokenizer, const std::string& text)
{
    std::vector<int> ids;
    for (const Token& token : tokenizer.encode(text).tokens)
        ids.push_back(token.id);
    return ids;
}

std::vector<TrainingPair> encode_pairs(const Tokenizer& tokenizer, const std::vector<SentencePair>& pairs, int end_id,
                                       std::size_t longest)
{
    std::vector<TrainingPair> encoded;
    for (const SentencePair& pair : pairs) {
        TrainingPair ids{ids_of(tokenizer, pair.source), ids_of(tokenizer, pair.target)};
        if (ids.source.empty() || ids.target.empty() || ids.source.size() >= longest || ids.target.size() >= longest)
            continue;
        ids.source.push_back(end_id);
        encoded.push_back(std::move(ids));
    }
    return encoded;
}

std::string default_card(const TrainingOptions& options, const TrainingPlan& plan, const TrainingProgress& progress)
{
    std::ostringstream card;
    card << "# " << options.name << "\n\nTrained by `regard train` on " << plan.pairs << " sentence pairs, "
         << options.source_language << " to " << options.target_language << ", " << progress.step << " steps of about "
         << options.batch_tokens << " target tokens.\n";
    if (progress.validation_bleu)
        card << "\nBLEU on the first " << options.validation_pairs
             << " validation pairs (greedy): " << *progress.validation_bleu << "\n";
    return card.str();
}

/// One training run: everything that lives from the first step to the last.
class Training {
public:
    Training(const TrainingOptions& options, const TrainingObserver& observer, std::stop_token stop)
        : options_(options), observer_(observer), stop_(std::move(stop))
    {
    }

    TrainingProgress run()
    {
        prepare();
        while (!finished()) {
            if (position_.batch >= epoch_.size())
                next_epoch();
            step();
            if (seconds_since(last_save_) > options_.checkpoint_minutes * 60 && !finished())
                save();
        }
        save();
        return progress_;
    }

private:
    void prepare();
    void make_output() const;
    std::vector<SentencePair> read_validation() const;
    void encode_validation(const std::vector<SentencePair>& texts);
    bool finished() const;
    void next_epoch();
    void draw() { epoch_ = draw_epoch(pairs_, options_.batch_tokens, options_.seed * 1000003 + position_.epoch); }
    void step();
    void report(const LossResult& result);
    void save();
    void measure();

    const TrainingOptions options_;
    const TrainingObserver& observer_;
    std::stop_token stop_;
    std::shared_ptr<SentencePieceTokenizer> tokenizer_;
    std::vector<TrainingPair> pairs_;
    std::vector<TrainingPair> validation_;
    std::vector<std::string> references_;
    std::unique_ptr<Trainer> trainer_;
    TrainingPosition position_;
    std::vector<std::vector<std::size_t>> epoch_;
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
    const auto texts = read_pairs(options_.pairs, options_.source_column, options_.target_column);
    const auto validation = read_validation();
    tokenizer_ = obtain_tokenizer(options_, texts);

    EncoderDecoderConfig config = options_.model;
    config.vocabulary = static_cast<Index>(tokenizer_->size());
    pairs_ =
        encode_pairs(*tokenizer_, texts, config.end_id, std::min<std::size_t>(options_.longest, config.max_length));
    if (pairs_.empty())
        throw Error(
            {Error::Kind::invalid, "no sentence pair is short enough to train on", options_.pairs.string(), "", ""});
    encode_validation(validation);

    EncoderDecoder model(config);
    if (options_.initial.empty())
        model.initialise(static_cast<unsigned>(options_.seed));
    else
        read_parameters(SafetensorsFile::open(options_.initial / "model.safetensors"), model.layout(),
                        model.parameters());
    plan_.parameters = model.layout().size();
    trainer_ = std::make_unique<Trainer>(
        std::move(model),
        TrainerSettings{
            options_.label_smoothing, options_.dropout, options_.average_decay, {}, options_.seed, options_.threads});
    const auto checkpoint = options_.output / checkpoint_file;
    if (std::filesystem::exists(checkpoint))
        position_ = load_checkpoint(checkpoint, *trainer_);
    draw();
    make_output();

    plan_.pairs = pairs_.size();
    plan_.pairs_left_out = texts.size() - pairs_.size();
    for (const TrainingPair& pair : pairs_)
        plan_.target_tokens += pair.target.size() + 1;
    plan_.memory_bytes = plan_.parameters * sizeof(float) * (4 + options_.threads);
    plan_.resumed_step = trainer_->step();
    if (observer_.planned)
        observer_.planned(plan_);
    start_ = last_save_ = Clock::now();
}

// Only now that nothing about the request is wrong.
void Training::make_output() const
{
    std::error_code failure;
    std::filesystem::create_directories(options_.output, failure);
    if (failure)
        throw Error(
            {Error::Kind::io, "cannot make the output folder", options_.output.string(), "", failure.message()});
    write_whole_file(options_.output / tokenizer_file, tokenizer_->bytes());
}

std::vector<SentencePair> Training::read_validation() const
{
    if (options_.validation.empty())
        return {};
    auto texts = read_pairs(options_.validation, options_.source_column, options_.target_column);
    texts.resize(std::min(texts.size(), options_.validation_pairs));
    return texts;
}

void Training::encode_validation(const std::vector<SentencePair>& texts)
{
    for (const SentencePair& text : texts) {
        auto encoded = encode_pairs(*tokenizer_, {text}, options_.model.end_id, options_.longest);
        if (encoded.empty())
            continue;
        validation_.push_back(std::move(encoded.front()));
        references_.push_back(text.target);
    }
}

bool Training::finished() const
{
    return stop_.stop_requested() || (options_.max_steps > 0 && trainer_->step() >= options_.max_steps) ||
           (options_.max_minutes > 0 && seconds_since(start_) > options_.max_minutes * 60);
}

void Training::next_epoch()
{
    ++position_.epoch;
    position_.batch = 0;
    draw();
}

void Training::step()
{
    const auto shares = share_batch(pairs_, epoch_[position_.batch], std::max<std::size_t>(options_.threads, 1),
                                    trainer_->model().config());
    const LossResult result = trainer_->accumulate(shares);
    progress_.learning_rate = warm_up_rate(trainer_->step() + 1, trainer_->model().config().width,
                                           options_.warm_up_steps, options_.rate_factor);
    trainer_->update(float(progress_.learning_rate));
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
    const double seconds_a_step = elapsed / double(progress_.step - plan_.resumed_step);
    double left = options_.max_minutes > 0 ? options_.max_minutes * 60 - elapsed : 1e18;
    if (options_.max_steps > 0)
        left = std::min(left, double(options_.max_steps - progress_.step) * seconds_a_step);
    progress_.seconds_left = left < 1e18 ? std::max(left, 0.0) : 0.0;
    progress_.steps = progress_.seconds_left > 0
                          ? progress_.step + static_cast<std::size_t>(progress_.seconds_left / seconds_a_step)
                          : options_.max_steps;
    if (!std::isfinite(progress_.loss))
        throw Error({Error::Kind::invalid, "training diverged: the loss is not a number",
                     "step " + std::to_string(progress_.step), "", "try a smaller learning rate or a longer warm-up"});
    if (observer_.progressed)
        observer_.progressed(progress_);
}

void Training::measure()
{
    if (validation_.empty() || stop_.stop_requested())
        return;
    progress_.validation_loss = validation_loss(trainer_->average(), validation_);
    std::vector<std::vector<int>> sources;
    for (const TrainingPair& pair : validation_)
        sources.push_back(pair.source);
    progress_.validation_bleu =
        bleu(translate_all(trainer_->average(), *tokenizer_, sources, options_.threads), references_);
    if (observer_.progressed)
        observer_.progressed(progress_);
}

void Training::save()
{
    save_checkpoint(options_.output / checkpoint_file, *trainer_, position_);
    measure();
    const std::string card = options_.card.empty() ? default_card(options_, plan_, progress_) : options_.card;
    save_model_folder(options_.output,
                      {options_.name, options_.source_language, options_.target_language, trainer_->model().config()},
                      trainer_->average(), tokenizer_->bytes(), card, FloatType::f16);
    progress_.validation_loss.reset();
    last_save_ = Clock::now();
}

} // namespace

TrainingProgress train(const TrainingOptions& options, const TrainingObserver& observer, std::stop_token stop)
{
    return Training(options, observer, std::move(stop)).run();
}

} // namespace regard
