#pragma once

#include "app/export/figure.h"
#include "app/plots/curves.h"

namespace regard::app {

/// Any chart of curves with a caption under it. Made and painted on the interface's thread, as all widgets are.
class CurvesFigure : public Figure {
public:
    /// Throws Error (invalid) for a chart without values.
    CurvesFigure(CurvesData data, QString caption);

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return caption_; }
    QString values() const override { return tabSeparated(data_); }
    std::vector<LabelledArray> numbers() const override;

private:
    CurvesData data_;
    QString caption_;
    Theme theme_;
};

} // namespace regard::app
