#include "app/plots/norm_bars.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QHelpEvent>

#include "app/plots/labels.h"
#include "app/plots/plain_tip.h"

namespace regard::app {

namespace {

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double rowHeight(const Theme& theme)
{
    return std::ceil(lineOf(theme) * 1.15);
}

QString shown(double value, const Theme& theme)
{
    return theme.locale.toString(value, 'g', 3);
}

double widestLabel(const NormBarsData& data, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const QString& label : data.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest;
}

/// "0.01", "10", and "10⁻⁵" where the zeros would have to be counted.
QString powerOfTen(int exponent, const Theme& theme)
{
    if (exponent >= -2 && exponent <= 3)
        return theme.locale.toString(std::pow(10.0, exponent), 'g', 4);
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = QStringLiteral("10");
    for (const QChar c : QString::number(exponent))
        text += c == u'-' ? u'⁻' : digits[c.digitValue()];
    return text;
}

struct Places {
    double label = 0; ///< width of the labels
    double left = 0;  ///< of the scale
    double track = 0; ///< length of the scale
};

Places placesFor(const NormBarsData& data, double width, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const double line = lineOf(theme);
    const double number = metrics.horizontalAdvance(QStringLiteral("0.000123")) + line * 0.4;
    Places places;
    places.label = std::min(widestLabel(data, metrics), width * 0.45);
    places.left = places.label + line * 0.6;
    places.track = std::max(line, width - places.left - number);
    return places;
}

void drawScale(QPainter& painter, const NormBarsData& data, const Places& places, const Theme& theme)
{
    const double top = rowHeight(theme) * double(data.values.size());
    const QFontMetricsF metrics(theme.font);
    const int decades = data.highest - data.lowest;
    // Every other power of ten where they would run into each other.
    const double each = places.track / decades;
    const double widest = metrics.horizontalAdvance(powerOfTen(data.lowest, theme)) * 1.4;
    const int step = std::max(1, int(std::ceil(widest / each)));
    painter.setFont(theme.font);
    for (int i = 0; i <= decades; i += step) {
        const double x = places.left + each * i;
        painter.fillRect(QRectF(std::round(x), 0, 1, top + lineOf(theme) * 0.2), theme.line);
        painter.setPen(theme.muted);
        drawLine(painter, {x, top + lineOf(theme) * 0.7}, powerOfTen(data.lowest + i, theme), Qt::AlignHCenter);
    }
}

} // namespace

double NormBarsData::fraction(double value) const
{
    if (!(value > 0))
        return 0;
    return std::clamp((std::log10(value) - lowest) / (highest - lowest), 0.0, 1.0);
}

QString tabSeparated(const NormBarsData& data)
{
    QString text;
    for (std::size_t i = 0; i < data.values.size(); ++i)
        text += data.labels.value(qsizetype(i)) + '\t' + QString::number(data.values[i], 'g', 9) + '\n';
    return text;
}

double normBarsHeight(const NormBarsData& data, const Theme& theme)
{
    return rowHeight(theme) * double(data.values.size()) + std::ceil(lineOf(theme) * 1.4);
}

void drawNormBars(QPainter& painter, const NormBarsData& data, double width, const Theme& theme)
{
    const Places places = placesFor(data, width, theme);
    const QFontMetricsF metrics(theme.font);
    const double line = lineOf(theme), row = rowHeight(theme), thick = std::round(line * 0.5);
    drawScale(painter, data, places, theme);
    for (std::size_t i = 0; i < data.values.size(); ++i) {
        const double middle = row * (double(i) + 0.5);
        painter.setPen(theme.text);
        drawLine(painter, {0, middle}, elidedLabel(data.labels.value(qsizetype(i)), metrics, places.label),
                 Qt::AlignLeft);
        const double length = places.track * data.fraction(data.values[i]);
        painter.fillRect(QRectF(places.left, middle - thick / 2, length, thick), seriesColor(theme, 0));
        painter.setPen(theme.muted);
        drawLine(painter, {places.left + length + line * 0.3, middle}, shown(data.values[i], theme), Qt::AlignLeft);
    }
}

NormBars::NormBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NormBars::setData(NormBarsData data)
{
    const QSize before = sizeHint();
    data_ = std::move(data);
    if (sizeHint() != before)
        updateGeometry();
    QStringList spoken;
    for (std::size_t i = 0; i < data_.values.size(); ++i)
        spoken << QStringLiteral("%1 %2").arg(data_.labels.value(qsizetype(i)),
                                              locale().toString(data_.values[i], 'g', 3));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

QSize NormBars::sizeHint() const
{
    const Theme theme = Theme::of(palette(), font());
    return {int(lineOf(theme) * 22), int(std::ceil(normBarsHeight(data_, theme)))};
}

QSize NormBars::minimumSizeHint() const
{
    return {int(lineOf(Theme::of(palette(), font())) * 13), sizeHint().height()};
}

void NormBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette(), font());
    painter.fillRect(rect(), theme.background);
    drawNormBars(painter, data_, width(), theme);
}

void NormBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

bool NormBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = int(help->pos().y() / rowHeight(Theme::of(palette(), font())));
    showPlainTip(*help, data_.tips.value(row), *this, {});
    return true;
}

} // namespace regard::app
