#include "app/views/word_comparison.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include "app/plots/plain_tip.h"

namespace regard::app {

WordComparison::WordComparison(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The two translations, word by word"));
}

void WordComparison::setWords(WordPairs words)
{
    words_ = std::move(words);
    pointed_ = std::min(pointed_, int(words_.pairs.size()) - 1);
    arrange();
}

void WordComparison::arrange()
{
    layout_ = arrangePairs(words_, width(), Theme::of(palette(), font()));
    setMinimumHeight(int(layout_.size.height()));
    updateGeometry();
    update();
}

QSize WordComparison::sizeHint() const
{
    return {400, int(layout_.size.height())};
}

QString WordComparison::textOf(int index) const
{
    if (index < 0 || index >= int(words_.pairs.size()))
        return {};
    const WordPair& pair = words_.pairs[std::size_t(index)];
    const auto side = [](const QString& name, const QString& word, double probability) {
        return word.isEmpty() ? tr("%1: no word here").arg(name)
                              : tr("%1: “%2”, probability %3").arg(name, word, QLocale().toString(probability, 'f', 4));
    };
    return side(words_.beforeName, pair.before, pair.probabilityBefore) + u'\n' +
           side(words_.afterName, pair.after, pair.probabilityAfter) + u'\n' +
           tr("Probability of the word after the words before it in its own row");
}

void WordComparison::point(int index)
{
    if (index == pointed_)
        return;
    pointed_ = index;
    setAccessibleDescription(textOf(index));
    update();
}

void WordComparison::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPairs(painter, words_, layout_, Theme::of(palette(), font()), pointed_);
}

void WordComparison::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void WordComparison::mouseMoveEvent(QMouseEvent* event)
{
    point(layout_.at(event->position()));
}

void WordComparison::leaveEvent(QEvent*)
{
    point(-1);
}

void WordComparison::keyPressEvent(QKeyEvent* event)
{
    const int last = int(words_.pairs.size()) - 1;
    const int ahead = words_.rightToLeft ? -1 : 1;
    if (last >= 0 && event->key() == Qt::Key_Left)
        point(qBound(0, pointed_ - ahead, last));
    else if (last >= 0 && event->key() == Qt::Key_Right)
        point(qBound(0, pointed_ + ahead, last));
    else if (last >= 0 && event->key() == Qt::Key_Home)
        point(0);
    else if (event->key() == Qt::Key_End)
        point(last);
    else
        QWidget::keyPressEvent(event);
}

void WordComparison::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    point(-1);
}

void WordComparison::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

bool WordComparison::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = layout_.at(help->pos());
    if (index < 0)
        showPlainTip(*help, {}, *this);
    else
        showPlainTip(*help, textOf(index), *this, layout_.columns[std::size_t(index)].toAlignedRect());
    return true;
}

} // namespace regard::app
