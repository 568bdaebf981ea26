#include "app/plots/head_sheet_tiles.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "app/plots/as_of_moment.h"
#include "app/plots/attention_map.h"
#include "app/plots/head_sheet_source.h"
#include "app/plots/read_map.h"
#include "app/session/runner.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr std::size_t few_cells = 200'000;         // are made while nobody notices
constexpr std::chrono::milliseconds batch_time{8}; // then what there is, is shown

using Clock = std::chrono::steady_clock;
using Tiles = std::vector<std::shared_ptr<const HeadTile>>;

} // namespace

HeadTiles::HeadTiles(QObject* parent) : QObject(parent)
{
}

HeadTiles::~HeadTiles() = default;

bool HeadTiles::set(std::shared_ptr<const Trace> trace, AttentionKind kind, const Reading& reading)
{
    Reading next = readingOfSheet(reading);
    next.moment.reset();
    if (trace == trace_ && kind == kind_ && next == reading_ && !tiles_.empty()) {
        setMoment(reading.moment);
        return false;
    }
    const bool sameHeads = trace == trace_ && kind == kind_;
    if (runner_)
        runner_->cancel();
    busy_ = false;
    queue_.clear();
    if (trace != trace_)
        maxima_ = {};
    trace_ = std::move(trace);
    kind_ = kind;
    reading_ = std::move(next);
    layers_ = trace_ ? attentionLayers(*trace_, kind) : 0;
    heads_ = layers_ > 0 ? attentionHeads(*trace_, kind) : 0;
    if (heads_ == 0)
        layers_ = 0;
    else if (reading_.measure == AttentionMeasure::rollout)
        heads_ = 1;
    tiles_.assign(std::size_t(layers_) * std::size_t(heads_), nullptr);
    if (!sameHeads || metrics_.size() != tiles_.size()) {
        metrics_.clear();
        measured_.clear();
    }
    mapPlace_.reset();
    frame_ = layers_ > 0 ? frameOfSheet(*trace_, kind, reading_) : HeatMapData{};
    setMoment(reading.moment);
    return true;
}

void HeadTiles::setMoment(const std::optional<Moment>& moment)
{
    moment_ = moment;
    mapPlace_.reset();
    known_.clear();
    if (!moment_ || layers_ == 0)
        return;
    Reading now = reading_;
    now.moment = moment_;
    for (int layer = 0; layer < layers_; ++layer)
        known_.push_back(regard::app::rowsKnown(frame_, queriesKnown(*trace_, {kind_, layer, 0}, now)));
}

bool HeadTiles::hasPending() const
{
    return std::ranges::any_of(known_, [this](std::size_t rows) { return rows < frame_.rows; });
}

bool HeadTiles::fewCells() const
{
    return frame_.rows * frame_.columns * tiles_.size() <= few_cells;
}

void HeadTiles::want(const std::vector<HeadPlace>& places)
{
    queue_.clear();
    for (const HeadPlace place : places)
        if (indexOf(place) < tiles_.size() && !tiles_[indexOf(place)])
            queue_.push_back(place);
    proceed();
}

void HeadTiles::proceed()
{
    if (busy_ || layers_ == 0)
        return;
    const bool measures = metricsWanted_ && metrics_.empty() && reading_.measure != AttentionMeasure::rollout;
    if (!queue_.empty())
        makeBatch();
    else if (measures)
        measureBatch();
}

void HeadTiles::makeRunner()
{
    runner_ = std::make_unique<Runner>();
    connect(runner_.get(), &Runner::failed, this, [this] { // no memory left: what there is, stays
        busy_ = false;
        queue_.clear();
    });
}

void HeadTiles::makeBatch()
{
    // Nothing but values and shared objects goes to the other thread.
    const auto make = [trace = trace_, kind = kind_, reading = reading_](const std::vector<HeadPlace>& places,
                                                                         HeadMaxima& maxima, bool all) {
        Tiles made;
        const auto end = Clock::now() + batch_time;
        for (const HeadPlace place : places) {
            if (!all && !made.empty() && Clock::now() > end)
                break;
            made.push_back(std::make_shared<const HeadTile>(makeTile(trace, kind, place, reading, maxima)));
        }
        return made;
    };
    std::vector<HeadPlace> places(queue_.begin(), queue_.end());
    if (fewCells()) {
        accept(places, make(places, maxima_, true));
        return proceed();
    }
    if (!runner_)
        makeRunner();
    busy_ = true;
    runner_->start([this, make, places, maxima = maxima_](const std::stop_token&) mutable {
        Tiles made = make(places, maxima, false);
        return Runner::Delivery([this, places, made = std::move(made), maxima = std::move(maxima)] {
            busy_ = false;
            maxima_ = maxima;
            accept({places.begin(), places.begin() + std::ptrdiff_t(made.size())}, made);
            proceed();
        });
    });
}

void HeadTiles::accept(const std::vector<HeadPlace>& places, Tiles tiles)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (sharesRange(reading_) && tiles[i]->rows() > 0)
            frame_.maximum = tiles[i]->range().maximum;
        if (tiles[i]->rows() > 0 || frame_.notes.isEmpty())
            frame_.notes = tiles[i]->range().notes;
        tiles_[indexOf(places[i])] = std::move(tiles[i]);
        std::erase(queue_, places[i]);
    }
    emit tilesMade(places);
}

void HeadTiles::measureBatch()
{
    const auto measure = [trace = trace_, kind = kind_, heads = std::size_t(heads_),
                          count = tiles_.size()](std::vector<HeadMetrics> known, bool all) {
        const auto end = Clock::now() + batch_time;
        const std::size_t before = known.size();
        while (known.size() < count && (all || known.size() == before || Clock::now() < end))
            known.push_back(metricsOfHead(*trace, kind, {known.size() / heads, known.size() % heads}));
        return known;
    };
    const auto take = [this](std::vector<HeadMetrics> known) {
        measured_ = std::move(known);
        if (measured_.size() == tiles_.size()) {
            metrics_ = std::move(measured_);
            measured_.clear();
            emit metricsKnown();
        }
    };
    if (fewCells())
        return take(measure({}, true));
    if (!runner_)
        makeRunner();
    busy_ = true;
    runner_->start([this, measure, take, known = measured_](const std::stop_token&) {
        return Runner::Delivery([this, take, known = measure(known, false)] {
            busy_ = false;
            take(known);
            proceed();
        });
    });
}

const HeatMapData& HeadTiles::map(HeadPlace place) const
{
    // Too long to work out while someone waits for a value: the tile's own thread does.
    const bool open =
        reading_.measure == AttentionMeasure::rollout && !fewCells() && !maxima_.rollouts().known(kind_, place.layer);
    if (open)
        return nothing_;
    if (mapPlace_ != place) {
        Reading now = reading_;
        now.moment = moment_;
        map_ = trace_ ? readMap(*trace_, {kind_, int(place.layer), int(place.head)}, now, &maxima_) : HeatMapData{};
        mapPlace_ = place;
    }
    return map_;
}

const HeadTile* HeadTiles::tile(HeadPlace place) const
{
    return indexOf(place) < tiles_.size() ? tiles_[indexOf(place)].get() : nullptr;
}

std::size_t HeadTiles::bytes() const
{
    std::size_t sum = map_.values.size() * sizeof(float);
    for (const auto& tile : tiles_)
        sum += tile ? tile->bytes() : 0;
    return sum;
}

} // namespace regard::app
