#pragma once

#include <memory>
#include <optional>
#include <set>

#include "app/export/figure.h"
#include "app/plots/anatomy_hints.h"

namespace regard::app {

/// The drawing of the model with a caption under it.
class AnatomyFigure : public Figure {
public:
    AnatomyFigure(AnatomyModel model, std::shared_ptr<const EncoderDecoder> network,
                  const std::set<AnatomyLayer>& folded, const std::shared_ptr<const Trace>& trace,
                  std::optional<Moment> moment, Palette palette);

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return caption_; }
    /// Path, shape and parameters of every block.
    QString values() const override;

private:
    std::optional<Moment> moment_;
    Palette palette_;
    Theme theme_;
    AnatomyDiagram diagram_;
    mutable AnatomyHints hints_;
    QString caption_;
};

} // namespace regard::app
