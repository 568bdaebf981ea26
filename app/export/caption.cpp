#include "app/export/caption.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include "core/text/unicode.h"

namespace regard::app {

namespace {

constexpr std::size_t longest_text = 280; // graphemes
constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap;

QFont captionFont(const Theme& theme)
{
    QFont font = theme.font;
    font.setPixelSize(8);
    return font;
}

double margin(const Theme& theme)
{
    return QFontMetricsF(theme.font).height() * 0.6;
}

QString cut(const std::string& text)
{
    // Isolated: a right-to-left sentence must not turn the words before it around.
    return QChar(0x2068) + QString::fromStdString(elide(text, longest_text)) + QChar(0x2069);
}

} // namespace

double captionHeight(const QString& caption, double width, const Theme& theme)
{
    if (caption.isEmpty())
        return 0;
    const double gap = margin(theme);
    const QRectF room(0, 0, std::max(width - 2 * gap, 1.0), 1e6);
    return QFontMetricsF(captionFont(theme)).boundingRect(room, flags, caption).height() + 1.5 * gap;
}

void drawCaption(QPainter& painter, const QString& caption, double top, double width, const Theme& theme)
{
    if (caption.isEmpty())
        return;
    const double gap = margin(theme);
    painter.save();
    painter.setFont(captionFont(theme));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(gap, top + gap / 2, std::max(width - 2 * gap, 1.0), 1e6), flags | Qt::TextDontClip,
                     caption);
    painter.restore();
}

QString runCaption(const Trace& trace)
{
    QStringList lines;
    QString model = QString::fromStdString(trace.model);
    if (!trace.source_language.empty() && !trace.target_language.empty())
        model += QStringLiteral(" (%1 → %2)")
                     .arg(QString::fromStdString(trace.source_language), QString::fromStdString(trace.target_language));
    if (!model.isEmpty())
        lines << QCoreApplication::translate("regard", "Model: %1").arg(model);
    if (!trace.source_text.empty())
        lines << QCoreApplication::translate("regard", "Source: %1").arg(cut(trace.source_text));
    if (!trace.target_text.empty())
        lines << (trace.forced ? QCoreApplication::translate("regard", "Target (given): %1")
                               : QCoreApplication::translate("regard", "Target: %1"))
                     .arg(cut(trace.target_text));
    return lines.join('\n');
}

} // namespace regard::app
