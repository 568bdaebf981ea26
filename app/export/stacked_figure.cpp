#include "app/export/stacked_figure.h"

#include <algorithm>
#include <map>
#include <string>

#include <QFontMetricsF>

#include "app/export/caption.h"
#include "app/plots/labels.h"

namespace regard::app {

namespace {

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

} // namespace

DrawnFigure::DrawnFigure(QString title, QSizeF size, Draw draw, QString values, std::vector<LabelledArray> numbers)
    : title_(std::move(title)), drawn_(size), draw_(std::move(draw)), values_(std::move(values)),
      numbers_(std::move(numbers)), theme_(Theme::print())
{
}

QSizeF DrawnFigure::size() const
{
    const double line = lineOf(theme_);
    const double title = QFontMetricsF(theme_.bold()).horizontalAdvance(title_);
    return {std::max(drawn_.width(), title) + 2 * line, drawn_.height() + 2.6 * line};
}

void DrawnFigure::paint(QPainter& painter) const
{
    const double line = lineOf(theme_);
    painter.save();
    painter.fillRect(QRectF(QPointF(0, 0), size()), theme_.background);
    painter.setFont(theme_.bold());
    painter.setPen(theme_.text);
    drawLine(painter, {line, line}, title_, Qt::AlignLeft);
    painter.translate(line, 2 * line);
    draw_(painter, theme_);
    painter.restore();
}

StackedFigure::StackedFigure(std::vector<std::unique_ptr<Figure>> parts, QString caption)
    : parts_(std::move(parts)), caption_(std::move(caption)), theme_(Theme::print())
{
}

QSizeF StackedFigure::size() const
{
    QSizeF whole(0, 0);
    for (const auto& part : parts_) {
        const QSizeF size = part->size();
        whole = {std::max(whole.width(), size.width()), whole.height() + size.height()};
    }
    return {whole.width(), whole.height() + captionHeight(caption_, whole.width(), theme_)};
}

void StackedFigure::paint(QPainter& painter) const
{
    const QSizeF whole = size();
    painter.fillRect(QRectF(QPointF(0, 0), whole), theme_.background);
    double top = 0;
    for (const auto& part : parts_) {
        painter.save();
        painter.translate(0, top);
        part->paint(painter);
        painter.restore();
        top += part->size().height();
    }
    drawCaption(painter, caption_, top, whole.width(), theme_);
}

QString StackedFigure::values() const
{
    QStringList all;
    for (const auto& part : parts_)
        if (const QString values = part->values(); !values.isEmpty())
            all << values;
    return all.join('\n');
}

std::vector<LabelledArray> StackedFigure::numbers() const
{
    std::vector<LabelledArray> all;
    for (const auto& part : parts_)
        for (LabelledArray& array : part->numbers())
            all.push_back(std::move(array));
    // Parts may call their numbers alike.
    std::map<std::string, int> seen;
    for (LabelledArray& array : all)
        if (const int before = seen[array.name]++; before > 0)
            array.name += "_" + std::to_string(before + 1);
    return all;
}

} // namespace regard::app
