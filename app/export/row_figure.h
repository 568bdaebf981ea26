#pragma once

#include <memory>
#include <vector>

#include "app/export/figure.h"

namespace regard::app {

/// Pictures side by side.
class RowFigure : public Figure {
public:
    explicit RowFigure(std::vector<std::unique_ptr<Figure>> parts);

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override;
    QString values() const override;
    std::vector<LabelledArray> numbers() const override;

private:
    std::vector<std::unique_ptr<Figure>> parts_;
};

} // namespace regard::app
