#include "app/plots/attention_lines_style.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include <QCoreApplication>

namespace regard::app {

namespace {

constexpr int colours = 8;
constexpr int dashes = 4;

/// Ink and gap by turns.
std::span<const double> strokes(LineDash dash)
{
    static constexpr double dashed[] = {7, 4}, dotted[] = {2, 3}, dashDotted[] = {8, 3, 2, 3};
    switch (dash) {
    case LineDash::solid:
        return {};
    case LineDash::dashed:
        return dashed;
    case LineDash::dotted:
        return dotted;
    case LineDash::dash_dotted:
        return dashDotted;
    }
    return {};
}

/// Parts of a swatch's width: begin and end.
using Part = std::pair<double, double>;

std::span<const Part> parts(LineDash dash)
{
    static constexpr Part solid[] = {{0, 1}}, dashed[] = {{0, 0.4}, {0.6, 1}},
                          dotted[] = {{0, 0.2}, {0.4, 0.6}, {0.8, 1}}, dashDotted[] = {{0, 0.55}, {0.75, 1}};
    switch (dash) {
    case LineDash::solid:
        return solid;
    case LineDash::dashed:
        return dashed;
    case LineDash::dotted:
        return dotted;
    case LineDash::dash_dotted:
        return dashDotted;
    }
    return solid;
}

} // namespace

QColor headColor(const Theme& theme, int head)
{
    return seriesColor(theme, std::size_t(std::max(head, 0) % colours));
}

LineDash headDash(int head)
{
    return LineDash(std::max(head, 0) / colours % dashes);
}

QString dashName(LineDash dash)
{
    switch (dash) {
    case LineDash::solid:
        return {};
    case LineDash::dashed:
        return QCoreApplication::translate("regard", "dashed", "lines");
    case LineDash::dotted:
        return QCoreApplication::translate("regard", "dotted", "lines");
    case LineDash::dash_dotted:
        return QCoreApplication::translate("regard", "dash-dotted", "lines");
    }
    return {};
}

bool hasInk(LineDash dash, double along)
{
    const auto lengths = strokes(dash);
    double period = 0;
    for (const double length : lengths)
        period += length;
    if (period == 0)
        return true;
    double rest = along - std::floor(along / period) * period;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        if (rest < lengths[i])
            return i % 2 == 0;
        rest -= lengths[i];
    }
    return true;
}

QVector<qreal> dashPattern(LineDash dash, double width)
{
    QVector<qreal> pattern;
    for (const double length : strokes(dash))
        pattern << length / width;
    return pattern;
}

void drawHeadSwatch(QPainter& painter, const QRectF& box, const Theme& theme, int head, bool filled)
{
    const QColor color = headColor(theme, head);
    const LineDash dash = headDash(head);
    painter.save();
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(color, 1.2));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    for (const auto& [begin, end] : parts(dash)) {
        const QRectF part(box.left() + box.width() * begin, box.top(), box.width() * (end - begin), box.height());
        if (dash == LineDash::solid)
            painter.drawRoundedRect(part, box.width() * 0.15, box.width() * 0.15);
        else
            painter.drawRect(part);
    }
    painter.restore();
}

} // namespace regard::app
