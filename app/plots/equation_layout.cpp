#include "app/plots/equation_layout.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPaintEngine>

#include "app/plots/cell_raster.h"
#include "app/plots/cells.h"
#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr double highest = 240; // of a matrix
constexpr double least = 26;
constexpr double largestCell = 15;
constexpr double gridFrom = 6; // cells of at least this size are told apart by lines

QString shapeText(const HeatMapData& matrix)
{
    return QStringLiteral("%1 × %2").arg(matrix.rows).arg(matrix.columns);
}

QSizeF matrixSize(const HeatMapData& matrix, double width)
{
    const double widest = std::max(least, width * 0.34);
    const auto side = [](std::size_t count, double most) {
        return std::clamp(double(count) * largestCell, least, most);
    };
    QSizeF size(side(matrix.columns, widest), side(matrix.rows, highest));
    // Cells of few rows and many columns stay near to squares.
    const double cell = std::min(size.width() / double(std::max<std::size_t>(1, matrix.columns)),
                                 size.height() / double(std::max<std::size_t>(1, matrix.rows)));
    const double stretched = std::max(cell * 2.5, 1.0);
    size.setHeight(std::clamp(double(matrix.rows) * stretched, least, size.height()));
    return size;
}

bool isVector(QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    return engine && engine->type() != QPaintEngine::Raster;
}

void drawMatrix(QPainter& painter, const EquationTerm& term, const QRectF& box, const EquationPalettes& palettes,
                const Theme& theme)
{
    const HeatMapData& matrix = term.matrix;
    const Palette& palette = term.isSigned ? palettes.diverging : palettes.sequential;
    const double cell = std::min(box.width() / double(matrix.columns), box.height() / double(matrix.rows));
    const bool many = matrix.rows * matrix.columns > most_vector_cells / 8;
    if (cell < 2 || (many && isVector(painter)))
        drawCellImage(painter, matrix, box, palette);
    else
        drawCells(painter, matrix, box, palette, theme, {.grid = cell >= gridFrom, .vector = isVector(painter)});
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

} // namespace

EquationPlace EquationLayout::at(const EquationData& data, const QPointF& position) const
{
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t index = 0; index < lines[line].size(); ++index) {
            const QRectF& box = lines[line][index].box;
            const EquationPlace place{int(line), int(index), -1, -1};
            const EquationTerm* term = matrixAt(data, place);
            if (!term || !box.contains(position))
                continue;
            const auto share = [](double value, std::size_t count) {
                return std::clamp(int(value * double(count)), 0, int(count) - 1);
            };
            return {place.line, place.term, share((position.y() - box.top()) / box.height(), term->matrix.rows),
                    share((position.x() - box.left()) / box.width(), term->matrix.columns)};
        }
    }
    return {};
}

QRectF EquationLayout::cell(const EquationData& data, const EquationPlace& place) const
{
    const EquationTerm* term = matrixAt(data, place);
    if (!term || place.row < 0 || place.column < 0 || std::size_t(place.row) >= term->matrix.rows ||
        std::size_t(place.column) >= term->matrix.columns)
        return {};
    const QRectF& box = lines[std::size_t(place.line)][std::size_t(place.term)].box;
    return cellRect(term->matrix, box, std::size_t(place.row), std::size_t(place.column));
}

EquationLayout arrangeEquations(const EquationData& data, double width, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const double text = metrics.height() * 1.2;
    const double gap = metrics.averageCharWidth() * 1.6;
    EquationLayout layout;
    layout.titleHeight = data.title.isEmpty() ? 0 : text * 1.4;
    double top = layout.titleHeight + gap;
    for (const auto& line : data.lines) {
        std::vector<EquationLayout::Term> terms;
        std::vector<QSizeF> sizes;
        double tallest = 0;
        for (const EquationTerm& term : line) {
            sizes.push_back(term.sign.isEmpty() ? matrixSize(term.matrix, width)
                                                : QSizeF(metrics.horizontalAdvance(term.sign) + gap, text));
            tallest = std::max(tallest, sizes.back().height());
        }
        double x = gap;
        double under = tallest;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const bool sign = !line[i].sign.isEmpty();
            const double room = sign ? sizes[i].width()
                                     : std::max({sizes[i].width(), metrics.horizontalAdvance(line[i].name),
                                                 metrics.horizontalAdvance(shapeText(line[i].matrix))});
            if (x > gap * 2 && x + room > width && !sign) { // a sign stays with what it follows
                x = gap * 3;
                top += under + 2 * text + gap;
            }
            const QRectF box(x, top + text + (tallest - sizes[i].height()) / 2, sizes[i].width(), sizes[i].height());
            terms.push_back({box, sign ? QRectF() : QRectF(x, box.top() - text, room, text),
                             sign ? QRectF() : QRectF(x, box.bottom(), room, text)});
            x += room + gap;
            layout.width = std::max(layout.width, x);
        }
        layout.lines.push_back(std::move(terms));
        top += tallest + 2 * text + gap * 1.5;
    }
    layout.height = top;
    return layout;
}

void drawEquations(QPainter& painter, const EquationData& data, const EquationLayout& layout,
                   const EquationPalettes& palettes, const Theme& theme, int query)
{
    const QFontMetricsF metrics(theme.font);
    if (!data.title.isEmpty()) {
        painter.setFont(theme.bold());
        painter.setPen(theme.text);
        drawLine(painter, {metrics.averageCharWidth() * 1.6, layout.titleHeight / 2}, data.title, Qt::AlignLeft);
    }
    for (std::size_t line = 0; line < layout.lines.size(); ++line) {
        for (std::size_t index = 0; index < layout.lines[line].size(); ++index) {
            const EquationLayout::Term& place = layout.lines[line][index];
            const EquationTerm& term = data.lines[line][index];
            painter.setFont(theme.font);
            painter.setPen(theme.text);
            if (!term.sign.isEmpty()) {
                painter.drawText(place.box, Qt::AlignCenter, term.sign);
                continue;
            }
            if (term.matrix.rows == 0 || term.matrix.columns == 0)
                continue;
            painter.setFont(theme.bold());
            drawLine(painter, {place.name.left(), place.name.center().y()}, term.name, Qt::AlignLeft);
            painter.setFont(theme.font);
            painter.setPen(theme.muted);
            drawLine(painter, {place.shape.left(), place.shape.center().y()}, shapeText(term.matrix), Qt::AlignLeft);
            drawMatrix(painter, term, place.box, palettes, theme);
            const EquationPlace row{int(line), int(index), query, 0};
            if (term.queries && query >= 0 && !layout.cell(data, row).isEmpty()) {
                const QRectF first = layout.cell(data, row);
                painter.setPen(QPen(theme.accent, 1.5));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(
                    QRectF(place.box.left(), first.top(), place.box.width(), std::max(2.0, first.height())));
            }
        }
    }
}

void drawEquationMark(QPainter& painter, const EquationData& data, const EquationLayout& layout,
                      const EquationPlace& place, const QColor& color, double width)
{
    const QRectF box = layout.cell(data, place);
    if (box.isEmpty())
        return;
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(-1, -1, 1, 1));
}

} // namespace regard::app
