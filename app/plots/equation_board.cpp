#include "app/plots/equation_board.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/plots/plain_tip.h"
#include "app/plots/step_table_data.h"

namespace regard::app {

EquationBoard::EquationBoard(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Attention as matrices"));
    setAccessibleDescription(tr("Arrow keys move from cell to cell, Page Up and Page Down from matrix to matrix"));
}

void EquationBoard::setData(EquationData data)
{
    data_ = std::move(data);
    pointed_ = {};
    arrange();
    if (layout_.cell(data_, chosen_).isEmpty())
        chosen_ = {};
}

void EquationBoard::setPalettes(Palette sequential, Palette diverging)
{
    palettes_ = {sequential, diverging};
    viewport()->update();
}

void EquationBoard::setChosen(const EquationPlace& place)
{
    chosen_ = place;
    const QRectF box = layout_.cell(data_, place);
    if (!box.isEmpty()) {
        QScrollBar& down = *verticalScrollBar();
        if (box.top() < down.value())
            down.setValue(int(box.top()) - 30);
        else if (box.bottom() > down.value() + viewport()->height())
            down.setValue(int(box.bottom()) - viewport()->height() + 30);
    }
    viewport()->update();
}

void EquationBoard::setQuery(int row)
{
    query_ = row;
    viewport()->update();
}

QPointF EquationBoard::offset() const
{
    return {double(horizontalScrollBar()->value()), double(verticalScrollBar()->value())};
}

QRectF EquationBoard::rectOf(const EquationPlace& place) const
{
    return layout_.cell(data_, place).translated(-offset());
}

void EquationBoard::arrange()
{
    layout_ = arrangeEquations(data_, viewport()->width(), Theme::of(palette(), font()));
    horizontalScrollBar()->setRange(0, std::max(0, int(layout_.width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, int(layout_.height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(30);
    viewport()->update();
}

void EquationBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.translate(-offset());
    const Theme theme = Theme::of(palette(), font());
    drawEquations(painter, data_, layout_, palettes_, theme, query_);
    drawEquationMark(painter, data_, layout_, pointed_, theme.text, 1);
    drawEquationMark(painter, data_, layout_, chosen_, theme.accent, 2);
}

void EquationBoard::resizeEvent(QResizeEvent*)
{
    arrange();
}

EquationPlace EquationBoard::placeAt(const QPointF& position) const
{
    return layout_.at(data_, position + offset());
}

void EquationBoard::mouseMoveEvent(QMouseEvent* event)
{
    const EquationPlace place = placeAt(event->position());
    if (place == pointed_)
        return;
    pointed_ = place;
    viewport()->update();
}

void EquationBoard::choose(const EquationPlace& place)
{
    if (!matrixAt(data_, place))
        return;
    setChosen(place);
    emit clicked(place);
}

void EquationBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(placeAt(event->position()));
}

/// The first cell of the matrix before or after the chosen one; the first matrix where none is chosen.
EquationPlace EquationBoard::nextMatrix(int by) const
{
    QList<EquationPlace> all;
    int present = -1;
    for (int line = 0; line < int(data_.lines.size()); ++line) {
        for (int term = 0; term < int(data_.lines[std::size_t(line)].size()); ++term) {
            if (!matrixAt(data_, {line, term, 0, 0}))
                continue;
            if (line == chosen_.line && term == chosen_.term)
                present = int(all.size());
            all << EquationPlace{line, term, 0, 0};
        }
    }
    if (all.isEmpty())
        return {};
    return all[present < 0 ? 0 : std::clamp(present + by, 0, int(all.size()) - 1)];
}

void EquationBoard::keyPressEvent(QKeyEvent* event)
{
    const EquationTerm* term = matrixAt(data_, chosen_);
    const auto moved = [&](int rows, int columns) {
        if (!term)
            return nextMatrix(0);
        return EquationPlace{chosen_.line, chosen_.term, std::clamp(chosen_.row + rows, 0, int(term->matrix.rows) - 1),
                             std::clamp(chosen_.column + columns, 0, int(term->matrix.columns) - 1)};
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(moved(0, -1));
    case Qt::Key_Right:
        return choose(moved(0, 1));
    case Qt::Key_Up:
        return choose(moved(-1, 0));
    case Qt::Key_Down:
        return choose(moved(1, 0));
    case Qt::Key_PageUp:
        return choose(nextMatrix(-1));
    case Qt::Key_PageDown:
        return choose(nextMatrix(1));
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void EquationBoard::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        arrange();
}

bool EquationBoard::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && pointed_.line >= 0) {
        pointed_ = {};
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const EquationPlace place = placeAt(help->pos());
    QString text;
    if (const EquationTerm* term = matrixAt(data_, place)) {
        const HeatMapData& matrix = term->matrix;
        const auto row = std::size_t(place.row), column = std::size_t(place.column);
        const QString value = matrix.isMasked(row, column) ? tr("masked") : stepNumber(double(matrix.at(row, column)));
        text =
            QStringLiteral("%1[%2, %3] = %4").arg(term->name, matrix.rowLabel(row), matrix.columnLabel(column), value);
    }
    showPlainTip(*help, text, *viewport(), rectOf(place).toAlignedRect());
    return true;
}

} // namespace regard::app
