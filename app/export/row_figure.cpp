#include "app/export/row_figure.h"

#include <algorithm>

#include <QStringList>

#include "app/plots/theme.h"

namespace regard::app {

RowFigure::RowFigure(std::vector<std::unique_ptr<Figure>> parts) : parts_(std::move(parts))
{
}

QSizeF RowFigure::size() const
{
    QSizeF whole(0, 0);
    for (const auto& part : parts_) {
        const QSizeF size = part->size();
        whole = {whole.width() + size.width(), std::max(whole.height(), size.height())};
    }
    return whole;
}

void RowFigure::paint(QPainter& painter) const
{
    painter.fillRect(QRectF(QPointF(0, 0), size()), Theme::print().background);
    double left = 0;
    for (const auto& part : parts_) {
        painter.save();
        painter.translate(left, 0);
        part->paint(painter);
        painter.restore();
        left += part->size().width();
    }
}

QString RowFigure::caption() const
{
    QStringList captions;
    for (const auto& part : parts_)
        captions << part->caption();
    captions.removeAll(QString());
    return captions.join('\n');
}

QString RowFigure::values() const
{
    QStringList all;
    for (const auto& part : parts_)
        if (const QString values = part->values(); !values.isEmpty())
            all << values;
    return all.join('\n');
}

std::vector<LabelledArray> RowFigure::numbers() const
{
    std::vector<LabelledArray> all;
    for (const auto& part : parts_)
        for (LabelledArray& array : part->numbers())
            all.push_back(std::move(array));
    return all;
}

} // namespace regard::app
