#pragma once

#include <QAbstractScrollArea>

#include "app/plots/equation_layout.h"

namespace regard::app {

/// Equations of matrices, line below line: Q × Kᵀ = scores, and so on. Every cell can be asked how it came about.
class EquationBoard : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit EquationBoard(QWidget* parent = nullptr);
    void setData(EquationData data);
    const EquationData& data() const { return data_; }
    void setPalettes(Palette sequential, Palette diverging);
    void setChosen(const EquationPlace& place);
    const EquationPlace& chosen() const { return chosen_; }
    void setQuery(int row);                          ///< framed wherever rows are queries; -1 for none
    QRectF rectOf(const EquationPlace& place) const; ///< in the viewport
    QSize sizeHint() const override { return {900, 500}; }
    QSize minimumSizeHint() const override { return {220, 160}; }

signals:
    void clicked(regard::app::EquationPlace place);

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
    QPointF offset() const;
    EquationPlace placeAt(const QPointF& position) const;
    EquationPlace nextMatrix(int by) const;
    void choose(const EquationPlace& place);

    EquationData data_;
    EquationLayout layout_;
    EquationPalettes palettes_;
    EquationPlace pointed_;
    EquationPlace chosen_;
    int query_ = -1;
};

} // namespace regard::app
