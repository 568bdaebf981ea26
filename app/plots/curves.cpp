#include "app/plots/curves.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>

#include "app/plots/plain_tip.h"

namespace regard::app {

namespace {

void styleAxis(QCPAxis* axis, const Theme& theme, bool grid)
{
    axis->setBasePen(QPen(theme.line));
    axis->setTickPen(QPen(theme.line));
    axis->setSubTicks(false);
    axis->setTickLengthIn(0);
    axis->setTickLengthOut(4);
    axis->setTickLabelFont(theme.font);
    axis->setTickLabelColor(theme.muted);
    axis->setLabelFont(theme.font);
    axis->setLabelColor(theme.muted);
    axis->grid()->setPen(QPen(grid ? theme.line : QColor(Qt::transparent), 1));
    axis->grid()->setZeroLinePen(QPen(theme.line));
}

QString withoutBreaks(QString text)
{
    return text.replace('\t', ' ').replace('\n', ' ');
}

/// How many values there are before those that are still to come, which have no number.
std::size_t known(const CurveSeries& series)
{
    const auto last =
        std::find_if(series.values.rbegin(), series.values.rend(), [](float value) { return !std::isnan(value); });
    return std::size_t(series.values.rend() - last);
}

} // namespace

QString tabSeparated(const CurvesData& data)
{
    QString text = withoutBreaks(data.xTitle);
    std::size_t length = 0;
    for (const CurveSeries& series : data.series) {
        text += '\t' + withoutBreaks(series.name);
        length = std::max(length, series.values.size());
    }
    text += '\n';
    for (std::size_t x = 0; x < length; ++x) {
        text += QString::number(x);
        for (const CurveSeries& series : data.series)
            text += '\t' + (x < known(series) ? QString::number(double(series.values[x]), 'g', 9) : QString());
        text += '\n';
    }
    return text;
}

Curves::Curves(QWidget* parent) : QCustomPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_NoMousePropagation, false); // the wheel scrolls what this stands in
    setAccessibleName(tr("Curves"));
    legend->setVisible(true);
    legend->setBorderPen(Qt::NoPen);
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    // The legend above the curves, where it hides none of them.
    title_ = new QCPTextElement(this);
    title_->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    title_->setMargins({8, 6, 8, 0});
    legend->setMargins({8, 0, 8, 0});
    axisRect()->setMinimumMargins({8, 6, 14, 4});
    plotLayout()->insertRow(0);
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, title_);
    plotLayout()->addElement(1, 0, legend);
    plotLayout()->setRowStretchFactor(0, 0.001);
    plotLayout()->setRowStretchFactor(1, 0.001);
    mark_ = new QCPItemStraightLine(this);
    mark_->setVisible(false);
    applyTheme();
}

Curves::~Curves() = default;

void Curves::setData(CurvesData data)
{
    data_ = std::move(data);
    title_->setText(data_.title);
    title_->setVisible(!data_.title.isEmpty());
    legend->setVisible(data_.legend);
    // Without names it has no height, and must not make the plot as narrow as itself.
    legend->setMaximumSize(data_.legend ? QWIDGETSIZE_MAX : QWIDGETSIZE_MAX / 2, data_.legend ? QWIDGETSIZE_MAX : 0);
    xAxis->setLabel(data_.xTitle);
    yAxis->setLabel(data_.yTitle);
    if (!data_.title.isEmpty())
        setAccessibleName(data_.title);
    addSeries();
    useScale();
    setRanges();
    applyTheme();
}

void Curves::useScale()
{
    if (data_.logarithmic == (yAxis->scaleType() == QCPAxis::stLogarithmic))
        return;
    yAxis->setScaleType(data_.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (data_.logarithmic)
        yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    else
        yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    yAxis->setNumberFormat(data_.logarithmic ? QStringLiteral("gb") : QStringLiteral("g"));
    yAxis->setNumberPrecision(data_.logarithmic ? 0 : 6);
}

void Curves::addSeries()
{
    clearGraphs();
    for (const CurveSeries& series : data_.series) {
        QCPGraph* graph = addGraph();
        graph->setName(series.name);
        if (!data_.legend)
            graph->removeFromLegend(); // so that it takes no room
        QVector<double> x(qsizetype(series.values.size()));
        QVector<double> y(qsizetype(series.values.size()));
        for (qsizetype i = 0; i < x.size(); ++i) {
            x[i] = double(i);
            y[i] = double(series.values[std::size_t(i)]);
        }
        graph->setData(x, y, true);
    }
}

int Curves::length() const
{
    std::size_t longest = 0;
    for (const CurveSeries& series : data_.series)
        longest = std::max(longest, series.values.size());
    return int(longest);
}

void Curves::setRanges()
{
    double low = 0;
    double high = 0;
    bool any = false;
    for (const CurveSeries& series : data_.series) {
        for (const float value : series.values) {
            if (!std::isfinite(value))
                continue;
            low = any ? std::min(low, double(value)) : double(value);
            high = any ? std::max(high, double(value)) : double(value);
            any = true;
        }
    }
    if (data_.logarithmic && low > 0) {
        yAxis->setRange(low / 1.5, high * 1.5);
        xAxis->setRange(0, std::max(1, length() - 1));
        return;
    }
    const double room = high > low ? (high - low) * 0.06 : 0.5;
    yAxis->setRange(low - room, high + room);
    xAxis->setRange(0, std::max(1, length() - 1));
}

void Curves::setTheme(const Theme& theme)
{
    own_theme_ = true;
    theme_ = theme;
    applyTheme();
}

void Curves::applyTheme()
{
    if (!own_theme_)
        theme_ = Theme::of(palette(), font());
    setBackground(QBrush(theme_.background));
    title_->setFont(theme_.bold());
    title_->setTextColor(theme_.text);
    legend->setFont(theme_.font);
    legend->setTextColor(theme_.text);
    legend->setBrush(QBrush(theme_.background));
    styleAxis(xAxis, theme_, false);
    styleAxis(yAxis, theme_, true);
    xAxis->ticker()->setTickCount(std::clamp(length(), 2, 8));
    yAxis->ticker()->setTickCount(5);
    mark_->setPen(QPen(theme_.accent, 1));
    for (int i = 0; i < graphCount(); ++i)
        graph(i)->setPen(QPen(seriesColor(theme_, std::size_t(i)), 1.6));
    wrapLegend();
    replot(QCustomPlot::rpQueuedReplot);
}

void Curves::wrapLegend()
{
    const QFontMetricsF metrics(theme_.font);
    double widest = 0;
    for (const CurveSeries& series : data_.series)
        widest = std::max(widest, metrics.horizontalAdvance(series.name));
    const double item = widest + legend->iconSize().width() + legend->iconTextPadding() + legend->columnSpacing() + 10;
    legend->setWrap(std::max(1, int((width() - 16) / item)));
}

void Curves::setHighlight(int x)
{
    if (x == marked_)
        return;
    marked_ = x;
    mark_->setVisible(x >= 0 && x < length());
    mark_->point1->setCoords(x, 0);
    mark_->point2->setCoords(x, 1);
    setAccessibleDescription(QString(valuesAt(x)).replace('\n', QStringLiteral(", ")));
    replot(QCustomPlot::rpQueuedReplot);
}

QSize Curves::sizeHint() const
{
    return {640, 260};
}

QSize Curves::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 14, line * 9};
}

int Curves::indexAt(const QPointF& position) const
{
    if (!axisRect()->rect().contains(position.toPoint()) || length() == 0)
        return -1;
    return std::clamp(int(std::lround(xAxis->pixelToCoord(position.x()))), 0, length() - 1);
}

QString Curves::valuesAt(int x) const
{
    if (x < 0 || x >= length())
        return {};
    QString text = QStringLiteral("%1 %2").arg(data_.xTitle, locale().toString(x)).trimmed();
    for (const CurveSeries& series : data_.series) {
        if (std::size_t(x) < series.values.size() && !std::isnan(series.values[std::size_t(x)]))
            text += QStringLiteral("\n%1: %2")
                        .arg(series.name, locale().toString(double(series.values[std::size_t(x)]), 'g', 4));
    }
    return text;
}

void Curves::hover(int x)
{
    if (x == hovered_)
        return;
    hovered_ = x;
    emit hovered(x);
}

void Curves::mouseMoveEvent(QMouseEvent* event)
{
    hover(indexAt(event->position()));
    event->accept();
}

void Curves::leaveEvent(QEvent* event)
{
    hover(-1);
    QCustomPlot::leaveEvent(event);
}

void Curves::keyPressEvent(QKeyEvent* event)
{
    int x = marked_;
    switch (event->key()) {
    case Qt::Key_Left:
        x -= 1;
        break;
    case Qt::Key_Right:
        x += 1;
        break;
    case Qt::Key_Home:
        x = 0;
        break;
    case Qt::Key_End:
        x = length() - 1;
        break;
    default:
        return QCustomPlot::keyPressEvent(event);
    }
    if (length() == 0)
        return event->ignore();
    x = std::clamp(x, 0, length() - 1);
    setHighlight(x);
    hover(x);
    event->accept();
}

void Curves::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void Curves::resizeEvent(QResizeEvent* event)
{
    wrapLegend();
    QCustomPlot::resizeEvent(event);
}

bool Curves::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QCustomPlot::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showPlainTip(*help, valuesAt(indexAt(QPointF(help->pos()))), *this, {});
    return true;
}

} // namespace regard::app
