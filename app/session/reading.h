#pragma once

#include <list>
#include <memory>
#include <optional>

#include <QObject>

#include "app/session/head_maxima.h"
#include "app/session/selection.h"
#include "core/analysis/attention_reading.h"
#include "core/analysis/timeline.h"

namespace regard::app {

class RolloutRun;

/// How values become colours and widths.
enum class ValueScale { linear, square_root, logarithmic };
/// What the largest colour stands for.
enum class ValueRange { unit, all_heads, layer, map, row };
/// Which heads a combination takes.
enum class HeadScope { layer, all, chosen };

/// How attention is read and coloured, by every view alike.
struct Reading {
    AttentionMeasure measure = AttentionMeasure::weight;
    HeadCombination combination = HeadCombination::one;
    HeadScope scope = HeadScope::layer; ///< of a combination
    std::vector<HeadPlace> chosen{};    ///< with HeadScope::chosen
    ReadingOptions options{};
    ValueScale scale = ValueScale::linear;
    ValueRange range = ValueRange::unit;
    std::optional<Moment> moment{}; ///< of the run, as of which it is read; none for its end

    bool operator==(const Reading&) const = default;
};

/// The one reading that all views share.
class ReadingState : public QObject {
    Q_OBJECT
public:
    explicit ReadingState(QObject* parent = nullptr);
    ~ReadingState() override;
    const Reading& now() const { return reading_; }
    void set(const Reading& reading); ///< but for the moment, which stays
    /// Says nothing: whoever moves through the run tells all that follows from it at once.
    void setMoment(std::optional<Moment> moment) { reading_.moment = std::move(moment); }
    /// Kept for the two traces that were asked for last.
    HeadMaxima& maximaOf(const std::shared_ptr<const Trace>& trace);
    /// The rollout of a long text is worked out beside the interface: as long as the map of such a reading has to wait
    /// for it, a sentence to stand in its place; likewise where it failed. Empty where the map can be read at once.
    QString waiting(const std::shared_ptr<const Trace>& trace, const Focus& focus, const Reading& reading);

signals:
    void changed();
    void rolloutKnown(); ///< or it failed: what waited can be read

private:
    struct Known {
        std::weak_ptr<const Trace> trace;
        HeadMaxima maxima;
    };

    Reading reading_;
    std::list<Known> known_; ///< the newest first
    std::unique_ptr<RolloutRun> rollout_;
};

/// What the views show of a focus. Chosen heads that the trace does not have are left away; with none left the focussed
/// one stands for them.
AttentionSource sourceOf(const Reading& reading, const Focus& focus, const Trace& trace);

} // namespace regard::app
