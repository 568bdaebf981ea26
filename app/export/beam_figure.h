#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/beam_tree_data.h"
#include "app/plots/beam_tree_layout.h"
#include "core/trace/trace.h"

namespace regard::app {

/// The tree of a beam search, as long as it is.
class BeamFigure : public Figure {
public:
    /// Throws Error (invalid) for a trace without a search.
    explicit BeamFigure(std::shared_ptr<const Trace> trace);

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return caption_; }
    QString values() const override { return tabSeparated(trace_->beam); }
    /// One array: a row for each kept hypothesis, step by step, named after its token; columns as in values().
    std::vector<LabelledArray> numbers() const override;

private:
    std::shared_ptr<const Trace> trace_;
    Theme theme_;
    BeamTreeData data_;
    BeamTreeLayout layout_;
    QString caption_;
};

} // namespace regard::app
