#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/export/figure.h"
#include "app/plots/theme.h"

namespace regard::app {

/// A part of a picture that a function paints at the painter's origin, under a title.
class DrawnFigure : public Figure {
public:
    using Draw = std::function<void(QPainter&, const Theme&)>;

    /// `size` is that of what is drawn, without the title.
    DrawnFigure(QString title, QSizeF size, Draw draw, QString values, std::vector<LabelledArray> numbers = {});

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return title_; }
    QString values() const override { return values_; }
    std::vector<LabelledArray> numbers() const override { return numbers_; }

private:
    QString title_;
    QSizeF drawn_;
    Draw draw_;
    QString values_;
    std::vector<LabelledArray> numbers_;
    Theme theme_;
};

/// Pictures one below the other, and a caption under the last.
class StackedFigure : public Figure {
public:
    StackedFigure(std::vector<std::unique_ptr<Figure>> parts, QString caption);

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return caption_; }
    QString values() const override;
    std::vector<LabelledArray> numbers() const override;

private:
    std::vector<std::unique_ptr<Figure>> parts_;
    QString caption_;
    Theme theme_;
};

} // namespace regard::app
