#include "app/plots/step_table_painter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>

#include "app/plots/cell_raster.h"
#include "app/plots/labels.h"

namespace regard::app {

namespace {

using Part = StepPlace::Part;
using Column = StepTableLayout::Column;

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

struct Drawing {
    QPainter& painter;
    const StepTableData& data;
    const StepTableLayout& layout;
    const Palette& palette;
    const Theme& theme;
    bool image = false; ///< too many cells for rectangles

    void number(const Column& column, double top, const QString& text, const QColor& color) const
    {
        painter.setPen(color);
        painter.setFont(theme.font);
        painter.drawText(QRectF(column.left, top, column.width, layout.row), Qt::AlignRight | Qt::AlignVCenter, text);
    }

    void strip(Part part, int row, const std::vector<float>& values, float reach) const
    {
        const QRectF place = layout.stripOf(part, row);
        if (values.empty())
            return;
        const auto color = [&](float value) {
            return palette.color(0.5 + (reach > 0 ? double(value / reach) / 2 : 0));
        };
        if (image) {
            QImage cells(int(values.size()), 1, QImage::Format_RGB32);
            for (int i = 0; i < cells.width(); ++i)
                cells.setPixel(i, 0, color(values[std::size_t(i)]));
            painter.drawImage(place, cells);
            return;
        }
        const double step = place.width() / double(values.size());
        const double gap = step >= 5 ? 1 : 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            painter.fillRect(QRectF(place.left() + double(i) * step, place.top(), step - gap, place.height()),
                             QColor::fromRgb(color(values[i])));
    }

    void frame(const StepPlace& place, const QColor& color, double width) const
    {
        const QRectF box = layout.place(data, place);
        if (box.isEmpty())
            return;
        painter.setPen(QPen(color, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-1, -1, 1, 1));
    }

    void keyRow(std::size_t index, const StepReach& reach) const;
    void sums(const StepReach& reach) const;
    void together(const StepReach& reach) const;
};

bool manyCells(const StepTableData& data)
{
    return data.keys.size() * data.width() * 3 + data.concatenated.size() + data.output.size() > most_vector_cells;
}

void Drawing::keyRow(std::size_t index, const StepReach& reach) const
{
    const StepTableData::Key& key = data.keys[index];
    const double top = layout.rowTop(index);
    const QFontMetricsF metrics(theme.font);
    painter.setFont(theme.font);
    painter.setPen(key.masked ? theme.muted : theme.text);
    drawLine(painter, {layout.label.right(), top + layout.row / 2}, elidedLabel(key.label, metrics, layout.label.width),
             Qt::AlignRight);
    strip(Part::key, int(index), key.key, reach.keys);
    number(layout.dot, top, stepNumber(key.dot), theme.text);
    number(layout.score, top, stepNumber(key.score), theme.text);
    number(layout.mask, top, key.masked ? QStringLiteral("−∞") : QStringLiteral("0"),
           key.masked ? theme.text : theme.muted);
    number(layout.exponential, top, key.masked ? QStringLiteral("0") : stepNumber(key.exponential),
           key.masked ? theme.muted : theme.text);
    number(layout.weight, top, stepNumber(key.weight), theme.text);
    const double room = layout.weight.width - metrics.horizontalAdvance(QStringLiteral("−00.0000"));
    const double share = std::clamp(double(key.weight), 0.0, 1.0);
    painter.fillRect(QRectF(layout.weight.left, top + layout.row * 0.28, room * share, layout.row * 0.44),
                     theme.accent);
    strip(Part::value, int(index), key.value, reach.values);
    strip(Part::weighted, int(index), key.weighted, reach.weighted);
}

void Drawing::sums(const StepReach& reach) const
{
    const double top = layout.sums;
    painter.setPen(theme.line);
    painter.drawLine(QPointF(layout.label.left, top - layout.row * 0.12),
                     QPointF(layout.weighted.right(), top - layout.row * 0.12));
    painter.setFont(theme.bold());
    painter.setPen(theme.text);
    drawLine(painter, {layout.label.right(), top + layout.row / 2}, QStringLiteral("Σ"), Qt::AlignRight);
    painter.setPen(theme.muted);
    painter.setFont(theme.font);
    const QFontMetricsF metrics(theme.font);
    drawLine(painter, {layout.keys.left, top + layout.row / 2},
             elidedLabel(Text::tr("max = %1").arg(stepNumber(data.maximum)), metrics,
                         layout.score.right() - layout.keys.left),
             Qt::AlignLeft);
    number(layout.exponential, top, stepNumber(data.denominator), theme.text);
    number(layout.weight, top, stepNumber(data.weightSum), theme.text);
    drawLine(painter, {layout.values.right(), top + layout.row / 2},
             elidedLabel(Text::tr("6  the head's output", "short: end of a row"), metrics, layout.values.width),
             Qt::AlignRight);
    strip(Part::context, -1, data.context, reach.weighted);
}

void Drawing::together(const StepReach& reach) const
{
    if (data.concatenated.empty())
        return;
    const QFontMetricsF metrics(theme.font);
    const QRectF all = layout.stripOf(Part::concatenated, -1);
    const auto heads = data.width() > 0 ? data.concatenated.size() / data.width() : 0;
    const auto title = [&](double top, const QString& text) {
        painter.setPen(theme.muted);
        painter.setFont(theme.font);
        drawLine(painter, {layout.label.left, top + layout.row / 2}, elidedLabel(text, metrics, all.width()),
                 Qt::AlignLeft);
    };
    title(layout.together, Text::tr("All heads side by side: %1 × %2 = %3 numbers, H%4 framed")
                               .arg(heads)
                               .arg(data.width())
                               .arg(data.concatenated.size())
                               .arg(data.head));
    strip(Part::concatenated, -1, data.concatenated, reach.together);
    if (heads > 0) {
        const double step = all.width() / double(heads);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(QRectF(all.left() + data.head * step, all.top(), step, all.height()).adjusted(-1, -2, 1, 2));
    }
    title(layout.outputTop() - layout.row,
          data.output.empty() ? Text::tr("The run does not hold the block's output.")
                              : Text::tr("× W_O = the block's output: %1 numbers").arg(data.output.size()));
    strip(Part::output, -1, data.output, reach.output);
}

} // namespace

void drawStepHead(QPainter& painter, const StepTableData& data, const StepTableLayout& layout, const Palette& palette,
                  const Theme& theme)
{
    const Drawing drawing{painter, data, layout, palette, theme, manyCells(data)};
    const StepReach& reach = layout.reach;
    const QFontMetricsF metrics(theme.font);
    painter.setFont(theme.bold());
    painter.setPen(theme.text);
    drawLine(painter, {layout.keys.left, layout.queryTop - layout.row * 0.45},
             elidedLabel(data.queryTitle, QFontMetricsF(theme.bold()), layout.width - layout.keys.left), Qt::AlignLeft);
    drawing.strip(Part::query, -1, data.query, reach.keys);
    painter.setFont(theme.font);
    const double first = layout.head - layout.row * 0.55;
    const auto heading = [&](const Column& column, const QString& text, Qt::Alignment alignment) {
        painter.setPen(theme.muted);
        drawLine(painter, {alignment == Qt::AlignRight ? column.right() : column.left, first},
                 elidedLabel(text, metrics, column.width), alignment);
    };
    const auto reachText = [](const QString& name, float reach) {
        return QStringLiteral("%1  ±%2").arg(name, stepNumber(double(reach)));
    };
    heading(layout.label, Text::tr("key", "column: the tokens that are keys"), Qt::AlignRight);
    heading(layout.keys, reachText(Text::tr("1  k", "column: key vectors"), reach.keys), Qt::AlignLeft);
    heading(layout.dot, Text::tr("2  q · k"), Qt::AlignRight);
    heading(layout.score, QStringLiteral("3  ÷ √%1").arg(data.width()), Qt::AlignRight);
    heading(layout.mask, Text::tr("mask"), Qt::AlignRight);
    heading(layout.exponential, QStringLiteral("exp(s − max)"), Qt::AlignRight);
    heading(layout.weight, data.off.isEmpty() ? Text::tr("4  weight") : data.off, Qt::AlignRight);
    heading(layout.values, reachText(Text::tr("v", "column: value vectors"), reach.values), Qt::AlignLeft);
    heading(layout.weighted, reachText(Text::tr("5  weight × v"), reach.weighted), Qt::AlignLeft);
    painter.setPen(theme.line);
    painter.drawLine(QPointF(layout.label.left, layout.head - 1), QPointF(layout.weighted.right(), layout.head - 1));
}

void drawStepBody(QPainter& painter, const StepTableData& data, const StepTableLayout& layout, const Palette& palette,
                  const Theme& theme, double top, double bottom, const StepPlace& pointed, const StepPlace& chosen)
{
    const Drawing drawing{painter, data, layout, palette, theme, manyCells(data)};
    const StepReach& reach = layout.reach;
    for (std::size_t row = 0; row < layout.rows; ++row) {
        if (layout.rowTop(row) + layout.row > top && layout.rowTop(row) < bottom)
            drawing.keyRow(row, reach);
    }
    drawing.sums(reach);
    drawing.together(reach);
    drawing.frame(pointed, theme.text, 1);
    drawing.frame(chosen, theme.accent, 2);
}

} // namespace regard::app
