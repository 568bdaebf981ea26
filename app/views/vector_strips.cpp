#include "app/views/vector_strips.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>

#include "app/plots/plain_tip.h"

namespace regard::app {

namespace {

constexpr int stripHeight = 17;
constexpr int stripStep = 20;

} // namespace

VectorStrips::VectorStrips(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VectorStrips::setStrips(std::vector<Strip> strips)
{
    strips_ = std::move(strips);
    update();
}

void VectorStrips::setDataPalette(PaletteName name)
{
    palette_ = Palette(name);
    update();
}

QSize VectorStrips::sizeHint() const
{
    return {200, stripStep * 3};
}

void VectorStrips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (std::size_t row = 0; row < strips_.size(); ++row) {
        const Strip& strip = strips_[row];
        const double step = double(width()) / double(qMax<std::size_t>(1, strip.values.size()));
        for (std::size_t i = 0; i < strip.values.size(); ++i) {
            const double share = strip.largest > 0 ? strip.values[i] / strip.largest : 0;
            const double gap = step > 4 ? 1 : 0;
            painter.fillRect(QRectF(double(i) * step, double(row) * stripStep, step - gap, stripHeight),
                             QColor::fromRgb(palette_.color(0.5 + share / 2)));
        }
    }
}

bool VectorStrips::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = help->pos().y() / stripStep;
    if (row < 0 || row >= int(strips_.size()) || strips_[std::size_t(row)].values.empty() || width() <= 0)
        return true;
    const Strip& strip = strips_[std::size_t(row)];
    const qsizetype i = qBound<qsizetype>(0, qsizetype(help->pos().x()) * qsizetype(strip.values.size()) / width(),
                                          qsizetype(strip.values.size()) - 1);
    showPlainTip(*help,
                 QStringLiteral("%1[%2] = %3")
                     .arg(strip.name)
                     .arg(i)
                     .arg(QLocale().toString(strip.values[std::size_t(i)], 'f', 4)),
                 *this);
    return true;
}

} // namespace regard::app
