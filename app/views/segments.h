#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace regard::app {

/// A row of joined buttons of which one is down.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QStringList& labels, QWidget* parent = nullptr);
    void setCurrent(int index); ///< says nothing
    void setAvailable(int index, bool available);
    int current() const { return group_.checkedId(); }

signals:
    void chosen(int index); ///< by the user

private:
    QButtonGroup group_;
};

} // namespace regard::app
