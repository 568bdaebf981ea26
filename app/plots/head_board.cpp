#include "app/plots/head_board.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/colour_bar.h"
#include "app/plots/labels.h"
#include "app/plots/palette.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr double smallest_cell = 1.0; // in line heights
constexpr double widest_cell = 2.9;
constexpr double highest_cell = 1.7;

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

QFont smallFont(const Theme& theme)
{
    QFont font = theme.font;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, int(font.pixelSize() * 0.85)));
    else
        font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

std::vector<HeadBoardLayout::Panel> panelsOf(const ModelShape& shape)
{
    std::vector<HeadBoardLayout::Panel> panels;
    for (const AttentionKind kind : attention_kinds)
        if (const int layers = int(attention_layers(shape, kind)); layers > 0 && shape.heads > 0)
            panels.push_back({kind, layers, int(shape.heads), {}, {}});
    return panels;
}

/// Width of a panel whose cells are `cell` wide.
double panelWidth(const HeadBoardLayout& layout, const HeadBoardLayout::Panel& panel, double cell)
{
    return layout.labelWidth + panel.heads * (cell + layout.gap);
}

QColor readable(const QColor& ground)
{
    return contrast(Qt::white, ground) > contrast(Qt::black, ground) ? Qt::white : Qt::black;
}

QColor stateGround(const Theme& theme)
{
    return mixed(theme.accent, theme.background, 0.22);
}

/// A cross for zero, two bars for uniform: told apart without colours.
void drawSign(QPainter& painter, const QRectF& cell, HeadSwitch state, const QColor& colour)
{
    const double side = std::min(cell.width(), cell.height()) * 0.3;
    const QPointF c = cell.center();
    painter.setPen(QPen(colour, std::max(1.5, side * 0.24), Qt::SolidLine, Qt::RoundCap));
    if (state == HeadSwitch::zero) {
        painter.drawLine(c + QPointF(-side, -side), c + QPointF(side, side));
        painter.drawLine(c + QPointF(-side, side), c + QPointF(side, -side));
    } else if (state == HeadSwitch::uniform) {
        painter.drawLine(c + QPointF(-side, -side * 0.5), c + QPointF(side, -side * 0.5));
        painter.drawLine(c + QPointF(-side, side * 0.5), c + QPointF(side, side * 0.5));
    }
}

QString riseText(double rise, const Theme& theme)
{
    if (std::fabs(rise) < 0.005)
        return QStringLiteral("0");
    return (rise > 0 ? QStringLiteral("+") : QString()) + theme.locale.toString(rise, 'f', 2);
}

void drawHead(QPainter& painter, const HeadBoardData& data, const BoardPlace& place, const QRectF& cell,
              const Palette& palette, const HeatMapData& scale, const Theme& theme)
{
    const auto layer = std::size_t(place.layer), head = std::size_t(place.head);
    const HeadSwitch state = data.switches.at(place.kind, layer, head);
    const bool off = state != HeadSwitch::on;
    QColor ground = off ? theme.background : stateGround(theme);
    if (data.importance)
        ground = QColor::fromRgb(palette.color(scale.fraction(data.importance->at(place.kind, layer, head).rise)));
    painter.setPen(QPen(off ? theme.text : mixed(theme.muted, theme.background, 0.5), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QColor ink = data.importance ? readable(ground) : theme.text;
    if (off) {
        drawSign(painter, cell, state, ink);
        return;
    }
    if (!data.importance)
        return;
    const QFont font = smallFont(theme);
    if (QFontMetricsF(font).horizontalAdvance(QStringLiteral("+0.00")) > cell.width() - 3)
        return; // for all or for none
    const QString text = riseText(data.importance->at(place.kind, layer, head).rise, theme);
    painter.setFont(font);
    painter.setPen(ink);
    drawLine(painter, cell.center(), text, Qt::AlignHCenter);
}

void drawLabels(QPainter& painter, const HeadBoardLayout& layout, const HeadBoardLayout::Panel& panel,
                const Theme& theme)
{
    const double line = lineOf(theme);
    const auto button = [&](const QRectF& rect) {
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    };
    button(panel.title);
    painter.setFont(theme.bold());
    painter.setPen(theme.text);
    const QString title =
        elidedLabel(attentionKindTitle(panel.kind), QFontMetricsF(theme.bold()), panel.title.width() - line * 0.6);
    drawLine(painter, {panel.title.left() + line * 0.4, panel.title.center().y()}, title, Qt::AlignLeft);
    painter.setFont(theme.font);
    for (int layer = 0; layer < panel.layers; ++layer) {
        const QRectF rect = layout.rect({panel.kind, layer, -1});
        button(rect);
        painter.setPen(theme.muted);
        drawLine(painter, rect.center(), QStringLiteral("L%1").arg(layer), Qt::AlignHCenter);
    }
    const double widest =
        QFontMetricsF(theme.font).horizontalAdvance(QStringLiteral("H%1").arg(std::max(panel.heads - 1, 0)));
    const int step = std::max(1, int(std::ceil((widest + 2) / (layout.cell.width() + layout.gap))));
    for (int head = 0; head < panel.heads; head += step) {
        const QRectF rect = layout.rect({panel.kind, 0, head});
        drawLine(painter, {rect.center().x(), rect.top() - line * 0.6}, QStringLiteral("H%1").arg(head),
                 Qt::AlignHCenter);
    }
}

void drawKeys(QPainter& painter, const HeadBoardLayout& layout, const Theme& theme)
{
    const double line = lineOf(theme);
    double x = layout.key.left();
    const QFontMetricsF metrics(theme.font);
    for (const auto& [state, text] : {std::pair(HeadSwitch::on, Text::tr("on", "a head")),
                                      std::pair(HeadSwitch::zero, Text::tr("off: weights zero")),
                                      std::pair(HeadSwitch::uniform, Text::tr("off: weights uniform"))}) {
        const QRectF box(x, layout.key.center().y() - line * 0.5, line, line);
        painter.setPen(QPen(theme.muted, 1));
        painter.setBrush(state == HeadSwitch::on ? stateGround(theme) : theme.background);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        drawSign(painter, box, state, theme.text);
        painter.setFont(theme.font);
        painter.setPen(theme.muted);
        drawLine(painter, {box.right() + line * 0.35, box.center().y()}, text, Qt::AlignLeft);
        x = box.right() + line * 0.35 + metrics.horizontalAdvance(text) + line * 1.2;
    }
}

double usualBar(const Theme& theme)
{
    HeatMapData scale;
    scale.valueName = QStringLiteral("x");
    scale.minimum = -0.888;
    scale.maximum = 0.888;
    return colourBarWidth(scale, theme) + lineOf(theme);
}

/// Panels in rows of `across`; returns the height.
double placePanels(HeadBoardLayout& layout, std::size_t across, double top, const Theme& theme)
{
    const double line = lineOf(theme), margin = line * 0.7;
    double y = top, x = margin, lowest = top;
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        HeadBoardLayout::Panel& panel = layout.panels[i];
        if (i > 0 && i % across == 0) {
            x = margin;
            y = lowest + line * 0.9;
        }
        const double width = panelWidth(layout, panel, layout.cell.width());
        panel.title = QRectF(x, y, width - layout.gap, line * 1.45);
        panel.origin = {x + layout.labelWidth, panel.title.bottom() + line * 1.25};
        lowest = std::max(lowest, panel.origin.y() + panel.layers * (layout.cell.height() + layout.gap));
        layout.size.setWidth(std::max(layout.size.width(), x + width));
        x += width + line * 1.2;
    }
    return lowest;
}

} // namespace

const HeadBoardLayout::Panel* HeadBoardLayout::panel(AttentionKind kind) const
{
    for (const Panel& panel : panels)
        if (panel.kind == kind)
            return &panel;
    return nullptr;
}

QRectF HeadBoardLayout::rect(const BoardPlace& place) const
{
    const Panel* in = panel(place.kind);
    if (!in || place.layer >= in->layers || place.head >= in->heads)
        return {};
    if (place.layer < 0)
        return in->title;
    const double y = in->origin.y() + place.layer * (cell.height() + gap);
    if (place.head < 0)
        return {in->origin.x() - labelWidth, y, labelWidth - gap * 2, cell.height()};
    return {in->origin.x() + place.head * (cell.width() + gap), y, cell.width(), cell.height()};
}

std::optional<BoardPlace> HeadBoardLayout::at(const QPointF& position) const
{
    for (const Panel& in : panels) {
        if (in.title.contains(position))
            return BoardPlace{in.kind, -1, -1};
        const int layer = int(std::floor((position.y() - in.origin.y()) / (cell.height() + gap)));
        if (layer < 0 || layer >= in.layers)
            continue;
        if (rect({in.kind, layer, -1}).contains(position))
            return BoardPlace{in.kind, layer, -1};
        const int head = int(std::floor((position.x() - in.origin.x()) / (cell.width() + gap)));
        if (head >= 0 && head < in.heads)
            return BoardPlace{in.kind, layer, head};
    }
    return {};
}

HeadBoardLayout arrangeBoard(const HeadBoardData& data, double width, const Theme& theme, bool keepBar)
{
    HeadBoardLayout layout;
    layout.panels = panelsOf(data.shape);
    if (layout.panels.empty())
        return layout;
    const double line = lineOf(theme), margin = line * 0.7;
    layout.gap = std::max(2.0, std::round(line * 0.16));
    layout.labelWidth = QFontMetricsF(theme.font).horizontalAdvance(QStringLiteral("L99")) + line * 0.8;
    const double bar = data.importance ? colourBarWidth(importanceScale(*data.importance), theme) + line : 0;
    // What is clicked on stays where it is when the numbers come.
    const double room = width - 2 * margin - std::max(bar, keepBar ? usualBar(theme) : 0);
    std::size_t across = layout.panels.size();
    const auto cellFor = [&](std::size_t count) {
        const double each = (room - double(count - 1) * line * 1.2) / double(count);
        return (each - layout.labelWidth) / layout.panels.front().heads - layout.gap;
    };
    while (across > 1 && cellFor(across) < line * smallest_cell)
        --across;
    const double wide = std::clamp(std::floor(cellFor(across)), line * smallest_cell, line * widest_cell);
    layout.cell = {wide, std::clamp(wide, line * 1.25, line * highest_cell)};
    const double lowest = placePanels(layout, across, margin, theme);
    if (data.importance) {
        const auto& first = layout.panels.front();
        const double rows = first.layers * (layout.cell.height() + layout.gap) - layout.gap;
        layout.bar = QRectF(layout.size.width() + line, first.title.top(), bar - line,
                            first.origin.y() - first.title.top() + rows);
        layout.size.setWidth(layout.bar.right());
    }
    layout.key = QRectF(margin, lowest + line * 0.5, room, line * 1.2);
    layout.size = {layout.size.width() + margin, layout.key.bottom() + margin};
    return layout;
}

HeatMapData importanceScale(const HeadImportance& importance)
{
    double largest = 0;
    for (const HeadImportance::Head& head : importance.heads)
        if (std::isfinite(head.rise))
            largest = std::max(largest, std::fabs(head.rise));
    HeatMapData scale;
    scale.valueName = Text::tr("nats a token");
    scale.maximum = largest > 0 ? largest : 1;
    scale.minimum = -scale.maximum;
    return scale;
}

void drawBoard(QPainter& painter, const HeadBoardData& data, const HeadBoardLayout& layout, const Theme& theme,
               const std::optional<BoardPlace>& cursor)
{
    const Palette palette(PaletteName::red_blue);
    const HeatMapData scale = data.importance ? importanceScale(*data.importance) : HeatMapData{};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const HeadBoardLayout::Panel& panel : layout.panels) {
        drawLabels(painter, layout, panel, theme);
        for (int layer = 0; layer < panel.layers; ++layer)
            for (int head = 0; head < panel.heads; ++head) {
                const BoardPlace place{panel.kind, layer, head};
                drawHead(painter, data, place, layout.rect(place), palette, scale, theme);
            }
    }
    drawKeys(painter, layout, theme);
    if (data.importance)
        drawColourBar(painter, scale, layout.bar, palette, theme, std::nan(""));
    painter.setBrush(Qt::NoBrush);
    if (const QRectF focus = data.focus.head < 0 ? QRectF() : layout.rect(data.focus); !focus.isEmpty()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(focus.adjusted(-1, -1, 1, 1), 4, 4);
    }
    if (const QRectF at = cursor ? layout.rect(*cursor) : QRectF(); !at.isEmpty()) {
        painter.setPen(QPen(theme.text, 1.5, Qt::DotLine));
        painter.drawRoundedRect(at.adjusted(-2, -2, 2, 2), 5, 5);
    }
    painter.restore();
}

} // namespace regard::app
