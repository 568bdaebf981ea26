#pragma once

#include <vector>

#include <QPainter>
#include <QRectF>

#include "app/plots/equation_data.h"
#include "app/plots/palette.h"
#include "app/plots/theme.h"

namespace regard::app {

/// Where the matrices and signs of a board stand; a line that is too long goes on below.
struct EquationLayout {
    struct Term {
        QRectF box;   ///< of the cells, or of the sign
        QRectF name;  ///< above a matrix
        QRectF shape; ///< below it
    };
    std::vector<std::vector<Term>> lines;
    double titleHeight = 0;
    double width = 0;
    double height = 0;

    EquationPlace at(const EquationData& data, const QPointF& position) const;
    QRectF cell(const EquationData& data, const EquationPlace& place) const; ///< empty where there is none
};

EquationLayout arrangeEquations(const EquationData& data, double width, const Theme& theme);

struct EquationPalettes {
    Palette sequential{PaletteName::viridis};
    Palette diverging{PaletteName::red_blue};
};

/// `query` is the row to frame where rows are queries, -1 for none.
void drawEquations(QPainter& painter, const EquationData& data, const EquationLayout& layout,
                   const EquationPalettes& palettes, const Theme& theme, int query = -1);
void drawEquationMark(QPainter& painter, const EquationData& data, const EquationLayout& layout,
                      const EquationPlace& place, const QColor& color, double width);

} // namespace regard::app
