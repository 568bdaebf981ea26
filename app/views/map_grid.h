#pragma once

#include <functional>

#include <QWidget>

class QGridLayout;

namespace regard::app {

/// Three maps and a fourth under them: side by side as far as each of them can be read, else two by two, or one under
/// the other.
class MapGrid : public QWidget {
public:
    explicit MapGrid(QWidget* parent);
    /// `readable` is the size from which on the map can be read.
    void add(QWidget* frame, QWidget* map, std::function<QSize()> readable);
    /// No map needs to be higher than what is seen at once.
    void setSeenHeight(int height);
    void arrange(); ///< again: the maps show something else
    int columns() const { return columns_; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QWidget* frame;
        QWidget* map;
        std::function<QSize()> readable;
    };
    int columnsFor(int widest) const;
    void place(int columns);

    QGridLayout* grid_;
    QList<Part> parts_;
    int columns_ = 0;
    int seen_ = 0;
};

} // namespace regard::app
