#include "app/plots/step_table.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/plots/plain_tip.h"
#include "app/plots/step_table_painter.h"

namespace regard::app {

namespace {

using Part = StepPlace::Part;

constexpr Part columns[] = {Part::key,         Part::dot,    Part::score, Part::mask,
                            Part::exponential, Part::weight, Part::value, Part::weighted};

bool isVector(Part part)
{
    return part == Part::query || part == Part::key || part == Part::value || part == Part::weighted ||
           part == Part::context || part == Part::concatenated || part == Part::output;
}

int columnOf(Part part)
{
    const auto* place = std::find(std::begin(columns), std::end(columns), part);
    return place == std::end(columns) ? 0 : int(place - std::begin(columns));
}

} // namespace

StepTable::StepTable(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Attention step by step"));
    setAccessibleDescription(tr("Arrow keys move from number to number, with Shift within a vector; Enter shows how it "
                                "came about"));
}

void StepTable::setData(StepTableData data)
{
    data_ = std::move(data);
    if (chosen_.row >= int(data_.keys.size()))
        chosen_ = {};
    pointed_ = {};
    arrange();
}

void StepTable::setDataPalette(Palette palette)
{
    palette_ = palette;
    viewport()->update();
}

void StepTable::setChosen(const StepPlace& place)
{
    chosen_ = place;
    const QRectF box = layout_.place(data_, place);
    if (!box.isEmpty())
        bringIntoSight(box);
    viewport()->update();
}

QPointF StepTable::offset() const
{
    return {double(horizontalScrollBar()->value()), double(verticalScrollBar()->value())};
}

QRectF StepTable::rectOf(const StepPlace& place) const
{
    const QRectF box = layout_.place(data_, place);
    const bool head = place.part == Part::query;
    return box.translated(-offset().x(), head ? 0 : -offset().y());
}

void StepTable::arrange()
{
    layout_ = arrangeStepTable(data_, viewport()->width(), Theme::of(palette(), font()));
    horizontalScrollBar()->setRange(0, std::max(0, int(layout_.width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(20);
    verticalScrollBar()->setRange(0, std::max(0, int(layout_.height) - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - int(layout_.head)));
    verticalScrollBar()->setSingleStep(std::max(1, int(layout_.row)));
    viewport()->update();
}

void StepTable::paintEvent(QPaintEvent*)
{
    if (data_.empty())
        return;
    QPainter painter(viewport());
    const Theme theme = Theme::of(palette(), font());
    const QRectF body(0, layout_.head, viewport()->width(), viewport()->height() - layout_.head);
    painter.save();
    painter.setClipRect(body);
    painter.translate(-offset());
    drawStepBody(painter, data_, layout_, palette_, theme, offset().y() + layout_.head,
                 offset().y() + viewport()->height(), pointed_, chosen_);
    painter.restore();
    painter.translate(-offset().x(), 0);
    drawStepHead(painter, data_, layout_, palette_, theme);
    for (const StepPlace& place : {pointed_, chosen_}) {
        if (place.part == Part::query) {
            painter.setPen(QPen(place == chosen_ ? theme.accent : theme.text, place == chosen_ ? 2 : 1));
            painter.drawRect(layout_.place(data_, place).adjusted(-1, -1, 1, 1));
        }
    }
}

void StepTable::resizeEvent(QResizeEvent*)
{
    arrange();
}

StepPlace StepTable::placeAt(const QPointF& position) const
{
    if (data_.empty())
        return {};
    if (position.y() < layout_.head) {
        const StepPlace place = layout_.at(data_, position + QPointF(offset().x(), 0));
        return place.part == Part::query ? place : StepPlace{};
    }
    return layout_.at(data_, position + offset());
}

void StepTable::mouseMoveEvent(QMouseEvent* event)
{
    const StepPlace place = placeAt(event->position());
    if (place == pointed_)
        return;
    pointed_ = place;
    viewport()->update();
    emit pointed(place);
}

void StepTable::mousePressEvent(QMouseEvent* event)
{
    const StepPlace place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || place.part == Part::none)
        return;
    setChosen(place);
    emit clicked(place);
}

/// The next place in reading order of a spreadsheet; from nowhere, the first number.
StepPlace StepTable::beside(int columnsOn, int rowsOn, bool withinVector) const
{
    if (chosen_.part == Part::none)
        return {Part::dot, 0, -1};
    StepPlace place = chosen_;
    if (withinVector && isVector(place.part)) {
        place.feature += columnsOn;
        return layout_.place(data_, place).isEmpty() ? chosen_ : place;
    }
    const int last = int(data_.keys.size()) - 1;
    const int row = std::clamp((place.row < 0 ? last : place.row) + rowsOn, 0, last);
    const int column = std::clamp(columnOf(place.part) + columnsOn, 0, int(std::size(columns)) - 1);
    const Part part = columns[column];
    return {part, row, isVector(part) ? std::max(0, place.feature) : -1};
}

void StepTable::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    StepPlace place;
    switch (data_.empty() ? 0 : event->key()) {
    case Qt::Key_Left:
        place = beside(-1, 0, shift);
        break;
    case Qt::Key_Right:
        place = beside(1, 0, shift);
        break;
    case Qt::Key_Up:
        place = beside(0, -1, false);
        break;
    case Qt::Key_Down:
        place = beside(0, 1, false);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        place = chosen_;
        break;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    if (place.part == Part::none)
        return;
    setChosen(place);
    emit clicked(place);
}

void StepTable::bringIntoSight(const QRectF& place)
{
    QScrollBar& across = *horizontalScrollBar();
    if (place.left() < across.value())
        across.setValue(int(place.left()) - 8);
    else if (place.right() > across.value() + viewport()->width())
        across.setValue(int(place.right()) - viewport()->width() + 8);
    if (chosen_.part == Part::query)
        return;
    QScrollBar& down = *verticalScrollBar();
    if (place.top() < down.value() + layout_.head)
        down.setValue(int(place.top() - layout_.head));
    else if (place.bottom() > down.value() + viewport()->height())
        down.setValue(int(place.bottom()) - viewport()->height() + 4);
}

void StepTable::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        arrange();
}

QString StepTable::tipOf(const StepPlace& place) const
{
    if (place.part == Part::none)
        return {};
    if (place.part == Part::mask)
        return data_.keys[std::size_t(place.row)].masked ? tr("Hidden: its weight is 0") : tr("Kept");
    const QString value = stepNumber(valueAt(data_, place));
    return place.feature < 0 ? value : tr("number %1: %2").arg(place.feature).arg(value);
}

bool StepTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && pointed_.part != Part::none) {
        pointed_ = {};
        viewport()->update();
        emit pointed({});
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const StepPlace place = placeAt(help->pos());
    showPlainTip(*help, tipOf(place), *viewport(), rectOf(place).toAlignedRect());
    return true;
}

} // namespace regard::app
