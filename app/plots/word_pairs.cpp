#include "app/plots/word_pairs.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/labels.h"
#include "app/session/token_labels.h"
#include "core/text/unicode.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr double widest_word = 14; // in line heights

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

QString wordText(const Trace& trace, const std::optional<TokenRange>& range)
{
    return range ? wordLabel(trace.target_output, *range, trace.target_text) : QString();
}

/// "+0.12"; what rounds to nothing has no sign.
QString changeText(const WordPair& pair, const Theme& theme)
{
    if (!pair.same)
        return QStringLiteral("≠");
    const double change = pair.probabilityAfter - pair.probabilityBefore;
    if (std::fabs(change) < 0.005)
        return QStringLiteral("0");
    return (change > 0 ? QStringLiteral("+") : QString()) + theme.locale.toString(change, 'f', 2);
}

QString changeName()
{
    return Text::tr("change of probability");
}

void drawWord(QPainter& painter, const QString& word, const QRectF& box, bool stands_out, const Theme& theme)
{
    if (word.isEmpty()) {
        painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        return;
    }
    painter.setPen(stands_out ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(mixed(theme.text, theme.background, 0.08));
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    const QFont font = stands_out ? theme.bold() : theme.font;
    painter.setFont(font);
    painter.setPen(theme.text);
    drawLine(painter, box.center(), elidedLabel(word, QFontMetricsF(font), box.width() - 4), Qt::AlignHCenter);
}

} // namespace

WordPairs wordPairs(const Trace& before, const Trace& after)
{
    WordPairs words;
    words.rightToLeft = is_right_to_left(after.target_text);
    for (const WordChange& change : compare_words(before, after))
        words.pairs.push_back({wordText(before, change.before), wordText(after, change.after), change.same,
                               change.probability_before, change.probability_after});
    return words;
}

int differingWords(const WordPairs& words)
{
    return int(std::count_if(words.pairs.begin(), words.pairs.end(), [](const WordPair& pair) { return !pair.same; }));
}

int WordPairsLayout::at(const QPointF& position) const
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].contains(position))
            return int(i);
    return -1;
}

WordPairsLayout arrangePairs(const WordPairs& words, double width, const Theme& theme)
{
    WordPairsLayout layout;
    const double line = lineOf(theme), margin = line * 0.7, gap = line * 0.3;
    const QFontMetricsF metrics(theme.font), bold(theme.bold());
    layout.rowHeight = line * 1.5;
    for (const QString& name : {words.beforeName, words.afterName, changeName()})
        layout.labelWidth = std::max(layout.labelWidth, metrics.horizontalAdvance(name));
    layout.labelWidth = std::min(layout.labelWidth, width * 0.4);
    const double left = margin + layout.labelWidth + line * 0.7, right = std::max(width - margin, left + line * 4);
    const double height = layout.rowHeight * 2.85;
    double x = left, y = margin;
    for (const WordPair& pair : words.pairs) {
        double wide = std::max(bold.horizontalAdvance(pair.before), bold.horizontalAdvance(pair.after)) + line * 0.8;
        wide = std::max(wide, metrics.horizontalAdvance(changeText(pair, theme)) + line * 0.4);
        wide = std::min({std::max(wide, line * 1.6), line * widest_word, right - left});
        if (x > left && x + wide > right) {
            x = left;
            y += height + line * 0.6;
        }
        layout.columns.push_back({words.rightToLeft ? right + left - x - wide : x, y, wide, height});
        x += wide + gap;
    }
    layout.size = {width, y + height + margin};
    return layout;
}

void drawPairs(QPainter& painter, const WordPairs& words, const WordPairsLayout& layout, const Theme& theme,
               int hovered)
{
    const double line = lineOf(theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double labelled = -1;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const QRectF column = layout.columns[i];
        const WordPair& pair = words.pairs[i];
        const QRectF upper(column.left(), column.top(), column.width(), layout.rowHeight - 3);
        const QRectF lower = upper.translated(0, layout.rowHeight);
        drawWord(painter, pair.before, upper, false, theme);
        drawWord(painter, pair.after, lower, !pair.same, theme);
        painter.setFont(pair.same ? theme.font : theme.bold());
        painter.setPen(pair.same ? theme.muted : theme.accent);
        drawLine(painter, {column.center().x(), lower.bottom() + layout.rowHeight * 0.4}, changeText(pair, theme),
                 Qt::AlignHCenter);
        if (int(i) == hovered) {
            painter.setPen(QPen(theme.accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(column.adjusted(-2, -2, 2, 2), 4, 4);
        }
        if (column.top() == labelled)
            continue;
        labelled = column.top(); // the names once a line
        painter.setFont(theme.font);
        painter.setPen(theme.muted);
        const QFontMetricsF metrics(theme.font);
        const double ends = line * 0.7 + layout.labelWidth;
        const auto name = [&](const QString& text, double y) {
            drawLine(painter, {ends, y}, elidedLabel(text, metrics, layout.labelWidth), Qt::AlignRight);
        };
        name(words.beforeName, upper.center().y());
        name(words.afterName, lower.center().y());
        name(changeName(), lower.bottom() + layout.rowHeight * 0.4);
    }
    painter.restore();
}

} // namespace regard::app
