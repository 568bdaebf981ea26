#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace regard::app {

/// Buttons of which one is down; they go on below where there is no room beside.
class PageChooser : public QWidget {
    Q_OBJECT
public:
    explicit PageChooser(QWidget* parent);
    void addPage(const QString& name, const QString& tip);
    void setCurrent(int index); ///< says nothing
    int current() const { return group_.checkedId(); }

signals:
    void chosen(int index); ///< by the user

private:
    QButtonGroup group_;
};

} // namespace regard::app
