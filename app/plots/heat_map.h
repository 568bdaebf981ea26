#pragma once

#include <memory>
#include <optional>

#include <QString>
#include <qcustomplot.h>

#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"

namespace regard::app {

struct HeatMapScene;

/// One large heat map with token axes and a colour bar.
///
/// Arrows, Home, End, Page up and down point at cells from the marked one on as the mouse does (cellHovered), Enter and
/// Space click the cell; the mark is moved by setHighlight() alone. Beyond the first column is the row itself, above
/// the first row the column: column or row -1. Where setZoomable() allows it, the wheel and +, - zoom at the pointer or
/// that cell, dragging and Shift with arrows move the part that is seen, 0 and a double click show all.
class HeatMap : public QCustomPlot {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);
    ~HeatMap() override;

    /// The part that is seen stays if the new map has as many rows and columns.
    void setData(HeatMapData data);
    const HeatMapData& data() const;
    void setPalette(Palette palette); ///< of the data; the rest follows QWidget::palette()
    Palette dataPalette() const;
    /// Marks a row, a column and their cell; -1 for none.
    void setHighlight(int row, int column);
    int markedRow() const;
    int markedColumn() const;
    /// Where the keys are, the marked cell where they have not moved; x column, y row.
    QPoint keyCell() const;
    /// Where a cell is on the widget; empty if there is none or it is out of sight.
    QRectF cellRect(int row, int column) const;

    QPoint cellAt(const QPointF& position) const; ///< x column, y row; -1, -1 outside

    /// Strips with the largest value of each row and the mean of each column.
    void setMargins(bool shown);
    bool hasMargins() const;
    /// Values written into the cells that have room for them.
    void setNumbers(bool shown);
    void setZoomable(bool zoomable); ///< false: the wheel is left to what the map stands in
    bool isZoomable() const { return zoomable_; }
    /// The part that is seen, in cells: x counts columns, y rows.
    QRectF visibleCells() const;
    void setVisibleCells(const QRectF& cells); ///< the nearest part that may be seen
    void showAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cellHovered(int row, int column); ///< -1, -1 when the pointer leaves; one of them -1 on a label
    void cellClicked(int row, int column); ///< likewise
    void visibleCellsChanged(const QRectF& cells);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips, pinching

private:
    /// A press that is a click, unless the pointer moves.
    struct Press {
        QPointF position;
        QRectF window;
        bool held = false;
        bool drags = false;
    };

    void arrangeParts();
    void readTheme();
    void describe();
    QString textAt(const QPoint& place) const;     ///< what is said of a cell, a row or a column
    QPoint placeAt(const QPointF& position) const; ///< a cell, or on a label one of them -1
    void hover(QPoint cell);
    void zoom(double factor, const QPointF& fixed); ///< `fixed` in cells
    bool zoomByKey(int key);
    bool scrollByKey(const QKeyEvent& event);
    QPoint movedByKey(const QKeyEvent& event, QPoint cell) const;
    void pointByKey(QPoint cell);
    void forgetKeys(); ///< the next key starts from the marked cell

    std::unique_ptr<HeatMapScene> scene_;
    QPoint hovered_{-1, -1};
    std::optional<QPoint> keyed_; ///< the cell that keys pointed at
    Press press_;
    bool zoomable_ = false;
};

} // namespace regard::app
