#include "app/plots/anatomy_painter.h"

#include <cmath>
#include <numbers>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

using Role = AnatomyNode::Role;

/// The hues of the paper's figure, as far as colour-blind readers can tell them apart.
QColor hueOf(Role role, const Theme& theme)
{
    switch (role) {
    case Role::embedding:
        return seriesColor(theme, 3);
    case Role::attention:
        return seriesColor(theme, 1);
    case Role::norm:
        return seriesColor(theme, 4);
    case Role::feed_forward:
        return seriesColor(theme, 5);
    case Role::linear:
        return seriesColor(theme, 6);
    case Role::soft_max:
        return seriesColor(theme, 2);
    default:
        return theme.muted;
    }
}

QFont smaller(const Theme& theme, double share)
{
    QFont font = theme.font;
    font.setPointSizeF(font.pointSizeF() * share);
    return font;
}

/// "1.1 M", "263 k"
QString amount(qulonglong parameters, const QLocale& locale)
{
    if (parameters >= 1'000'000)
        return QCoreApplication::translate("regard", "%1 M parameters", "millions")
            .arg(locale.toString(double(parameters) / 1e6, 'f', 2));
    if (parameters >= 10'000)
        return QCoreApplication::translate("regard", "%1 k parameters", "thousands")
            .arg(locale.toString(double(parameters) / 1e3, 'f', 0));
    return QCoreApplication::translate("regard", "%1 parameters").arg(locale.toString(parameters));
}

void drawHead(QPainter& painter, const AnatomyArrow& arrow, double size)
{
    const double angle = arrow.angle * std::numbers::pi / 180;
    const QPointF along(std::cos(angle), -std::sin(angle)), across(-along.y(), along.x());
    const QPointF back = arrow.tip - along * size;
    painter.drawPolygon(QPolygonF({arrow.tip, back + across * size * 0.5, back - across * size * 0.5}));
}

void drawArrows(QPainter& painter, const AnatomyDiagram& diagram, double line, const Theme& theme)
{
    for (const AnatomyArrow& arrow : diagram.arrows) {
        const QColor ink = mixed(theme.text, theme.background, arrow.residual ? 0.5 : 0.7);
        painter.setPen(QPen(ink, line * 0.075, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(arrow.path);
        if (!arrow.head)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        drawHead(painter, arrow, line * 0.42);
    }
}

void drawFrames(QPainter& painter, const AnatomyDiagram& diagram, double line, const Theme& theme)
{
    for (const AnatomyFrame& frame : diagram.frames) {
        painter.setPen(QPen(mixed(theme.muted, theme.background, 0.55), 1));
        painter.setBrush(mixed(theme.text, theme.background, 0.025));
        painter.drawRoundedRect(frame.rect, line * 0.5, line * 0.5);
        painter.setPen(theme.text);
        painter.setFont(theme.bold());
        const bool left = frame.stack == Stack::encoder;
        const double x = left ? frame.label.right() - line * 1.1 : frame.label.left() + line * 1.1;
        drawLine(painter, {x, frame.label.center().y()}, QStringLiteral("L%1").arg(frame.layer),
                 left ? Qt::AlignRight : Qt::AlignLeft);
        // A small triangle: points down when open.
        const QPointF middle(left ? frame.label.right() - line * 0.5 : frame.label.left() + line * 0.5,
                             frame.label.center().y());
        const double s = line * 0.26;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.muted);
        const double toward = left ? 1 : -1;
        painter.drawPolygon(
            frame.folded ? QPolygonF({middle + QPointF(-s * 0.8 * toward, -s), middle + QPointF(s * 0.8 * toward, 0),
                                      middle + QPointF(-s * 0.8 * toward, s)})
                         : QPolygonF({middle + QPointF(-s, -s * 0.8), middle + QPointF(s, -s * 0.8),
                                      middle + QPointF(0, s * 0.8)}));
    }
}

void drawSum(QPainter& painter, const AnatomyNode& node, const Theme& theme, double line)
{
    painter.setPen(QPen(mixed(theme.text, theme.background, 0.7), line * 0.075));
    painter.setBrush(theme.background);
    painter.drawEllipse(node.rect);
    const QPointF middle = node.rect.center();
    const double arm = node.rect.width() * 0.28;
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
    painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
}

void drawWave(QPainter& painter, const AnatomyNode& node, const Theme& theme, double line)
{
    painter.setPen(QPen(mixed(theme.text, theme.background, 0.7), line * 0.075));
    painter.setBrush(theme.background);
    painter.drawEllipse(node.rect);
    QPainterPath wave;
    const QRectF box = node.rect;
    for (int i = 0; i <= 24; ++i) {
        const double t = i / 24.0;
        const QPointF point(box.left() + t * box.width(),
                            box.center().y() - std::sin(t * 2 * std::numbers::pi) * box.height() * 0.26);
        i == 0 ? wave.moveTo(point) : wave.lineTo(point);
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

void drawTexts(QPainter& painter, const AnatomyNode& node, const Theme& theme, double line)
{
    const double inset = line * 0.55;
    const double room = (node.hint.isEmpty() ? node.rect.right() : node.hint.left()) - node.rect.left() - 1.5 * inset;
    QStringList details;
    if (!node.detail.isEmpty())
        details << node.detail;
    if (node.parameters > 0)
        details << amount(node.parameters, theme.locale);
    const QString detail = details.join(QStringLiteral(" · "));
    const bool flat = node.rect.height() < line * 2 || detail.isEmpty();
    const double x = node.rect.left() + inset, middle = node.rect.center().y();
    painter.setPen(theme.text);
    QFont font = node.role == Role::norm ? theme.font : theme.bold();
    if (QFontMetricsF(font).horizontalAdvance(node.title) > room)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString title = elidedLabel(node.title, metrics, room);
    drawLine(painter, {x, flat ? middle : middle - line * 0.52}, title, Qt::AlignLeft);
    if (detail.isEmpty())
        return;
    painter.setFont(smaller(theme, 0.86));
    painter.setPen(theme.muted);
    const QFontMetricsF small(painter.font());
    if (!flat)
        return drawLine(painter, {x, middle + line * 0.6}, elidedLabel(detail, small, room), Qt::AlignLeft);
    const double left = metrics.horizontalAdvance(title) + inset;
    drawLine(painter, {x + left, middle + line * 0.04}, elidedLabel(detail, small, room - left), Qt::AlignLeft);
}

void drawBlock(QPainter& painter, const AnatomyNode& node, const Theme& theme, double line)
{
    const QColor hue = hueOf(node.role, theme);
    const bool quiet = node.role == Role::tokens;
    painter.setPen(quiet ? QPen(Qt::NoPen) : QPen(mixed(hue, theme.background, 0.6), 1));
    painter.setBrush(quiet ? QBrush(Qt::NoBrush) : QBrush(mixed(hue, theme.background, 0.14)));
    painter.drawRoundedRect(node.rect, line * 0.35, line * 0.35);
    if (!quiet)
        return drawTexts(painter, node, theme, line);
    painter.setPen(theme.text);
    painter.setFont(theme.bold());
    drawLine(painter, node.rect.center() - QPointF(0, line * 0.35), node.title, Qt::AlignHCenter);
    painter.setPen(theme.muted);
    painter.setFont(smaller(theme, 0.9));
    drawLine(painter, node.rect.center() + QPointF(0, line * 0.7), node.detail, Qt::AlignHCenter);
}

void drawMark(QPainter& painter, const QRectF& rect, const QPen& pen, double line)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double out = line * 0.16;
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), line * 0.45, line * 0.45);
}

} // namespace

void drawAnatomy(QPainter& painter, const AnatomyDiagram& diagram, AnatomyHints& hints,
                 const std::optional<Moment>& moment, const Palette& palette, const Theme& theme,
                 const AnatomyMarks& marks)
{
    const double line = QFontMetricsF(theme.font).height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    drawFrames(painter, diagram, line, theme);
    drawArrows(painter, diagram, line, theme);
    for (const AnatomyNode& node : diagram.nodes) {
        if (node.role == Role::sum)
            drawSum(painter, node, theme, line);
        else if (node.role == Role::positions)
            drawWave(painter, node, theme, line);
        else
            drawBlock(painter, node, theme, line);
        if (!node.hint.isEmpty())
            hints.draw(painter, node, moment, palette, theme);
    }
    painter.setFont(theme.font);
    painter.setPen(theme.text);
    for (const AnatomyNote& note : diagram.notes)
        drawLine(painter, note.place, note.text, note.side);
    const auto rectOf = [&diagram](int index) { return diagram.nodes[std::size_t(index)].rect; };
    if (marks.pointed >= 0)
        drawMark(painter, rectOf(marks.pointed), QPen(mixed(theme.accent, theme.background, 0.5), 1.5), line);
    if (marks.cursor >= 0)
        drawMark(painter, rectOf(marks.cursor).adjusted(-3, -3, 3, 3), QPen(theme.accent, 1, Qt::DotLine), line);
    if (marks.current >= 0)
        drawMark(painter, rectOf(marks.current), QPen(theme.accent, 2.5), line);
    painter.restore();
}

} // namespace regard::app
