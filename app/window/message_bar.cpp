#include "app/window/message_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace regard::app {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), label_(new QLabel(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setProperty("role", "message");
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Close this message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 7, 10, 7);
    row->addWidget(label_, 1);
    row->addWidget(close, 0, Qt::AlignTop);
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
    if (label_->text() != shown) {
        label_->setText(shown);
        setAccessibleName(shown);
        if (!shown.isEmpty()) {
            QAccessibleEvent alert(this, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
    }
    setVisible(!shown.isEmpty());
}

} // namespace regard::app
