#include "app/window/message_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include "app/plots/plain_tip.h"

namespace regard::app {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), label_(new QLabel(this)), more_(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setProperty("role", "message");
    label_->setTextFormat(Qt::PlainText);
    label_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label_->installEventFilter(this);
    more_->setFocusPolicy(Qt::StrongFocus);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Close this message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 3, 10, 3);
    row->addWidget(label_, 1);
    row->addWidget(more_, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(more_, &QToolButton::clicked, this, [this] {
        open_ = !open_;
        fit();
    });
    connect(close, &QToolButton::clicked, this, [this] {
        error_.clear();
        notice_.clear();
        display();
    });
    hide();
}

void MessageBar::showError(const QString& sentence)
{
    error_ = sentence;
    display();
}

void MessageBar::showNotice(const QString& sentence)
{
    notice_ = sentence;
    display();
}

void MessageBar::clearNotice()
{
    showNotice({});
}

void MessageBar::clearError()
{
    showError({});
}

QString MessageBar::text() const
{
    return error_.isEmpty() ? notice_ : error_;
}

void MessageBar::display()
{
    const QString shown = text();
    const QString tone = error_.isEmpty() ? QStringLiteral("notice") : QStringLiteral("error");
    if (property("tone") != tone) {
        setProperty("tone", tone);
        style()->unpolish(this);
        style()->polish(this);
    }
    if (accessibleName() != shown) {
        setAccessibleName(shown);
        open_ = !error_.isEmpty(); // what went wrong is told whole
        if (!shown.isEmpty()) {
            QAccessibleEvent alert(this, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
    }
    setVisible(!shown.isEmpty());
    fit();
}

/// On one line, so that the views keep their room; whole on request.
void MessageBar::fit()
{
    const QString whole = text();
    const QString line = label_->fontMetrics().elidedText(whole, Qt::ElideRight, label_->width());
    label_->setWordWrap(open_);
    label_->setText(open_ ? whole : line);
    label_->setToolTip(line == whole ? QString() : plainTip(whole));
    more_->setText(open_ ? tr("Less", "of a message that was cut") : tr("More", "of a message that is cut"));
    more_->setVisible(error_.isEmpty() && (open_ || line != whole));
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == label_ && event->type() == QEvent::Resize)
        fit();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace regard::app
