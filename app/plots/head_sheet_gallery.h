#pragma once

#include <memory>
#include <set>

#include <QAbstractScrollArea>

#include "app/plots/head_sheet_order.h"
#include "app/plots/palette.h"
#include "app/session/reading.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::app {

class HeadTiles;

/// All heads of one kind of attention as tiles that say what each head does: in the order of layers and heads or sorted
/// by a measure, with one zoom and one cursor for all of them. Scrolls where tiles would be too small to read.
class HeadGallery : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HeadGallery(QWidget* parent = nullptr);
    ~HeadGallery() override;

    void setTrace(std::shared_ptr<const Trace> trace, AttentionKind kind, const Reading& reading);
    void setDataPalette(Palette palette);
    void setOrder(HeadOrder order, bool ascending);
    void setTileScale(double scale); ///< 1: as large as all of them fit
    void setCurrent(int layer, int head);
    void setHighlight(int query, int key);  ///< tokens; -1 for none
    void setOff(std::set<HeadPlace> heads); ///< look switched off
    void zoom(double factor);               ///< at the cursor, or the middle
    void resetZoom();

    const HeadTiles& tiles() const;
    const std::vector<HeadPlace>& order() const; ///< as they stand
    double zoomFactor() const;
    /// What all tiles show, in cells.
    QRectF window() const;
    /// Where a head's map is on the viewport.
    QRectF mapRect(int layer, int head) const;
    std::size_t bytes() const; ///< beyond the trace
    /// Name and value of a cell in a head's map, a line each.
    QString cellText(HeadPlace head, int row, int column) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void headClicked(int layer, int head);
    void headOpened(int layer, int head);
    void switchWanted(int layer, int head);
    void menuWanted(const QPoint& global);
    void cellHovered(int query, int key); ///< tokens; -1 where the pointer is on no cell
    void cellPinned(int query, int key);
    void viewChanged(); ///< zoom, order or what is known of the heads

protected:
    bool viewportEvent(QEvent* event) override; ///< tool tips
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void sort();
    void arrange();
    void wantVisible();
    void describe();
    void choose(int index);
    void hover(const QPointF& position);
    void zoomAt(QPointF cell, double factor);
    bool moveHead(int key);
    bool moveCell(int key);
    bool pan(int key);
    void shown();
    QPointF cellAt(const QPointF& position, bool clamped = false) const;

    struct State;
    std::unique_ptr<State> state_;
};

} // namespace regard::app
