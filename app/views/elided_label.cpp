#include "app/views/elided_label.h"

#include <QEvent>

#include "app/plots/plain_tip.h"

namespace regard::app {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWholeText(const QString& text)
{
    if (text == whole_)
        return;
    whole_ = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

void ElidedLabel::setTip(const QString& tip)
{
    tip_ = tip;
    elide();
}

int ElidedLabel::frame() const
{
    return width() - contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(whole_) + 2 + frame(), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 6 + frame()),
            QLabel::minimumSizeHint().height()};
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(whole_, Qt::ElideRight, contentsRect().width());
    if (shown != text())
        setText(shown);
    QStringList lines;
    if (shown != whole_)
        lines << whole_;
    if (!tip_.isEmpty())
        lines << tip_;
    setToolTip(plainTip(lines.join(u'\n')));
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        elide();
    }
}

} // namespace regard::app
