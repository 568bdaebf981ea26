#include "app/views/block_button.h"

#include <QPainter>

#include "app/views/ink.h"

namespace regard::app {

BlockButton::BlockButton(const Block& block, QWidget* parent) : QAbstractButton(parent), detail_(block.detail)
{
    setText(block.text);
    setToolTip(block.tip);
    setAccessibleDescription(block.tip);
    setCheckable(!block.path.empty());
    setEnabled(!block.path.empty());
    setFocusPolicy(block.path.empty() ? Qt::NoFocus : Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    if (!block.path.empty())
        setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BlockButton::sizeHint() const
{
    QFont bold = font(); // as it is while it is checked
    bold.setBold(true);
    const int height = qMax(24, fontMetrics().height() + 8);
    return {QFontMetrics(bold).horizontalAdvance(text()) + fontMetrics().horizontalAdvance(detail_) + 30, height};
}

QSize BlockButton::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void BlockButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Ink ink(palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = isChecked() || hasFocus();
    QColor ground = ink.page;
    if (isChecked())
        ground = mix(ink.page, ink.accent, 0.13);
    else if (underMouse() && isEnabled())
        ground = ink.chip;
    painter.setPen(QPen(lit ? ink.accent : ink.line, isChecked() ? 1.5 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);

    const QRect inner = rect().adjusted(9, 0, -9, 0);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    QFont name = font();
    name.setBold(isChecked());
    const int nameWidth = QFontMetrics(name).horizontalAdvance(text());
    int detailWidth = detail_.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(detail_) + 8;
    if (nameWidth + detailWidth > inner.width())
        detailWidth = 0; // the name matters more; the tool tip has the size
    painter.setFont(name);
    painter.setPen(isEnabled() ? ink.text : ink.muted);
    painter.drawText(inner.adjusted(0, 0, -detailWidth, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(name).elidedText(text(), Qt::ElideRight, inner.width() - detailWidth));
    if (detailWidth == 0)
        return;
    painter.setFont(small);
    painter.setPen(ink.muted);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, detail_);
}

} // namespace regard::app
