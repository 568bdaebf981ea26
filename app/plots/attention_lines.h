#pragma once

#include <QAbstractScrollArea>

#include "app/plots/attention_lines_canvas.h"
#include "app/plots/palette.h"

namespace regard::app {

/// Tokens in two columns and a line for every weight that can be seen. Scrolls where the tokens do not fit.
class AttentionLines : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit AttentionLines(QWidget* parent = nullptr);

    void setData(AttentionLinesData data);
    const AttentionLinesData& data() const { return data_; }
    void setHeads(std::vector<bool> on); ///< one a head of the data
    /// The fan of one token: row and column of the maps, -1 for none.
    void setFan(int query, int key);
    const LinesChoice& choice() const { return choice_; }
    void setDataPalette(Palette palette);
    /// All tokens in the height that there is, without scrolling.
    void setFit(bool fit);
    bool fit() const { return fit_; }
    /// What could be seen, and how much of it a frame has time for: the strongest lines.
    std::size_t lineCount() const;
    std::size_t drawnCount() const;
    bool leavesOut() const;            ///< not all lines of the heads are drawn where no token is chosen
    void setNote(const QString& note); ///< said in the description too
    /// Where a token is, in the viewport.
    QRectF tokenRect(LinesSide side, int index) const;
    const LinesLayout& arrangement() const { return layout_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void tokenHovered(int query, int key); ///< one of them, or -1, -1 for none
    void tokenClicked(int query, int key);
    void linesChanged(); ///< lineCount() or drawnCount() did

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Place {
        LinesSide side = LinesSide::left;
        int index = -1;
        bool operator==(const Place&) const = default;
    };

    void arrange();
    void gather();
    void hover(Place place);
    void moveCursor(int by, bool toOtherSide);
    void scrollTo(Place place);
    void describe();
    Place placeAt(const QPointF& position) const;
    void emitAt(Place place, void (AttentionLines::*signal)(int, int));
    QString tipOf(Place place) const;
    void drawPicture(QPainter& painter, const Theme& theme);
    std::span<const AttentionLine> affordable(const std::vector<AttentionLine>& lines) const;
    double viewHeight() const { return viewport()->height() - layout_.header; }
    void forgetPixels();

    AttentionLinesData data_;
    LinesChoice choice_;
    Palette palette_;
    LinesLayout layout_;
    QString note_;
    bool fit_ = false;
    Place hovered_;
    Place cursor_{LinesSide::left, 0};
    std::vector<AttentionLine> all_; ///< of the heads that are on
    std::vector<AttentionLine> fan_;
    LinesCanvas allCanvas_;
    LinesCanvas fanCanvas_;
};

} // namespace regard::app
