#include "core/training/training_record.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/formats/strict_json.h"

namespace regard {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 6> model_sizes{"width",          "heads",          "feed-forward",
                                                      "encoder-layers", "decoder-layers", "vocabulary"};
// How long, on how many cores and how often something is looked at or kept.
constexpr std::array<std::string_view, 9> of_no_consequence{
    "output",           "steps",   "epochs",        "minutes", "checkpoint-minutes", "validation",
    "validation-pairs", "threads", "snapshot-steps"};

bool holds(std::span<const std::string_view> list, std::string_view key)
{
    return std::find(list.begin(), list.end(), key) != list.end();
}

// The shortest decimal number that is this float: 0.1 rather than 0.10000000149011612.
double shortest(float value)
{
    char text[32] = {};
    std::to_chars(text, text + sizeof(text) - 1, value);
    double number = 0;
    std::from_chars(text, text + sizeof(text), number);
    return number;
}

std::string shortest_text(double value)
{
    char text[32] = {};
    std::to_chars(text, text + sizeof(text) - 1, value);
    return text;
}

std::string whole_path(const std::filesystem::path& file)
{
    return std::filesystem::absolute(file).lexically_normal().string();
}

Json corpus_list(const std::vector<TrainingCorpus>& corpora)
{
    Json list = Json::array();
    for (const TrainingCorpus& corpus : corpora)
        list.push_back(corpus.direction.name() + (corpus.weight == 1 ? "" : ":" + shortest_text(corpus.weight)) + "=" +
                       whole_path(corpus.file));
    return list;
}

// "en,fr": the languages of the columns; those without a language stay empty.
Json column_list(const TrainingOptions& options)
{
    Json list = Json::array();
    for (const auto* corpora : {&options.corpora, &options.validation})
        for (const TrainingCorpus& corpus : *corpora) {
            std::string text;
            for (std::size_t i = 0; i <= std::max(corpus.source_column, corpus.target_column); ++i) {
                text += i > 0 ? "," : "";
                text += i == corpus.source_column   ? corpus.direction.source_language
                        : i == corpus.target_column ? corpus.direction.target_language
                                                    : "";
            }
            if (std::find(list.begin(), list.end(), Json(text)) == list.end())
                list.push_back(text);
        }
    return list;
}

void add_model(Json& record, const EncoderDecoderConfig& model)
{
    record["width"] = model.width;
    record["heads"] = model.heads;
    record["feed-forward"] = model.feed_forward;
    record["encoder-layers"] = model.encoder_layers;
    record["decoder-layers"] = model.decoder_layers;
    record["vocabulary"] = model.vocabulary;
    record["max-length"] = model.max_length;
}

void add_schedule(Json& record, const TrainingOptions& options)
{
    record["batch-tokens"] = options.batch_tokens;
    record["warm-up"] = options.schedule.warm_up_steps;
    record["rate"] = shortest(options.schedule.factor);
    record["from-step"] = options.schedule.from_step;
    record["cool-down"] = options.schedule.cool_down_steps;
    record["label-smoothing"] = shortest(options.label_smoothing);
    record["dropout"] = shortest(options.dropout);
    record["guide"] = shortest(options.guide_weight);
    record["average"] = shortest(options.average_decay);
    record["seed"] = options.seed;
    record["threads"] = options.threads;
    record["steps"] = options.max_steps;
    record["epochs"] = options.max_epochs;
    record["minutes"] = options.max_minutes;
    record["checkpoint-minutes"] = options.checkpoint_minutes;
}

void add_augmentation(Json& record, const Augmentation& augmentation)
{
    record["joined"] = augmentation.joined;
    record["most-joined"] = augmentation.most_joined;
    record["sampled"] = augmentation.sampled;
    record["sampling-alpha"] = augmentation.sampling_alpha;
    record["sample-targets"] = augmentation.sample_targets;
    record["without-mark"] = augmentation.without_mark;
    record["lower-case"] = augmentation.lower_case;
}

Json record_of(const TrainingOptions& options)
{
    Json record{{"corpus", corpus_list(options.corpora)}};
    record["validation"] = corpus_list(options.validation);
    record["validation-pairs"] = options.validation_pairs;
    record["columns"] = column_list(options);
    record["output"] = whole_path(options.output);
    record["name"] = options.name;
    if (!options.tokenizer.empty())
        record["tokenizer"] = whole_path(options.tokenizer);
    if (!options.init.empty())
        record["init"] = whole_path(options.init);
    record["coverage"] = options.character_coverage;
    record["longest"] = options.longest;
    add_augmentation(record, options.augmentation);
    add_model(record, options.model);
    add_schedule(record, options);
    if (!options.snapshot_steps.empty()) {
        std::string list;
        for (const std::size_t step : options.snapshot_steps)
            list += (list.empty() ? "" : ",") + std::to_string(step);
        record["snapshot-steps"] = list;
    }
    return record;
}

std::string shown(const Json& value)
{
    return value.is_null() ? std::string() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string training_record(const TrainingOptions& options)
{
    return record_of(options).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::vector<ChangedSetting> compare_records(std::string_view before, const TrainingOptions& now,
                                            const std::string& where)
{
    const Json old = parse_strict_json(before, where);
    const Json record = record_of(now);
    if (!old.is_object())
        throw Error({Error::Kind::broken, "does not hold the settings of a training", where, {}, {}});
    std::vector<ChangedSetting> changed;
    const auto compare = [&](const std::string& key) {
        const Json was = old.contains(key) ? old.at(key) : Json();
        const Json is = record.contains(key) ? record.at(key) : Json();
        if (was == is || holds(of_no_consequence, key))
            return;
        if (holds(model_sizes, key))
            throw Error({Error::Kind::invalid, "the checkpoint to go on from is of a model of another size",
                         where + ": " + key, shown(was), shown(is)});
        changed.push_back({key, shown(was), shown(is)});
    };
    for (const auto& [key, value] : record.items())
        compare(key);
    for (const auto& [key, value] : old.items())
        if (!record.contains(key))
            compare(key);
    return changed;
}

} // namespace regard
