#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/head_grid.h"
#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "app/session/head_maxima.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::app {

/// All layers × heads of one kind of attention, each read alike and on one range of colours: where the reading has a
/// range for each map or layer, that of all heads is taken.
class SheetFigure : public Figure {
public:
    /// A combination of heads in the reading is passed over. Throws Error (invalid) where the trace has no such
    /// attention.
    SheetFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, Palette palette, const Reading& reading = {});

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return caption_; }
    std::vector<LabelledArray> numbers() const override; ///< one array: layer, head, query, key

private:
    HeatMapData mapOf(int layer, int head) const;
    void drawMaps(QPainter& painter) const;

    std::shared_ptr<const Trace> trace_;
    AttentionKind kind_;
    Palette palette_;
    Reading reading_;
    mutable HeadMaxima maxima_; ///< worked out once
    Theme theme_;
    HeadGrid grid_;
    HeatMapData bar_;    ///< a cell that looks on the colour bar as all maps do
    bool image_ = false; ///< cells are images, as they are too many for rectangles
    double bar_width_ = 0;
    QString caption_;
};

} // namespace regard::app
