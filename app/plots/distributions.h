#pragma once

#include <QWidget>

#include "app/plots/distribution_table.h"

namespace regard::app {

/// A table of distributions of which one row is the current one. Arrows, Home, End move to another row.
class Distributions : public QWidget {
    Q_OBJECT
public:
    explicit Distributions(QWidget* parent = nullptr);

    void setTable(DistributionTable table);
    const DistributionTable& table() const { return table_; }
    void setCurrent(int row); ///< says nothing
    int current() const { return current_; }
    /// Room for this many rows, so that the layout does not jump.
    void setRoom(int rows);
    QRectF cellRect(int row, int column) const;
    int readableWidth() const; ///< below it the numbers are left out

    QSize sizeHint() const override; ///< as high as this width makes it
    QSize minimumSizeHint() const override;

signals:
    void chosen(int row); ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    DistributionLayout layoutFor(double width) const;
    QString tip(QPoint cell) const;
    void choose(int row);
    void describe();

    DistributionTable table_;
    int current_ = -1;
    int room_ = 0;
};

} // namespace regard::app
