#include "app/views/choice_button.h"

#include <QActionGroup>
#include <QMenu>

namespace regard::app {

ChoiceButton::ChoiceButton(const QString& name, QWidget* parent)
    : QToolButton(parent), name_(name), group_(new QActionGroup(this))
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setProperty("role", "quickChoice");
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    connect(group_, &QActionGroup::triggered, this, [this](QAction* action) {
        setCurrent(action->data().toInt());
        emit chosen(current_);
    });
}

void ChoiceButton::addChoice(const QString& label, int value, const QString& tip, const QIcon& icon)
{
    QAction* action = group_->addAction(label);
    action->setCheckable(true);
    action->setData(value);
    action->setToolTip(tip.isEmpty() ? label : tip);
    action->setIcon(icon);
    menu()->addAction(action);
}

void ChoiceButton::renameChoice(int value, const QString& label, const QString& tip)
{
    for (QAction* action : group_->actions()) {
        if (action->data().toInt() != value)
            continue;
        action->setText(label);
        action->setToolTip(tip);
    }
    setCurrent(current_);
}

void ChoiceButton::setCurrent(int value)
{
    current_ = value;
    for (QAction* action : group_->actions()) {
        const bool is = action->data().toInt() == value;
        action->setChecked(is);
        if (!is)
            continue;
        setAccessibleName(QStringLiteral("%1: %2").arg(name_, action->text()));
        setText(accessibleName() + QStringLiteral(" ▾"));
    }
}

QList<int> ChoiceButton::values() const
{
    QList<int> all;
    for (const QAction* action : group_->actions())
        all << action->data().toInt();
    return all;
}

} // namespace regard::app
