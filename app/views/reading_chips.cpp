#include "app/views/reading_chips.h"

#include <QToolButton>

#include "app/session/reading_names.h"
#include "app/views/flow_layout.h"

namespace regard::app {

namespace {

QToolButton* chip(const QString& text, const QString& name, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ReadingChips::ReadingChips(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), row_(new FlowLayout(this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(6);
    connect(&session_.reading(), &ReadingState::changed, this, &ReadingChips::refresh);
    refresh();
}

void ReadingChips::refresh()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    while (row_->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(row_->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const QList<ReadingChange> changes = changesOf(session_.reading().now());
    for (const ReadingChange& change : changes) {
        auto* button = chip(change.name + QStringLiteral("  ×"), change.name, tr("Click to take this back"), this);
        button->setProperty("role", "chip");
        row_->addWidget(button);
        button->show();
        connect(button, &QToolButton::clicked, this,
                [this, without = change.without] { session_.reading().set(without); });
    }
    if (changes.size() > 1) {
        auto* reset = chip(tr("Reset"), tr("Reset"), tr("Take all of this back"), this);
        row_->addWidget(reset);
        reset->show();
        connect(reset, &QToolButton::clicked, this, [this] { session_.reading().set({}); });
    }
    setVisible(!changes.isEmpty());
    updateGeometry();
    if (hadFocus && row_->count() > 0)
        row_->itemAt(0)->widget()->setFocus();
}

} // namespace regard::app
