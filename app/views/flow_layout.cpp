#include "app/views/flow_layout.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QStyle>
#include <QWidget>

namespace regard::app {

namespace {

bool expands(const QLayoutItem& item)
{
    return item.expandingDirections() & Qt::Horizontal;
}

/// What an item needs before it is worth a line of its own.
int wantedWidth(const QLayoutItem& item)
{
    return expands(item) ? item.minimumSize().width() : item.sizeHint().width();
}

/// What is wrapped itself is higher where it is narrow.
int heightAt(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// The last of a line takes the rest if it can use it.
int widthIn(const QLayoutItem& item, bool last, int rest)
{
    return last && expands(item) ? rest : qMin(wantedWidth(item), rest);
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    items_.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + spacing(),
                    qMax(size.height(), item->sizeHint().height())};
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : items_)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    const auto fits = [&](const Line& line, int wanted) { return line.used + spacing() + wanted <= width; };
    const auto append = [&](Line& line, QLayoutItem* item) {
        line.used += wantedWidth(*item) + (line.items.isEmpty() ? 0 : spacing());
        line.items.append(item);
    };
    QList<QLayoutItem*> atEnd;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        if (item->alignment() & Qt::AlignRight) {
            atEnd.append(item);
            continue;
        }
        if (lines.isEmpty() || !fits(lines.last(), wantedWidth(*item)))
            lines.append(Line{});
        append(lines.last(), item);
    }
    for (QLayoutItem* item : atEnd) {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
            return !expands(*line.items.last()) && fits(line, wantedWidth(*item));
        });
        const bool somewhere = found != lines.end();
        if (!somewhere)
            lines.append(Line{});
        append(somewhere ? *found : lines.last(), item);
    }
    return lines;
}

int FlowLayout::arrange(const QRect& room, bool place) const
{
    const QRect inner = room.marginsRemoved(contentsMargins());
    int top = inner.top();
    for (const Line& line : linesFor(inner.width())) {
        int left = inner.left(), height = 0;
        for (const QLayoutItem* item : line.items) {
            const int width = widthIn(*item, item == line.items.last(), inner.right() + 1 - left);
            height = qMax(height, heightAt(*item, width));
            left += width + spacing();
        }
        if (place)
            placeLine(line.items, {inner.left(), top, inner.width(), height});
        top += height + spacing();
    }
    return top - (top > inner.top() ? spacing() : 0) - room.top() + contentsMargins().bottom();
}

void FlowLayout::placeLine(const QList<QLayoutItem*>& line, const QRect& room) const
{
    int left = room.left();
    for (QLayoutItem* item : line) {
        const int rest = room.right() + 1 - left;
        const bool last = item == line.last();
        const int width = widthIn(*item, last, rest);
        if (last && item->alignment() & Qt::AlignRight)
            left += rest - width;
        const int height = qMin(room.height(), heightAt(*item, width));
        const QRect place(left, room.top() + (room.height() - height) / 2, width, height);
        const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        item->setGeometry(QStyle::visualRect(direction, room, place));
        left += width + spacing();
    }
}

QWidget* grouped(QWidget* parent, const QList<QWidget*>& parts)
{
    auto* group = new QWidget(parent);
    group->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // what is in it does not make it expand
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (QWidget* part : parts)
        row->addWidget(part);
    return group;
}

} // namespace regard::app
