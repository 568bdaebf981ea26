#include "app/views/token_chips.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include "app/plots/plain_tip.h"
#include "app/plots/theme.h"
#include "app/views/ink.h"

namespace regard::app {

namespace {

constexpr double padding = 7;
constexpr double gap = 5;
constexpr double joint = 1;
constexpr int lineGap = 5;
constexpr double widest = 260;

} // namespace

TokenChips::TokenChips(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void TokenChips::setChips(std::vector<Chip> chips, bool rightToLeft)
{
    chips_ = std::move(chips);
    rightToLeft_ = rightToLeft;
    tints_.clear();
    hovered_ = -1;
    cursor_ = qMin(cursor_, int(chips_.size()) - 1);
    arrange();
}

void TokenChips::setMarked(int strong, int quiet)
{
    if (strong == strong_ && quiet == quiet_)
        return;
    strong_ = strong;
    quiet_ = quiet;
    viewport()->update();
}

void TokenChips::setTints(std::vector<float> tints)
{
    tints_ = std::move(tints);
    viewport()->update();
}

void TokenChips::setLinesShown(int lines)
{
    if (lines == linesShown_)
        return;
    linesShown_ = lines;
    arrange();
}

QRect TokenChips::chipRect(int index) const
{
    if (index < 0 || index >= int(places_.size()))
        return {};
    return places_[std::size_t(index)].translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

int TokenChips::chipHeight() const
{
    return fontMetrics().height() + 7;
}

int TokenChips::lineStep() const
{
    return chipHeight() + lineGap;
}

QSize TokenChips::sizeHint() const
{
    return {300, qBound(1, lines_, linesShown_) * lineStep() - lineGap + 2};
}

QSize TokenChips::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

bool TokenChips::joinedToPrevious(std::size_t index) const
{
    return index > 0 && index < chips_.size() && chips_[index].word >= 0 &&
           chips_[index].word == chips_[index - 1].word && !chips_[index].special && !chips_[index - 1].special;
}

double TokenChips::arrangeWord(std::size_t first, std::size_t last, double x, int line)
{
    for (std::size_t i = first; i < last; ++i) {
        const double width = qMin(widest, fontMetrics().horizontalAdvance(chips_[i].label) + 2 * padding);
        places_[i] = QRectF(x, line * lineStep() + 1, qMax(18.0, width), chipHeight());
        x = places_[i].right() + (i + 1 < last ? joint : gap);
    }
    return x;
}

void TokenChips::arrange()
{
    places_.assign(chips_.size(), {});
    const double room = viewport()->width();
    double x = 0;
    int line = 0;
    for (std::size_t first = 0; first < chips_.size();) {
        std::size_t last = first + 1;
        while (joinedToPrevious(last))
            ++last;
        const double end = arrangeWord(first, last, x, line);
        if (end - gap > room && x > 0)
            x = arrangeWord(first, last, 0, ++line);
        else
            x = end;
        // A word wider than the row is broken between its pieces.
        if (x - gap > room)
            for (std::size_t i = first; i < last; ++i) {
                x = arrangeWord(i, i + 1, i == first ? 0 : x, line);
                if (x - gap > room && i > first)
                    x = arrangeWord(i, i + 1, 0, ++line);
            }
        first = last;
    }
    if (rightToLeft_)
        for (QRectF& place : places_)
            place.moveLeft(room - place.right());
    lines_ = line + 1;
    const int content = lines_ * lineStep() - lineGap + 2;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineStep());
    verticalScrollBar()->setRange(0, lines_ > linesShown_ ? qMax(0, content - sizeHint().height()) : 0);
    if (height() != sizeHint().height())
        updateGeometry();
    viewport()->update();
}

void TokenChips::setKnown(int count)
{
    if (count == known_)
        return;
    known_ = count;
    if (cursor_ >= 0)
        setAccessibleDescription(tipOf(cursor_));
    viewport()->update();
}

QString TokenChips::tipOf(int index) const
{
    return isToCome(index) ? tr("position %1 · not chosen yet").arg(QLocale().toString(index))
                           : chips_[std::size_t(index)].tip;
}

int TokenChips::chipAt(const QPointF& place) const
{
    const QPointF inContent = place + QPointF(0, verticalScrollBar()->value());
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (places_[i].contains(inContent))
            return int(i);
    return -1;
}

void TokenChips::paintChip(QPainter& painter, int index) const
{
    const Ink ink(palette());
    const Chip& chip = chips_[std::size_t(index)];
    const QRectF place = places_[std::size_t(index)];
    const bool strong = index == strong_;
    if (isToCome(index)) {
        painter.setPen(QPen(mix(ink.muted, ink.chip, 0.5), 1, strong ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        return;
    }
    const float tint = std::size_t(index) < tints_.size() ? tints_[std::size_t(index)] : 0;

    const QColor ground = strong ? ink.accent : mix(ink.chip, ink.accent, 0.55 * double(qBound(0.0F, tint, 1.0F)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, 4, 4);
    // Joined chips meet with straight edges.
    const bool back = joinedToPrevious(std::size_t(index)), on = joinedToPrevious(std::size_t(index) + 1);
    if (rightToLeft_ ? on : back)
        painter.drawRect(QRectF(place.left(), place.top(), 5, place.height()));
    if (rightToLeft_ ? back : on)
        painter.drawRect(QRectF(place.right() - 5, place.top(), 5, place.height()));
    if (index == quiet_ || (hasFocus() && index == cursor_)) {
        painter.setPen(QPen(ink.accent, index == quiet_ ? 1.5 : 1, index == quiet_ ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
    constexpr double readable = 4.5; // WCAG 2, level AA
    const QColor usual = chip.special ? ink.muted : ink.text;
    const QColor fullest = contrast(ink.text, ground) >= contrast(ink.onAccent, ground) ? ink.text : ink.onAccent;
    painter.setPen(strong ? ink.onAccent : contrast(usual, ground) >= readable ? usual : fullest);
    const QRectF inner = place.adjusted(padding - 1, 0, -padding + 1, 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(chip.label, Qt::ElideMiddle, int(inner.width()) + 1));
    if (chip.changed) {
        const double side = chipHeight() * 0.36, corner = rightToLeft_ ? place.left() : place.right();
        const double inward = rightToLeft_ ? side : -side;
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong ? ink.onAccent : ink.accent);
        painter.drawPolygon(
            QPolygonF({{corner, place.top()}, {corner + inward, place.top()}, {corner, place.top() + side}}));
    }
    if (chip.probability >= 0) {
        const double track = place.width() - 6;
        const double length = qMax(1.5, track * double(qBound(0.0F, chip.probability, 1.0F)));
        const double left = rightToLeft_ ? place.right() - 3 - length : place.left() + 3;
        painter.fillRect(QRectF(left, place.bottom() - 3, length, 2), strong ? ink.onAccent : ink.accent);
    }
}

void TokenChips::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(0, -verticalScrollBar()->value());
    const QRectF wanted = QRectF(event->rect()).translated(0, verticalScrollBar()->value());
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (places_[i].intersects(wanted))
            paintChip(painter, int(i));
}

void TokenChips::resizeEvent(QResizeEvent*)
{
    arrange();
}

void TokenChips::hover(int index)
{
    if (index == hovered_)
        return;
    hovered_ = index;
    emit hovered(index);
}

void TokenChips::mouseMoveEvent(QMouseEvent* event)
{
    hover(chipAt(event->position()));
}

void TokenChips::mousePressEvent(QMouseEvent* event)
{
    if (const int index = chipAt(event->position()); index >= 0 && event->button() == Qt::LeftButton) {
        cursor_ = index;
        emit clicked(index);
    }
}

void TokenChips::keyPressEvent(QKeyEvent* event)
{
    const int last = int(chips_.size()) - 1;
    const int ahead = rightToLeft_ ? -1 : 1;
    int wanted = cursor_;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = cursor_ - ahead;
        break;
    case Qt::Key_Right:
        wanted = cursor_ + ahead;
        break;
    case Qt::Key_Home:
        wanted = 0;
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (cursor_ >= 0)
            emit clicked(cursor_);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (last < 0)
        return;
    cursor_ = qBound(0, wanted, last);
    hover(cursor_);
    setAccessibleDescription(tipOf(cursor_));
    viewport()->update();
}

void TokenChips::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? cursor_ : chipAt(QPointF(viewport()->mapFrom(this, event->pos())));
    if (index < 0 || index >= int(chips_.size()) || isToCome(index))
        return event->ignore();
    cursor_ = index;
    emit menuWanted(index, byKey ? viewport()->mapToGlobal(chipRect(index).bottomLeft()) : event->globalPos());
}

void TokenChips::focusOutEvent(QFocusEvent* event)
{
    hover(-1);
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TokenChips::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

bool TokenChips::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = chipAt(help->pos());
    showPlainTip(*help, index < 0 ? QString() : tipOf(index), *viewport(), chipRect(index));
    return true;
}

} // namespace regard::app
