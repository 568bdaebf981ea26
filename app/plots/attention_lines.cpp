#include "app/plots/attention_lines.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/plots/attention_lines_labels.h"
#include "app/plots/attention_lines_painter.h"
#include "app/plots/labels.h"
#include "app/plots/plain_tip.h"

namespace regard::app {

namespace {

constexpr std::size_t ends_described = 3;

LinesSide other(LinesSide side)
{
    return side == LinesSide::left ? LinesSide::right : LinesSide::left;
}

} // namespace

AttentionLines::AttentionLines(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Lines of attention"));
}

void AttentionLines::setData(AttentionLinesData data)
{
    data_ = std::move(data);
    if (choice_.query >= 0 || choice_.key >= 0)
        setFan(-1, -1);
    cursor_.index = std::clamp(cursor_.index, 0, std::max(0, int(data_.count(cursor_.side)) - 1));
    hovered_.index = std::min(hovered_.index, int(data_.count(hovered_.side)) - 1);
    gather();
    arrange();
}

void AttentionLines::setHeads(std::vector<bool> on)
{
    if (on == choice_.on)
        return;
    choice_.on = std::move(on);
    gather();
    forgetPixels();
}

void AttentionLines::setFan(int query, int key)
{
    if (query == choice_.query && key == choice_.key)
        return;
    choice_.query = query;
    choice_.key = key;
    fan_ = choice_.isFan() ? visibleLines(data_, choice_) : std::vector<AttentionLine>();
    fanCanvas_.forget();
    describe();
    viewport()->update();
}

void AttentionLines::setNote(const QString& note)
{
    if (note == note_)
        return;
    note_ = note;
    describe();
}

void AttentionLines::setDataPalette(Palette palette)
{
    palette_ = palette;
    forgetPixels();
}

void AttentionLines::setFit(bool fit)
{
    if (fit == fit_)
        return;
    fit_ = fit;
    arrange();
}

void AttentionLines::gather()
{
    LinesChoice everything{choice_.on, -1, -1};
    all_ = visibleLines(data_, everything);
    fan_ = choice_.isFan() ? visibleLines(data_, choice_) : std::vector<AttentionLine>();
    describe();
    emit linesChanged();
}

void AttentionLines::forgetPixels()
{
    allCanvas_.forget();
    fanCanvas_.forget();
    viewport()->update();
}

std::span<const AttentionLine> AttentionLines::affordable(const std::vector<AttentionLine>& lines) const
{
    const std::size_t most = affordableLines(layout_, devicePixelRatioF(), viewHeight());
    return std::span(lines).last(std::min(lines.size(), most));
}

std::size_t AttentionLines::lineCount() const
{
    return choice_.isFan() ? fan_.size() : all_.size();
}

bool AttentionLines::leavesOut() const
{
    return affordable(all_).size() < all_.size();
}

std::size_t AttentionLines::drawnCount() const
{
    return affordable(choice_.isFan() ? fan_ : all_).size();
}

void AttentionLines::arrange()
{
    const double before = layout_.rowHeight;
    const double at = before > 0 ? verticalScrollBar()->value() / before : 0;
    layout_ = arrangeLines(data_, QSizeF(viewport()->size()), Theme::of(palette(), font()), fit_);
    const int height = int(std::floor(viewHeight()));
    verticalScrollBar()->setPageStep(std::max(height, 1));
    verticalScrollBar()->setSingleStep(int(std::ceil(layout_.rowHeight)));
    // Rows that were made to fit add up to the height but for rounding.
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(layout_.contentHeight - 1e-6)) - height));
    if (before != layout_.rowHeight)
        verticalScrollBar()->setValue(int(std::lround(at * layout_.rowHeight)));
    forgetPixels();
    emit linesChanged();
}

void AttentionLines::drawPicture(QPainter& painter, const Theme& theme)
{
    const double scale = devicePixelRatioF();
    const bool fan = choice_.isFan();
    const QSize size(int(std::ceil((layout_.lineRight - layout_.lineLeft) * scale)),
                     int(std::ceil(viewHeight() * scale)));
    if (size.isEmpty())
        return;
    const int offset = int(std::lround(verticalScrollBar()->value() * scale));
    const LinesChoice everything{choice_.on, -1, -1};
    const QImage& picture = (fan ? fanCanvas_ : allCanvas_)
                                .draw(data_, affordable(fan ? fan_ : all_), fan ? choice_ : everything, layout_,
                                      palette_, theme, size, scale, offset);
    painter.drawImage(QRectF(layout_.lineLeft, layout_.header, size.width() / scale, size.height() / scale), picture);
}

void AttentionLines::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette(), font());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.background);
    if (data_.empty()) {
        painter.setPen(theme.muted);
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         data_.problem);
        return;
    }
    const int top = verticalScrollBar()->value();
    drawPicture(painter, theme);
    painter.save();
    painter.setClipRect(QRectF(0, layout_.header, viewport()->width(), viewHeight()));
    painter.translate(0, layout_.header - top);
    const bool shown = hasFocus();
    drawLinesLabels(painter, data_, choice_, layout_, theme, top, top + viewHeight(),
                    {cursor_.side, shown ? cursor_.index : -1});
    painter.restore();
    drawLinesHeader(painter, data_, layout_, theme);
    if (top > 0) {
        painter.setPen(theme.line);
        painter.drawLine(QPointF(0, layout_.header - 0.5), QPointF(viewport()->width(), layout_.header - 0.5));
    }
}

AttentionLines::Place AttentionLines::placeAt(const QPointF& position) const
{
    const LinesSide side =
        position.x() < (layout_.lineLeft + layout_.lineRight) / 2 ? LinesSide::left : LinesSide::right;
    const bool onLabel = position.x() < layout_.lineLeft || position.x() > layout_.lineRight;
    if (!onLabel || position.y() < layout_.header || data_.empty())
        return {side, -1};
    return {side, layout_.tokenAt(position.y() - layout_.header + verticalScrollBar()->value(), data_.count(side))};
}

QRectF AttentionLines::tokenRect(LinesSide side, int index) const
{
    if (index < 0 || std::size_t(index) >= data_.count(side))
        return {};
    const double top = layout_.header + layout_.top + index * layout_.rowHeight - verticalScrollBar()->value();
    return side == LinesSide::left
               ? QRectF(0, top, layout_.lineLeft, layout_.rowHeight)
               : QRectF(layout_.lineRight, top, viewport()->width() - layout_.lineRight, layout_.rowHeight);
}

void AttentionLines::emitAt(Place place, void (AttentionLines::*signal)(int, int))
{
    const bool keys = data_.holdsKeys(place.side);
    emit(this->*signal)(keys ? -1 : place.index, keys ? place.index : -1);
}

void AttentionLines::hover(Place place)
{
    if (place == hovered_ || (place.index < 0 && hovered_.index < 0))
        return;
    hovered_ = place;
    emitAt(place, &AttentionLines::tokenHovered);
}

void AttentionLines::moveCursor(int by, bool toOtherSide)
{
    if (toOtherSide)
        cursor_.side = other(cursor_.side);
    const int last = int(data_.count(cursor_.side)) - 1;
    if (last < 0)
        return;
    cursor_.index = std::clamp(cursor_.index + by, 0, last);
    scrollTo(cursor_);
    hovered_ = {};
    hover(cursor_);
    describe();
    viewport()->update();
}

void AttentionLines::scrollTo(Place place)
{
    const int top = int(std::floor(place.index * layout_.rowHeight));
    const int bottom = int(std::ceil(layout_.middle(place.index + 0.5))) - int(viewHeight());
    QScrollBar* bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value())
        bar->setValue(bottom);
}

void AttentionLines::describe()
{
    if (data_.empty()) {
        setAccessibleDescription(data_.problem);
        return;
    }
    setAccessibleName(data_.title.isEmpty() ? tr("Lines of attention") : data_.title);
    QStringList parts;
    const bool fan = choice_.isFan();
    const bool keys = fan ? choice_.query < 0 : data_.holdsKeys(cursor_.side);
    const LinesSide side = keys == data_.keysLeft ? LinesSide::left : LinesSide::right;
    const int index = !fan ? cursor_.index : keys ? choice_.key : choice_.query;
    if (index >= 0 && std::size_t(index) < data_.count(side))
        parts << tr("%1: %2").arg(data_.columnTitle(side), data_.label(side, std::size_t(index)));
    for (const FanEnd& end : strongestEnds(data_, choice_, ends_described))
        parts << QStringLiteral("%1 %2 (%3)")
                     .arg(data_.label(other(side), std::size_t(end.index)), lineValueText(end.value, locale()),
                          data_.heads[std::size_t(end.head)].name);
    if (!note_.isEmpty())
        parts << note_;
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

QString AttentionLines::tipOf(Place place) const
{
    if (place.index < 0 || std::size_t(place.index) >= data_.count(place.side))
        return {};
    QStringList lines = {data_.label(place.side, std::size_t(place.index))};
    const bool keys = data_.holdsKeys(place.side);
    const int query = keys ? choice_.query : place.index;
    const int key = keys ? place.index : choice_.key;
    if (query < 0 || key < 0)
        return lines.front();
    for (std::size_t head = 0; head < data_.heads.size(); ++head) {
        const HeatMapData& map = data_.heads[head].map;
        if (!choice_.isOn(head) || std::size_t(query) >= map.rows || std::size_t(key) >= map.columns)
            continue;
        const auto row = std::size_t(query), column = std::size_t(key);
        const QString value = map.isMasked(row, column)    ? tr("masked")
                              : map.isLeftOut(row, column) ? tr("left out")
                                                           : lineValueText(map.at(row, column), locale());
        lines << QStringLiteral("%1: %2").arg(data_.heads[head].name, value);
    }
    return lines.join('\n');
}

void AttentionLines::mouseMoveEvent(QMouseEvent* event)
{
    hover(placeAt(event->position()));
}

void AttentionLines::mousePressEvent(QMouseEvent* event)
{
    const Place place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || place.index < 0)
        return;
    cursor_ = place;
    emitAt(place, &AttentionLines::tokenClicked);
    viewport()->update();
}

void AttentionLines::keyPressEvent(QKeyEvent* event)
{
    const int page = std::max(1, int(viewHeight() / layout_.rowHeight) - 1);
    const int all = int(std::max(data_.count(LinesSide::left), data_.count(LinesSide::right)));
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCursor(-1, false);
    case Qt::Key_Down:
        return moveCursor(1, false);
    case Qt::Key_PageUp:
        return moveCursor(-page, false);
    case Qt::Key_PageDown:
        return moveCursor(page, false);
    case Qt::Key_Home:
        return moveCursor(-all, false);
    case Qt::Key_End:
        return moveCursor(all, false);
    case Qt::Key_Left:
        return moveCursor(0, cursor_.side == LinesSide::right);
    case Qt::Key_Right:
        return moveCursor(0, cursor_.side == LinesSide::left);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!data_.empty())
            emitAt(cursor_, &AttentionLines::tokenClicked);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void AttentionLines::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void AttentionLines::focusOutEvent(QFocusEvent* event)
{
    hover({});
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void AttentionLines::resizeEvent(QResizeEvent*)
{
    arrange();
}

void AttentionLines::scrollContentsBy(int, int)
{
    viewport()->update();
}

void AttentionLines::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    if (event->type() == QEvent::PaletteChange)
        forgetPixels();
}

bool AttentionLines::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover({});
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Place place = placeAt(QPointF(help->pos()));
    showPlainTip(*help, tipOf(place), *viewport(), tokenRect(place.side, place.index).toAlignedRect());
    return true;
}

QSize AttentionLines::sizeHint() const
{
    return {640, 520};
}

QSize AttentionLines::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 18, line * 9};
}

} // namespace regard::app
