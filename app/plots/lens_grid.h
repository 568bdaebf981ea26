#pragma once

#include <QAbstractScrollArea>

#include "app/plots/lens_grid_data.h"

namespace regard::app {

/// The logit lens as a grid; scrolls beside the names of its rows. Arrows, Home and End choose another cell,
/// Enter and Space its number.
class LensGrid : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit LensGrid(QWidget* parent = nullptr);

    void setData(LensGridData data);
    const LensGridData& data() const { return data_; }
    void setPalette(Palette palette); ///< of the data; the rest follows QWidget::palette()
    using QAbstractScrollArea::setPalette;
    /// Says nothing; brings it into sight.
    void setCurrent(int row, int column);
    QPoint current() const { return current_; } ///< x column, y row
    QRect cellRect(int row, int column) const;  ///< in the viewport
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void hovered(int column);          ///< -1 when the pointer leaves
    void clicked(int row, int column); ///< row -1 above the cells
    void moved(int row, int column);   ///< by keys
    void entered(int row, int column); ///< Enter or Space

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override; ///< tool tips, leaving

private:
    void arrange();
    QPoint placeAt(const QPointF& position) const;
    QString textOf(QPoint place) const;
    void hover(int column);

    LensGridData data_;
    LensGridLayout layout_;
    Palette palette_;
    QPoint current_{-1, -1};
    int hovered_ = -1;
};

} // namespace regard::app
