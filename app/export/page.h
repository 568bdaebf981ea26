#pragma once

#include <optional>

#include "app/export/figure.h"

namespace regard::app {

/// Points of a page by its name (A3, A4, A5, letter) or of "210x297" in millimetres; nothing for what is neither.
std::optional<QSizeF> pageSize(const QString& name);

/// A figure on a page of its own: in the middle, within margins, made smaller where it does not fit; the page is turned
/// sideways where the figure is larger so. Refers to the figure.
class PageFigure : public Figure {
public:
    PageFigure(const Figure& figure, QSizeF page);

    QSizeF size() const override { return page_; }
    void paint(QPainter& painter) const override;
    QString caption() const override { return figure_.caption(); }
    QString values() const override { return figure_.values(); }
    std::vector<LabelledArray> numbers() const override { return figure_.numbers(); }

private:
    const Figure& figure_;
    QSizeF page_;
};

} // namespace regard::app
