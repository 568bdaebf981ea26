#pragma once

#include <memory>

#include <QString>
#include <qcustomplot.h>

#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"

namespace regard::app {

struct HeatMapScene;

/// One large heat map with token axes and a colour bar.
/// Arrows, Home, End move the marked cell (cellHovered), Enter and Space click it.
class HeatMap : public QCustomPlot {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);
    ~HeatMap() override;

    void setData(HeatMapData data);
    const HeatMapData& data() const;
    void setPalette(Palette palette); ///< of the data; the rest follows QWidget::palette()
    Palette dataPalette() const;
    /// Marks a row, a column and their cell; -1 for none.
    void setHighlight(int row, int column);
    /// Where a cell is on the widget; empty if there is none.
    QRectF cellRect(int row, int column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cellHovered(int row, int column); ///< -1, -1 when the pointer leaves
    void cellClicked(int row, int column);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } ///< left to what it stands in
    bool event(QEvent* event) override; ///< tool tips

private:
    void arrangeParts();
    void readTheme();
    void describe();
    QPoint cellAt(const QPointF& position) const; ///< x column, y row; -1, -1 outside
    void hover(QPoint cell);

    std::unique_ptr<HeatMapScene> scene_;
    QPoint hovered_{-1, -1};
};

} // namespace regard::app
