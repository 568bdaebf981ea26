#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/head_grid.h"
#include "app/plots/palette.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::app {

/// All layers × heads of one kind of attention. Long sentences are drawn in blocks of tokens, and the caption says so.
class SheetFigure : public Figure {
public:
    /// Throws Error (invalid) where the trace has no such attention.
    SheetFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, Palette palette);

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return caption_; }
    std::vector<LabelledArray> numbers() const override; ///< one array: layer, head, query, key

private:
    void drawMaps(QPainter& painter) const;

    std::shared_ptr<const Trace> trace_;
    AttentionKind kind_;
    Palette palette_;
    Theme theme_;
    HeadGrid grid_;
    std::size_t limit_ = 0; ///< most cells a side of one map
    double bar_width_ = 0;
    QString caption_;
};

} // namespace regard::app
