#pragma once

#include <optional>

#include <QWidget>

#include "app/plots/head_board.h"

namespace regard::app {

/// The board to click on. Arrows move over heads, labels of layers and titles of kinds; Space and Enter switch what is
/// there.
class HeadSwitchboard : public QWidget {
    Q_OBJECT
public:
    explicit HeadSwitchboard(QWidget* parent = nullptr);

    void setData(HeadBoardData data);
    const HeadBoardData& data() const { return data_; }
    QRect placeRect(const BoardPlace& place) const;
    std::optional<BoardPlace> cursor() const { return cursor_; }
    QSize sizeHint() const override;

signals:
    void toggled(const regard::app::BoardPlace& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    void arrange();
    void describe();
    void moveTo(const BoardPlace& place);
    BoardPlace stepped(BoardPlace from, int key) const;
    QString textOf(const BoardPlace& place) const;

    HeadBoardData data_;
    HeadBoardLayout layout_;
    std::optional<BoardPlace> cursor_;
    std::optional<BoardPlace> hovered_;
};

} // namespace regard::app
