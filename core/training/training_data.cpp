#include "core/training/training_data.h"

#include <algorithm>

#include "core/error.h"
#include "core/formats/tokenizer_file.h"
#include "core/text/unicode.h"
#include "core/training/output_folder.h"
#include "core/training/share_work.h"
#include "core/training/vocabulary.h"

namespace regard {

namespace {

std::vector<Direction> directions_of(const std::vector<TrainingCorpus>& corpora)
{
    std::vector<Direction> directions;
    for (const TrainingCorpus& corpus : corpora)
        if (!find_direction(directions, corpus.direction.source_language, corpus.direction.target_language))
            directions.push_back({corpus.direction.source_language, corpus.direction.target_language});
    return directions;
}

const Direction& direction_of(const TrainingData& data, const TrainingCorpus& corpus)
{
    const Direction& asked = corpus.direction;
    const auto found = find_direction(data.directions, asked.source_language, asked.target_language);
    if (!found)
        throw Error({Error::Kind::invalid,
                     "no pairs are trained on in the direction to measure",
                     corpus.file.string(),
                     {},
                     asked.name()});
    return data.directions[*found];
}

void normalise(Corpus& corpus, std::size_t threads)
{
    share_work(threads, corpus.pairs.size(), [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            corpus.pairs[i] = {normalise_text(corpus.pairs[i].source), normalise_text(corpus.pairs[i].target)};
    });
}

std::vector<Corpus> read_corpora(const std::vector<TrainingCorpus>& wanted)
{
    std::vector<Corpus> corpora;
    for (const TrainingCorpus& one : wanted)
        corpora.push_back(read_corpus(one.file, one.source_column, one.target_column));
    return corpora;
}

std::unique_ptr<SentencePieceTokenizer> make_vocabulary(const TrainingOptions& options, const TrainingData& data,
                                                        const std::vector<Corpus>& corpora)
{
    std::vector<VocabularyText> texts;
    for (std::size_t i = 0; i < corpora.size(); ++i) {
        const TrainingCorpus& corpus = options.corpora[i];
        texts.push_back({&corpora[i], corpus.source_column, corpus.target_column, corpus.weight});
    }
    return train_vocabulary(texts, data.directions, static_cast<int>(options.model.vocabulary),
                            options.character_coverage, options.seed, options.output / OutputFolder::tokenizer);
}

// The vocabulary to use, or nothing where one is to be trained.
std::filesystem::path find_vocabulary(const TrainingOptions& options)
{
    if (std::filesystem::exists(options.output / OutputFolder::checkpoint))
        return options.output / OutputFolder::tokenizer;
    if (!options.tokenizer.empty())
        return options.tokenizer;
    return options.init.empty() ? std::filesystem::path() : options.init / OutputFolder::tokenizer;
}

void encode_validation(const TrainingOptions& options, const std::vector<Corpus>& corpora, TrainingData& data)
{
    for (std::size_t i = 0; i < corpora.size(); ++i) {
        const TrainingCorpus& corpus = options.validation[i];
        const Direction& direction = direction_of(data, corpus);
        const auto known = std::find_if(data.validation.begin(), data.validation.end(),
                                        [&](const ValidationSet& set) { return set.direction == direction; });
        ValidationSet& set = known != data.validation.end() ? *known : data.validation.emplace_back();
        set.direction = direction;
        add_validation_pairs(set, corpora[i], *data.tokenizer, options.model.end_id, data.longest,
                             options.validation_pairs);
        if (set.pairs.empty())
            throw Error({Error::Kind::invalid,
                         "no sentence pair is short enough to measure on",
                         corpus.file.string(),
                         "at most " + std::to_string(data.longest) + " tokens",
                         {}});
    }
}

} // namespace

TrainingData read_training_data(const TrainingOptions& options)
{
    if (options.corpora.empty())
        throw Error(
            {Error::Kind::invalid, "there is nothing to train on", "corpora", "at least one file of pairs", {}});
    const std::filesystem::path vocabulary = find_vocabulary(options);
    TrainingData data;
    data.directions = directions_of(options.corpora);
    data.longest = std::min<std::size_t>(options.longest, std::size_t(options.model.max_length));
    for (const TrainingCorpus& corpus : options.validation)
        direction_of(data, corpus);
    const std::vector<Corpus> validation = read_corpora(options.validation);
    std::vector<Corpus> corpora = read_corpora(options.corpora);
    for (Corpus& corpus : corpora)
        normalise(corpus, options.threads);
    data.tokenizer = vocabulary.empty() ? make_vocabulary(options, data, corpora) : load_sentence_piece(vocabulary);
    look_up_direction_tokens(data.directions, *data.tokenizer, vocabulary.empty() ? "vocabulary" : vocabulary.string());
    data.sampler = std::make_unique<PieceSampler>(*data.tokenizer);
    for (std::size_t i = 0; i < corpora.size(); ++i) {
        const TrainingCorpus& wanted = options.corpora[i];
        const Direction& direction = direction_of(data, wanted);
        data.pools.push_back(encode_corpus(corpora[i], direction, wanted.weight, *data.sampler, options.model.end_id,
                                           data.longest, options.threads));
        data.summaries.push_back({wanted.file, direction.name(), wanted.weight, data.pools.back().texts.size(),
                                  corpora[i].line_count, data.pools.back().target_tokens(), corpora[i].left_out});
        corpora[i] = {};
    }
    encode_validation(options, validation, data);
    return data;
}

} // namespace regard
