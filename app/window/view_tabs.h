#pragma once

#include <QList>
#include <QWidget>

class QFrame;
class QStackedWidget;
class QTabBar;

namespace regard::app {

/// Pages in groups: a bar of groups and, beside it or below it where it is narrow, the tabs of the group in front. Each
/// group remembers the page that was looked at last.
class ViewTabs : public QWidget {
    Q_OBJECT
public:
    explicit ViewTabs(QWidget* parent = nullptr);

    /// Pages of a group need not come one after the other; groups stand in the order in which they came.
    void addTab(QWidget* page, const QString& group, const QString& title);
    int count() const { return int(pages_.size()); }
    QWidget* widget(int index) const { return pages_.value(index).page; }
    QWidget* currentWidget() const;
    void setCurrentWidget(QWidget* page);
    void step(int by); ///< to the next page or the one before, through all groups
    QTabBar* groupBar() const { return groupBar_; }
    QTabBar* pageBar() const { return pageBar_; }

signals:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showRule();
    struct Page {
        QWidget* page = nullptr;
        int group = 0;
        QString title;
    };
    void showGroup(int group);
    void showPageOfBar(int tab);
    int indexOf(QWidget* page) const;
    QList<int> pagesOf(int group) const;

    QTabBar* groupBar_;
    QFrame* rule_; ///< between both bars where they share a line
    QTabBar* pageBar_;
    QStackedWidget* stack_;
    QList<Page> pages_;
    QList<QWidget*> last_; ///< a group's page that was looked at last
    bool filling_ = false;
};

} // namespace regard::app
