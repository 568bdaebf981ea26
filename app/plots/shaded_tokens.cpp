#include "app/plots/shaded_tokens.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/plots/plain_tip.h"

namespace regard::app {

ShadedTokens::ShadedTokens(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Shaded tokens"));
}

void ShadedTokens::setData(ShadedTokensData data)
{
    data_ = std::move(data);
    if (!itemAt(cursor_))
        cursor_ = {0, 0};
    if (!itemAt(hovered_))
        hovered_ = {};
    arrange();
    describe();
}

void ShadedTokens::setDataPalette(Palette palette)
{
    palette_ = palette;
    viewport()->update();
}

void ShadedTokens::setValuesShown(bool shown)
{
    values_ = shown;
    arrange();
}

void ShadedTokens::arrange()
{
    layout_ = arrangeTokens(data_, viewport()->width(), Theme::of(palette(), font()), values_);
    QScrollBar* bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(std::max(1, int(layout_.lineStep)));
    bar->setRange(0, std::max(0, int(layout_.height) - viewport()->height()));
    viewport()->update();
}

const ShadedItem* ShadedTokens::itemAt(Place place) const
{
    if (place.paragraph < 0 || std::size_t(place.paragraph) >= data_.paragraphs.size())
        return nullptr;
    const auto& items = data_.paragraphs[std::size_t(place.paragraph)].items;
    return place.item >= 0 && std::size_t(place.item) < items.size() ? &items[std::size_t(place.item)] : nullptr;
}

QRectF ShadedTokens::itemRect(int paragraph, int item) const
{
    if (!itemAt({paragraph, item}))
        return {};
    return layout_.paragraphs[std::size_t(paragraph)].items[std::size_t(item)].translated(
        0, -verticalScrollBar()->value());
}

ShadedTokens::Place ShadedTokens::placeAt(const QPointF& position) const
{
    return layout_.at(position + QPointF(0, verticalScrollBar()->value()));
}

void ShadedTokens::paintEvent(QPaintEvent* event)
{
    const Theme theme = Theme::of(palette(), font());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.background);
    if (data_.paragraphs.empty()) {
        painter.setPen(theme.muted);
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         data_.problem);
        return;
    }
    const int top = verticalScrollBar()->value();
    ShadedTokensLayout layout = layout_;
    layout.bar.translate(0, top); // the bar stays in sight
    layout.bar.setHeight(std::min(layout.bar.height(), viewport()->height() - layout_.bar.top() - 8.0));
    painter.translate(0, -top);
    const Place cursor = hasFocus() ? cursor_ : Place{};
    const Place pointed = hovered_.item >= 0 ? hovered_ : cursor;
    drawShadedTokens(painter, data_, layout, palette_, theme, top, top + viewport()->height(), cursor, pointed);
}

void ShadedTokens::hover(Place place)
{
    if (place == hovered_)
        return;
    hovered_ = place;
    viewport()->update();
    emit itemHovered(place.paragraph, place.item);
}

void ShadedTokens::mouseMoveEvent(QMouseEvent* event)
{
    hover(placeAt(event->position()));
}

void ShadedTokens::mousePressEvent(QMouseEvent* event)
{
    const Place place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || !itemAt(place))
        return;
    cursor_ = place;
    emit itemClicked(place.paragraph, place.item, event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    viewport()->update();
}

ShadedTokens::Place ShadedTokens::beside(Place place, int by) const
{
    const bool turned = data_.paragraphs[std::size_t(place.paragraph)].rightToLeft;
    const Place next{place.paragraph, place.item + (turned ? -by : by)};
    return itemAt(next) ? next : place;
}

/// The nearest token that lies so many lines lower, in the next paragraph where this one ends.
ShadedTokens::Place ShadedTokens::above(Place place, int lines) const
{
    const QRectF from = itemRect(place.paragraph, place.item);
    Place best = place;
    double least = std::numeric_limits<double>::max();
    for (std::size_t p = 0; p < layout_.paragraphs.size(); ++p) {
        for (std::size_t i = 0; i < layout_.paragraphs[p].items.size(); ++i) {
            const QRectF to = itemRect(int(p), int(i));
            const double down = (to.center().y() - from.center().y()) * lines;
            if (down < from.height() / 2)
                continue;
            const double cost = down * 1000 + std::fabs(to.center().x() - from.center().x());
            if (cost < least) {
                least = cost;
                best = {int(p), int(i)};
            }
        }
    }
    return best;
}

void ShadedTokens::moveCursor(Place place, bool adding)
{
    if (!itemAt(place))
        return;
    const bool moved = !(place == cursor_);
    cursor_ = place;
    const QRectF here = itemRect(place.paragraph, place.item);
    QScrollBar* bar = verticalScrollBar();
    if (here.top() < 0)
        bar->setValue(bar->value() + int(std::floor(here.top())) - 4);
    else if (here.bottom() > viewport()->height())
        bar->setValue(bar->value() + int(std::ceil(here.bottom())) - viewport()->height() + 4);
    if (adding && moved)
        emit itemClicked(place.paragraph, place.item, true);
    else
        hover(place);
    describe();
    viewport()->update();
}

void ShadedTokens::keyPressEvent(QKeyEvent* event)
{
    if (!itemAt(cursor_))
        return QAbstractScrollArea::keyPressEvent(event);
    const bool adding = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    const bool extending = event->modifiers() & Qt::ShiftModifier;
    const int last = int(data_.paragraphs[std::size_t(cursor_.paragraph)].items.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(beside(cursor_, -1), extending);
    case Qt::Key_Right:
        return moveCursor(beside(cursor_, 1), extending);
    case Qt::Key_Up:
        return moveCursor(above(cursor_, -1), false);
    case Qt::Key_Down:
        return moveCursor(above(cursor_, 1), false);
    case Qt::Key_Home:
        return moveCursor({cursor_.paragraph, 0}, false);
    case Qt::Key_End:
        return moveCursor({cursor_.paragraph, last}, false);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit itemClicked(cursor_.paragraph, cursor_.item, adding);
        describe();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

QString ShadedTokens::tipOf(Place place) const
{
    const ShadedItem* item = itemAt(place);
    if (!item)
        return {};
    QStringList lines = {item->label};
    if (item->shade >= 0)
        lines << (data_.isMasked(*item) ? tr("masked")
                  : data_.isLeftOut(*item)
                      ? tr("left out")
                      : QStringLiteral("%1: %2").arg(data_.shades.valueName,
                                                     locale().toString(double(data_.valueOf(*item)), 'g', 4)));
    if (item->chosen)
        lines << tr("chosen");
    return lines.join('\n');
}

void ShadedTokens::describe()
{
    setAccessibleName(data_.title.isEmpty() ? tr("Shaded tokens") : data_.title);
    const QString here = tipOf(cursor_).replace('\n', QStringLiteral(", "));
    setAccessibleDescription(data_.problem.isEmpty() ? QStringLiteral("%1. %2").arg(data_.heading, here)
                                                     : data_.problem);
}

void ShadedTokens::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ShadedTokens::focusOutEvent(QFocusEvent* event)
{
    hover({});
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ShadedTokens::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ShadedTokens::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool ShadedTokens::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover({});
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Place place = placeAt(QPointF(help->pos()));
    showPlainTip(*help, tipOf(place), *viewport(), itemRect(place.paragraph, place.item).toAlignedRect());
    return true;
}

QSize ShadedTokens::sizeHint() const
{
    return {640, 360};
}

QSize ShadedTokens::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 16, line * 9};
}

} // namespace regard::app
