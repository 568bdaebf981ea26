#include "app/window/view_tabs.h"

#include <QEvent>
#include <QFrame>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/views/flow_layout.h"

namespace regard::app {

namespace {

constexpr int edge = 6;
constexpr int leastLines = 16;
constexpr int ruleWidth = 13; // with the room around it

QTabBar* bar(const char* role, QWidget* parent)
{
    auto* tabs = new QTabBar(parent);
    tabs->setProperty("role", role);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setDocumentMode(true);
    tabs->setElideMode(Qt::ElideNone);
    return tabs;
}

} // namespace

ViewTabs::ViewTabs(QWidget* parent)
    : QWidget(parent), groupBar_(bar("groups", this)), rule_(new QFrame(this)), pageBar_(bar("pages", this)),
      stack_(new QStackedWidget(this))
{
    rule_->setProperty("role", "divider");
    rule_->setFixedSize(ruleWidth, 16);
    groupBar_->setAccessibleName(tr("Groups of views"));
    pageBar_->setAccessibleName(tr("Views"));
    auto* top = new QWidget(this);
    top->setProperty("role", "tabs");
    top->setAttribute(Qt::WA_StyledBackground);
    auto* flow = new FlowLayout(top);
    flow->setContentsMargins(edge, 0, edge, 1); // above the line below
    flow->setSpacing(0);
    flow->addWidget(groupBar_);
    flow->addWidget(rule_);
    flow->addWidget(pageBar_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(stack_, 1);
    stack_->setMinimumHeight(fontMetrics().height() * leastLines); // one high page makes no window high
    connect(groupBar_, &QTabBar::currentChanged, this, &ViewTabs::showGroup);
    connect(pageBar_, &QTabBar::currentChanged, this, &ViewTabs::showPageOfBar);
    connect(stack_, &QStackedWidget::currentChanged, this, [this] { emit currentChanged(indexOf(currentWidget())); });
}

void ViewTabs::addTab(QWidget* page, const QString& group, const QString& title)
{
    int at = 0;
    while (at < groupBar_->count() && groupBar_->tabText(at) != group)
        ++at;
    pages_.append({page, at, title});
    if (at == groupBar_->count()) {
        last_.append(page);
        stack_->addWidget(page);
        groupBar_->addTab(group);
    } else {
        stack_->addWidget(page);
    }
    if (groupBar_->currentIndex() == at)
        showGroup(at);
}

QWidget* ViewTabs::currentWidget() const
{
    return stack_->currentWidget();
}

int ViewTabs::indexOf(QWidget* page) const
{
    for (int i = 0; i < count(); ++i) {
        if (pages_[i].page == page)
            return i;
    }
    return -1;
}

QList<int> ViewTabs::pagesOf(int group) const
{
    QList<int> all;
    for (int i = 0; i < count(); ++i) {
        if (pages_[i].group == group)
            all << i;
    }
    return all;
}

void ViewTabs::setCurrentWidget(QWidget* page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    const int group = pages_[index].group;
    last_[group] = page;
    if (groupBar_->currentIndex() != group)
        groupBar_->setCurrentIndex(group);
    else
        showGroup(group);
}

void ViewTabs::showGroup(int group)
{
    if (group < 0 || group >= last_.size())
        return;
    filling_ = true;
    const QList<int> own = pagesOf(group);
    while (pageBar_->count() > own.size())
        pageBar_->removeTab(pageBar_->count() - 1);
    for (int tab = 0; tab < own.size(); ++tab) {
        if (tab < pageBar_->count())
            pageBar_->setTabText(tab, pages_[own[tab]].title);
        else
            pageBar_->addTab(pages_[own[tab]].title);
        if (pages_[own[tab]].page == last_[group])
            pageBar_->setCurrentIndex(tab);
    }
    filling_ = false;
    showRule();
    stack_->setCurrentWidget(last_[group]);
}

void ViewTabs::showPageOfBar(int tab)
{
    const int group = groupBar_->currentIndex();
    const QList<int> own = pagesOf(group);
    if (filling_ || tab < 0 || tab >= own.size())
        return;
    last_[group] = pages_[own[tab]].page;
    stack_->setCurrentWidget(last_[group]);
}

void ViewTabs::showRule()
{
    const int together = 2 * edge + ruleWidth + groupBar_->sizeHint().width() + pageBar_->sizeHint().width();
    rule_->setVisible(together <= width());
}

void ViewTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showRule();
}

void ViewTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ViewTabs::showRule, Qt::QueuedConnection);
}

void ViewTabs::step(int by)
{
    QList<QWidget*> order;
    for (int group = 0; group < groupBar_->count(); ++group) {
        for (const int index : pagesOf(group))
            order << pages_[index].page;
    }
    const auto at = order.indexOf(currentWidget());
    if (at >= 0)
        setCurrentWidget(order[(at + by + order.size()) % order.size()]);
}

} // namespace regard::app
