#include "app/views/page_chooser.h"

#include <QToolButton>

#include "app/views/flow_layout.h"

namespace regard::app {

namespace {

/// Has room for its text in bold, which it is while it is down.
class PageButton : public QToolButton {
public:
    using QToolButton::QToolButton;
    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::Bold);
        const int more = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
        return QToolButton::sizeHint().grownBy({0, 0, qMax(0, more), 0});
    }
};

} // namespace

PageChooser::PageChooser(QWidget* parent) : QWidget(parent)
{
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&group_, &QButtonGroup::idClicked, this, &PageChooser::chosen);
}

void PageChooser::addPage(const QString& name, const QString& tip)
{
    auto* button = new PageButton(this);
    button->setText(name);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("segment", "only");
    group_.addButton(button, int(group_.buttons().size()));
    layout()->addWidget(button);
}

void PageChooser::setCurrent(int index)
{
    if (auto* button = group_.button(index))
        button->setChecked(true);
}

} // namespace regard::app
