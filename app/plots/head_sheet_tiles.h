#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "app/plots/head_sheet_tile.h"
#include "app/session/reading.h"
#include "core/analysis/head_metrics.h"

namespace regard::app {

class Runner;

/// The maps of all heads of one kind of attention as they are read, and what measures say of the heads. Few cells are
/// ready at once; many are made on a thread of their own, those first that are asked for first.
class HeadTiles : public QObject {
    Q_OBJECT
public:
    explicit HeadTiles(QObject* parent = nullptr);
    ~HeadTiles() override;

    /// False where the maps stay as they are: another moment of the run only changes how many of their rows are known.
    bool set(std::shared_ptr<const Trace> trace, AttentionKind kind, const Reading& reading);
    void setMetricsWanted(bool wanted) { metricsWanted_ = wanted; } ///< asked for before the trace
    /// Makes these maps, in this order, and leaves waiting ones that are not among them.
    void want(const std::vector<HeadPlace>& places);

    const std::shared_ptr<const Trace>& trace() const { return trace_; }
    AttentionKind kind() const { return kind_; }
    const Reading& reading() const { return reading_; } ///< of the end of the run
    const std::optional<Moment>& moment() const { return moment_; }
    /// Rows of a layer's maps that are computed at the reading's moment.
    std::size_t rowsKnown(std::size_t layer) const { return layer < known_.size() ? known_[layer] : frame_.rows; }
    bool hasPending() const; ///< some are not
    int layers() const { return layers_; }
    int heads() const { return heads_; } ///< maps of a layer: one for rollout
    /// Labels, tokens, range, scale and notes that all maps share, without values.
    const HeatMapData& frame() const { return frame_; }
    /// One map whole: for its values. Without rows where there is none.
    const HeatMapData& map(HeadPlace place) const;
    /// nullptr until it is made.
    const HeadTile* tile(HeadPlace place) const;
    /// All heads, layer by layer; empty until known.
    const std::vector<HeadMetrics>& metrics() const { return metrics_; }
    bool complete() const { return queue_.empty(); } ///< nothing wanted is waiting
    std::size_t bytes() const;

signals:
    void tilesMade(const std::vector<regard::HeadPlace>& places);
    void metricsKnown();

private:
    std::size_t indexOf(HeadPlace place) const { return place.layer * std::size_t(heads_) + place.head; }
    bool fewCells() const;
    void setMoment(const std::optional<Moment>& moment);
    void proceed();
    void makeRunner();
    void makeBatch();
    void measureBatch();
    void accept(const std::vector<HeadPlace>& places, std::vector<std::shared_ptr<const HeadTile>> tiles);

    std::shared_ptr<const Trace> trace_;
    AttentionKind kind_ = AttentionKind::encoder;
    Reading reading_;
    std::optional<Moment> moment_;
    std::vector<std::size_t> known_; ///< one a layer; empty where all rows are
    int layers_ = 0;
    int heads_ = 0;
    HeatMapData frame_;
    std::vector<std::shared_ptr<const HeadTile>> tiles_;
    std::vector<HeadMetrics> metrics_;
    std::vector<HeadMetrics> measured_; ///< until all are known
    mutable HeadMaxima maxima_;
    std::deque<HeadPlace> queue_;
    bool busy_ = false;
    bool metricsWanted_ = false;
    mutable std::optional<HeadPlace> mapPlace_;
    mutable HeatMapData map_;
    HeatMapData nothing_;
    std::unique_ptr<Runner> runner_; ///< from the first long text on
};

} // namespace regard::app
