#pragma once

#include <QAbstractScrollArea>

#include "app/plots/palette.h"
#include "app/plots/step_table_layout.h"

namespace regard::app {

/// The six steps of attention for one query, with every vector as a strip of colours. The head of the table stays
/// while the keys scroll.
class StepTable : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit StepTable(QWidget* parent = nullptr);
    void setData(StepTableData data);
    const StepTableData& data() const { return data_; }
    void setDataPalette(Palette palette);
    void setChosen(const StepPlace& place); ///< framed, and brought into sight
    const StepPlace& chosen() const { return chosen_; }
    QRectF rectOf(const StepPlace& place) const; ///< in the viewport
    QSize sizeHint() const override { return {900, 400}; }
    QSize minimumSizeHint() const override { return {220, 160}; }

signals:
    void pointed(regard::app::StepPlace place); ///< the part `none` where there is nothing
    void clicked(regard::app::StepPlace place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void arrange();
    StepPlace placeAt(const QPointF& position) const;
    QPointF offset() const;
    void bringIntoSight(const QRectF& place);
    StepPlace beside(int columns, int rows, bool withinVector) const;
    QString tipOf(const StepPlace& place) const;

    StepTableData data_;
    StepTableLayout layout_;
    Palette palette_{PaletteName::red_blue};
    StepPlace pointed_;
    StepPlace chosen_;
};

} // namespace regard::app
