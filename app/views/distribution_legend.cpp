#include "app/views/distribution_legend.h"

#include <cmath>

#include <QPainter>

#include "app/plots/distribution_table.h"

namespace regard::app {

DistributionLegend::DistributionLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DistributionLegend::sizeHint() const
{
    const Theme theme = Theme::of(palette(), font());
    return {int(std::ceil(distributionLegendWidth(theme))), int(std::ceil(QFontMetricsF(font()).height()))};
}

void DistributionLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawDistributionLegend(painter, {double(width()), height() / 2.0}, Theme::of(palette(), font()));
}

} // namespace regard::app
