#include "app/plots/log_curves.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainterPath>

#include "app/plots/labels.h"
#include "app/plots/plain_tip.h"

namespace regard::app {

namespace {

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

bool drawable(double value)
{
    return std::isfinite(value) && value > 0;
}

/// "1", "1,000" and "10⁶" where the zeros would have to be counted.
QString powerOfTen(int exponent, const Theme& theme)
{
    if (exponent >= 0 && exponent <= 3)
        return theme.locale.toString(qulonglong(std::llround(std::pow(10.0, exponent))));
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = QStringLiteral("10");
    for (const QChar c : QString::number(exponent))
        text += c == u'-' ? QChar(u'⁻') : digits[c.digitValue()];
    return text;
}

/// Exponents of ten that hold all values of both axes.
struct Scale {
    int left = 0, right = 1, bottom = 0, top = 1;
    QRectF area;

    double x(double value) const { return area.left() + (std::log10(value) - left) / (right - left) * area.width(); }
    double y(double value) const
    {
        return area.bottom() - (std::log10(value) - bottom) / (top - bottom) * area.height();
    }
};

/// The names above the lines, as many rows as they need; draws where there is a painter.
double setLegend(const LogCurvesData& data, double width, const Theme& theme, QPainter* painter, double top)
{
    const double line = lineOf(theme);
    const QFontMetricsF metrics(theme.font);
    double x = line * 0.6, y = top;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const double item = line * 1.8 + metrics.horizontalAdvance(data.series[i].name) + line;
        if (x + item > width && x > line) {
            x = line * 0.6;
            y += line * 1.25;
        }
        if (painter) {
            painter->fillRect(QRectF(x, y + line * 0.45, line * 1.4, 3), logSeriesColor(theme, i));
            painter->setPen(theme.text);
            drawLine(*painter, {x + line * 1.8, y + line * 0.6}, data.series[i].name, Qt::AlignLeft);
        }
        x += item;
    }
    return y + line * 1.5 - top;
}

Scale scaleOf(const LogCurvesData& data, const QSizeF& size, const Theme& theme)
{
    const double line = lineOf(theme);
    Scale scale;
    double low = INFINITY, high = 0;
    for (const LogSeries& series : data.series)
        for (const double value : series.values)
            if (drawable(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    if (high > 0) {
        scale.bottom = int(std::floor(std::log10(low) + 1e-9));
        scale.top = std::max(scale.bottom + 1, int(std::ceil(std::log10(high) - 1e-9)));
    }
    if (!data.xs.empty()) {
        scale.left = int(std::floor(std::log10(data.xs.front()) + 1e-9));
        scale.right = std::max(scale.left + 1, int(std::ceil(std::log10(data.xs.back()) - 1e-9)));
    }
    const double labels = QFontMetricsF(theme.font).horizontalAdvance(QStringLiteral("1,000")) + line;
    const double top = line * (data.title.isEmpty() ? 0.4 : 1.8) + setLegend(data, size.width(), theme, nullptr, 0) +
                       line * (data.mark > 0 ? 1.2 : 0.4);
    scale.area = QRectF(labels, top, std::max(1.0, size.width() - labels - line * 1.4),
                        std::max(1.0, size.height() - top - line * 2.9));
    return scale;
}

void drawGrid(QPainter& painter, const LogCurvesData& data, const Scale& scale, const Theme& theme)
{
    const double line = lineOf(theme);
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    for (int power = scale.left; power <= scale.right; ++power) {
        const double x = scale.x(std::pow(10.0, power));
        painter.fillRect(QRectF(x, scale.area.top(), 1, scale.area.height()), theme.line);
        drawLine(painter, {x, scale.area.bottom() + line * 0.8}, powerOfTen(power, theme), Qt::AlignHCenter);
    }
    const int each = std::max(1, int(std::ceil((scale.top - scale.bottom) * line * 1.3 / scale.area.height())));
    for (int power = scale.bottom; power <= scale.top; power += each) {
        const double y = scale.y(std::pow(10.0, power));
        painter.fillRect(QRectF(scale.area.left(), y, scale.area.width(), 1), theme.line);
        drawLine(painter, {scale.area.left() - line * 0.4, y}, powerOfTen(power, theme), Qt::AlignRight);
    }
    drawLine(painter, {scale.area.center().x(), scale.area.bottom() + line * 2.1}, data.xTitle, Qt::AlignHCenter);
}

void drawUpright(QPainter& painter, const Scale& scale, double x, const QColor& colour, Qt::PenStyle style)
{
    painter.setPen(QPen(colour, 1, style));
    painter.drawLine(QPointF(scale.x(x), scale.area.top()), QPointF(scale.x(x), scale.area.bottom()));
}

void drawMarks(QPainter& painter, const LogCurvesData& data, const Scale& scale, const Theme& theme)
{
    const double line = lineOf(theme);
    if (data.mark > 0 && !data.xs.empty() && data.mark <= data.xs.back()) {
        drawUpright(painter, scale, data.mark, theme.muted, Qt::DashLine);
        painter.setPen(theme.muted);
        const double x = scale.x(data.mark);
        const bool left = x > scale.area.center().x();
        drawLine(painter, {x + (left ? 0.0 : -line * 0.2), scale.area.top() - line * 0.6}, data.markName,
                 left ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (data.current > 0)
        drawUpright(painter, scale, data.current, theme.accent, Qt::SolidLine);
}

QString withoutBreaks(QString text)
{
    return text.replace('\t', ' ').replace('\n', ' ');
}

} // namespace

QColor logSeriesColor(const Theme& theme, std::size_t index)
{
    return seriesColor(theme, index);
}

QString tabSeparated(const LogCurvesData& data)
{
    QString text = withoutBreaks(data.xTitle);
    for (const LogSeries& series : data.series)
        text += '\t' + withoutBreaks(series.name);
    text += '\n';
    for (std::size_t i = 0; i < data.xs.size(); ++i) {
        text += QString::number(data.xs[i], 'g', 12);
        for (const LogSeries& series : data.series)
            text += '\t' + (i < series.values.size() ? QString::number(series.values[i], 'g', 12) : QString());
        text += '\n';
    }
    return text;
}

void drawLogCurves(QPainter& painter, const LogCurvesData& data, const QSizeF& size, const Theme& theme)
{
    const double line = lineOf(theme);
    const Scale scale = scaleOf(data, size, theme);
    double top = line * 0.4;
    if (!data.title.isEmpty()) {
        painter.setFont(theme.bold());
        painter.setPen(theme.text);
        drawLine(painter, {line * 0.6, line}, elidedLabel(data.title, QFontMetricsF(theme.bold()), size.width() - line),
                 Qt::AlignLeft);
        top = line * 1.8;
    }
    painter.setFont(theme.font);
    setLegend(data, size.width(), theme, &painter, top);
    drawGrid(painter, data, scale, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double thickest = 0.9 * double(data.series.size());
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        QPainterPath path;
        for (std::size_t i = 0; i < std::min(data.xs.size(), data.series[s].values.size()); ++i) {
            const double value = data.series[s].values[i];
            if (!drawable(value))
                continue;
            const QPointF place(scale.x(data.xs[i]), scale.y(value));
            path.elementCount() == 0 ? path.moveTo(place) : path.lineTo(place);
        }
        painter.setPen(QPen(logSeriesColor(theme, s), thickest - 0.9 * double(s)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
    painter.restore();
    drawMarks(painter, data, scale, theme);
}

LogCurves::LogCurves(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Curves"));
}

void LogCurves::setData(LogCurvesData data)
{
    data_ = std::move(data);
    setAccessibleName(data_.title.isEmpty() ? tr("Curves") : data_.title);
    setAccessibleDescription(textOf(currentIndex()).replace('\n', QStringLiteral(", ")));
    update();
}

double LogCurves::placeOf(double x) const
{
    return scaleOf(data_, QSizeF(size()), Theme::of(palette(), font())).x(x);
}

QSize LogCurves::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 28, line * 18};
}

QSize LogCurves::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 18, line * 14};
}

int LogCurves::indexAt(double position) const
{
    const Scale scale = scaleOf(data_, QSizeF(size()), Theme::of(palette(), font()));
    int best = -1;
    for (std::size_t i = 0; i < data_.xs.size(); ++i)
        if (best < 0 ||
            std::fabs(scale.x(data_.xs[i]) - position) < std::fabs(scale.x(data_.xs[std::size_t(best)]) - position))
            best = int(i);
    return best;
}

int LogCurves::currentIndex() const
{
    int best = data_.xs.empty() ? -1 : 0;
    for (std::size_t i = 0; i < data_.xs.size(); ++i)
        if (data_.xs[i] <= data_.current)
            best = int(i);
    return best;
}

QString LogCurves::textOf(int index) const
{
    if (index < 0 || std::size_t(index) >= data_.xs.size())
        return {};
    const QLocale locale;
    QString text = QStringLiteral("n = %1").arg(locale.toString(data_.xs[std::size_t(index)], 'g', 6));
    for (const LogSeries& series : data_.series)
        if (std::size_t(index) < series.values.size())
            text +=
                QStringLiteral("\n%1: %2").arg(series.name, locale.toString(series.values[std::size_t(index)], 'g', 4));
    return text;
}

void LogCurves::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette(), font());
    painter.fillRect(rect(), theme.background);
    drawLogCurves(painter, data_, QSizeF(size()), theme);
}

void LogCurves::mousePressEvent(QMouseEvent* event)
{
    const int index = indexAt(event->position().x());
    if (event->button() == Qt::LeftButton && index >= 0)
        emit chosen(data_.xs[std::size_t(index)]);
}

void LogCurves::mouseMoveEvent(QMouseEvent* event)
{
    const int index = indexAt(event->position().x());
    if (event->buttons() & Qt::LeftButton && index >= 0 && data_.xs[std::size_t(index)] != data_.current)
        emit chosen(data_.xs[std::size_t(index)]);
}

void LogCurves::keyPressEvent(QKeyEvent* event)
{
    const int last = int(data_.xs.size()) - 1;
    int index = currentIndex();
    if (event->key() == Qt::Key_Left)
        index = data_.xs.empty() || data_.xs[std::size_t(index)] < data_.current ? index : index - 1;
    else if (event->key() == Qt::Key_Right)
        index += 1;
    else if (event->key() == Qt::Key_Home)
        index = 0;
    else if (event->key() == Qt::Key_End)
        index = last;
    else
        return QWidget::keyPressEvent(event);
    if (last >= 0)
        emit chosen(data_.xs[std::size_t(std::clamp(index, 0, last))]);
}

void LogCurves::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

bool LogCurves::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showPlainTip(*help, textOf(indexAt(help->pos().x())), *this, {});
    return true;
}

} // namespace regard::app
