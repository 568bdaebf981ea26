#include "app/export/caption.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/beam_tree_data.h"
#include "app/plots/labels.h"
#include "app/session/switch_text.h"
#include "app/session/variant_text.h"
#include "core/text/unicode.h"

namespace regard::app {

namespace {

constexpr std::size_t longest_text = 4000; // graphemes: as 512 tokens and more have

QFont captionFont(const Theme& theme)
{
    QFont font = theme.font;
    font.setPixelSize(8);
    return font;
}

double setLines(const QString& caption, double width, const Theme& theme, QPainter* painter, QPointF at)
{
    double height = 0;
    for (const QString& line : caption.split('\n'))
        height += setWrapped(line, captionFont(theme), width, painter, at + QPointF(0, height));
    return height;
}

double margin(const Theme& theme)
{
    return QFontMetricsF(theme.font).height() * 0.6;
}

QString cut(const std::string& text)
{
    // Isolated: a right-to-left sentence must not turn the words before it around.
    return QChar(0x2068) + QString::fromStdString(elide(text, longest_text)).simplified() + QChar(0x2069);
}

} // namespace

double captionHeight(const QString& caption, double width, const Theme& theme)
{
    if (caption.isEmpty())
        return 0;
    const double gap = margin(theme);
    return setLines(caption, std::max(width - 2 * gap, 1.0), theme, nullptr, {}) + 1.5 * gap;
}

void drawCaption(QPainter& painter, const QString& caption, double top, double width, const Theme& theme)
{
    if (caption.isEmpty())
        return;
    const double gap = margin(theme);
    painter.save();
    painter.setPen(theme.muted);
    setLines(caption, std::max(width - 2 * gap, 1.0), theme, &painter, {gap, top + gap / 2});
    painter.restore();
}

QString runCaption(const Trace& trace)
{
    QStringList lines;
    QString model = QString::fromStdString(trace.model).simplified();
    model.removeIf([](QChar c) { return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; });
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
    if (!trace.switches.empty())
        lines << QCoreApplication::translate("regard", "Not the full model: without %1")
                     .arg(switchedHeadsText(trace.switches, trace.shape));
    if (!trace.variant.empty())
        lines << QCoreApplication::translate("regard", "Not the model as trained: %1").arg(variantText(trace.variant));
    const BeamSearch& beam = trace.beam;
    if (beam.hypotheses.size() > 1)
        lines << QCoreApplication::translate("regard", "Hypothesis %1 of %2 of a beam search (beam size %3), score %4")
                     .arg(beam.chosen + 1)
                     .arg(beam.hypotheses.size())
                     .arg(beam.beam_size)
                     .arg(scoreText(beam.hypotheses[beam.chosen].score, QLocale::c(), 3));
    return lines.join('\n');
}

} // namespace regard::app
