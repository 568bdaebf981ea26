#include "app/plots/token_bars.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include "app/plots/labels.h"
#include "app/plots/pending.h"
#include "app/plots/plain_tip.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr double longest_label = 9; // in line heights
constexpr double least_track = 4;

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double rowHeight(const Theme& theme)
{
    return std::ceil(lineOf(theme) * 1.4);
}

QString probabilityText(float value, const QLocale& locale)
{
    constexpr double least = 1e-4;
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (value > 0 && double(value) < least / 2)
        return u'<' + locale.toString(least, 'f', 4);
    return locale.toString(double(value), 'f', 4);
}

QString rankText(const TokenBar& bar, const QLocale& locale)
{
    return locale.toString(qulonglong(bar.rank + 1));
}

/// From left to right: rank, token, bar, probability, logit, tag.
struct Columns {
    double rank = 0; ///< right end
    double label = 0;
    double labelWidth = 0;
    double track = 0;
    double trackWidth = 0;
    double probability = 0; ///< right end
    double logit = 0;       ///< right end
    double tag = 0;
};

Columns columnsOf(const TokenBarsData& data, double width, const Theme& theme)
{
    const QFontMetricsF metrics(theme.bold());
    const double gap = lineOf(theme) * 0.6;
    double rank = metrics.horizontalAdvance(QStringLiteral("10")), label = metrics.horizontalAdvance(Text::tr("token"));
    double logit = metrics.horizontalAdvance(Text::tr("logit")), tag = 0;
    for (const TokenBar& bar : data.bars) {
        rank = std::max(rank, metrics.horizontalAdvance(rankText(bar, theme.locale)));
        label = std::max(label, metrics.horizontalAdvance(bar.label));
        logit = std::max(logit, metrics.horizontalAdvance(theme.locale.toString(double(bar.logit), 'f', 2)));
        tag = std::max(tag, metrics.horizontalAdvance(bar.tag));
    }
    const double probability = std::max(metrics.horizontalAdvance(QStringLiteral("<0.0001")),
                                        metrics.horizontalAdvance(Text::tr("probability")));
    Columns columns;
    columns.rank = rank + gap / 2;
    columns.label = columns.rank + gap;
    columns.labelWidth = std::min(label, lineOf(theme) * longest_label);
    columns.track = columns.label + columns.labelWidth + gap;
    const double right = gap + probability + (data.withLogits ? gap + logit : 0) + (tag > 0 ? gap + tag : 0) + gap / 2;
    columns.trackWidth = std::max(width - columns.track - right, lineOf(theme) * least_track);
    columns.probability = columns.track + columns.trackWidth + gap + probability;
    columns.logit = columns.probability + (data.withLogits ? gap + logit : 0);
    columns.tag = columns.logit + gap;
    return columns;
}

void drawHeader(QPainter& painter, const TokenBarsData& data, const Columns& columns, const Theme& theme)
{
    const double middle = rowHeight(theme) / 2;
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    drawLine(painter, {columns.label, middle}, Text::tr("token"), Qt::AlignLeft);
    drawLine(painter, {columns.probability, middle}, Text::tr("probability"), Qt::AlignRight);
    if (data.withLogits)
        drawLine(painter, {columns.logit, middle}, Text::tr("logit"), Qt::AlignRight);
}

void drawTrack(QPainter& painter, const TokenBarsData& data, const TokenBar& bar, const QRectF& track,
               const Theme& theme)
{
    painter.fillRect(track, mixed(theme.text, theme.background, 0.06));
    const auto length = [&](float share) {
        return std::isfinite(share) ? track.width() * std::clamp(double(share), 0.0, 1.0) : 0.0;
    };
    painter.fillRect(QRectF(track.topLeft(), QSizeF(length(bar.probability), track.height())), seriesColor(theme, 0));
    if (data.tempered)
        painter.fillRect(QRectF(track.left() + length(bar.plain) - 1, track.top() - 2, 2, track.height() + 4),
                         theme.text);
}

void drawRow(QPainter& painter, const TokenBarsData& data, const TokenBar& bar, double top, const Columns& columns,
             const Theme& theme)
{
    const double height = rowHeight(theme), middle = top + height / 2, thick = std::round(lineOf(theme) * 0.62);
    const bool marked = !bar.tag.isEmpty();
    const QFont font = marked ? theme.bold() : theme.font;
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    drawLine(painter, {columns.rank, middle}, rankText(bar, theme.locale), Qt::AlignRight);
    painter.setFont(font);
    painter.setPen(theme.text);
    drawLine(painter, {columns.label, middle}, elidedLabel(bar.label, QFontMetricsF(font), columns.labelWidth),
             Qt::AlignLeft);
    const QRectF track(columns.track, std::round(middle - thick / 2), columns.trackWidth, thick);
    if (data.withProbabilities)
        drawTrack(painter, data, bar, track, theme);
    else
        drawPending(painter, track, theme);
    painter.setPen(theme.text);
    drawLine(painter, {columns.probability, middle},
             data.withProbabilities ? probabilityText(bar.probability, theme.locale) : QStringLiteral("…"),
             Qt::AlignRight);
    painter.setFont(theme.font);
    if (data.withLogits)
        drawLine(painter, {columns.logit, middle}, theme.locale.toString(double(bar.logit), 'f', 2), Qt::AlignRight);
    painter.setFont(theme.bold());
    painter.setPen(theme.accent);
    if (marked)
        drawLine(painter, {columns.tag, middle}, bar.tag, Qt::AlignLeft);
}

} // namespace

QString tabSeparated(const TokenBarsData& data)
{
    QString text = QStringLiteral("rank\tid\ttoken\tprobability\tprobability_at_temperature_1\tlogit\n");
    for (const TokenBar& bar : data.bars)
        text += QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\n")
                    .arg(bar.rank + 1)
                    .arg(bar.id)
                    .arg(QString(bar.label).replace('\t', ' ').replace('\n', ' '),
                         data.withProbabilities ? QString::number(double(bar.probability), 'g', 9) : QString(),
                         data.withProbabilities ? QString::number(double(bar.plain), 'g', 9) : QString(),
                         data.withLogits ? QString::number(double(bar.logit), 'g', 9) : QString());
    return text;
}

double tokenBarsHeight(const TokenBarsData& data, const Theme& theme)
{
    return rowHeight(theme) * double(data.bars.size() + 1);
}

double tokenBarsLeastWidth(const TokenBarsData& data, const Theme& theme)
{
    const Columns columns = columnsOf(data, 0, theme);
    double tag = 0;
    for (const TokenBar& bar : data.bars)
        tag = std::max(tag, QFontMetricsF(theme.bold()).horizontalAdvance(bar.tag));
    return columns.tag + tag + lineOf(theme) * 0.3;
}

void drawTokenBars(QPainter& painter, const TokenBarsData& data, double width, const Theme& theme, int current)
{
    const Columns columns = columnsOf(data, width, theme);
    const double height = rowHeight(theme);
    drawHeader(painter, data, columns, theme);
    for (std::size_t i = 0; i < data.bars.size(); ++i) {
        const double top = height * double(i + 1);
        const bool follows = i == 0 || data.bars[i].rank == data.bars[i - 1].rank + 1;
        if (int(i) == current)
            painter.fillRect(QRectF(0, top, width, height), mixed(theme.accent, theme.background, 0.10));
        if (!follows) // tokens between them are left out
            painter.fillRect(QRectF(0, top, width, 1), theme.line);
        drawRow(painter, data, data.bars[i], top, columns, theme);
    }
}

TokenBars::TokenBars(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The most probable tokens"));
}

void TokenBars::setData(TokenBarsData data)
{
    data_ = std::move(data);
    current_ = std::min(current_, int(data_.bars.size()) - 1);
    setAccessibleDescription(textOf(std::max(current_, 0)));
    updateGeometry();
    update();
}

QSize TokenBars::sizeHint() const
{
    const Theme theme = Theme::of(palette(), font());
    return {int(lineOf(theme) * 30), int(std::ceil(tokenBarsHeight(data_, theme)))};
}

QSize TokenBars::minimumSizeHint() const
{
    return {int(std::ceil(tokenBarsLeastWidth(data_, Theme::of(palette(), font())))), sizeHint().height()};
}

void TokenBars::point(int row)
{
    current_ = row;
    setAccessibleDescription(textOf(row));
    update();
}

int TokenBars::rowAt(const QPointF& place) const
{
    const int row = int(std::floor(place.y() / rowHeight(Theme::of(palette(), font())))) - 1;
    return row >= 0 && std::size_t(row) < data_.bars.size() ? row : -1;
}

QString TokenBars::textOf(int row) const
{
    if (row < 0 || std::size_t(row) >= data_.bars.size())
        return {};
    const TokenBar& bar = data_.bars[std::size_t(row)];
    const QLocale locale;
    const auto exact = [&](float value) { return locale.toString(double(value), 'g', 6); };
    QStringList lines = {tr("“%1” · id %2").arg(bar.label, QString::number(bar.id)),
                         tr("rank %1").arg(rankText(bar, locale)),
                         data_.withProbabilities ? tr("probability %1").arg(exact(bar.probability))
                                                 : tr("probability not yet computed")};
    if (data_.tempered && data_.withProbabilities)
        lines << tr("probability %1 at temperature 1").arg(exact(bar.plain));
    if (data_.withLogits)
        lines << tr("logit %1").arg(exact(bar.logit));
    if (!bar.tag.isEmpty())
        lines << bar.tag;
    return lines.join(u'\n');
}

void TokenBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette(), font());
    painter.fillRect(rect(), theme.background);
    drawTokenBars(painter, data_, width(), theme, hasFocus() ? std::max(current_, 0) : -1);
}

QRectF TokenBars::rowRect(int row) const
{
    const double height = rowHeight(Theme::of(palette(), font()));
    return {0, height * (row + 1), double(width()), height};
}

void TokenBars::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return QWidget::mousePressEvent(event);
    point(row);
    const Columns columns = columnsOf(data_, width(), Theme::of(palette(), font()));
    const double x = event->position().x();
    emit numberChosen(row, data_.withLogits && x > columns.probability && x < columns.tag);
}

void TokenBars::keyPressEvent(QKeyEvent* event)
{
    const int last = int(data_.bars.size()) - 1, now = std::max(current_, 0);
    if (last >= 0 && event->key() == Qt::Key_Up)
        point(std::max(now - 1, 0));
    else if (last >= 0 && event->key() == Qt::Key_Down)
        point(std::min(now + 1, last));
    else if (last >= 0 && event->key() == Qt::Key_Home)
        point(0);
    else if (last >= 0 && event->key() == Qt::Key_End)
        point(last);
    else if (last >= 0 &&
             (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        emit numberChosen(now, data_.withLogits && event->modifiers() & Qt::ShiftModifier);
    else
        QWidget::keyPressEvent(event);
}

void TokenBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

bool TokenBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showPlainTip(*help, textOf(rowAt(help->pos())), *this, {});
    return true;
}

} // namespace regard::app
