#include "app/plots/histogram_plot.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>

#include "app/plots/labels.h"
#include "app/plots/plain_tip.h"
#include "app/plots/ticks.h"

namespace regard::app {

namespace {

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

/// Where the bars stand.
QRectF plotArea(const HistogramData& data, const QSizeF& size, const Theme& theme)
{
    const double line = lineOf(theme);
    const double count =
        QFontMetricsF(theme.font).horizontalAdvance(theme.locale.toString(qulonglong(data.largest()))) + line * 0.6;
    const double top = line * (data.title.isEmpty() ? 0.8 : 2);
    return {count, top, std::max(1.0, size.width() - count - line), std::max(1.0, size.height() - top - line * 1.6)};
}

void drawAxes(QPainter& painter, const HistogramData& data, const QRectF& area, const Theme& theme)
{
    const double line = lineOf(theme), range = data.maximum - data.minimum;
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.line);
    const double spacing = range > 0 ? line * 4.5 / area.width() : 1;
    for (const double tick : rangeTicks(data.minimum, data.maximum, spacing)) {
        const double x = area.left() + (range > 0 ? (tick - data.minimum) / range : 0.5) * area.width();
        painter.fillRect(QRectF(x, area.bottom(), 1, line * 0.25), theme.line);
        drawLine(painter, {x, area.bottom() + line * 0.9}, tickText(tick, range, theme.locale), Qt::AlignHCenter);
    }
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), theme.line);
    drawLine(painter, {area.left() - line * 0.4, area.top()}, theme.locale.toString(qulonglong(data.largest())),
             Qt::AlignRight);
    drawLine(painter, {area.left() - line * 0.4, area.bottom()}, theme.locale.toString(0), Qt::AlignRight);
}

/// A bar of one deviation either way below the bars, an upright line at the mean.
void drawMoments(QPainter& painter, const HistogramData& data, const QRectF& area, const Theme& theme)
{
    const double range = data.maximum - data.minimum;
    if (!(range > 0))
        return;
    const auto x = [&](double value) {
        return area.left() + std::clamp((value - data.minimum) / range, 0.0, 1.0) * area.width();
    };
    const double left = x(data.mean - data.deviation), right = x(data.mean + data.deviation);
    painter.fillRect(QRectF(left, area.bottom() - 2, right - left, 4), theme.text);
    painter.fillRect(QRectF(x(data.mean) - 0.5, area.top(), 1, area.height()), theme.text);
}

} // namespace

double HistogramData::edge(std::size_t step) const
{
    return minimum + (maximum - minimum) * double(step) / double(std::max<std::size_t>(counts.size(), 1));
}

std::size_t HistogramData::largest() const
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

QString tabSeparated(const HistogramData& data)
{
    QString text = QStringLiteral("from\tto\tcount\n");
    for (std::size_t i = 0; i < data.counts.size(); ++i)
        text += QStringLiteral("%1\t%2\t%3\n")
                    .arg(QString::number(data.edge(i), 'g', 9), QString::number(data.edge(i + 1), 'g', 9))
                    .arg(data.counts[i]);
    return text;
}

void drawHistogram(QPainter& painter, const HistogramData& data, const QSizeF& size, const Theme& theme, int current)
{
    if (data.counts.empty())
        return;
    const QRectF area = plotArea(data, size, theme);
    const double line = lineOf(theme), width = area.width() / double(data.counts.size());
    if (!data.title.isEmpty()) {
        painter.setFont(theme.bold());
        painter.setPen(theme.text);
        drawLine(painter, {line * 0.6, line * 0.8},
                 elidedLabel(data.title, QFontMetricsF(theme.bold()), size.width() - line), Qt::AlignLeft);
    }
    drawAxes(painter, data, area, theme);
    const double reach = double(std::max<std::size_t>(data.largest(), 1));
    for (std::size_t i = 0; i < data.counts.size(); ++i) {
        const QRectF column(area.left() + width * double(i), area.top(), width, area.height());
        if (int(i) == current)
            painter.fillRect(column, mixed(theme.accent, theme.background, 0.18));
        const double height = area.height() * double(data.counts[i]) / reach;
        painter.fillRect(QRectF(column.left(), area.bottom() - height, std::max(width - 1, 0.5), height),
                         seriesColor(theme, 0));
    }
    drawMoments(painter, data, area, theme);
}

HistogramPlot::HistogramPlot(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Histogram"));
}

void HistogramPlot::setData(HistogramData data)
{
    data_ = std::move(data);
    current_ = std::min(current_, int(data_.counts.size()) - 1);
    if (!data_.title.isEmpty())
        setAccessibleName(data_.title);
    update();
}

QSize HistogramPlot::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 30, line * 9};
}

QSize HistogramPlot::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 14, line * 5};
}

void HistogramPlot::point(int step)
{
    current_ = step;
    setAccessibleDescription(textOf(step));
    update();
}

QString HistogramPlot::textOf(int step) const
{
    if (step < 0 || std::size_t(step) >= data_.counts.size())
        return {};
    const QLocale locale;
    return tr("%1 to %2: %3")
        .arg(locale.toString(data_.edge(std::size_t(step)), 'g', 4),
             locale.toString(data_.edge(std::size_t(step) + 1), 'g', 4),
             locale.toString(qulonglong(data_.counts[std::size_t(step)])));
}

void HistogramPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette(), font());
    painter.fillRect(rect(), theme.background);
    drawHistogram(painter, data_, QSizeF(size()), theme, hasFocus() ? current_ : -1);
}

void HistogramPlot::keyPressEvent(QKeyEvent* event)
{
    const int last = int(data_.counts.size()) - 1;
    if (last >= 0 && event->key() == Qt::Key_Left)
        point(std::max(current_ - 1, 0));
    else if (last >= 0 && event->key() == Qt::Key_Right)
        point(std::min(current_ + 1, last));
    else if (last >= 0 && event->key() == Qt::Key_Home)
        point(0);
    else if (last >= 0 && event->key() == Qt::Key_End)
        point(last);
    else
        QWidget::keyPressEvent(event);
}

void HistogramPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

bool HistogramPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRectF area = plotArea(data_, QSizeF(size()), Theme::of(palette(), font()));
    const double share = (help->pos().x() - area.left()) / area.width();
    const int step = share >= 0 && share < 1 ? int(share * double(data_.counts.size())) : -1;
    showPlainTip(*help, textOf(step), *this, {});
    return true;
}

} // namespace regard::app
