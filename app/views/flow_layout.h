#pragma once

#include <QLayout>

namespace regard::app {

/// Items in a row that goes on below where it is too narrow. The last item of a line gets what room is left if it
/// expands. What is aligned to the right stands at the end of the first line that has room for it.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        QList<QLayoutItem*> items;
        int used = 0;
    };
    QList<Line> linesFor(int width) const;
    int arrange(const QRect& room, bool place) const;
    void placeLine(const QList<QLayoutItem*>& line, const QRect& room) const;

    QList<QLayoutItem*> items_;
};

/// Widgets that stay side by side within a flow.
QWidget* grouped(QWidget* parent, const QList<QWidget*>& parts);

} // namespace regard::app
