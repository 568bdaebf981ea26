#include "app/plots/spread.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QHelpEvent>

#include "app/plots/labels.h"
#include "app/plots/plain_tip.h"
#include "app/plots/ticks.h"

namespace regard::app {

namespace {

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double rowHeight(const Theme& theme)
{
    return std::ceil(lineOf(theme) * 1.9);
}

double nameWidth(const SpreadData& data, double width, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    double widest = 0;
    for (const auto& line : data.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.name));
    return std::ceil(std::min(widest, width * 0.4)) + 1;
}

QRectF scaleFor(const SpreadData& data, double width, const Theme& theme)
{
    const double left = nameWidth(data, width, theme) + std::round(lineOf(theme) * 0.6);
    return {left, 0, std::max(1.0, width - left - lineOf(theme) * 1.5), rowHeight(theme) * double(data.lines.size())};
}

void drawValues(QPainter& painter, const SpreadData& data, const SpreadData::Line& line, double middle, double width,
                const Theme& theme)
{
    const auto x = [&](double value) { return spreadX(data, value, width, theme); };
    const double high = lineOf(theme) * 0.45;
    const double deviation = std::sqrt(std::max(0.0, line.variance));
    QColor band = theme.accent;
    band.setAlphaF(0.16F);
    painter.fillRect(QRectF(QPointF(x(line.mean - deviation), middle - high * 1.5),
                            QPointF(x(line.mean + deviation), middle + high * 1.5)),
                     band);
    QColor tick = theme.text;
    tick.setAlphaF(line.values.size() > 100 ? 0.35F : 0.6F);
    painter.setPen(QPen(tick, 1));
    for (const float value : line.values)
        if (std::isfinite(value))
            painter.drawLine(QPointF(x(double(value)), middle - high), QPointF(x(double(value)), middle + high));
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(QPointF(x(line.mean), middle - high * 1.8), QPointF(x(line.mean), middle + high * 1.8));
    if (data.marked < 0 || std::size_t(data.marked) >= line.values.size())
        return;
    const double at = x(double(line.values[std::size_t(data.marked)]));
    painter.setPen(QPen(theme.text, 2.5));
    painter.drawLine(QPointF(at, middle - high * 1.5), QPointF(at, middle + high * 1.5));
}

} // namespace

double SpreadData::minimum() const
{
    double least = 0;
    for (const Line& line : lines) {
        least = std::min(least, line.mean - std::sqrt(std::max(0.0, line.variance)));
        for (const float value : line.values)
            if (std::isfinite(value))
                least = std::min(least, double(value));
    }
    return least;
}

double SpreadData::maximum() const
{
    double most = 0;
    for (const Line& line : lines) {
        most = std::max(most, line.mean + std::sqrt(std::max(0.0, line.variance)));
        for (const float value : line.values)
            if (std::isfinite(value))
                most = std::max(most, double(value));
    }
    return most > minimum() ? most : minimum() + 1;
}

double spreadHeight(const SpreadData& data, const Theme& theme)
{
    return rowHeight(theme) * double(data.lines.size()) + std::ceil(lineOf(theme) * 1.4);
}

double spreadX(const SpreadData& data, double value, double width, const Theme& theme)
{
    const QRectF scale = scaleFor(data, width, theme);
    return scale.left() + scale.width() * (value - data.minimum()) / (data.maximum() - data.minimum());
}

void drawSpread(QPainter& painter, const SpreadData& data, double width, const Theme& theme)
{
    if (data.lines.empty())
        return;
    const QRectF scale = scaleFor(data, width, theme);
    const QFontMetricsF metrics(theme.font);
    const double range = data.maximum() - data.minimum();
    painter.setFont(theme.font);
    for (const double tick : niceTicks(data.minimum(), data.maximum(), std::clamp(int(scale.width() / 60), 2, 8))) {
        const double x = spreadX(data, tick, width, theme);
        painter.fillRect(QRectF(std::round(x), 0, 1, scale.height() + lineOf(theme) * 0.2), theme.line);
        painter.setPen(theme.muted);
        drawLine(painter, {x, scale.height() + lineOf(theme) * 0.7}, tickText(tick, range, theme.locale),
                 Qt::AlignHCenter);
    }
    const double name = nameWidth(data, width, theme);
    for (std::size_t i = 0; i < data.lines.size(); ++i) {
        const double middle = rowHeight(theme) * (double(i) + 0.5);
        painter.setPen(theme.text);
        drawLine(painter, {0, middle}, elidedLabel(data.lines[i].name, metrics, name), Qt::AlignLeft);
        drawValues(painter, data, data.lines[i], middle, width, theme);
    }
}

Spread::Spread(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Mean and standard deviation"));
}

QString Spread::textOf(const SpreadData::Line& line) const
{
    const auto number = [this](double value) { return locale().toString(value, 'g', 4); };
    return tr("%1: mean %2, variance %3, standard deviation %4")
        .arg(line.name, number(line.mean), number(line.variance), number(std::sqrt(std::max(0.0, line.variance))));
}

void Spread::setData(SpreadData data)
{
    const int before = sizeHint().height();
    data_ = std::move(data);
    if (sizeHint().height() != before)
        updateGeometry();
    QStringList spoken;
    for (const auto& line : data_.lines)
        spoken << textOf(line);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

void Spread::setMarked(int feature)
{
    data_.marked = feature;
    update();
}

QSize Spread::sizeHint() const
{
    const Theme theme = Theme::of(palette(), font());
    return {int(lineOf(theme) * 30), int(std::ceil(spreadHeight(data_, theme)))};
}

QSize Spread::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, sizeHint().height()};
}

void Spread::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSpread(painter, data_, width(), Theme::of(palette(), font()));
}

void Spread::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

bool Spread::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = int(help->pos().y() / rowHeight(Theme::of(palette(), font())));
    const bool known = row >= 0 && row < int(data_.lines.size());
    showPlainTip(*help, known ? textOf(data_.lines[std::size_t(row)]) : QString(), *this, {});
    return true;
}

} // namespace regard::app
