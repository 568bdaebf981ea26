#pragma once

#include <memory>

#include <QObject>

#include "app/session/head_maxima.h"
#include "app/session/selection.h"
#include "core/analysis/attention_reading.h"

namespace regard::app {

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

    bool operator==(const Reading&) const = default;
};

/// The one reading that all views share.
class ReadingState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    const Reading& now() const { return reading_; }
    void set(const Reading& reading);
    /// Kept for the trace that was asked for last.
    HeadMaxima& maximaOf(const std::shared_ptr<const Trace>& trace);

signals:
    void changed();

private:
    Reading reading_;
    HeadMaxima maxima_;
    std::weak_ptr<const Trace> maximaTrace_;
};

/// What the views show of a focus. Chosen heads that the trace does not have are left away; with none left the focussed
/// one stands for them.
AttentionSource sourceOf(const Reading& reading, const Focus& focus, const Trace& trace);

} // namespace regard::app
