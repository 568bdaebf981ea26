#include "app/plots/head_sheet_bar.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "app/plots/colour_bar.h"

namespace regard::app {

namespace {

constexpr double lines_high = 17; // at most

} // namespace

HeatMapData barOfSheet(const HeatMapData& frame, bool masked, bool leftOut, bool pending)
{
    HeatMapData data{.rows = 1, .columns = 1, .values = {0}};
    data.minimum = frame.minimum;
    data.maximum = frame.maximum;
    data.scale = frame.scale;
    data.valueName = frame.valueName;
    if (masked)
        data.masked = {true};
    if (leftOut)
        data.leftOut = {true};
    if (pending)
        data.pending = {true};
    return data;
}

SheetBar::SheetBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Colour bar"));
}

void SheetBar::show(const HeatMapData& frame, bool masked, bool leftOut, bool pending)
{
    data_ = barOfSheet(frame, masked, leftOut, pending);
    setAccessibleDescription(
        tr("%1 from %2 to %3")
            .arg(data_.valueName, locale().toString(data_.minimum), locale().toString(data_.maximum)));
    updateGeometry();
    update();
}

void SheetBar::setDataPalette(Palette palette)
{
    palette_ = palette;
    update();
}

QSize SheetBar::sizeHint() const
{
    const Theme theme = Theme::of(palette(), font());
    return {int(std::ceil(colourBarWidth(data_, theme))) + fontMetrics().height(), fontMetrics().height() * 12};
}

QSize SheetBar::minimumSizeHint() const
{
    return {sizeHint().width(), fontMetrics().height() * 7};
}

void SheetBar::paintEvent(QPaintEvent*)
{
    if (data_.rows == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const Theme theme = Theme::of(palette(), font());
    painter.fillRect(rect(), theme.background);
    const double line = fontMetrics().height();
    const QRectF place(0, line, width() - line * 0.5, std::min(height() - 2 * line, line * lines_high));
    drawColourBar(painter, data_, place, palette_, theme, std::nan(""));
}

} // namespace regard::app
