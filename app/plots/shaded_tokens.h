#pragma once

#include <QAbstractScrollArea>

#include "app/plots/palette.h"
#include "app/plots/shaded_tokens_layout.h"

namespace regard::app {

/// The sentence as running text, each token shaded by a value; tokens can be chosen.
class ShadedTokens : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ShadedTokens(QWidget* parent = nullptr);

    void setData(ShadedTokensData data);
    const ShadedTokensData& data() const { return data_; }
    void setDataPalette(Palette palette);
    void setValuesShown(bool shown);
    bool valuesShown() const { return values_; }
    /// Where a token is, in the viewport.
    QRectF itemRect(int paragraph, int item) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void itemHovered(int paragraph, int item); ///< -1, -1 for none
    /// `adding`: to what is chosen, instead of it.
    void itemClicked(int paragraph, int item, bool adding);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    using Place = ShadedTokensLayout::Place;

    void arrange();
    void hover(Place place);
    Place placeAt(const QPointF& position) const;
    const ShadedItem* itemAt(Place place) const;
    Place beside(Place place, int by) const;
    Place above(Place place, int lines) const;
    void moveCursor(Place place, bool adding);
    void describe();
    QString tipOf(Place place) const;

    ShadedTokensData data_;
    ShadedTokensLayout layout_;
    Palette palette_;
    bool values_ = false;
    Place hovered_;
    Place cursor_{0, 0};
};

} // namespace regard::app
