#pragma once

#include <vector>

#include <QAbstractScrollArea>
#include <QString>

namespace regard::app {

/// One token as a chip.
struct Chip {
    QString label;
    QString tip;            ///< plain text, lines separated by '\n'
    int word = -1;          ///< chips of one word are joined
    bool special = false;   ///< shown muted
    float probability = -1; ///< length of the underline; below 0: none
    bool changed = false;   ///< has a mark in its corner: another run says something else here
};

/// A row of tokens that wraps, and scrolls when it grows too tall.
class TokenChips : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TokenChips(QWidget* parent = nullptr);

    void setChips(std::vector<Chip> chips, bool rightToLeft);
    const std::vector<Chip>& chips() const { return chips_; }
    /// The chip that stands out, and one that is outlined; -1 for none.
    void setMarked(int strong, int quiet);
    int strong() const { return strong_; }
    /// Chips from here on are still to come: they keep their room and tell nothing. -1 shows all.
    void setKnown(int count);
    bool isToCome(int index) const { return known_ >= 0 && index >= known_; }
    QString tipOf(int index) const;
    /// A tint for each chip, 0 … 1; empty for none.
    void setTints(std::vector<float> tints);
    /// So many lines are shown of a long text; it scrolls beyond.
    void setLinesShown(int lines);
    /// Where a chip lies, in the viewport.
    QRect chipRect(int index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void hovered(int index); ///< -1 when the pointer is on none
    void clicked(int index);
    void menuWanted(int index, const QPoint& global); ///< with the other mouse button, or the menu key

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int chipHeight() const;
    int lineStep() const;
    void arrange();
    double arrangeWord(std::size_t first, std::size_t last, double x, int line);
    int chipAt(const QPointF& place) const;
    void hover(int index);
    void paintChip(QPainter& painter, int index) const;
    bool joinedToPrevious(std::size_t index) const;

    std::vector<Chip> chips_;
    std::vector<QRectF> places_; ///< in the content
    std::vector<float> tints_;
    bool rightToLeft_ = false;
    int lines_ = 1;
    int linesShown_ = 2;
    int known_ = -1;
    int strong_ = -1;
    int quiet_ = -1;
    int hovered_ = -1;
    int cursor_ = -1; ///< of the keyboard
};

} // namespace regard::app
