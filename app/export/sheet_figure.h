#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/head_grid.h"
#include "app/plots/head_sheet_layout.h"
#include "app/plots/head_sheet_order.h"
#include "app/plots/palette.h"
#include "app/session/reading.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::app {

/// How all heads are shown.
struct SheetChoice {
    Reading reading{};
    bool measured = false; ///< each map has its head's measure above it, in this order
    HeadOrder order = HeadOrder::place;
    bool ascending = true;
};

/// All heads of one kind of attention: layers × heads, or as they are sorted.
class SheetFigure : public Figure {
public:
    /// Throws Error (invalid) where the trace has no such attention.
    SheetFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, Palette palette, SheetChoice choice = {});

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return caption_; }
    std::vector<LabelledArray> numbers() const override; ///< one array: layer, head, query, key

private:
    HeatMapData map(HeadPlace place) const;
    HeatMapData bar() const;
    QRectF mapRect(std::size_t index) const;
    QSizeF sheetSize() const;
    QStringList notes() const;
    void drawMaps(QPainter& painter) const;
    void lookThrough();

    std::shared_ptr<const Trace> trace_;
    AttentionKind kind_;
    Palette palette_;
    SheetChoice choice_;
    Theme theme_;
    HeatMapData frame_;
    std::vector<HeadPlace> places_;
    std::vector<HeadMetrics> metrics_; ///< one a place, if measured
    mutable HeadMaxima maxima_;        ///< known ones
    std::vector<float> extremes_;      ///< that the colour bar tells of, where they may lie beyond it
    HeadGrid grid_;                    ///< of a sheet without measures
    SheetLayout layout_;               ///< of one with them
    std::size_t cells_ = 0;            ///< of all maps
    double bar_width_ = 0;
    QString caption_;
};

} // namespace regard::app
