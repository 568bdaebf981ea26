#pragma once

#include "app/plots/head_board.h"
#include "app/views/view.h"

class QLabel;
class QProgressBar;
class QScrollArea;
class QToolButton;

namespace regard::app {

class ElidedLabel;
class HeadSwitchboard;
class Segments;
class WordComparison;

/// Ablation: heads switched off with a click, what becomes of the translation, and the importance of every head.
class SwitchesView : public View {
    Q_OBJECT
public:
    explicit SwitchesView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    std::unique_ptr<Figure> figure() const override;
    HeadSwitchboard* board() const { return board_; }
    WordComparison* comparison() const { return comparison_; }
    Segments* modes() const { return modes_; }
    QToolButton* measureButton() const { return measure_; }
    QToolButton* allOnButton() const { return allOn_; }
    QString note() const;

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    /// Shows what holds for the whole run.
    void refreshMoment(const Focus& before) override { refreshFocus(session_.selection().focus(), before); }
    void refreshReading() override {} ///< shows no attention
    void applyPalette(PaletteName) override {}

private:
    QWidget* makeBar();
    QWidget* makeBoard();
    QWidget* makeWords();
    void connectParts();
    void toggle(const BoardPlace& place);
    void measureOrCancel();
    void showControls();
    void showProgress();
    HeadBoardData boardData() const;
    QString wordsText() const;

    Segments* modes_ = nullptr;
    QToolButton* allOn_ = nullptr;
    QToolButton* measure_ = nullptr;
    QProgressBar* progress_ = nullptr;
    ElidedLabel* count_ = nullptr;
    HeadSwitchboard* board_ = nullptr;
    QLabel* importance_ = nullptr;
    QLabel* words_ = nullptr;
    WordComparison* comparison_ = nullptr;
};

} // namespace regard::app
