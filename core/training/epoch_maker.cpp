#include "core/training/epoch_maker.h"

#include <cmath>

#include "core/error.h"
#include "core/models/source_ids.h"
#include "core/training/share_work.h"

namespace regard {

namespace {

bool fits(const TrainingPair& pair, std::size_t longest)
{
    return pair.source.size() <= longest && pair.target.size() < longest;
}

} // namespace

std::size_t PairPool::target_tokens() const
{
    std::size_t count = 0;
    for (const TrainingPair& pair : ids)
        count += pair.target.size() + 1;
    return count;
}

PairPool encode_corpus(Corpus& corpus, const Direction& direction, double weight, const PieceSampler& sampler,
                       int end_id, std::size_t longest, std::size_t threads)
{
    std::vector<TrainingPair> all(corpus.pairs.size());
    share_work(threads, all.size(), [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            all[i] = {sampler.best(corpus.pairs[i].source), sampler.best(corpus.pairs[i].target)};
    });
    PairPool pool{direction, weight, {}, {}};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool empty = all[i].source.empty() || all[i].target.empty();
        all[i].source = frame_source(direction, all[i].source, end_id);
        if (empty || !fits(all[i], longest)) {
            corpus.leave_out(empty ? CorpusDefect::Kind::empty_cell : CorpusDefect::Kind::too_many_tokens,
                             corpus.lines[i]);
            continue;
        }
        pool.texts.push_back(std::move(corpus.pairs[i]));
        pool.ids.push_back(std::move(all[i]));
    }
    corpus.pairs.clear();
    corpus.lines.clear();
    corpus.check();
    return pool;
}

struct EpochMaker::Item {
    std::size_t pool = 0;
    std::size_t pair = 0;
    std::size_t copy = 0;
};

EpochMaker::EpochMaker(std::span<const PairPool> pools, const PieceSampler& sampler, const Augmentation& augmentation,
                       int end_id, std::size_t longest, std::uint64_t seed)
    : pools_(pools), sampler_(sampler), augmentation_(augmentation), end_id_(end_id), longest_(longest), seed_(seed)
{
    if (augmentation.sampled > 0 && !sampler.can_sample())
        throw Error({Error::Kind::unsupported,
                     "pieces can be drawn only where each has a probability",
                     "SentencePiece vocabulary",
                     "a unigram vocabulary, or a share of 0",
                     {}});
}

std::vector<EpochMaker::Item> EpochMaker::draw_items(std::size_t epoch) const
{
    std::vector<Item> items;
    for (std::size_t pool = 0; pool < pools_.size(); ++pool) {
        const auto whole = static_cast<std::size_t>(pools_[pool].weight);
        const double part = pools_[pool].weight - double(whole);
        for (std::size_t pair = 0; pair < pools_[pool].texts.size(); ++pair) {
            const bool one_more = part > 0 && Draws({seed_, epoch, pool, pair}).happens(part);
            for (std::size_t copy = 0; copy < whole + (one_more ? 1 : 0); ++copy)
                items.push_back({pool, pair, copy});
        }
    }
    return items;
}

std::vector<TrainingPair> EpochMaker::make(std::size_t epoch, std::size_t threads, const std::stop_token& stop) const
{
    const std::vector<Item> items = draw_items(epoch);
    std::vector<TrainingPair> examples(items.size());
    share_work(threads, items.size(), [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last && !stop.stop_requested(); ++i) {
            examples[i] = make_example(items[i], epoch);
            if (alignment_)
                examples[i].guide = alignment_->align(examples[i]);
        }
    });
    if (stop.stop_requested())
        examples.clear();
    return examples;
}

// Several pairs of the pool behind each other as far as they fit, or one as somebody in haste might write it.
SentencePair EpochMaker::draw_text(const Item& item, Draws& draws) const
{
    const PairPool& pool = pools_[item.pool];
    if (!draws.happens(augmentation_.joined))
        return write_casually(pool.texts[item.pair], augmentation_, draws);
    SentencePair text = pool.texts[item.pair];
    std::size_t source_tokens = pool.ids[item.pair].source.size();
    std::size_t target_tokens = pool.ids[item.pair].target.size() + 1;
    const std::size_t frame = frame_source(pool.direction, {}, end_id_).size();
    const std::size_t count = 2 + draws.below(std::max<std::size_t>(augmentation_.most_joined, 2) - 1);
    for (std::size_t i = 1; i < count; ++i) {
        const std::size_t next = draws.below(pool.texts.size());
        source_tokens += pool.ids[next].source.size() - frame;
        target_tokens += pool.ids[next].target.size();
        if (source_tokens > longest_ || target_tokens > longest_)
            break;
        append_pair(text, pool.texts[next], pool.direction);
    }
    return text;
}

std::vector<int> EpochMaker::encode(const std::string& text, const std::vector<int>* known, bool drawn,
                                    Draws& draws) const
{
    if (drawn)
        return sampler_.sample(text, augmentation_.sampling_alpha, [&draws] { return draws.unit(); });
    return known ? *known : sampler_.best(text);
}

TrainingPair EpochMaker::make_example(const Item& item, std::size_t epoch) const
{
    const PairPool& pool = pools_[item.pool];
    const SentencePair& original = pool.texts[item.pair];
    const TrainingPair& known = pool.ids[item.pair];
    Draws draws{seed_, epoch, item.pool, item.pair, item.copy + 1};
    const SentencePair text = draw_text(item, draws);
    const bool draw_source = draws.happens(augmentation_.sampled);
    const bool draw_target = augmentation_.sample_targets && draws.happens(augmentation_.sampled);

    TrainingPair example;
    if (!draw_source && text.source == original.source)
        example.source = known.source;
    else
        example.source = frame_source(pool.direction, encode(text.source, nullptr, draw_source, draws), end_id_);
    const bool same_target = text.target == original.target;
    example.target = encode(text.target, same_target ? &known.target : nullptr, draw_target, draws);
    // Drawn pieces may be many more than the best ones.
    return fits(example, longest_) ? example : known;
}

} // namespace regard
