#include "app/plots/label_block.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QTextLayout>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr double spacing = 0.9; // of lines, in line heights
constexpr double next_scale = 0.93;
constexpr qsizetype longest = 12'000; // beyond it nobody reads a label, however small

/// Lines no wider than `width`, in the font at its own size.
QStringList broken(const QString& label, const QFont& font, double width)
{
    QTextLayout layout(label, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << label.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

LabelBlock fittedBlock(const QString& label, const QFont& font, QSizeF room, double smallest)
{
    const QFontMetricsF metrics(font);
    const QString text = withoutIdleIsolates(label.left(longest));
    LabelBlock block;
    for (double scale = 1; block.isEmpty() || (block.height > room.height() && scale >= smallest);
         scale *= next_scale) {
        block.scale = scale;
        block.lines = broken(text, font, room.width() / scale);
        block.height = metrics.height() * scale * (1 + spacing * double(block.lines.size() - 1));
    }
    for (const QString& line : block.lines)
        block.width = std::max(block.width, metrics.horizontalAdvance(line) * block.scale);
    return block;
}

void drawBlock(QPainter& painter, const LabelBlock& block, const QFont& font, const QPointF& anchor,
               Qt::Alignment horizontal)
{
    const double line = QFontMetricsF(font).height() * spacing;
    painter.save();
    painter.translate(anchor);
    painter.scale(block.scale, block.scale);
    painter.setFont(font);
    double y = -line * (double(block.lines.size()) - 1) / 2;
    for (const QString& text : block.lines) {
        drawLine(painter, {0, y}, text, horizontal);
        y += line;
    }
    painter.restore();
}

} // namespace regard::app
