#pragma once

#include <QWidget>

#include "app/plots/batch_grid.h"

namespace regard::app {

/// The batch to choose a sentence from, with a click or with arrows.
class BatchBoard : public QWidget {
    Q_OBJECT
public:
    explicit BatchBoard(QWidget* parent = nullptr);

    void setGrid(BatchGrid grid);
    const BatchGrid& grid() const { return grid_; }
    QRectF cellRect(int row, int column) const { return layout_.cell(row, column); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    void arrange();

    BatchGrid grid_;
    BatchGridLayout layout_;
    int pointed_ = -1;
};

} // namespace regard::app
